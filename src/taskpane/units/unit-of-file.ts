import type { Merged } from "../../core/hands/merged";

/** The unit that a file was sent to; the file's name where it does not say it. */
export function unitOfFile({ files }: Pick<Merged, "files">, file: string): string {
  return files.find((one) => one.file === file)?.unit ?? file;
}
