import { PART_MARGINS } from "../../core/report/model/part-design";
import { largest } from "../../core/lists/extremes";
import { keepsWhole } from "../../core/report/model/keeps-whole";
import { A4, POINTS_PER_MM } from "../../core/report/model/memo-design";
import type { AppendixMeasure, ReportModel } from "../../core/report/model/report-model";
import { countRowLines } from "../../core/report/model/row-heights";
import { TABLE_DESIGN } from "../../core/report/model/table-design";
import { convertDigits } from "../../core/text/convert-digits";
import { estimateWidth, LINE_HEIGHT } from "../../core/text/estimate-width";
import { APPENDIX_DESIGN } from "./appendix-design";
import type { PlaceTarget } from "./place-target";

const CELL_LINE = TABLE_DESIGN.cellSize * LINE_HEIGHT;
/** Above and below a cell's text, and its line. */
const CELL_EDGES = POINTS_PER_MM + 0.75;
const ABOVE_TABLE = 6;
/** Fewer lines of a row are not begun at a page's foot. */
const LEAST_LINES = 2;
const UPRIGHT_PAGE = (A4.height - PART_MARGINS.top - PART_MARGINS.bottom) * POINTS_PER_MM;

/** Letters that Word counts pages with, in its order. */
const THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

/**
 * About on which page each place of the report is, written as its section writes it: Word counts pages only when it is asked to, and
 * what the file says must be right, or nearly so, when it is opened and printed at once.
 */
export function estimatePages(model: ReportModel): (target: PlaceTarget) => string {
  const first = model.summary === null ? 1 : 2;
  const rows = tablePages(model, first);
  const tableEnd = rows.end;
  const lastPage = model.appendix === null ? tableEnd : tableEnd + appendixPages(model.appendix.measures);
  const count = (page: number): string => convertDigits(String(page), model.layout.digits);
  return (target) => {
    switch (target.part) {
      case "foreword":
        return thaiLetter(1);
      case "contents":
        return thaiLetter(model.foreword === null ? 1 : 2);
      case "summary":
        return count(1);
      case "table":
        return count(first);
      case "appendix":
        return count(tableEnd + 1);
      case "end":
        return count(lastPage);
      case "measure":
        return count(rows.measures.get(target.ordinal) ?? first);
      case "group":
        return count(rows.groups.get(target.ordinal) ?? first);
    }
  };
}

function thaiLetter(page: number): string {
  return THAI_LETTERS.charAt(page - 1);
}

/** A page that is filled from its top. */
interface Pages {
  number: number;
  used: number;
}

function tablePages(
  { table, layout }: ReportModel,
  first: number,
): {
  readonly measures: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<number, number>;
  readonly end: number;
} {
  const { tableMargins } = layout;
  const room = (A4.width - tableMargins.top - tableMargins.bottom) * POINTS_PER_MM;
  const headLines = largest(table.columns.map(({ headingLines }) => headingLines.length));
  const head = headLines * CELL_LINE + CELL_EDGES;
  const pages: Pages = {
    number: first,
    used: table.titleLines.length * TABLE_DESIGN.titleLine + ABOVE_TABLE + head,
  };
  const turn = (): void => {
    pages.number++;
    pages.used = head;
  };
  const measures = new Map<number, number>();
  const groups = new Map<number, number>();
  for (const row of table.rows) {
    const lines = countRowLines(row, table.columns);
    const height = lines * CELL_LINE + CELL_EDGES;
    const isWhole = keepsWhole(row, table.columns);
    const groupHeight = row.groupHeadings.length * (CELL_LINE + CELL_EDGES);
    const begin = isWhole ? height : LEAST_LINES * CELL_LINE + CELL_EDGES;
    if (pages.used + groupHeight + begin > room && pages.used > head) turn();
    if (row.groupHeadings.length > 0) groups.set(row.ordinal, pages.number);
    pages.used += groupHeight;
    measures.set(row.ordinal, pages.number);
    fillRow(pages, lines, room, turn);
  }
  return { measures, groups, end: pages.number };
}

function fillRow(pages: Pages, lines: number, room: number, turn: () => void): void {
  let left = lines;
  for (;;) {
    const fits = Math.max(1, Math.floor((room - pages.used - CELL_EDGES) / CELL_LINE));
    const now = Math.min(left, fits);
    pages.used += now * CELL_LINE + CELL_EDGES;
    left -= now;
    if (left === 0) return;
    turn();
  }
}

function appendixPages(measures: readonly AppendixMeasure[]): number {
  const { titleLine, heading, facts, head, picture, caption } = APPENDIX_DESIGN.heights;
  const pages: Pages = { number: 1, used: 2 * titleLine };
  const put = (height: number): void => {
    if (pages.used + height > UPRIGHT_PAGE && pages.used > 0) {
      pages.number++;
      pages.used = 0;
    }
    pages.used += height;
  };
  for (const measure of measures) {
    const rows = measure.rows.map(evidenceHeight);
    put(heading + facts + head + (rows[0] ?? 0));
    for (const height of rows.slice(1)) put(height);
    for (let at = 0; at < measure.pictures.length; at += 2) put(picture + caption);
  }
  return pages.number;
}

function evidenceHeight({ paragraphs, links }: AppendixMeasure["rows"][number]): number {
  const { text, code } = APPENDIX_DESIGN.rooms;
  const lines = [...paragraphs, ...links.map((link) => link.text)].reduce(
    (sum, one) => sum + Math.max(1, Math.ceil((estimateWidth(one) * TABLE_DESIGN.cellSize) / text)),
    0,
  );
  const codes = links.filter(({ hasCode }) => hasCode).length * code;
  return Math.max(lines * CELL_LINE, codes) + CELL_EDGES;
}
