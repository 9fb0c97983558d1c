import { TextRun, type IRunOptions } from "docx";
import type { ReportText } from "../../core/report/model/report-model";
import { PAGE_GAP } from "../../core/report/model/text-gaps";
import { xmlText } from "./xml-text";

const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/;
const NO_BREAK_SPACE = "\u00a0";

/** Writes a text as runs. */
export type WriteText = (text: ReportText, options?: IRunOptions) => TextRun[];

/**
 * Running text: spaces inside a text that must stay together become no-break spaces, as a typist would do it. Characters that
 * forbid a break between letters are not used: they would hide names from searches, and fonts do not have them.
 * @param keepTogether texts inside which no line may break
 */
export function textWriter(keepTogether: readonly string[]): WriteText {
  const held = keepTogether.filter((text) => /\s/.test(text));
  return (text, options = {}) =>
    text.flatMap((part) => lineRuns(part === null ? PAGE_GAP : hold(part, held), options));
}

/** Text that is not changed. */
export const writePlain: WriteText = textWriter([]);

function hold(text: string, held: readonly string[]): string {
  return held.reduce(
    (result, unit) =>
      result.includes(unit) ? result.replaceAll(unit, unit.replace(/\s+/g, NO_BREAK_SPACE)) : result,
    text,
  );
}

/** One run a line: a line break inside a paragraph is w:br, never a character. */
function lineRuns(text: string, options: IRunOptions): TextRun[] {
  return text.split(LINE_END).map((line, index) => {
    const words = xmlText(line.replaceAll("\t", " "));
    return new TextRun({ ...options, text: words, ...(index === 0 ? {} : { break: 1 }) });
  });
}
