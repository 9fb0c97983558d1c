/** White space between the words of one line, as a pattern. */
export const GAP = "[ \\t\\u00a0]{0,2}";
/** What stands between the ends of a range: ๒ – ๓๑, ๒ ถึง ๓๑. */
export const RANGE_SIGN = "(?:[–—-]|ถึง)";

const STEMS = "มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา";
const OTHER_STEMS = "เมษา|มิถุนา|กันยา|พฤศจิกา";
const SHORT = [
  "ม\\.G?ค",
  "ก\\.G?พ",
  "มี\\.G?ค",
  "เม\\.G?ย",
  "พ\\.G?ค",
  "มิ\\.G?ย",
  "ก\\.G?ค",
  "ส\\.G?ค",
  "ก\\.G?ย",
  "ต\\.G?ค",
  "พ\\.G?ย",
  "ธ\\.G?ค",
]
  .join("|")
  .replaceAll("G", " ");
/** ก.พ., มี.ค. */
export const SHORT_MONTH = `(?:${SHORT})\\.?(?![ก-ฮ]\\.)`;
const FULL_MONTH = `(?:(?:${STEMS})คม|(?:${OTHER_STEMS})ยน|กุมภาพันธ์)`;
const MONTH = `(?:${FULL_MONTH}|${SHORT_MONTH})`;

/** Buddhist and common years; another number behind a month counts something. */
const FOUR_DIGITS = "(?:2[4-6]|19|20)[0-9]{2}(?![0-9]|[.,][0-9])";
const ERA = `(?:(?:ปี)?${GAP}[พค]\\.[ ]?ศ\\.?${GAP})?`;
const YEAR = `${GAP},?${GAP}${ERA}${FOUR_DIGITS}`;
/** ๑๘ ก.พ. ๖๘: years since 2555; what is counted may follow, so only before a sign or a space and a word that is no unit. */
const SHORT_YEAR = `${GAP}(?:5[5-9]|6[0-9]|7[0-9])(?![0-9]|[.,][0-9]|${GAP}(?:คน|ราย|ครั้ง|เรื่อง|แห่ง|บาท|ชุด|ฉบับ|หน่วย|งาน|โครงการ|กิจกรรม|วัน|ข้อ))`;
const DAY = "[0-9]{1,2}";

/** A day, or days of one month, with the month and mostly a year: ๑๘ กุมภาพันธ์ ๒๕๖๘, ๒ – ๓๑ ธ.ค. ๖๗, ๓ และ ๕ มีนาคม. */
export const DATE = new RegExp(
  `${DAY}(?:${GAP}(?:${RANGE_SIGN}|และ|,)${GAP}${DAY}){0,2}${GAP}(?:เดือน)?${GAP}${MONTH}(?![ะ-ฺ็-๎])(?:${YEAR}|${SHORT_YEAR})?`,
  "y",
);

/** A month with its year, or months: มิถุนายน ๒๕๖๘, ม.ค. – มี.ค. ๒๕๖๘. */
export const MONTH_WITH_YEAR = new RegExp(
  `${MONTH}${YEAR}|(?<![ก-๎.])${SHORT_MONTH}${GAP}${RANGE_SIGN}${GAP}${SHORT_MONTH}(?:${YEAR})?`,
  "g",
);
