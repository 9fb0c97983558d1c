import { PART_DESIGN } from "../model/part-design";
import { largest } from "../../lists/extremes";
import { SHEET_NAMES } from "../../model/sheet-names";
import { POINTS_PER_MM, type Column } from "../model/memo-design";
import type { Appendix, AppendixMeasure, CaptionedPicture, ReportModel } from "../model/report-model";
import { TABLE_DESIGN } from "../model/table-design";
import { evidenceGroups, evidenceHeadings } from "./evidence-rows";
import { fitPicture } from "./fit-picture";
import type { LaidPart } from "./laid-part";
import type { TextRuler } from "./measure-text";
import type { PagePicture, PlacedCell, PlacedLine } from "./mm-grid";
import { createUprightStack, uprightSheet } from "./upright-stack";
import { labelledLines, linesHeight, linesOf, roomOf, wrappedLines } from "./wrapped-lines";

const { cellSize } = TABLE_DESIGN;
/** Sizes are points, lengths millimetres. */
const DESIGN = {
  beforePictures: 4,
  betweenPictures: 3,
  beforeMeasure: 3.5,
} as const;

/**
 * The evidence of each measure: its rows, each address with its code, then its pictures, two in a row.
 * @param pageOf the page of a measure in the table, as a text
 */
export function layAppendix(
  appendix: Appendix,
  model: ReportModel,
  ruler: TextRuler,
  pageOf: (ordinal: number) => string,
): LaidPart {
  const stack = createUprightStack({ model, runningTitle: appendix.runningTitle });
  const { width } = stack;
  const whole: Column = { from: 0, to: width };
  const across = (text: string, size: number, style: PlacedCell["style"], isBold = true): PlacedLine[] => [
    ...wrappedLines({ text, column: whole, size, isBold }, style, model, ruler),
  ];
  for (const text of appendix.titleLines) stack.place(across(text, PART_DESIGN.titleSize, "pageTitle"));
  appendix.measures.forEach(placeMeasure);
  if (appendix.closing !== null)
    stack.place([
      roomOf(DESIGN.beforeMeasure),
      rule(),
      ...labelledLines(appendix.closing, width, model, ruler),
    ]);
  return {
    pages: stack.pages(),
    finish: (numberOf) => uprightSheet(SHEET_NAMES.appendix, model, stack.end(numberOf)),
  };

  function rule(): PlacedLine {
    return { height: 3, cells: [{ ...whole, value: null, style: "line", lines: { top: "medium" } }] };
  }

  function placeMeasure(measure: AppendixMeasure): void {
    const { ordinal, label, title, facts, pageLabel, rows, pictures } = measure;
    const headings = evidenceHeadings(appendix.columnHeadings, width);
    const again = [rule(), ...across(`${label} ${appendix.continued}`, PART_DESIGN.headingSize, "partTitle")];
    const start = [
      ...(stack.isFresh() ? [] : [roomOf(DESIGN.beforeMeasure)]),
      rule(),
      ...across(`${label}  ${title}`, PART_DESIGN.headingSize, "partTitle"),
      ...across(`${facts}  ${pageLabel} ${pageOf(ordinal)}`, cellSize, "entry", false),
    ];
    const groups = rows.map((row) => evidenceGroups(row, width, model, ruler));
    const [first, ...others] = groups;
    const pictureRows = pairs(pictures).map((pair, index) => [
      roomOf(index === 0 && rows.length > 0 ? DESIGN.beforePictures : DESIGN.betweenPictures),
      ...pictureLines(pair, width, model, ruler),
    ]);
    if (first === undefined) {
      const [row = [], ...more] = pictureRows;
      stack.place([...start, ...row]);
      for (const lines of more) stack.place(lines, again);
      return;
    }
    placeGroups(first, [...start, headings], [], [...again, headings]);
    for (const row of others) placeGroups(row, [], [...again, headings]);
    for (const lines of pictureRows) stack.place(lines, again);
  }

  /** A row of evidence whole; one that is higher than a page goes on over the next, group by group. */
  function placeGroups(
    groups: readonly (readonly PlacedLine[])[],
    before: readonly PlacedLine[],
    again: readonly PlacedLine[],
    further = again,
  ): void {
    const height = [...before, ...further, ...groups.flat()].reduce((sum, line) => sum + line.height + 1, 0);
    if (height <= stack.room) {
      stack.place([...before, ...groups.flat()], again);
      return;
    }
    const [first = [], ...others] = groups.flatMap((group) => cutGroup(group, stack.room / 2));
    stack.place([...before, ...first], again);
    for (const group of others) stack.place(group, further);
  }
}

/** Lines in parts that are no higher than so many points, as far as their rows allow. */
function cutGroup(lines: readonly PlacedLine[], most: number): readonly (readonly PlacedLine[])[] {
  const parts: PlacedLine[][] = [[]];
  let height = 0;
  for (const line of lines) {
    if (height > 0 && height + line.height > most) {
      parts.push([]);
      height = 0;
    }
    parts.at(-1)?.push(line);
    height += line.height;
  }
  return parts;
}

function pairs(pictures: readonly CaptionedPicture[]): readonly (readonly CaptionedPicture[])[] {
  return Array.from({ length: Math.ceil(pictures.length / 2) }, (_, index) =>
    pictures.slice(2 * index, 2 * index + 2),
  );
}

/** Pictures beside each other, whole in their boxes, their captions below. */
function pictureLines(
  pair: readonly CaptionedPicture[],
  width: number,
  model: ReportModel,
  ruler: TextRuler,
): readonly PlacedLine[] {
  const { picture: box } = PART_DESIGN;
  const columns: readonly Column[] = [
    { from: 0, to: box.width },
    { from: width - box.width, to: width },
  ];
  const places = pair.flatMap((one, index) => {
    const column = columns[index];
    return column === undefined ? [] : [{ ...one, column }];
  });
  const pictures = places.map(({ picture, column }): PagePicture => {
    const fitted = fitPicture(picture, box);
    return {
      ...fitted,
      from: column.from + (box.width - fitted.width) / 2,
      top: (box.height - fitted.height) / 2,
    };
  });
  const count = largest(
    places.map(
      ({ caption, column }) => linesOf({ text: caption, column, size: cellSize }, model, ruler).length,
    ),
    1,
  );
  return [
    { height: box.height * POINTS_PER_MM, cells: [], pictures },
    {
      height: linesHeight(count, cellSize),
      cells: places.map(({ caption, column }): PlacedCell => ({
        ...column,
        value: caption,
        style: "caption",
      })),
    },
  ];
}
