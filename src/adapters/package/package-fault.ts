/** What can be wrong with an Office file before its own reader looks at it; each reader has its own sentence for every one. */
export type PackageFaultId =
  | "emptyFile"
  | "fileTooLarge"
  | "unpackedTooLarge"
  | "tooManyParts"
  | "passwordProtected"
  | "oldExcelFormat"
  | "oldWordFormat"
  | "binaryWorkbook"
  | "workbook"
  | "wordDocument"
  | "openDocument"
  | "presentation"
  | "otherArchive"
  | "webPage"
  | "plainText"
  | "unknownFile"
  | "cutOff"
  | "damagedPart"
  | "missingPart"
  | "unsafePart";

/** A fault by its name, with what its sentence is filled with. */
export interface FileFault<Id extends string = string> {
  readonly id: Id;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Ends the reading of a file. It is thrown because it comes from inside the callbacks of the unpacker and the XML parser; each
 * reader turns it into its own sentence and lets any other error through.
 */
export function throwFault(fault: FileFault): never {
  throw Object.assign(new Error(fault.id), { fileFault: fault });
}

/** The same for what can be wrong with any Office file. */
export function throwPackageFault(id: PackageFaultId, values: Readonly<Record<string, string>> = {}): never {
  return throwFault({ id, values });
}

/** The fault inside an error; null for an error of any other origin. */
export function fileFaultOf(error: unknown): FileFault | null {
  return error instanceof Error && "fileFault" in error ? (error.fileFault as FileFault) : null;
}
