import { largest } from "../../../core/lists/extremes";
import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { SummaryChart, SummaryRow } from "../../../core/report/model/report-model";
import { TABLE_RULES } from "../../../core/report/model/table-design";
import { breakLines, type TextLine } from "../lines/break-lines";
import { columnEdges } from "../lines/column-edges";
import type { FlowLine } from "../lines/flow-blocks";
import { baselineIn } from "../lines/line-metrics";
import { once } from "../lines/paragraph-block";
import type { Element, TextSetting } from "../paper/paper";
import type { Part } from "../paper/part";
import { drawMarks, marksHeight } from "./summary-chart";
import { UPRIGHT_DESIGN } from "./upright-design";

const { cell } = UPRIGHT_DESIGN;
/** Millimetres of the names and of the totals; the quarters share the rest. */
const NAMES_MM = 40;
const TOTALS_MM = 20;
/** In points: a line of the headings, beside a cell's text, below its marks. */
const HEADING_LINE = 15;
const BESIDE = 0.8 * POINTS_PER_MM;
const BELOW_MARKS = 1;

/** Units across quarters: figures in every cell, and above them squares or bars, which say the same. */
export function chartTable(chart: SummaryChart, padding: number, part: Part): readonly FlowLine[] {
  const { headings, rows, longest } = chart;
  const { paper, frame, element, keepTogether: held } = part;
  const total = (frame.right - frame.left) / POINTS_PER_MM;
  const quarters = Math.max(1, headings.length - 2);
  const edges = columnEdges(
    headings.map((_, index) => ({ widthMm: widthOf(index) })),
    frame.left,
    frame.right,
  );
  const table = once(() => paper.addElement("Table", element));
  const body = once(() => paper.addElement("TBody", table()));
  return [headLine(), ...rows.map(rowLine)];

  function widthOf(index: number): number {
    if (index === 0) return NAMES_MM;
    return index === headings.length - 1 ? TOTALS_MM : (total - NAMES_MM - TOTALS_MM) / quarters;
  }
  function textFrom(column: number): number {
    return (edges[column] ?? frame.left) + BESIDE;
  }
  function roomOf(column: number): number {
    return (edges[column + 1] ?? frame.right) - (edges[column] ?? frame.left) - 2 * BESIDE;
  }
  function linesOf(text: string, column: number, setting: TextSetting): readonly TextLine[] {
    if (text === "") return [];
    return breakLines(text, (words) => paper.width(words, setting), { width: roomOf(column), held });
  }
  function drawLines(
    lines: readonly TextLine[],
    column: number,
    top: number,
    setting: TextSetting & { readonly line: number },
  ): void {
    lines.forEach(({ text, space, scale }, index) => {
      const baseline = top + index * setting.line + baselineIn(setting.line, setting.size);
      paper.text(text + space, { ...setting, x: textFrom(column), baseline, scale });
    });
  }
  function drawRule(y: number, width: number): void {
    paper.asFurniture("layout", () => {
      paper.rules(
        [
          [
            { x: frame.left, y },
            { x: frame.right, y },
          ],
        ],
        width,
      );
    });
  }

  /** The headings stand on the rule below them. */
  function headLine(): FlowLine {
    const first = { weight: "bold", size: cell.size, line: HEADING_LINE } as const;
    const second = { ...first, weight: "regular" } as const;
    const cells = headings.map(([name, below], column) => ({
      names: endingInSpace(linesOf(name, column, first), below !== ""),
      below: linesOf(below, column, second),
    }));
    const count = largest(cells.map(({ names, below }) => names.length + below.length));
    const height = 2 * padding + count * HEADING_LINE;
    const draw = (top: number): void => {
      const row = paper.addElement("TR", paper.addElement("THead", table()));
      drawRule(top, TABLE_RULES.closing);
      for (const [column, { names, below }] of cells.entries()) {
        const from = top + padding + (count - names.length - below.length) * HEADING_LINE;
        paper.inElement(paper.addElement("TH", row, { scope: "Column" }), () => {
          drawLines(names, column, from, first);
          drawLines(below, column, from + names.length * HEADING_LINE, second);
        });
      }
      drawRule(top + height, TABLE_RULES.closing);
    };
    return { height, draw };
  }

  function rowLine({ label, cells, total: [sum, rest], isTotal }: SummaryRow): FlowLine {
    const bold = { ...cell, weight: "bold" } as const;
    const ofCells = isTotal ? bold : cell;
    const names = linesOf(label, 0, bold);
    const marked = cells.filter(({ hasMarks }) => hasMarks);
    const marks = largest(
      marked.map((one, index) => marksHeight(one, longest, roomOf(index + 1))),
      0,
    );
    const above = marks === 0 ? 0 : marks + BELOW_MARKS;
    const last = headings.length - 1;
    const totals = [
      endingInSpace(linesOf(sum, last, bold), rest !== ""),
      linesOf(rest, last, ofCells),
    ] as const;
    const totalCount = totals[0].length + totals[1].length;
    const text = Math.max(names.length * cell.line, above + cell.line, totalCount * cell.line);
    const height = 2 * padding + text;
    const draw = (top: number): void => {
      const from = top + padding;
      const row = paper.addElement("TR", body());
      if (isTotal) drawRule(top, TABLE_RULES.closing);
      inParagraph(paper.addElement("TH", row, { scope: "Row" }), () => {
        drawLines(names, 0, from, bold);
      });
      for (const [index, one] of cells.entries()) {
        const column = index + 1;
        const place = { x: textFrom(column), y: from };
        if (one.hasMarks)
          paper.asFurniture("layout", () => {
            drawMarks(paper, one, { longest, width: roomOf(column) }, place);
          });
        inParagraph(paper.addElement("TD", row), () => {
          drawLines(linesOf(one.figures, column, ofCells), column, from + above, ofCells);
        });
      }
      inParagraph(paper.addElement("TD", row), () => {
        drawLines(totals[0], last, from, bold);
        drawLines(totals[1], last, from + totals[0].length * cell.line, ofCells);
      });
      drawRule(top + height, isTotal ? TABLE_RULES.closing : TABLE_RULES.plain);
    };
    return { height, draw };
  }
  function inParagraph(parent: Element, draw: () => void): void {
    paper.inElement(paper.addElement("P", parent), draw);
  }
}

/** What follows in another weight is a word of its own, for whoever copies or hears it. */
function endingInSpace(lines: readonly TextLine[], isFollowed: boolean): readonly TextLine[] {
  return lines.map((line, index) =>
    isFollowed && index === lines.length - 1 ? { ...line, space: " " } : line,
  );
}
