import { toBuddhistYear } from "../calendar/buddhist-year";
import type { PlainDate } from "../calendar/plain-date";
import { parseThaiDate } from "../calendar/timeframe/parse-thai-date";
import { readNumericYear } from "../calendar/timeframe/year-number";
import { readAssessmentItem } from "../model/assessment-item";
import type { AskedText, CoverVariant, ReportSettings } from "../model/report-settings";
import { SETTING_NAMES, type SettingKey } from "../model/setting-names";
import { toArabicDigits } from "../text/digits";
import { squash } from "../text/squash";

/** What the values of the settings sheet mean, by their keys; one that cannot be read counts as blank and is named in `unread`. */
export function interpretSettings(
  values: ReadonlyMap<SettingKey, string>,
): Omit<ReportSettings, "people" | "unknown"> {
  const text = (key: SettingKey): string | null => values.get(key) ?? null;
  const documentDate = readDate(text("documentDate"));
  const fiscalYear = readYear(text("fiscalYear"));
  const assessmentYear = readYear(text("assessmentYear"));
  const digits = readDigits(text("digits"));
  const period = readPeriod(text("period"));
  const cover = readCover(text("cover"));
  return {
    organization: text("organization"),
    shortName: text("shortName"),
    district: text("district"),
    province: text("province"),
    fiscalYear,
    assessmentYear,
    issuingUnit: text("issuingUnit"),
    telephone: text("telephone"),
    documentNumber: text("documentNumber"),
    documentDate,
    documentDateText: documentDate === null ? text("documentDate") : null,
    subject: text("subject"),
    addressee: text("addressee"),
    preparer: text("preparer"),
    digits: digits ?? "thai",
    isDigitsChosen: digits !== null,
    margins: text("margins"),
    font: text("font"),
    summaryPage: readChoice(text("summaryPage")),
    assessmentItem: readItem(text("assessmentItem")),
    emblem: text("emblem"),
    background: text("background"),
    facts: text("facts"),
    legalBasis: text("legalBasis"),
    considerations: text("considerations"),
    proposal: text("proposal"),
    closing: text("closing"),
    enclosures: readAskedText(text("enclosures")),
    period: period ?? "year",
    appendix: readChoice(text("appendix")),
    cover: cover ?? { kind: "emblem" },
    coverCaption: readUnlessRefused(text("coverCaption")),
    printDate: readUnlessRefused(text("printDate")),
    foreword: readAskedText(text("foreword")),
    contents: readChoice(text("contents")),
    signatureDates: values.has("signatureDates") ? readChoice(text("signatureDates")) : null,
    signatureFields: readChoice(text("signatureFields")),
    totalPages: readChoice(text("totalPages")),
    unread: findUnread(values, { fiscalYear, assessmentYear, digits, period, cover }),
  };
}

/** "พ.ศ. ๒๕๖๘", "2568", "2025" and "68" are the same year; a number that no report can mean, as that of a telephone, is none. */
function readYear(text: string | null): number | null {
  const digits = /(?<!\d)(?:\d{4}|\d{2})(?!\d)/.exec(toArabicDigits(text ?? ""))?.[0];
  if (digits === undefined) return null;
  if (digits.length === 2) return 2500 + Number(digits);
  const year = readNumericYear(Number(digits), digits.length);
  return year === null ? null : toBuddhistYear(year);
}

function readDate(text: string | null): PlainDate | null {
  return text === null ? null : parseThaiDate(text);
}

/** มี, ใช่, ต้องการ; a word that begins with ไม่, and any other word, means no. */
function readChoice(text: string | null): boolean {
  return /^(?:มี|ใช่|ต้องการ|เพิ่ม|ทำ|พิมพ์|yes|true|y$|1$|✓|✔)/i.test(squash(text ?? ""));
}

/** "ไม่มี" and the like ask for nothing, "มี" for our words; anything longer is the office's own text. */
function readAskedText(text: string | null): AskedText | null {
  const asked = readUnlessRefused(text);
  return asked === null ? null : { own: CONSENT.test(squash(asked)) ? null : asked };
}

/** "ไม่มี" is no text to be printed. */
function readUnlessRefused(text: string | null): string | null {
  return text === null || REFUSAL.test(squash(text)) ? null : text;
}

const REFUSAL = /^(?:ไม่(?:มี|ใช่|ต้องการ|ต้อง|เอา|ใส่|ทำ|พิมพ์|ใช้)?|no|false|n|0|✗|✘)$/i;
const CONSENT = /^(?:มี|ใช่|ต้องการ|เพิ่ม|ทำ|พิมพ์|ใส่|ใช้|yes|true|y|1|✓|✔)$/i;

/** Null where nothing is said, or no period of ours. */
function readPeriod(text: string | null): ReportSettings["period"] | null {
  const said = squash(toArabicDigits(text ?? ""));
  if (/6เดือน|หกเดือน|ครึ่งปี|half/i.test(said)) return "half-year";
  return /รายปี|ทั้งปี|ประจำปี|12เดือน|สิบสองเดือน|annual|year/i.test(said) ? "year" : null;
}

/** Dark enough for a copier, and none of them says anything: the band has no text on it. */
const BAND_COLOURS: readonly (readonly [RegExp, string])[] = [
  [/เขียว/, "2E7D4F"],
  [/ม่วง/, "6A4C93"],
  [/แดง|เลือดหมู/, "8E2E3A"],
  [/ส้ม|แสด/, "B85C1E"],
  [/เหลือง|ทอง/, "B8860B"],
  [/เทา|ดำ/, "4A4A4A"],
];
const USUAL_BAND = "2E6F8E";

/** "ตรา", "แถบสี", "แถบสีเขียว", "ภาพ"; null for what is none of these. */
function readCover(text: string | null): CoverVariant | null {
  const said = squash(text ?? "");
  if (/แถบ|สี|band/i.test(said)) {
    return { kind: "band", colour: BAND_COLOURS.find(([name]) => name.test(said))?.[1] ?? USUAL_BAND };
  }
  if (/ภาพ|รูป|picture/i.test(said)) return { kind: "picture" };
  return /ตรา|ปกติ|emblem/i.test(said) ? { kind: "emblem" } : null;
}

function readItem(text: string | null): string | null {
  return text === null ? null : readAssessmentItem(text);
}

const ARABIC_DIGITS = /อารบิก|อาราบิก|ฮินดู|arabic|^[0-9]+$/i;
const THAI_DIGITS = /ไทย|thai|^[๐-๙]+$/i;

/** Null where nothing is said, or neither kind. */
function readDigits(text: string | null): "thai" | "arabic" | null {
  if (ARABIC_DIGITS.test(text ?? "")) return "arabic";
  return THAI_DIGITS.test(text ?? "") ? "thai" : null;
}

/** What is filled in and cannot be read, by the name that it has in the sheet; dotted lines to be filled are no value. */
function findUnread(
  values: ReadonlyMap<SettingKey, string>,
  read: Readonly<Partial<Record<SettingKey, unknown>>>,
): ReportSettings["unread"] {
  return SETTING_NAMES.flatMap(({ name, key }) => {
    const value = values.get(key);
    return value !== undefined && SAYS_SOMETHING.test(value) && read[key] === null ? [{ name, value }] : [];
  });
}

const SAYS_SOMETHING = /[ก-๙A-Za-z0-9]/;
