import type { ReportTable } from "../../../core/report/model/report-model";
import type { Part } from "../paper/part";
import { drawTitle } from "./draw-title";
import { measureRows } from "./measure-rows";

/** Between the title lines and the table, in points. */
const ABOVE_TABLE = 6;

/**
 * The title lines and the six columns: heading row on every page, rows that go on from page to page.
 * @yields after each measure, which takes about a page; what waits may have its turn then
 */
export function* tablePages({ titleLines, columns, rows }: ReportTable, part: Part): Generator<undefined> {
  part.addPage();
  const top = drawTitle(titleLines, part) + ABOVE_TABLE;
  yield* measureRows({ columns, rows, top }, part);
}
