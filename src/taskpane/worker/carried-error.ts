/** An error as plain data; a structured clone would lose its causes and, in some browsers, its stack. */
export interface CarriedError {
  readonly name: string;
  readonly message: string;
  /** Of the thread where it was thrown. */
  readonly stack: string | null;
  readonly cause: CarriedError | null;
}

/** Takes an error apart for another thread. */
export function carryError(error: unknown): CarriedError {
  if (!(error instanceof Error)) return { name: "Error", message: String(error), stack: null, cause: null };
  const { name, message, stack, cause } = error;
  return { name, message, stack: stack ?? null, cause: cause === undefined ? null : carryError(cause) };
}

/** Makes it an error again, with the stack of where it was thrown. */
export function restoreError({ name, message, stack, cause }: CarriedError): Error {
  const error = new Error(message, cause === null ? undefined : { cause: restoreError(cause) });
  error.name = name;
  if (stack !== null) error.stack = stack;
  return error;
}
