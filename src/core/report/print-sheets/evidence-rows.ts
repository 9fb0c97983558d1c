import { PART_DESIGN } from "../model/part-design";
import { addAll } from "../../lists/add-all";
import type { CellLines } from "../../model/workbook-layout";
import { POINTS_PER_MM, type Column } from "../model/memo-design";
import type { EvidenceRow, ReportModel } from "../model/report-model";
import { dotGaps } from "../model/text-gaps";
import { TABLE_DESIGN } from "../model/table-design";
import { codeSize } from "./code-size";
import { FRAME } from "./frame";
import type { TextRuler } from "./measure-text";
import { CELL_PADDING, paddedCells } from "./padded-cells";
import type { PagePicture, PlacedCell, PlacedLine } from "./mm-grid";
import { linesHeight, linesOf, wrappedLines } from "./wrapped-lines";

const { cellSize } = TABLE_DESIGN;
/** Of the day and of the codes, in millimetres. */
const [DAY, , CODES] = PART_DESIGN.evidence;
/** Dots in place of a day: as many as its column holds. */
const DAY_GAP = ".".repeat(16);
/** Above and below a code. */
const CODE_ROOM = 1.2;

function columnsOf(width: number): { readonly day: Column; readonly text: Column; readonly code: Column } {
  return {
    day: { from: 0, to: DAY },
    text: { from: DAY + CELL_PADDING, to: width - CODES },
    code: { from: width - CODES, to: width },
  };
}

/** The headings of the rows. */
export function evidenceHeadings(headings: readonly [string, string, string], width: number): PlacedLine {
  const { day, text, code } = columnsOf(width);
  return {
    height: linesHeight(1, cellSize) + 1.5,
    cells: [day, { ...text, from: day.to }, code].map((column, index): PlacedCell => ({
      ...column,
      value: headings[index] ?? "",
      style: "tableHeading",
      lines: { ...FRAME, top: "medium", bottom: "medium" },
    })),
  };
}

/**
 * One row of evidence: what was done, then each address with its code beside it. Each of the groups stays on one page, and all of
 * them where they fit.
 */
export function evidenceGroups(
  { date, paragraphs, links }: EvidenceRow,
  width: number,
  model: ReportModel,
  ruler: TextRuler,
): readonly (readonly PlacedLine[])[] {
  const { text, code } = columnsOf(width);
  const say = (value: string): readonly PlacedLine[] =>
    wrappedLines({ text: value, column: text, size: cellSize }, "entry", model, ruler);
  const groups: PlacedLine[][] = [paragraphs.flatMap(say)];
  for (const [index, { text: shown, href, hasCode }] of links.entries()) {
    // Broken by us: Excel ends a line of an address at the edge of the cell, where the file's ending may be cut in two.
    const broken = linesOf({ text: shown, column: text, size: cellSize }, model, ruler).join("\n");
    const lines = wrappedLines({ text: broken, column: text, size: cellSize }, "entryLink", model, ruler).map(
      (line) => ({ ...line, cells: line.cells.map((cell) => ({ ...cell, link: href })) }),
    );
    const group = index === 0 ? (groups[0] ?? []) : [];
    addAll(group, lines);
    if (index > 0) groups.push(group);
    if (hasCode) addCode(group, href, shown, code);
  }
  const filled = groups.filter(({ length }) => length > 0);
  const rows = filled.length > 0 ? filled : [[{ height: linesHeight(1, cellSize), cells: [] }]];
  return rows.map((group, index) =>
    framed(group, index === 0 ? dotGaps(date, DAY_GAP) : null, index === rows.length - 1, width),
  );
}

/** A code beside lines, which are made as high as it is. */
function addCode(lines: PlacedLine[], href: string, alt: string, { from, to }: Column): void {
  const size = codeSize(href);
  const picture: PagePicture = {
    from: (from + to - size) / 2,
    top: CODE_ROOM,
    width: size,
    height: size,
    image: { kind: "code", text: href },
    alt,
  };
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const lacking = Math.max(0, (size + 2 * CODE_ROOM) * POINTS_PER_MM - height);
  lines[lines.length - 1] = { ...last, height: last.height + lacking };
  lines[0] = { ...(lines[0] ?? first), pictures: [picture] };
}

/** Lines within the frame of their row. */
function framed(
  lines: readonly PlacedLine[],
  day: string | null,
  isLast: boolean,
  width: number,
): PlacedLine[] {
  const columns = columnsOf(width);
  return lines.map((line, index): PlacedLine => {
    const edges: CellLines = {
      left: "thin",
      right: "thin",
      ...(index === 0 && day !== null && { top: "thin" }),
      ...(isLast && index === lines.length - 1 && { bottom: "thin" }),
    };
    const texts: readonly PlacedCell[] =
      line.cells.length > 0 ? line.cells : [{ ...columns.text, value: null, style: "entry" }];
    const cells: PlacedCell[] = [
      ...paddedCells({ ...columns.day, value: index === 0 ? day : null, style: "entry", lines: edges }),
      ...texts.flatMap((cell) => paddedCells({ ...cell, from: columns.day.to, lines: edges })),
      { ...columns.code, value: null, style: "entry", lines: edges },
    ];
    return { ...line, cells };
  });
}
