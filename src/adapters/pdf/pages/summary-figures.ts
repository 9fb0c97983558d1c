import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { ReportSummary } from "../../../core/report/model/report-model";
import { TABLE_RULES } from "../../../core/report/model/table-design";
import { largest } from "../../../core/lists/extremes";
import { breakLines } from "../lines/break-lines";
import type { FlowLine } from "../lines/flow-blocks";
import { baselineIn } from "../lines/line-metrics";
import type { Point } from "../paper/paper";
import type { Part } from "../paper/part";

const COUNT = { weight: "bold", size: 30 } as const;
const LABEL = { weight: "regular", size: 16 } as const;
const COUNT_LINE = 36;
const LABEL_LINE = 18;
/** In points: above the count, below the label, beside the label. */
const ABOVE = 3;
const BELOW = 5;
const BESIDE = 2 * POINTS_PER_MM;

/** The figures side by side, each large above what it counts. */
export function summaryFigures(figures: ReportSummary["figures"], part: Part): FlowLine {
  const { paper, frame, element, keepTogether: held } = part;
  const width = (frame.right - frame.left) / Math.max(1, figures.length);
  const labels = figures.map(({ label }) =>
    breakLines(label, (words) => paper.width(words, LABEL), { width: width - 2 * BESIDE, held }),
  );
  const height = ABOVE + COUNT_LINE + largest(labels.map(({ length }) => length)) * LABEL_LINE + BELOW;
  return { height, draw };

  function draw(top: number): void {
    const across = [top, top + height].map((y): [Point, Point] => [
      { x: frame.left, y },
      { x: frame.right, y },
    ]);
    const down = figures.slice(1).map((_, index): [Point, Point] => {
      const x = frame.left + (index + 1) * width;
      return [
        { x, y: top },
        { x, y: top + height },
      ];
    });
    paper.asFurniture("layout", () => {
      paper.rules(across, TABLE_RULES.closing);
      if (down.length > 0) paper.rules(down);
    });
    figures.forEach(({ count }, index) => {
      const middle = frame.left + (index + 0.5) * width;
      paper.inElement(paper.addElement("P", element), () => {
        const baseline = top + ABOVE + baselineIn(COUNT_LINE, COUNT.size);
        // With the space at its end the count is a word of its own for whoever hears or copies it.
        paper.text(`${count} `, { ...COUNT, x: middle - paper.width(count, COUNT) / 2, baseline });
        labels[index]?.forEach(({ text, space, width: own, scale }, line) => {
          const from = top + ABOVE + COUNT_LINE + line * LABEL_LINE;
          const place = { x: middle - own / 2, baseline: from + baselineIn(LABEL_LINE, LABEL.size), scale };
          paper.text(text + space, { ...LABEL, ...place });
        });
      });
    });
  }
}
