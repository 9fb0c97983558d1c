import { PART_DESIGN } from "../model/part-design";
import { addAll } from "../../lists/add-all";
import { SHEET_NAMES } from "../../model/sheet-names";
import type { Contents, ContentsTarget, ReportModel } from "../model/report-model";
import { headingLine } from "./foreword-sheet";
import type { LaidPart } from "./laid-part";
import type { TextRuler } from "./measure-text";
import { dottedAfter, memoKit, SINGLE } from "./memo-kit";
import type { PlacedCell, PlacedLine } from "./mm-grid";
import { createUprightStack, uprightSheet } from "./upright-stack";

/** Lengths in millimetres. */
const DESIGN = { ...PART_DESIGN.contents, gap: 1.5, marker: 8 } as const;
/** Points above the labels, and below them. */
const ABOVE_LABELS = 6;
const BELOW_LABELS = 3;

/** สารบัญ: dots lead to the page of each entry. */
export function layContents(
  contents: Contents,
  model: ReportModel,
  ruler: TextRuler,
  pageOf: (target: ContentsTarget) => string,
): LaidPart {
  const kit = memoKit(model.keepTogether, ruler);
  const stack = createUprightStack({ model, runningTitle: null });
  const { width } = stack;
  const end = width - DESIGN.numbers;
  const { entries: label, pages } = contents.columnLabels;
  const pagesFrom = width - kit.widthOf(pages, 16, true);
  const labels: PlacedLine = {
    height: SINGLE + ABOVE_LABELS,
    cells: [
      { from: 0, to: pagesFrom, value: label, style: "section" },
      { from: pagesFrom, to: width, value: pages, style: "sectionRight" },
    ],
  };
  const blank: PlacedLine = { height: BELOW_LABELS, cells: [] };
  stack.place([headingLine(contents.heading, width), labels, blank]);
  for (const { level, marker, text, target } of contents.entries) {
    const from = level * DESIGN.indent;
    const textFrom = marker === null ? from : from + DESIGN.marker;
    const hang = marker === null ? textFrom + DESIGN.hang : textFrom;
    const lines = kit.broken(text, DESIGN.titlesTo - textFrom, DESIGN.titlesTo - hang);
    const placed = lines.map((value, index): PlacedLine => {
      const begin = index === 0 ? textFrom : hang;
      const isLast = index === lines.length - 1;
      const to = isLast ? Math.min(end, begin + kit.widthOf(value, 16, false)) : end;
      const cells: PlacedCell[] = [{ from: begin, to, value, style: "line" }];
      if (index === 0 && marker !== null) cells.unshift({ from, to: textFrom, value: marker, style: "line" });
      if (isLast)
        addAll(cells, [
          ...dottedAfter(to + DESIGN.gap, end - DESIGN.gap),
          {
            from: end,
            to: width,
            value: pageOf(target),
            style: "lineRight",
          },
        ]);
      return { height: SINGLE, cells };
    });
    stack.place(placed, [labels, blank]);
  }
  return {
    pages: stack.pages(),
    finish: (numberOf) => uprightSheet(SHEET_NAMES.contents, model, stack.end(numberOf)),
  };
}
