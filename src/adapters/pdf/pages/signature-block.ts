import { LEAST_SCALE } from "../../../core/report/model/fit-scale";
import { dateLinePlaces, MEMO_DESIGN, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { ReportText, SignatureBlock } from "../../../core/report/model/report-model";
import { aroundGap } from "../../../core/report/model/text-gaps";
import { breakLines, type TextLine } from "../lines/break-lines";
import type { FlowLine } from "../lines/flow-blocks";
import { baselineIn, lineHeight } from "../lines/line-metrics";
import type { Paper } from "../paper/paper";
import type { Part } from "../paper/part";
import { plainText } from "../lines/plain-text";
import { DOTS_AFTER_LABEL, DOTS_BELOW } from "../lines/dotted-lines";

/** The horizontal place of a block of the memo, in points, and the exact height of its lines, null for single spacing. */
export interface BlockPlace {
  readonly left: number;
  readonly right: number;
  readonly line: number | null;
}

const { bodySize } = MEMO_DESIGN;
const SETTING = { weight: "regular", size: bodySize } as const;

/** Where a signature with a certificate goes, on the line to sign on, in points. */
const FIELD = { width: 50 * POINTS_PER_MM, height: 8 * POINTS_PER_MM } as const;

/** The words of some lines without their gaps and without the brackets around a name, "" where all is left to the pen. */
function whoSigns(lines: readonly ReportText[]): string {
  const words = lines.map((line) =>
    line
      .map((part) => part ?? "")
      .join("")
      .replace(/^\((.*)\)$/, "$1"),
  );
  return words
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** Signature, name, titles and the line for the day, centred on their place, never parted. */
export function signatureBlock(
  { signature, name, titles, dateLabel }: SignatureBlock,
  { paper, element: parent, fields }: Part,
  { left, right, line }: BlockPlace,
): FlowLine {
  const height = line ?? lineHeight(bodySize);
  const [label, role] = aroundGap(signature);
  const lines = [name, ...titles].flatMap((text) => fitLines(plainText(text), right - left, paper));
  return {
    height: (1 + lines.length + (dateLabel === null ? 0 : 1)) * height,
    draw: (top) => {
      const baseline = (index: number): number => top + index * height + baselineIn(height, bodySize);
      const dotsFrom = left + paper.width(label, SETTING) + DOTS_AFTER_LABEL;
      const roleFrom = right - paper.width(role, SETTING);
      paper.inElement(paper.addElement("P", parent), () => {
        paper.text(label, { ...SETTING, x: left, baseline: baseline(0) });
        if (role !== "") paper.text(role, { ...SETTING, x: roleFrom, baseline: baseline(0) });
      });
      paper.asFurniture("layout", () => {
        paper.dots({ x: dotsFrom, y: baseline(0) + DOTS_BELOW }, roleFrom);
      });
      if (fields !== null) {
        const foot = baseline(0) + DOTS_BELOW;
        const from = dotsFrom + Math.max(0, roleFrom - dotsFrom - FIELD.width) / 2;
        const to = Math.min(roleFrom, from + FIELD.width);
        const box = { left: from, top: foot - FIELD.height, right: to, bottom: foot };
        fields.add(parent, box, whoSigns([name, ...titles]) || label);
      }
      lines.forEach(({ text, space, width, scale }, index) => {
        const x = left + (right - left - (width * scale) / 100) / 2;
        paper.inElement(paper.addElement("P", parent), () => {
          paper.text(text + space, { ...SETTING, x, baseline: baseline(index + 1), scale });
        });
      });
      if (dateLabel !== null) drawDateLine(dateLabel, (left + right) / 2, baseline(lines.length + 1));
    },
  };

  function drawDateLine(words: string, middle: number, baseline: number): void {
    const { label: place, parts } = dateLinePlaces(middle / POINTS_PER_MM);
    const slash = paper.width("/", SETTING);
    const stretches = parts.map(({ from, to }) => ({
      from: from * POINTS_PER_MM,
      to: to * POINTS_PER_MM - slash,
    }));
    paper.inElement(paper.addElement("P", parent), () => {
      paper.text(words, { ...SETTING, x: place.from * POINTS_PER_MM, baseline });
      for (const { to } of stretches.slice(0, -1)) paper.text("/", { ...SETTING, x: to, baseline });
    });
    paper.asFurniture("layout", () => {
      for (const { from, to } of stretches) paper.dots({ x: from, y: baseline + DOTS_BELOW }, to);
    });
  }
}

/** A full position title is set narrower before it breaks. */
function fitLines(
  text: string,
  room: number,
  paper: Paper,
): readonly (TextLine & { readonly scale: number })[] {
  const measure = (words: string): number => paper.width(words, SETTING);
  const scale = Math.floor((100 * room) / Math.max(measure(text), 1));
  const isSqueezed = scale < 100 && scale >= LEAST_SCALE;
  const width = isSqueezed ? Number.POSITIVE_INFINITY : room;
  return breakLines(text, measure, { width }).map((line) => ({ ...line, scale: isSqueezed ? scale : 100 }));
}
