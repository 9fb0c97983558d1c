/** A place that could be the beginning of a list item, as its surroundings allow. */
export interface MarkerCandidate {
  readonly offset: number;
  readonly length: number;
  readonly kind: "number" | "letter" | "bullet";
  readonly path: readonly number[];
  readonly style: string;
  readonly position: "line" | "space" | "glued";
  /** Offset of the line it stands in. */
  readonly lineStart: number;
  /** Behind words that announce a list (ดังนี้, ได้แก่, เช่น). */
  readonly isAnnounced: boolean;
  /** A number with no dot or bracket. */
  readonly isBare: boolean;
  /** Rather a date, an amount or a quotation, unless it is exactly the number expected. */
  readonly isUncertain: boolean;
}

/** A dash is a bullet only in certain places; the others are bullets wherever they stand. */
const DASHES = "-‐‑–—*·→";
/** With those of the Symbol and Wingdings fonts that Word leaves behind. */
const DOTS = "•●○◦▪■□◆◇❖➢➤✓✔☑◊\uf0a7\uf0b7\uf0d8\uf0fc\uf076";
const THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

const NUMBER = /\(?(\d{1,3}(?:\.\d{1,2}){0,3})/g;
const DELIMITER = /^(?:\.\)|\)\.?|\.{1,2})/;
const LETTER = /\(?([ก-ฮa-zA-Z])[.)]{1,2}/g;
const BULLET = new RegExp(`[\\${DASHES}${DOTS}]`, "g");

const SPACE = /[\s\u00a0\u200b-\u200f\u2060\ufeff]/;
const THAI = /[\u0e01-\u0e4e]/;
const LATIN = /[A-Za-z]/;

/** Words that a number belongs to: "ข้อ ๕", "มาตรา ๙", "ครั้งที่ ๒". */
const NUMBER_WORDS = new RegExp(
  String.raw`(?:(?:^|[^\u0e01-\u0e59])(?:ม|น|ว|หมู่|ชั้น|ซอย|แบบ|หน้า|ที่)|ข้อ|มาตรา|วรรค|หมวด|ฉบับ|ไตรมาส|รอบ|ร้อยละ|จำนวน|เลขที่|หมายเลข|` +
    String.raw`(?:ข้อ|ครั้ง|ฉบับ|ไตรมาส|วัน|หมู่|ลำดับ|ส่วน|บท|ตอน|ระยะ|ปี|มิติ|ด้าน|กลุ่ม|มาตรการ|ตัวชี้วัด|ขั้นตอน|กิจกรรม|ชั้น|เดือน|สัปดาห์|คน|` +
    String.raw`ระดับ|แห่ง|องค์ประกอบ|ประเด็น|รอบ|โครงการ|ยุทธศาสตร์|เป้าหมาย|แบบ|ชุด|หมวด|ประเภท|อันดับ|แผ่น|สมัย|เล่ม|รุ่น|ช่วง)ที่|` +
    String.raw`โทร|โทรศัพท์|ภาคผนวก|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ไม่เกิน|มากกว่า|น้อยกว่า|ประมาณ|ตั้งแต่|ปีละ|เดือนละ|ครั้งละ|` +
    String.raw`(?:^|[^a-z])(?:no|nos|vol|ver|version|ext))[.:]*[\s\u00a0]*$`,
  "i",
);
const ANNOUNCEMENT = /(?:ดังนี้|ต่อไปนี้|ได้แก่|เช่น|คือ|ประกอบด้วย|:)[\s\u00a0:]*$/;
const SHORT_MONTHS = String.raw`(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค)\.`;
const FULL_MONTHS = "(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)(?:คม|ยน|พันธ์)";
const DATE_AFTER = new RegExp(String.raw`^\s*(?:${SHORT_MONTHS}|${FULL_MONTHS}\s*(?:พ\.ศ|\d))`);
const MONTH_BEFORE = new RegExp(String.raw`(?:${SHORT_MONTHS}|${FULL_MONTHS})[\s\u00a0]*$`);
const MEASURED =
  /^\s*(?:%|ล้าน|พันล้าน|แสน|หมื่น|บาท|เท่า|คะแนน|เมตร|กิโล|กม|ตร|ไร่|ตัน|ลิตร|นาฬิกา|น\.|คน(?:\s|$)|ครั้ง|ราย(?:\s|$)|เรื่อง(?:\s|$))/;

const CONTEXT = 24;
/** How far back an opening bracket still owns the closing one. */
const BRACKET_REACH = 160;

/**
 * Every place of a text that has the form of a list marker, in order, without those whose surroundings forbid it.
 * @param arabic the same text with Arabic digits, character for character
 */
export function findMarkerCandidates(text: string, arabic: string): MarkerCandidate[] {
  const found: MarkerCandidate[] = [];
  const keep = (candidate: MarkerCandidate | null): void => {
    if (candidate) found.push(candidate);
  };
  for (const match of arabic.matchAll(NUMBER)) keep(readNumber(arabic, match.index, match[1] as string));
  for (const match of text.matchAll(LETTER))
    keep(readLetter(text, match.index, match[0], match[1] as string));
  for (const match of text.matchAll(BULLET)) keep(readBullet(text, match.index));
  return found.sort((a, b) => a.offset - b.offset);
}

function readNumber(text: string, start: number, digits: string): MarkerCandidate | null {
  const at = text[start] === "(" ? start + 1 : start;
  const end = at + digits.length;
  const isOpened = at > start && text[end] === ")";
  const offset = isOpened ? start : at;
  if (/\d/.test(text.charAt(end)) || /(?:^|\.)0/.test(digits)) return null;
  const before = text.charAt(offset - 1);
  if (/[\d/@_=#%&?+,]/.test(before) || /[A-Za-z\d][.–-]$/.test(text.slice(Math.max(0, offset - 2), offset)))
    return null;
  if (LATIN.test(before) && !/[A-Za-z]{3}$/.test(text.slice(Math.max(0, offset - 3), offset))) return null;

  const path = digits.split(".").map(Number);
  const delimiter = isOpened ? ")" : (DELIMITER.exec(text.slice(end, end + 3))?.[0] ?? "");
  const after = text.slice(end + delimiter.length, end + delimiter.length + CONTEXT);
  const place = placeOf(text, offset);
  const context = text.slice(Math.max(place.lineStart, offset - CONTEXT), offset);
  const isBare = delimiter === "";
  if (isBare && !(path.length > 1 ? /^(?:[\s\u00a0\u0e01-\u0e4e]|$)/ : /^[\s\u00a0]/).test(after))
    return null;
  if (isBare && path.length === 1 && place.position !== "line") return null;
  if (/^[\d/]/.test(after) || DATE_AFTER.test(after)) return null;
  if (digits.length > 2 && path.length === 1 && place.position !== "line") return null;
  if (place.position !== "line" && NUMBER_WORDS.test(context)) return null;
  if (isOpened ? /\d[\s\u00a0]*$/.test(context) : delimiter.includes(")") && isInBrackets(text, offset))
    return null;

  const isMeasured = (place.position !== "line" || isBare) && MEASURED.test(after);
  const isOdd = LATIN.test(before) || /[.–-]/.test(before) || LATIN.test(after.charAt(0));
  return {
    offset,
    length: end + delimiter.length - offset,
    kind: "number",
    path,
    style: isOpened
      ? "(1)"
      : path.length > 1
        ? path.map(() => 1).join(".")
        : `1${delimiter.includes(")") ? ")" : delimiter.slice(0, 1)}`,
    ...place,
    isAnnounced: ANNOUNCEMENT.test(context),
    isBare: isBare && path.length === 1,
    isUncertain: isMeasured || isOdd || MONTH_BEFORE.test(context) || (isBare && place.position === "glued"),
  };
}

function readLetter(text: string, offset: number, marker: string, letter: string): MarkerCandidate | null {
  const isOpened = marker.startsWith("(");
  if (isOpened !== (isOpened && marker.includes(")"))) return null;
  const end = offset + marker.length;
  if (!SPACE.test(text.charAt(end)) && !(marker.endsWith(")") && THAI.test(text.charAt(end)))) return null;
  const place = placeOf(text, offset);
  if (place.position === "glued") return null;
  if (
    /[\d.][\s\u00a0]*$/.test(text.slice(Math.max(place.lineStart, offset - 4), offset).replace(/[๐-๙]/g, "0"))
  )
    return null;
  if (!isOpened && marker.includes(")") && isInBrackets(text, offset)) return null;
  const ordinal = THAI.test(letter)
    ? THAI_LETTERS.indexOf(letter) + 1
    : letter.toLowerCase().charCodeAt(0) - 96;
  const shape = THAI.test(letter) ? "ก" : letter === letter.toLowerCase() ? "a" : "A";
  return {
    offset,
    length: marker.length,
    kind: "letter",
    path: [ordinal],
    style: isOpened ? `(${shape})` : `${shape}${marker.includes(")") ? ")" : "."}`,
    ...place,
    isAnnounced: ANNOUNCEMENT.test(text.slice(Math.max(place.lineStart, offset - CONTEXT), offset)),
    // A single letter with a dot is an abbreviation unless the next letter follows.
    isBare: true,
    isUncertain: ordinal !== 1,
  };
}

function readBullet(text: string, offset: number): MarkerCandidate | null {
  const character = text.charAt(offset);
  const next = text.charAt(offset + 1);
  const place = placeOf(text, offset);
  const rest = text.slice(offset + 1, offset + CONTEXT);
  if (next === character || text.charAt(offset - 1) === character || !/^[ \t\u00a0\u200b]*\S/.test(rest))
    return null;
  const context = text.slice(Math.max(place.lineStart, offset - CONTEXT), offset);
  const isDot = DOTS.includes(character);
  let isAnnounced = isDot || ANNOUNCEMENT.test(context);
  if (!isDot) {
    if (/[\d๐-๙]/.test(next)) return null;
    if (place.position !== "line") {
      const isBetweenThai =
        /[\u0e01-\u0e4e)][\s\u00a0]*$/.test(context) && /^[\s\u00a0]*["“(]?[\u0e01-\u0e4e]/.test(rest);
      if (!isBetweenThai || DATE_AFTER.test(rest) || MONTH_BEFORE.test(context)) return null;
      const isLeaning = place.position === "glued" && SPACE.test(next);
      if (place.position === "glued" && !isLeaning) return null;
      isAnnounced ||= isLeaning;
    }
  }
  return {
    offset,
    length: 1,
    kind: "bullet",
    path: [],
    style: character,
    ...place,
    isAnnounced,
    isBare: false,
    isUncertain: false,
  };
}

function placeOf(text: string, offset: number): Pick<MarkerCandidate, "position" | "lineStart"> {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  let at = offset;
  while (at > lineStart && SPACE.test(text.charAt(at - 1))) at--;
  return { lineStart, position: at === lineStart ? "line" : at < offset ? "space" : "glued" };
}

function isInBrackets(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - BRACKET_REACH), offset);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line.lastIndexOf("(") > line.lastIndexOf(")");
}
