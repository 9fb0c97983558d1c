import type { PatchOutcome } from "../../../app/ports/patch-workbook";
import { fail, succeed, type Result } from "../../../app/ports/result";
import type { CellEdit } from "../../../core/changes/cell-edit";
import type { WorkbookEdits } from "../../../core/changes/workbook-edits";
import { applyEdits } from "../../../core/sheet/apply-edits";
import type { RawWorkbook } from "../../../core/sheet/raw-table";
import { openPackage } from "../../package/open-package";
import { locateParts } from "./locate-parts";
import { openPartStore } from "./part-store";
import type { JudgedEdit } from "./judge-cells";
import { patchCells } from "./patch-cells";
import { recalculateOnLoad } from "./recalculate-on-load";
import { removeRows } from "./remove-rows";
import { rewriteZip } from "./rewrite-zip";
import { isSameReading } from "./same-reading";
import { readNumberFormats } from "../read-number-formats";
import { readZipDirectory } from "../../package/read-zip-directory";
import { readWorkbook } from "../read-workbook";
import { faultOf } from "../workbook-fault";

/**
 * Makes edits, each one independently, inside an .xlsx or .xlsm file: the XML of the cells and rows concerned is changed, and
 * every other part is copied as it is, byte for byte. The result is read back before it is returned. A file that cannot be read
 * comes back as one sentence for the user.
 * @throws where the file as patched does not show what was written: a fault of the tool
 */
export async function patchEdits(bytes: Uint8Array, edits: WorkbookEdits): Promise<Result<PatchOutcome>> {
  const before = await readWorkbook(bytes);
  if (!before.ok) return before;
  try {
    return succeed(await patchRead(bytes, before.value, edits));
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return fail(fault);
  }
}

async function patchRead(
  bytes: Uint8Array,
  workbook: RawWorkbook,
  edits: WorkbookEdits,
): Promise<PatchOutcome> {
  const source = openPackage(bytes, "workbook");
  const files = [...readZipDirectory(bytes).keys()];
  const store = openPartStore(source);
  const parts = locateParts(source, store);
  const numberFormats = parts.styles === null ? [] : readNumberFormats(source, parts.styles);
  const cells = patchCells(edits.cells, { workbook, source, files, parts, store, numberFormats });
  const rows = removeRows(
    edits.removedRows,
    { written: changedCells(cells.written), left: cells.left.map(({ edit }) => edit) },
    workbook,
    { source, parts, store, files },
  );
  const written = { cells: cells.written.map(({ edit }) => edit), removedRows: rows.removed };
  const left = [...cells.left, ...rows.left];
  if (store.changes().size === 0) return { bytes, written, left };

  const hasFormula = workbook.tables.some(({ rows }) =>
    rows.some((row) => row.cells.some(({ isFormula }) => isFormula)),
  );
  if (hasFormula) store.write(parts.workbook, recalculateOnLoad(store.read(parts.workbook)));
  const patched = rewriteZip(bytes, store.changes());
  const shown = cells.written.map(asShown);
  await proveReading(patched, applyEdits(workbook, { cells: shown, removedRows: rows.removed }));
  return { bytes: patched, written, left };
}

function changedCells(written: readonly JudgedEdit[]): CellEdit[] {
  return written.filter(({ content }) => content !== null).map(({ edit }) => edit);
}

/** A number shows in the format of its cell. */
function asShown({ edit, shown: { text, type } }: JudgedEdit): CellEdit {
  const { sheet, cell, before } = edit;
  const place = { sheet, cell, before, after: text };
  return type === "number" || type === "date" ? { ...place, type } : place;
}

async function proveReading(bytes: Uint8Array, expected: RawWorkbook): Promise<void> {
  const found = await readWorkbook(bytes);
  // The reader refuses a workbook without any content.
  const isEmptied = expected.tables.every(({ rows }) => rows.length === 0);
  if (found.ok ? isSameReading(found.value, expected) : isEmptied) return;
  throw new Error(`the patched workbook does not show what was written: ${found.ok ? "" : found.fault.en}`);
}
