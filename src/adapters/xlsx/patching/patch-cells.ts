import { addAll } from "../../../core/lists/add-all";
import type { UserFault } from "../../../app/ports/result";
import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import type { CellEdit } from "../../../core/changes/cell-edit";
import { groupBy } from "../../../core/lists/group-by";
import type { RawWorkbook } from "../../../core/sheet/raw-table";
import type { NumberFormat } from "../../cell-values/number-format";
import { parseCellAddress } from "../cell-address";
import { THAI_DATE_FORMAT } from "../../../core/model/thai-date-format";
import { addDateFormats, readCellFormats, type CellFormats } from "./cell-formats";
import type { CellContent } from "./cell-xml";
import { indexSheet, type SheetIndex } from "./index-sheet";
import { judgeCells, type JudgedEdit } from "./judge-cells";
import type { SheetPart, WorkbookParts } from "./locate-parts";
import { openTableHeadings } from "./table-headings";
import type { OfficePackage } from "../../package/open-package";
import type { PartStore } from "./part-store";
import { writeCells } from "./write-cells";

/** What was made of the edits of cells. */
export interface PatchedCells {
  readonly written: readonly JudgedEdit[];
  readonly left: readonly { readonly edit: CellEdit; readonly reason: UserFault }[];
}

/** What cells are patched in. */
export interface PatchContext {
  /** What the workbook shows before. */
  readonly workbook: RawWorkbook;
  readonly source: OfficePackage;
  /** Keys of all files of the package. */
  readonly files: readonly string[];
  readonly parts: WorkbookParts;
  readonly store: PartStore;
  /** Of each cell style. */
  readonly numberFormats: readonly NumberFormat[];
}

interface SheetEdits {
  readonly sheet: SheetPart;
  readonly index: SheetIndex;
  readonly written: readonly JudgedEdit[];
}

/** Writes the edits that may be made into the parts of their sheets; dates may add to the styles. */
export function patchCells(edits: readonly CellEdit[], context: PatchContext): PatchedCells {
  const { parts, store } = context;
  const left: { edit: CellEdit; reason: UserFault }[] = [];
  const judged: SheetEdits[] = [];
  const formats = parts.styles === null ? null : readCellFormats(store.read(parts.styles));
  for (const [name, list] of groupBy(edits, ({ sheet }) => sheet)) {
    const sheet = parts.sheets.find((one) => one.isWorksheet && one.name === name);
    const table = context.workbook.tables.find((one) => one.sheet === name);
    if (sheet === undefined || table === undefined) {
      addAll(
        left,
        list.map((edit) => ({ edit, reason: LEFT_REASONS.noSuchSheet })),
      );
      continue;
    }
    const rows = new Set(list.map(({ cell }) => parseCellAddress(cell)?.row ?? 0));
    const index = indexSheet(store.read(sheet.part), rows);
    const headings = openTableHeadings(sheet, context);
    const outcome = judgeCells(list, {
      table,
      index,
      formats,
      numberFormats: context.numberFormats,
      is1904: parts.is1904,
      claimHeading: headings.claim,
    });
    headings.write();
    addAll(left, outcome.left);
    judged.push({ sheet, index, written: outcome.written });
  }
  const dateStyles = addStyles(judged, formats, context);
  for (const { sheet, index, written } of judged) {
    const contents = lastContents(written).map(({ needsDateFormat, ...content }) => ({
      ...content,
      style: needsDateFormat ? (dateStyles.get(content.style) ?? content.style) : content.style,
    }));
    store.write(sheet.part, writeCells(store.read(sheet.part), index, contents));
  }
  const order = new Map(edits.map((edit, place) => [edit, place]));
  const inOrder = <Item extends { readonly edit: CellEdit }>(items: readonly Item[]): Item[] =>
    [...items].sort((one, other) => (order.get(one.edit) ?? 0) - (order.get(other.edit) ?? 0));
  return { written: inOrder(judged.flatMap((one) => one.written)), left: inOrder(left) };
}

/** One content for each cell: the last that was given it. */
function lastContents(
  written: readonly JudgedEdit[],
): readonly (CellContent & { readonly needsDateFormat: boolean })[] {
  const contents = new Map<string, NonNullable<JudgedEdit["content"]>>();
  for (const { edit, content } of written) if (content !== null) contents.set(edit.cell, content);
  return [...contents.values()];
}

function addStyles(
  judged: readonly SheetEdits[],
  formats: CellFormats | null,
  { parts, store }: PatchContext,
): ReadonlyMap<number, number> {
  const bases = judged.flatMap(({ written }) =>
    lastContents(written).flatMap(({ needsDateFormat, style }) => (needsDateFormat ? [style] : [])),
  );
  if (bases.length === 0 || formats === null || parts.styles === null) return new Map();
  const { text, indexOf } = addDateFormats(
    store.read(parts.styles),
    formats,
    [...new Set(bases)],
    THAI_DATE_FORMAT,
  );
  store.write(parts.styles, text);
  return indexOf;
}
