import type { ReportSettings } from "../../model/report-settings";
import { measureLetters } from "../../text/measure-letters";
import { fillText } from "./fill-text";
import { fitsUnsqueezed } from "./fit-scale";
import { MEMO_DESIGN, POINTS_PER_MM, printWidth } from "./memo-design";
import type { Margins, ReportText } from "./report-model";
import type { ReportNames } from "./report-names";
import { REPORT_WORDING as wording } from "./report-wording";

/** The place where a subject parts into two lines that read well alone. */
const BEFORE_YEAR = new RegExp(`\\s(?=${wording.fiscalYearWord}|ปีงบประมาณ พ\\.ศ\\. \\S+ รอบ)`);

/**
 * เรื่อง: the office's own words, else the report and its year. What does not fit one line goes on at the year, so that its words
 * stay whole also where a program breaks lines by itself (issue 15).
 */
export function subjectValue(
  { subject }: Pick<ReportSettings, "subject">,
  { title, yearLine }: Pick<ReportNames, "title" | "yearLine">,
  margins: Margins,
): ReportText {
  const text = subject === null ? fillText(wording.subject, { title, year: yearLine }) : [subject];
  const label = measureLetters(wording.labels.subject + MEMO_DESIGN.labelGap) * MEMO_DESIGN.labelSize;
  const room = printWidth(margins) - label / POINTS_PER_MM;
  const fits = (line: string): boolean => fitsUnsqueezed(line, room, MEMO_DESIGN.bodySize);
  return text.map((part) => (part === null || fits(part) ? part : partAtYear(part, fits)));
}

function partAtYear(text: string, fits: (line: string) => boolean): string {
  const parted = text.replace(BEFORE_YEAR, "\n");
  return parted.split("\n").every(fits) ? parted : text;
}
