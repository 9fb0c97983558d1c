import { isBlank } from "../../text/blank";
import { fillParts } from "./fill-parts";
import { findPlace, type MemoPlace, type MemoValues } from "./memo-places";
import type { ReportText } from "./report-model";

/** A place in braces, those of full width among them; a lone brace is none. */
const PLACE = /[{｛]([^{}｛｝\n\r]*)[}｝]/;
const LINE_END = /[\n\r\v\f\u2028\u2029]+/;
/** "๓. ข้อเท็จจริง :" before the text itself. */
const NUMBER = String.raw`(?:[0-9๐-๙]{1,2}[.)]\s*)?`;

/**
 * The office's own wording of a section: a paragraph for each line, with what is known in its places and a gap for what is not. A
 * place that is not one of ours stays as it was typed, and so does everything else.
 * @param headings of the section; one that is typed again before the text is left out
 * @example ownParagraphs("มี {จำนวนมาตรการ} มาตรการ", [], values) // [["มี 17 มาตรการ"]]
 */
export function ownParagraphs(
  text: string,
  headings: readonly string[],
  values: MemoValues,
): readonly ReportText[] {
  return withoutHeading(text, headings)
    .split(LINE_END)
    .filter((line) => !isBlank(line))
    .map((line) => fillOwn(line.trim(), values));
}

/** The places in a text that are not ours, as they were typed, each once. */
export function unknownPlaces(text: string): readonly string[] {
  return typedPlaces(text).filter((name) => !isBlank(name) && findPlace(name) === null);
}

/** Whether a text has a place in braces. */
export function hasPlace(text: string, place: MemoPlace): boolean {
  return typedPlaces(text).some((name) => findPlace(name) === place);
}

function typedPlaces(text: string): readonly string[] {
  return [...new Set(text.split(PLACE).filter((_, index) => index % 2 === 1))];
}

function withoutHeading(text: string, headings: readonly string[]): string {
  for (const heading of headings) {
    const again = new RegExp(`^\\s*${NUMBER}${heading}(?:\\s*[:：]\\s*|\\s+|$)`);
    if (again.test(text)) return text.replace(again, "");
  }
  return text;
}

function fillOwn(line: string, values: MemoValues): ReportText {
  const parts: (string | null)[] = [];
  let rest = line;
  for (let found = PLACE.exec(rest); found !== null; found = PLACE.exec(rest)) {
    const [typed, name = ""] = found;
    const place = findPlace(name);
    parts.push(rest.slice(0, found.index), place === null ? typed : values[place]);
    rest = rest.slice(found.index + typed.length);
  }
  return fillParts([...parts, rest]);
}
