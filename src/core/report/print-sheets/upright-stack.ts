import type { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout } from "../../model/workbook-layout";
import { addAll } from "../../lists/add-all";
import { A4, POINTS_PER_MM, printWidth } from "../model/memo-design";
import type { Margins, ReportModel } from "../model/report-model";
import { markCell } from "./memo-head";
import { layOnGrid, type PlacedCell, type PlacedLine } from "./mm-grid";
import { pageOf, stackLines } from "./sheet-builder";
import { HIGHEST_ROW, POINTS_PER_PIXEL, wholeHeight } from "./sheet-units";

/** Upright pages that we fill, each with its number on top. */
export interface UprightStack {
  /** Millimetres between the side margins. */
  readonly width: number;
  /** Points that the page has left. */
  readonly left: () => number;
  /** Points of a page without its head. */
  readonly room: number;
  /** Whether nothing is on the page yet. */
  readonly isFresh: () => boolean;
  /** Lines that stay together; where they do not fit, `onTop` is what the new page begins with. */
  readonly place: (lines: readonly PlacedLine[], onTop?: readonly PlacedLine[]) => void;
  /** How many pages there are. */
  readonly pages: () => number;
  /** @param numberOf what the head of a page says, counted from 1 */
  readonly end: (numberOf: (page: number) => string) => UprightPages;
}

/** Lines of all pages, and the first row of each but the first. */
export interface UprightPages {
  readonly lines: readonly PlacedLine[];
  readonly breaks: readonly number[];
}

/** From the edges of the paper to the text; the head is above it. Left and right are those of the memo. */
const TEXT_FROM = 25;
const TEXT_TO = 20;
/** Heights of the head's rows in points: of a draft's mark, of the number, of the room below. */
const MARK_ROW = 21;
const NUMBER_ROW = 20.25;
const GAP_ROW = 12.75;
const HEAD = MARK_ROW + NUMBER_ROW + GAP_ROW;
/** Left free at the foot: a printer may round what Excel adds up. */
const SLACK = 4.5;
/** Millimetres by which the columns may come out wider: a printer rounds each of them. */
const RIGHT_SLACK = 0.4;
/** Half of the room for the number, in the middle of the paper; the running title ends before it. */
const HALF_NUMBER = 16;

interface UprightOptions {
  readonly model: ReportModel;
  /** On top of every page but the first; null for none. */
  readonly runningTitle: string | null;
}

/** Margins of a page whose head is in rows of the sheet. */
function sheetMargins({ memoMargins }: ReportModel["layout"]): Margins {
  return { ...memoMargins, top: TEXT_FROM - HEAD / POINTS_PER_MM, bottom: TEXT_TO };
}

/** Begins to fill upright pages. */
export function createUprightStack({ model, runningTitle }: UprightOptions): UprightStack {
  const { layout, draftMark } = model;
  const width = printWidth(layout.memoMargins);
  const room = Math.floor((A4.height - TEXT_FROM - TEXT_TO) * POINTS_PER_MM - SLACK);
  const pages: PlacedLine[][] = [[]];
  let used = 0;
  const left = (): number => room - used;
  const isFresh = (): boolean => pages.at(-1)?.length === 0;
  const add = (lines: readonly PlacedLine[]): void => {
    for (const line of lines) {
      const height = wholeHeight(line.height);
      pages.at(-1)?.push({ ...line, height });
      used += height;
    }
  };
  const heightOf = (lines: readonly PlacedLine[]): number =>
    lines.reduce((sum, { height }) => sum + wholeHeight(height), 0);
  return {
    width,
    left,
    room,
    isFresh,
    pages: () => pages.length,
    place: (lines, onTop = []) => {
      if (!isFresh() && heightOf(lines) > left()) {
        closeFrame(pages.at(-1) ?? []);
        pages.push([]);
        used = 0;
        add(onTop);
      }
      add(lines);
    },
    end: (numberOf) => {
      const middle = A4.width / 2 - layout.memoMargins.left;
      const headOf = (page: number): PlacedLine[] => {
        const [from, to] = [middle - HALF_NUMBER, middle + HALF_NUMBER];
        const running: PlacedCell[] =
          page > 1 && runningTitle !== null
            ? [{ from: 0, to: from, value: runningTitle, style: "running" }]
            : [];
        const value = numberOf(page);
        return [
          { height: MARK_ROW, cells: draftMark === null ? [] : [markCell(draftMark, width)] },
          { height: NUMBER_ROW, cells: [...running, { from, to, value, style: "pageNumber" }] },
          { height: GAP_ROW, cells: [] },
        ];
      };
      const lines: PlacedLine[] = [];
      const breaks: number[] = [];
      for (const [index, page] of pages.entries()) {
        if (index > 0) breaks.push(lines.length + 1);
        addAll(lines, [...headOf(index + 1), ...page.flatMap(cutLine)]);
      }
      return { lines, breaks };
    },
  };
}

/** A row of a table that goes on over the page is closed below. */
function closeFrame(lines: PlacedLine[]): void {
  const last = lines.at(-1);
  if (last === undefined) return;
  const cells = last.cells.map((cell) =>
    cell.lines?.left === undefined && cell.lines?.right === undefined
      ? cell
      : { ...cell, lines: { bottom: "thin" as const, ...cell.lines } },
  );
  lines[lines.length - 1] = { ...last, cells };
}

/** Excel makes no row higher than 409 points: what is higher goes on in rows below. */
function cutLine(line: PlacedLine): PlacedLine[] {
  if (line.height <= HIGHEST_ROW) return [line];
  const rest = Math.max(POINTS_PER_PIXEL, line.height - HIGHEST_ROW);
  return [{ ...line, height: HIGHEST_ROW }, ...cutLine({ height: rest, cells: [] })];
}

/** A sheet of upright pages. */
export function uprightSheet(
  name: (typeof SHEET_NAMES)[keyof typeof SHEET_NAMES],
  { layout }: ReportModel,
  { lines, breaks }: UprightPages,
): SheetLayout {
  const margins = sheetMargins(layout);
  const { lines: placed, ...columns } = layOnGrid(lines, printWidth(margins));
  const right = Math.max(0, margins.right - RIGHT_SLACK);
  return {
    name,
    ...columns,
    ...stackLines(placed),
    pageBreaks: breaks,
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: pageOf("portrait", { ...margins, right }, null),
  };
}
