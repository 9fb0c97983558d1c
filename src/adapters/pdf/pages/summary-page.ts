import type { LabelledText, ReportSummary } from "../../../core/report/model/report-model";
import type { FlowLine } from "../lines/flow-blocks";
import { once, paragraphBlock, type ParagraphOptions } from "../lines/paragraph-block";
import { plainText } from "../lines/plain-text";
import type { Part } from "../paper/part";
import { missingTable } from "./missing-table";
import { chartLegend } from "./summary-chart";
import { chartTable } from "./summary-chart-table";
import { summaryFigures } from "./summary-figures";
import { UPRIGHT_DESIGN } from "./upright-design";

const { title, heading, body, cell } = UPRIGHT_DESIGN;

/** How close the page is set: share of the room between its parts, points above and below the rows of the chart, share of all sizes. */
interface Closeness {
  readonly gaps: number;
  readonly rowPadding: number;
  readonly size: number;
}

const LEAST_SIZE = 0.3;
const SIZE_STEP = 0.02;

/** หน้าสรุป: always one page. Where much is on it the room gives way, then the sizes. */
export function summaryPage(summary: ReportSummary, part: Part): void {
  const { paper, frame, addPage } = part;
  const height = frame.bottom - frame.top;
  addPage();
  let closeness: Closeness = { gaps: 1, rowPadding: 3, size: 1 };
  let lines = layOut(summary, closeness, part);
  while (closeness.size > LEAST_SIZE && heightOf(lines) * closeness.size > height) {
    const isLoose = closeness.gaps === 1;
    closeness = { gaps: 0.5, rowPadding: 1, size: isLoose ? 1 : closeness.size - SIZE_STEP };
    lines = layOut(summary, closeness, part);
  }
  const draw = (): void => {
    let y = frame.top;
    for (const line of lines) {
      line.draw(y);
      y += line.height;
    }
  };
  if (closeness.size === 1) draw();
  else paper.drawSmaller(closeness.size, { x: frame.left, y: frame.top }, draw);
}

function heightOf(lines: readonly FlowLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** All of the page from top to bottom. */
function layOut(
  summary: ReportSummary,
  { gaps, rowPadding, size }: Closeness,
  whole: Part,
): readonly FlowLine[] {
  const { titleLines, subtitleLines, figures, chart, notes, missing, targets } = summary;
  // What is drawn smaller has so much more room.
  const { left, right, top, bottom } = whole.frame;
  const frame = { ...whole.frame, right: left + (right - left) / size, bottom: top + (bottom - top) / size };
  const part: Part = { ...whole, frame };
  const { paper, element: parent, keepTogether: held } = part;
  const all: Pick<ParagraphOptions, "parent" | "left" | "width" | "held" | "tag"> = {
    tag: "P",
    parent,
    left,
    width: frame.right - left,
    held,
  };
  const headed = once(() => paper.addElement("H1", parent));
  const gap = (points: number): FlowLine => ({ height: points * gaps, draw: () => undefined });
  const headingLines = (text: string): readonly FlowLine[] =>
    paragraphBlock(text, paper, { ...all, ...heading, tag: "H2", align: "start" }).lines;
  const sentence = ({ label, text }: LabelledText): readonly FlowLine[] =>
    paragraphBlock(text, paper, { ...all, ...body, align: "start", lead: `${label}  ` }).lines;
  return [
    ...titleLines.flatMap(
      (line) =>
        paragraphBlock(plainText(line), paper, { ...all, ...title, element: headed, align: "center" }).lines,
    ),
    ...subtitleLines.flatMap(
      (line) => paragraphBlock(plainText(line), paper, { ...all, ...body, align: "center" }).lines,
    ),
    gap(8),
    summaryFigures(figures, part),
    gap(9),
    ...headingLines(chart.heading),
    gap(3),
    ...chartLegend(chart, part),
    gap(5),
    ...chartTable(chart, rowPadding, part),
    gap(4),
    ...notes.flatMap((note) => paragraphBlock(note, paper, { ...all, ...cell, align: "start" }).lines),
    ...missingLines(),
    ...(targets === null ? [] : [gap(7), ...sentence(targets)]),
  ];

  function missingLines(): readonly FlowLine[] {
    if (missing === null) return [];
    if (missing.kind === "named")
      return [gap(9), ...headingLines(missing.heading), gap(3), ...missingTable(missing, part)];
    const { sentence: counted, ordinal } = missing;
    const page = part.placeOf({ part: "measure", ordinal })?.number ?? "";
    return [gap(9), ...sentence({ label: counted.label, text: `${counted.text} ${page}`.trim() })];
  }
}
