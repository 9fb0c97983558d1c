import { TextRun, type IRunOptions } from "docx";
import type { ReportText } from "../../core/report/report-model";
import { xmlText } from "./xml-text";

/** A dotted gap in a sentence, as wide as a name. */
const GAP = ".".repeat(56);
const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/;
const NO_BREAK_SPACE = "\u00a0";

/** Writes a text as runs. */
export type WriteText = (text: ReportText, options?: IRunOptions) => TextRun[];

/**
 * Running text: spaces inside what must stay together become no-break spaces, the means that a typist has too. Characters
 * that forbid a break between letters are not used: they would hide names from searches, and fonts lack them.
 * @param keepTogether texts that no line may break inside
 */
export function textWriter(keepTogether: readonly string[]): WriteText {
  const held = keepTogether.filter((text) => /\s/.test(text));
  return (text, options = {}) =>
    text.flatMap((part) => lineRuns(part === null ? GAP : hold(part, held), options));
}

/** Text that stands as it is. */
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
