/** Standard messages of Excel, by error code, as the client shows them. */
const ERROR_MESSAGES: Readonly<Record<string, string>> = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemNotFound: "The requested resource doesn't exist.",
  AccessDenied: "You cannot perform the requested operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
};

const HTTP_STATUSES: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  GeneralException: 500,
};

/** An error that Excel itself would answer, with the code that `RichApi.Error` shows. */
export interface HostError extends Error {
  readonly code: string;
  readonly location: string | null;
  readonly httpStatus: number;
}

/** Makes an error of Excel; `location` is the member it happened in, such as `Range.values`. */
export function hostError(code: string, location: string | null = null, message?: string): HostError {
  const error = new Error(message ?? ERROR_MESSAGES[code] ?? code);
  return Object.assign(error, { code, location, httpStatus: HTTP_STATUSES[code] ?? 400 });
}

/** Whether an error is one that Excel gives, and not a fault of the simulation. */
export function isHostError(error: unknown): error is HostError {
  return error instanceof Error && "code" in error && "httpStatus" in error;
}
