import { dayOfWeek } from "../../calendar/plain-date";
import { formatDate } from "../../calendar/format-date";
import type { ReportSettings } from "../../model/report-settings";
import { convertDigits } from "../../text/convert-digits";
import { fillTemplate } from "../../text/fill-template";

/** One sentence to whoever makes the report; never in the document, and never in the way of it. */
export interface ReportNotice {
  readonly th: string;
  readonly en: string;
}

const WEEKEND = {
  th: "วันที่หนังสือ {date} เป็น{day} หากไม่ได้ลงนามในวันนั้น กรุณาแก้วันที่ในแผ่นงานตั้งค่ารายงาน",
  en: "The memo is dated {date}, a {day}; if it is not signed on that day, mend the date in the settings sheet",
} as const;

const WEEKEND_DAYS: ReadonlyMap<number, { readonly th: string; readonly en: string }> = new Map([
  [0, { th: "วันอาทิตย์", en: "Sunday" }],
  [6, { th: "วันเสาร์", en: "Saturday" }],
]);

/**
 * What is unusual in the settings but may be intended: a memo dated on a weekend.
 * @example reportNotices({ documentDate: "2026-03-22", digits: "thai" })[0].en // "The memo is dated 22 March 2026, a Sunday; …"
 */
export function reportNotices({
  documentDate,
  digits,
}: Pick<ReportSettings, "documentDate" | "digits">): readonly ReportNotice[] {
  if (documentDate === null) return [];
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
