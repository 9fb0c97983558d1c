import { PART_DESIGN } from "../../../core/report/model/part-design";
import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Contents, ContentsEntry } from "../../../core/report/model/report-model";
import { breakLines } from "../lines/break-lines";
import { flowBlocks, type Block } from "../lines/flow-blocks";
import { baselineIn } from "../lines/line-metrics";
import { paragraphBlock } from "../lines/paragraph-block";
import type { Element } from "../paper/paper";
import type { Part } from "../paper/part";
import { DOTS_BELOW } from "../lines/dotted-lines";
import { UPRIGHT_DESIGN } from "./upright-design";

const { title, body } = UPRIGHT_DESIGN;
const SETTING = { weight: body.weight, size: body.size } as const;
const LABEL = { weight: "bold", size: body.size } as const;
/** In millimetres: an entry of the second level, its number, a further line of an entry without one; where texts end at the latest. */
const STEP = PART_DESIGN.contents.indent * POINTS_PER_MM;
const HANG = PART_DESIGN.contents.hang * POINTS_PER_MM;
const TEXT_END = PART_DESIGN.contents.titlesTo * POINTS_PER_MM;
/** The numbers of the pages, and free room on both sides of the dots. */
const NUMBER_WIDTH = PART_DESIGN.contents.numbers * POINTS_PER_MM;
const BESIDE_DOTS = 1.5 * POINTS_PER_MM;
const BEFORE_LABELS = 6;
const AFTER_LABELS = 3;

/** สารบัญ: what is in the report, with dots to the pages on which it is. */
export function contentsPages({ heading, columnLabels, entries }: Contents, part: Part): void {
  const { paper, frame, element: parent, addPage } = part;
  addPage();
  const top = flowBlocks(
    [
      paragraphBlock(heading, paper, {
        ...title,
        tag: "H1",
        parent,
        left: frame.left,
        width: frame.right - frame.left,
        align: "center",
      }),
    ],
    frame,
    addPage,
  );
  const first = top + BEFORE_LABELS;
  paper.inElement(paper.addElement("P", parent), () => {
    drawLabels(first);
  });
  const labelHeight = body.line + AFTER_LABELS;
  const list = paper.addElement("TOC", parent);
  const nest = createNester(list, part);
  flowBlocks(
    entries.map((entry, index) => entryBlock(entry, entries[index + 1], nest, part)),
    { top: frame.top + labelHeight, bottom: frame.bottom },
    () => {
      addPage();
      paper.asFurniture("repeated", () => {
        drawLabels(frame.top);
      });
    },
    first + labelHeight,
  );

  function drawLabels(lineTop: number): void {
    const baseline = lineTop + baselineIn(body.line, body.size);
    const { entries: ofEntries, pages } = columnLabels;
    paper.text(`${ofEntries} `, { ...LABEL, x: frame.left, baseline });
    paper.text(pages, { ...LABEL, x: frame.right - paper.width(pages, LABEL), baseline });
  }
}

/** Gives each entry its item; those of the second level are a list in the item of the first level before them. */
function createNester(list: Element, { paper }: Part): (level: ContentsEntry["level"]) => Element {
  let outer: Element | null = null;
  let inner: Element | null = null;
  return (level) => {
    if (level === 1 && outer !== null)
      return paper.addElement("TOCI", (inner ??= paper.addElement("TOC", outer)));
    inner = null;
    outer = paper.addElement("TOCI", list);
    return outer;
  };
}

function entryBlock(
  { level, marker, text, target }: ContentsEntry,
  next: ContentsEntry | undefined,
  nest: (level: ContentsEntry["level"]) => Element,
  { paper, frame, keepTogether: held, placeOf }: Part,
): Block {
  const from = frame.left + level * STEP;
  const textFrom = from + (marker === null ? HANG : STEP);
  const label = marker === null ? "" : `${marker} `;
  // A long number pushes its text on; an entry without one begins further left than its other lines do.
  const pushed = marker === null ? -HANG : Math.max(0, paper.width(label, SETTING) - STEP);
  const width = frame.left + TEXT_END - textFrom;
  const lines = breakLines(text, (words) => paper.width(words, SETTING), { width, indent: pushed, held });
  const height = lines.length * body.line;
  const place = placeOf(target);
  const draw = (top: number): void => {
    const baselineOf = (line: number): number => top + line * body.line + baselineIn(body.line, body.size);
    const item = nest(level);
    const link = paper.addElement("Link", paper.addElement("Reference", item));
    const last = lines.length - 1;
    paper.inElement(link, () => {
      if (label !== "") paper.text(label, { ...SETTING, x: from, baseline: baselineOf(0) });
      for (const [index, line] of lines.entries()) {
        const x = textFrom + (index === 0 ? pushed : 0);
        // Read aloud and copied, the page is a word of its own.
        const space = index === last ? " " : line.space;
        paper.text(line.text + space, { ...SETTING, x, baseline: baselineOf(index), scale: line.scale });
      }
      if (place !== null) {
        const x = frame.right - paper.width(place.number, SETTING);
        paper.text(place.number, { ...SETTING, x, baseline: baselineOf(last) });
      }
    });
    paper.asFurniture("layout", () => {
      const end = textFrom + (last === 0 ? pushed : 0) + (lines[last]?.width ?? 0);
      const y = baselineOf(last) + DOTS_BELOW;
      paper.dots({ x: end + BESIDE_DOTS, y }, frame.right - NUMBER_WIDTH - BESIDE_DOTS);
    });
    if (place !== null) {
      const box = { left: from, top, right: frame.right, bottom: top + height };
      paper.addPageLink(link, box, place, `${label}${text} หน้า ${place.number}`);
    }
  };
  // The name of a group, or of the part that they are in, is never alone at the foot of a page.
  const keepNext = marker === null && next !== undefined && (next.marker !== null || next.level > level);
  return { before: 0, keepNext, lines: [{ height, draw }] };
}
