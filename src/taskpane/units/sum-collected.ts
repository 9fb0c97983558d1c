import type { CollectedFiles } from "../../app/collect-files";
import type { UserFault } from "../../app/ports/result";
import type { LeftAnswer } from "../../core/hands/merged";
import { unitOfFile } from "./unit-of-file";

/** What became of one file that came back. */
export interface FileSum {
  readonly file: string;
  /** The unit that it was sent to; the file's name where it does not say it. */
  readonly unit: string;
  /** Cells and rows that can be taken at once. */
  readonly ready: number;
  readonly choose: number;
  readonly left: number;
  readonly reasons: readonly LeftAnswer[];
  /** Why nothing of it is taken; null where it is. */
  readonly refused: UserFault | null;
}

/** What came back by file, in the order in which the files were given; those that could not be read are last. */
export function sumCollected(
  collected: CollectedFiles["collected"],
  unreadable: CollectedFiles["unreadable"],
): readonly FileSum[] {
  const read = collected.sums.map(({ file, taken, conflicts, rows, left }): FileSum => ({
    file,
    unit: unitOfFile(collected, file),
    ready: taken + rows,
    choose: conflicts,
    left,
    reasons: collected.left.filter((one) => one.file === file),
    refused: collected.files.find((one) => one.file === file)?.refused ?? null,
  }));
  const nothing = { ready: 0, choose: 0, left: 0, reasons: [] };
  return [
    ...read,
    ...unreadable.map(({ file, fault }): FileSum => ({ ...nothing, file, unit: file, refused: fault })),
  ];
}
