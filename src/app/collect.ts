import { mergeBacks } from "../core/hands/merge-backs";
import type { BackWorkbook, Merged } from "../core/hands/merged";
import type { ReadWorkbook } from "../core/hands/read-workbook";
import type { PlainDate } from "../core/calendar/plain-date";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { checkWorkbook } from "./check-workbook";
import { succeed, type Result } from "./ports/result";

/**
 * Reads a workbook that a unit sent back; no check is run.
 * @param file what it is called when it is spoken of
 */
export function readBack(file: string, workbook: RawWorkbook, today: PlainDate): Result<BackWorkbook> {
  const options = { asOf: today, fiscalYear: null, sheetName: null, purpose: "check" } as const;
  const read = checkWorkbook(workbook, options, []);
  if (!read.ok) return read;
  const { sheet, records } = read.value;
  return succeed({ file, workbook, sheet, records });
}

/** What comes of workbooks that units sent back, to be shown before any of it is written. */
export interface Collected extends Merged {
  /** By file, in the order in which they were given. */
  readonly sums: readonly CollectedSum[];
}

/** How much of a file was taken. */
export interface CollectedSum {
  readonly file: string;
  readonly taken: number;
  readonly conflicts: number;
  readonly rows: number;
  readonly left: number;
}

/** Compares workbooks that came back with the main one, three ways; nothing is written. */
export function collect(main: ReadWorkbook, backs: readonly BackWorkbook[]): Collected {
  const merged = mergeBacks(main, backs);
  const count = (items: readonly { readonly file: string }[], file: string): number =>
    items.filter((item) => item.file === file).length;
  const answers = merged.conflicts.flatMap((conflict) => conflict.answers);
  const sums = merged.files.map(({ file }) => ({
    file,
    taken: count(merged.taken, file),
    conflicts: count(answers, file),
    rows: count(merged.rows, file),
    left: count(merged.left, file),
  }));
  return { ...merged, sums };
}
