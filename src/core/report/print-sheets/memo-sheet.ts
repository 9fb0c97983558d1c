import { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout } from "../../model/workbook-layout";
import { printWidth } from "../model/memo-design";
import type { ReportModel } from "../model/report-model";
import type { TextRuler } from "./measure-text";
import { memoPages } from "./memo-pages";
import { layOnGrid, type PlacedLine } from "./mm-grid";
import { pageOf, stackLines } from "./sheet-builder";
import { wholeHeights } from "./sheet-units";

/** Millimetres by which the columns may come out wider: a printer rounds each of them. */
const RIGHT_SLACK = 0.4;

/**
 * The memo on a sheet of its own. Excel does not make a merged cell as high as its text, so the lines are broken here and each
 * has its own row. Where another font is wider, its letters become smaller, and no letter is cut off.
 */
export function memoSheet(model: ReportModel, ruler: TextRuler): SheetLayout {
  const margins = model.layout.memoMargins;
  const { pages, scale } = memoPages(model, ruler);
  const { lines, ...columns } = layOnGrid(pages.flatMap(inWholePixels), printWidth(margins));
  const right = Math.max(0, margins.right - RIGHT_SLACK);
  let start = 1;
  return {
    name: SHEET_NAMES.memo,
    ...columns,
    ...stackLines(lines),
    pageBreaks: pages.slice(0, -1).map((page) => (start += page.length)),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: { ...pageOf("portrait", { ...margins, right }, null), scale },
  };
}

function inWholePixels(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const heights = wholeHeights(lines.map(({ height }) => height));
  return lines.map((line, index) => ({ ...line, height: heights[index] ?? line.height }));
}
