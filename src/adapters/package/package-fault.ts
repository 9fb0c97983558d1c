/** What can be wrong with an Office file before its own reader looks at it; each reader has its own sentence for every one. */
export type PackageFaultId =
  | "emptyFile"
  | "fileTooLarge"
  | "unpackedTooLarge"
  | "tooManyParts"
  | "tooManyRelationships"
  | "tooManyStyles"
  | "tooMuchText"
  | "contradictory"
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
export function throwFault({ id, values }: FileFault): never {
  const plain = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plainValue(value)]));
  throw Object.assign(new Error(id), { fileFault: { id, values: plain } satisfies FileFault });
}

/** What a file gives as a name may have 60,000 characters, and line ends among them: a sentence has neither. */
function plainValue(value: string): string {
  const plain = value.slice(0, MOST_SHOWN + 1).replace(NOT_SHOWN, " ");
  return plain.length > MOST_SHOWN ? `${plain.slice(0, MOST_SHOWN)}…` : plain;
}

const MOST_SHOWN = 100;
const NOT_SHOWN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** The same for what can be wrong with any Office file. */
export function throwPackageFault(id: PackageFaultId, values: Readonly<Record<string, string>> = {}): never {
  return throwFault({ id, values });
}

/** The fault inside an error; null for an error of any other origin. */
export function fileFaultOf(error: unknown): FileFault | null {
  return error instanceof Error && "fileFault" in error ? (error.fileFault as FileFault) : null;
}
