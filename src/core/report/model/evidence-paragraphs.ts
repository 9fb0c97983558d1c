import type { Evidence } from "../../model/evidence";
import { readCount } from "../../summary/read-count";
import { saysCount } from "../../summary/says-count";
import { foldSpaces, tidyText } from "../../summary/tidy-text";
import { writePlace } from "../../summary/write-place";
import { isBlank } from "../../text/blank";
import { convertDigits, type DigitKind } from "../../text/convert-digits";
import { fillTemplate } from "../../text/fill-template";
import { plainSigns } from "../../text/plain-signs";
import { squash } from "../../text/squash";
import { PARTS_WORDING } from "./parts-wording";

const LINE_END = /[\n\r\v\f\u2028\u2029]+/;

/**
 * What a row of evidence says was done: its lines as they were written, then how many and where, if they do not say it already.
 * @example ["จัดอบรมบุคลากร", "จำนวน ๔๕ คน ณ ห้องประชุมสภา"]
 */
export function evidenceParagraphs(evidence: Evidence, digits: DigitKind): readonly string[] {
  const activity = plainSigns(evidence.texts.activity);
  const lines = activity
    .split(LINE_END)
    .filter((line) => !isBlank(line))
    .map((line) => convertDigits(foldSpaces(line), digits));
  const details = [countOf(evidence, activity, digits), placeOf(evidence, activity, digits)];
  const detail = details.filter((text) => text !== "").join(" ");
  return detail === "" ? lines : [...lines, detail];
}

function countOf(evidence: Evidence, activity: string, digits: DigitKind): string {
  const { texts } = evidence;
  if (isBlank(texts.count)) return "";
  const { count } = readCount(evidence, digits);
  const { count: template } = PARTS_WORDING.appendix;
  if (count === null) {
    // A count that is no number is not read, but not withheld either.
    const hasUnit = isBlank(texts.unit) || squash(texts.count).includes(squash(texts.unit));
    const typed = hasUnit ? texts.count : `${texts.count} ${texts.unit}`;
    return fillTemplate(template, { count: tidyText(typed, digits) });
  }
  if (saysCount(activity, count)) return "";
  return count.unit === "percent" ? count.text : fillTemplate(template, { count: count.text });
}

function placeOf({ texts }: Evidence, activity: string, digits: DigitKind): string {
  if (isBlank(texts.channel)) return "";
  const place = tidyText(plainSigns(texts.channel), digits);
  return squash(activity).includes(squash(place)) ? "" : writePlace(place);
}
