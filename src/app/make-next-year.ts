import type { CellEdit } from "../core/changes/cell-edit";
import type { LeftForPerson } from "../core/next-year/left-for-person";
import { succeed, type Result } from "./ports/result";
import type { WorkbookFiles } from "./ports/workbook-files";
import { rollOver, type RollOverOptions } from "./roll-over";

/** Next year's workbook as a file, and what was done for it. */
export interface NextYear {
  /** Of the new workbook (B.E.). */
  readonly fiscalYear: number;
  /** Cells that say something else in it, the cleared ones among them. */
  readonly changes: readonly Pick<CellEdit, "sheet" | "cell" | "before" | "after">[];
  /** What a person must look at, fill in or change. */
  readonly left: readonly LeftForPerson[];
  /** Names of the sheets that keep the year that ends. */
  readonly history: readonly string[];
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Makes next year's workbook of a workbook file, which stays as it is. */
export async function makeNextYear(
  bytes: Uint8Array,
  options: RollOverOptions,
  { read, addSheets, patch }: Pick<WorkbookFiles, "read" | "addSheets" | "patch">,
): Promise<Result<NextYear>> {
  const workbook = await read(bytes);
  if (!workbook.ok) return workbook;
  const rolled = rollOver(workbook.value, options);
  if (!rolled.ok) return rolled;
  const { fiscalYear, groups, history, left } = rolled.value;
  const grown = history.length === 0 ? succeed(bytes) : await addSheets(bytes, history);
  if (!grown.ok) return grown;
  const patched = await patch(grown.value, groups);
  if (!patched.ok) return patched;
  const { written, left: notWritten } = patched.value;
  return succeed({
    fiscalYear,
    changes: written.cells.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, after })),
    left: [
      ...notWritten.map(({ edit, reason: { th, en } }) => ({
        sheet: edit.sheet,
        cell: "cell" in edit ? edit.cell : null,
        why: { th, en },
      })),
      ...left,
    ],
    history: history.map(({ name }) => name),
    fileName: `มาตรการ_${fiscalYear}.xlsx`,
    bytes: patched.value.bytes,
  });
}
