import { addAll } from "../../../core/lists/add-all";
import type { EvidenceLink, EvidenceRow, ReportText } from "../../../core/report/model/report-model";
import { CELL_GAP, dotGaps, isBlankText } from "../../../core/report/model/text-gaps";
import { makeQrCode } from "../../qr/make-qr-code";
import { breakLines } from "../lines/break-lines";
import { CELL_LINE } from "../lines/cell-drawer";
import { CELL_TEXT, cellLines, type CellLine } from "../lines/cell-lines";
import type { GridHead } from "../lines/grid-head";
import type { GridRow } from "../lines/grid-row";
import type { Part } from "../paper/part";
import { DOTS_BELOW } from "../lines/dotted-lines";
import { drawQrCode, qrSide } from "./draw-qr-code";

/** A line that keeps room. */
const FILLER: CellLine = {
  text: "",
  space: "",
  links: [],
  x: 0,
  item: null,
  scale: 100,
  marker: null,
  paragraph: 0,
  index: 0,
  count: 1,
  isFiller: true,
};

/** Day, what was done with its addresses, and beside each address its code. */
export function evidenceRow(
  { date, paragraphs, links }: EvidenceRow,
  { columnWidths: [dateWidth = 0, textWidth = 0, codeWidth = 0] }: GridHead,
  { paper, keepTogether: held }: Pick<Part, "paper" | "keepTogether">,
): GridRow {
  const setting = { ...CELL_TEXT, alignment: "start", held } as const;
  const told = paragraphs.map((text) => ({ marker: null, level: 0, text }));
  const texts: CellLine[] = [...cellLines(told, paper, { ...setting, width: textWidth })];
  const codes: CellLine[] = [];
  for (const [index, link] of links.entries()) {
    const code = link.hasCode ? codeLines(makeQrCode(link.href), paragraphs.length + index) : [];
    if (code.length > 0 && codes.length > 0) {
      // A further code begins on the line of its address, which waits for the end of the code above.
      fillTo(texts, codes.length);
      fillTo(codes, texts.length);
    }
    addAll(texts, addressLines(link, paragraphs.length + index));
    addAll(codes, code);
  }
  return { ...CELL_TEXT, cells: [dateLines(date), texts, codes] };

  function dateLines(text: ReportText): readonly CellLine[] {
    if (isBlankText(text)) return [{ ...FILLER, furnish: drawDots }];
    const words = dotGaps(text, CELL_GAP);
    return cellLines([{ marker: null, level: 0, text: words }], paper, { ...setting, width: dateWidth });
  }
  function drawDots(x: number, top: number): void {
    paper.dots({ x, y: top + CELL_LINE.baseline + DOTS_BELOW }, x + dateWidth);
  }
  /** Printed without its scheme it looks like no address: lines break as if the scheme were there. */
  function addressLines({ text, href }: EvidenceLink, paragraph: number): readonly CellLine[] {
    const target = { href };
    const scheme = href.endsWith(text) ? href.slice(0, href.length - text.length) : "";
    const printed = (words: string): string =>
      scheme !== "" && words.startsWith(scheme) ? words.slice(scheme.length) : words;
    const measure = (words: string): number => paper.width(printed(words), CELL_TEXT);
    const lines = breakLines(scheme + text, measure, { width: textWidth });
    return lines.map((line, index) => ({
      ...FILLER,
      ...line,
      text: index === 0 ? printed(line.text) : line.text,
      isFiller: false,
      links: [{ start: 0, end: (index === 0 ? printed(line.text) : line.text).length, target }],
      paragraph,
      index,
      count: lines.length,
    }));
  }
  function codeLines(modules: ReturnType<typeof makeQrCode>, paragraph: number): readonly CellLine[] {
    const side = qrSide(modules.length);
    const count = Math.ceil(side / CELL_LINE.height);
    const inset = (count * CELL_LINE.height - side) / 2;
    return Array.from({ length: count }, (_, index): CellLine => ({
      ...FILLER,
      paragraph,
      index,
      count,
      isKept: index > 0,
      furnish:
        index > 0
          ? undefined
          : (x, top) => {
              drawQrCode(paper, modules, { x: x + (codeWidth - side) / 2, y: top + inset });
            },
    }));
  }
}

function fillTo(lines: CellLine[], count: number): void {
  while (lines.length < count) lines.push(FILLER);
}
