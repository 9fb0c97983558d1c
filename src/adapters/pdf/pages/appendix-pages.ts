import { PART_DESIGN } from "../../../core/report/model/part-design";
import type { Appendix, AppendixMeasure } from "../../../core/report/model/report-model";
import { TABLE_RULES } from "../../../core/report/model/table-design";
import { flowBlocks, type Block } from "../lines/flow-blocks";
import { gridHead, type GridHead } from "../lines/grid-head";
import { linesHeight, rowHeight } from "../lines/grid-row";
import { baselineIn } from "../lines/line-metrics";
import { once, paragraphBlock, type ParagraphOptions } from "../lines/paragraph-block";
import { createTableGrid } from "../lines/table-grid";
import type { Part } from "../paper/part";
import { evidenceRow } from "./evidence-row";
import { pictureRows } from "./picture-rows";
import { UPRIGHT_DESIGN } from "./upright-design";

const { title, body, small } = UPRIGHT_DESIGN;
const HEADING = { weight: "bold", size: 18, line: 22 } as const;
/** Date, what was done, code: millimetres. */
const COLUMNS = PART_DESIGN.evidence;
/** In points: above the rule that opens a measure, from it to the heading, above the table. */
const BEFORE_RULE = 11;
const BELOW_RULE = 3;
const ABOVE_TABLE = 3;
/** So many lines of a high first row are below the headings at least. */
const FIRST_LINES = 6;

/**
 * ภาคผนวก: measure by measure its evidence, and below that the pictures.
 * @yields after each measure
 */
export function* appendixPages(appendix: Appendix, part: Part): Generator<undefined> {
  const { titleLines, columnHeadings, measures, closing, continued } = appendix;
  const { paper, frame, element, addPage, keepTogether: held } = part;
  const all: Pick<ParagraphOptions, "parent" | "left" | "width" | "held"> = {
    parent: element,
    left: frame.left,
    width: frame.right - frame.left,
    held,
  };
  const heading = once(() => paper.addElement("H1", element));
  const head = gridHead(
    COLUMNS.map((widthMm, index) => ({ widthMm, heading: columnHeadings[index] ?? "" })),
    part,
  );
  addPage();
  let y = flowBlocks(
    titleLines.map((line) =>
      paragraphBlock(line, paper, { ...title, ...all, tag: "H1", element: heading, align: "center" }),
    ),
    frame,
    addPage,
  );
  for (const measure of measures) {
    y = addMeasure(measure);
    yield;
  }
  if (closing !== null) {
    const block = paragraphBlock(closing.text, paper, {
      ...body,
      ...all,
      tag: "P",
      align: "start",
      lead: `${closing.label}  `,
    });
    if (y + BEFORE_RULE + BELOW_RULE + heightOf([block]) > frame.bottom) {
      addPage();
      y = frame.top;
    } else y += BEFORE_RULE;
    drawRule(y);
    flowBlocks([block], frame, addPage, y + BELOW_RULE);
  }

  /** One measure from a height on; gives the height at which it ends. */
  function addMeasure(measure: AppendixMeasure): number {
    const blocks = headingBlocks(measure);
    const rows = measure.rows.map((row) => evidenceRow(row, head, part));
    const pictures = pictureRows(measure.pictures, part);
    const [firstRow] = rows;
    const first =
      firstRow === undefined
        ? (pictures[0]?.height ?? 0)
        : ABOVE_TABLE + head.height + Math.min(rowHeight(firstRow), linesHeight(FIRST_LINES));
    if (y + BEFORE_RULE + BELOW_RULE + heightOf(blocks) + first > frame.bottom) {
      addPage();
      y = frame.top;
    } else y += BEFORE_RULE;
    paper.addBookmark(`${measure.label} ${measure.title}`, 1, y);
    drawRule(y);
    y = flowBlocks(blocks, { top: y + BELOW_RULE, bottom: frame.bottom }, addPage);
    const further = {
      ...part,
      frame: { ...frame, top: frame.top + BELOW_RULE + HEADING.line + ABOVE_TABLE },
    };
    const goOn = (): void => {
      addPage();
      drawContinued(measure);
    };
    if (rows.length > 0) y = addTable(rows, head, { ...further, addPage: goOn });
    for (const { height, draw } of pictures) {
      if (y + height > frame.bottom) {
        goOn();
        y = further.frame.top;
      }
      draw(y);
      y += height;
    }
    return y;
  }
  function addTable(rows: readonly ReturnType<typeof evidenceRow>[], ofTable: GridHead, on: Part): number {
    const table = paper.addElement("Table", element);
    const grid = createTableGrid(ofTable, on, { table, top: y + ABOVE_TABLE });
    for (const row of rows) grid.addRows([row]);
    return grid.end();
  }
  function headingBlocks({
    ordinal,
    label,
    title: name,
    facts,
    pageLabel,
  }: AppendixMeasure): readonly Block[] {
    const lead = `${label}  `;
    const indent = paper.width(lead, HEADING);
    const place = part.placeOf({ part: "measure", ordinal });
    return [
      paragraphBlock(name, paper, {
        ...HEADING,
        ...all,
        tag: "H2",
        // The number hangs out of the first line.
        left: frame.left + indent,
        width: frame.right - frame.left - indent,
        align: "start",
        lead,
        indent: -indent,
      }),
      paragraphBlock(place === null ? facts : `${facts}  ${pageLabel} ${place.number}`, paper, {
        ...small,
        ...all,
        tag: "P",
        align: "start",
      }),
    ];
  }
  function drawContinued({ label }: AppendixMeasure): void {
    drawRule(frame.top);
    const baseline = frame.top + BELOW_RULE + baselineIn(HEADING.line, HEADING.size);
    paper.asFurniture("repeated", () => {
      paper.text(`${label} ${continued}`, { ...HEADING, x: frame.left, baseline });
    });
  }
  function drawRule(at: number): void {
    paper.asFurniture("layout", () => {
      const [from, to] = [frame.left, frame.right].map((x) => ({ x, y: at }));
      if (from !== undefined && to !== undefined) paper.rules([[from, to]], TABLE_RULES.group);
    });
  }
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.flatMap(({ lines }) => lines).reduce((sum, { height }) => sum + height, 0);
}
