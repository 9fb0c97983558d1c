import type { Result } from "./result";

/** Port: hands a finished file to the user (a download in a pane, a file on the disk). */
export type DeliverFile = (file: {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}) => Promise<Result<null>>;
