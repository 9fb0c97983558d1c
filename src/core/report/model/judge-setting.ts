import { formatDate } from "../../calendar/format-date";
import { dayOfWeek, type PlainDate } from "../../calendar/plain-date";
import { isMonthAlone } from "../../calendar/timeframe/is-month-alone";
import { canReadSetting, readSettingDate, readSettingYear } from "../../model/setting-readers";
import { settingOf, type SettingKey, type SettingKind } from "../../model/setting-table";
import { isBlank } from "../../text/blank";
import { fillTemplate } from "../../text/fill-template";
import { likelyPlace } from "./memo-places";
import { unknownPlaces } from "./own-wording";
import { readPrintDate } from "./read-print-date";
import { isBareNumber } from "./write-document-date";
import type { ReportNotice } from "./report-notices";

/** What becomes of a value as it is typed: it is read, it is used though it is unusual, or it cannot be read and would count as blank. */
export interface JudgedSetting {
  readonly state: "good" | "unusual" | "unread";
  /** How it is read, or what is odd; null where nothing need be said. */
  readonly words: ReportNotice | null;
}

const GOOD: JudgedSetting = { state: "good", words: null };

/** What helps where a value cannot be read, by the kind of the setting. */
const UNREAD: Partial<Readonly<Record<SettingKind, ReportNotice>>> = {
  year: { th: "อ่านเป็นปี พ.ศ. ไม่ได้ พิมพ์เช่น 2568", en: "This is no year; type it like 2568" },
  digits: { th: "เลือก เลขไทย หรือ เลขอารบิก", en: "Choose เลขไทย or เลขอารบิก" },
  period: { th: "เลือก รายปี หรือ รอบ ๖ เดือน", en: "Choose รายปี or รอบ ๖ เดือน" },
  cover: { th: "เลือก ตรา แถบสี หรือ ภาพ", en: "Choose ตรา, แถบสี or ภาพ" },
  "yes-no": { th: "เลือก มี หรือ ไม่มี", en: "Choose มี or ไม่มี" },
  margins: {
    th: "อ่านระยะขอบไม่ได้ พิมพ์เช่น ซ้าย 3 ขวา 2 ซม. ใช้ได้ 0.5 ถึง 5 ซม.",
    en: "No margin can be read; type like ซ้าย 3 ขวา 2 ซม., from 0.5 to 5 cm",
  },
};

const WORDS = {
  year: { th: "อ่านเป็น พ.ศ. {year}", en: "Read as {year} B.E." },
  date: { th: "อ่านเป็น {date}", en: "Read as {date}" },
  weekend: { th: "{date} เป็นวันหยุดสุดสัปดาห์ ดูอีกครั้ง", en: "{date} is on a weekend; look once more" },
  monthAlone: { th: "พิมพ์เป็นเดือน เว้นวันไว้ให้ผู้ลงนาม", en: "Printed as a month; the day is left to be written" },
  noDate: {
    th: "อ่านเป็นวันที่ไม่ได้ จะพิมพ์ตามที่เขียน พิมพ์เช่น 22 มีนาคม 2569",
    en: "This is no date, so it is printed as typed; type it like 22 มีนาคม 2569",
  },
  number: {
    th: "ตัวเลขนี้ไม่ใช่วันที่ จะเว้นบรรทัดวันที่ไว้ พิมพ์เช่น 22 มีนาคม 2569",
    en: "A number is no date, so the line stays blank; type it like 22 มีนาคม 2569",
  },
  unknownPlace: { th: "ไม่รู้จัก {place} จะพิมพ์ตามที่เขียน", en: "{place} is not known and is printed as typed" },
  likelyPlace: {
    th: "ไม่รู้จัก {place} หมายถึง {likely} หรือไม่",
    en: "{place} is not known; is {likely} meant?",
  },
} as const;

/**
 * Judges the value of a setting as it is typed, by the same readers as the settings sheet.
 * @example judgeSetting("fiscalYear", "68") // good, "อ่านเป็น พ.ศ. 2568"
 */
export function judgeSetting(key: SettingKey, text: string): JudgedSetting {
  const { kind } = settingOf(key);
  if (isBlank(text)) return GOOD;
  if (!canReadSetting(kind, text)) return { state: "unread", words: UNREAD[kind] ?? null };
  if (kind === "year") return judgeYear(text);
  if (kind === "date") return judgeDate(text);
  if (kind === "print-date") return judgePrintDate(text);
  return kind === "wording" || kind === "asked" ? judgePlaces(text) : GOOD;
}

function judgeYear(text: string): JudgedSetting {
  const year = readSettingYear(text);
  if (year === null || text.trim() === String(year)) return GOOD;
  return { state: "good", words: say(WORDS.year, { th: String(year), en: String(year) }, "year") };
}

function judgeDate(text: string): JudgedSetting {
  const date = readSettingDate(text);
  if (date !== null) return readBack(date, true);
  if (isMonthAlone(text)) return { state: "good", words: WORDS.monthAlone };
  return { state: "unusual", words: isBareNumber(text) ? WORDS.number : WORDS.noDate };
}

function judgePrintDate(text: string): JudgedSetting {
  const date = readSettingDate(text);
  if (date !== null) return readBack(date, false);
  return readPrintDate(text)?.isDate === false ? { state: "unusual", words: WORDS.noDate } : GOOD;
}

function readBack(date: PlainDate, isSigned: boolean): JudgedSetting {
  const isWeekend = isSigned && [0, 6].includes(dayOfWeek(date));
  const words = { th: formatDate(date, "th"), en: formatDate(date, "en") };
  return isWeekend
    ? { state: "unusual", words: say(WORDS.weekend, words, "date") }
    : { state: "good", words: say(WORDS.date, words, "date") };
}

function judgePlaces(text: string): JudgedSetting {
  const [typed] = unknownPlaces(text);
  if (typed === undefined) return GOOD;
  const likely = likelyPlace(typed);
  const values = { place: `{${typed}}`, likely: `{${likely ?? ""}}` };
  const { th, en } = likely === null ? WORDS.unknownPlace : WORDS.likelyPlace;
  return {
    state: "unusual",
    words: { th: fillTemplate(th, values), en: fillTemplate(en, values) },
  };
}

function say({ th, en }: ReportNotice, value: ReportNotice, slot: string): ReportNotice {
  return { th: fillTemplate(th, { [slot]: value.th }), en: fillTemplate(en, { [slot]: value.en }) };
}
