import { dayOfWeek } from "../../calendar/plain-date";
import { formatDate } from "../../calendar/format-date";
import { isMonthAlone } from "../../calendar/timeframe/is-month-alone";
import type { ReportSettings } from "../../model/report-settings";
import { convertDigits } from "../../text/convert-digits";
import { fillBoth } from "../../text/fill-both";
import { fillTemplate } from "../../text/fill-template";
import { isBareNumber } from "./write-document-date";

/** One sentence to whoever makes the report; never in the document, and never in the way of it. */
export interface ReportNotice {
  readonly th: string;
  readonly en: string;
}

const WEEKEND = {
  th: "วันที่หนังสือ {date} เป็น{day} หากไม่ได้ลงนามในวันนั้น กรุณาแก้วันที่ในแผ่นงานตั้งค่ารายงาน",
  en: "The memo is dated {date}, a {day}; if it is not signed on that day, mend the date in the settings sheet",
} as const;

const UNREADABLE = {
  th: "อ่านวันที่หนังสือ “{text}” เป็นวันที่ไม่ได้ จึงพิมพ์ตามที่เขียนไว้ หากไม่ถูกต้อง กรุณาแก้ในแผ่นงานตั้งค่ารายงาน",
  en: "The memo's date “{text}” is no date that can be read, so it is printed as written; if that is not right, mend it in the settings sheet",
} as const;

const BARE_NUMBER = {
  th: "วันที่หนังสือ “{text}” เป็นตัวเลข ไม่ใช่วันที่ จึงเว้นบรรทัดวันที่ไว้ กรุณากรอกเป็นวันที่ในแผ่นงานตั้งค่ารายงาน เช่น 22 มีนาคม 2569",
  en: "The memo's date “{text}” is a number, not a date, so the line is left blank; enter it as a date in the settings sheet, like 22 มีนาคม 2569",
} as const;

const WEEKEND_DAYS: ReadonlyMap<number, { readonly th: string; readonly en: string }> = new Map([
  [0, { th: "วันอาทิตย์", en: "Sunday" }],
  [6, { th: "วันเสาร์", en: "Saturday" }],
]);

/**
 * What is unusual in the settings but may be intended: a memo dated on a weekend, or with words or figures that are no date. A month
 * with its year is usual: the day is left for whoever signs.
 * @example reportNotices({ documentDate: "2026-03-22", digits: "thai" })[0].en // "The memo is dated 22 March 2026, a Sunday; …"
 */
export function reportNotices({
  documentDate,
  documentDateText: text,
  digits,
}: Pick<ReportSettings, "documentDate" | "documentDateText" | "digits">): readonly ReportNotice[] {
  if (documentDate === null) return text === null || isMonthAlone(text) ? [] : [noticeOfText(text)];
  const day = WEEKEND_DAYS.get(dayOfWeek(documentDate));
  if (day === undefined) return [];
  const date = convertDigits(formatDate(documentDate, "th"), digits);
  return [
    {
      th: fillTemplate(WEEKEND.th, { date, day: day.th }),
      en: fillTemplate(WEEKEND.en, { date: formatDate(documentDate, "en"), day: day.en }),
    },
  ];
}

function noticeOfText(text: string): ReportNotice {
  return fillBoth(isBareNumber(text) ? BARE_NUMBER : UNREADABLE, { text });
}
