import { findAll } from "../../text/find-all";
import { editDistance } from "../../text/edit-distance";

/** Another authority's name, or a misspelling of our own, and its place. */
export interface AuthoritySlip {
  readonly kind: "other" | "nearMiss";
  readonly start: number;
  /** As written. */
  readonly quote: string;
  /** What was probably meant; null for another authority. */
  readonly meant: string | null;
}

/** The own authority: "องค์การบริหารส่วนตำบล" and "ทุ่งสมมติ". */
export interface OwnAuthority {
  readonly kind: string;
  readonly place: string;
}

const SHORT_KINDS: Readonly<Record<string, string>> = {
  องค์การบริหารส่วนตำบล: "อบต.",
  องค์การบริหารส่วนจังหวัด: "อบจ.",
  เทศบาลตำบล: "ทต.",
  เทศบาลเมือง: "ทม.",
  เทศบาลนคร: "ทน.",
};
const KINDS = Object.keys(SHORT_KINDS).join("|");
const OWN = new RegExp(String.raw`^(${KINDS})\s?([\u0e01-\u0e4e]{2,40})`);
const MENTION = new RegExp(
  String.raw`(?:(?<full>${KINDS})|(?<![\u0e01-\u0e4e.])(?<glued>อบต|อบจ)\.?|(?<=(?:ของ|นายก|ปลัด|สำนักงาน|ที่|เจ้าหน้าที่|บุคลากร|พนักงาน)\s?)(?<after>อบต|อบจ)\.?)(?<space>[ \u00a0]?)(?<tail>[\u0e01-\u0e4e]{2,40})`,
  "g",
);

const GENERIC = "องค์กรปกครองส่วนท้องถิ่น";

/** Slips in the word for the kind of authority, and what was meant; none of these forms is ever correct. */
const KIND_SLIPS: readonly (readonly [slip: RegExp, meant: string])[] = [
  [/องค์การ\s?ปกครอง\s?(?:ส่วน\s?)?ท้องถิ่น/g, GENERIC],
  [/องค์กร\s?บริหาร\s?ส่วน\s?ตำบล/g, "องค์การบริหารส่วนตำบล"],
  [/องค์กร\s?บริหาร\s?ส่วน\s?จังหวัด/g, "องค์การบริหารส่วนจังหวัด"],
  [
    /องค์การ(?:บริการ|บริหารร|บริหาน|บริการบริหาร)ส่วนตำบล|องค์การบริหาร(?:สวน|ส่วนน)ตำบล|องค์การบริหารตำบล/g,
    "องค์การบริหารส่วนตำบล",
  ],
  [/องค์การ(?:บริการ|บริหาน)ส่วนจังหวัด|องค์การบริหารสวนจังหวัด/g, "องค์การบริหารส่วนจังหวัด"],
  [/นายองค์การ(?=บริหาร|ปกครอง)/g, "นายกองค์การ"],
  [/ปลัดก(?=องค์การ|องค์กร|อบต|เทศบาล)/g, "ปลัด"],
  [/นาย(?=\s?อบต\.|เทศบาล(?:ตำบล|เมือง|นคร))/g, "นายก"],
];
const KIND_SIGN = /องค์|ปลัดก|นาย\s?[อเ]/;

/**
 * "อบรม." for "อบต.", where a short form of an authority is meant and not the verb อบรม: after a space or ของ, not after การ or
 * จัด.
 */
const TRAINING =
  /(?<=(?:^|\s|ของ|นายก|ปลัด|สำนักงาน|เจ้าหน้าที่|บุคลากร|พนักงาน|สภา|เว็บไซต์|ไลน์)\s?)อบรม\.(?=\s?[\u0e01-\u0e4e])/gm;
const TRAINING_BEFORE = /(?:จัด|การ|ฝึก|เข้า|ผ่าน|ได้รับ|ร่วม|ทำ|โครงการ|หลักสูตร|ประชุม|และ|หรือ|เข้ารับ|วันที่|ให้)\s?$/;

/** How the names of places begin; then the letters after the kind are a name. */
const PLACE =
  /^(?:หนอง|บ้าน|บาง(?!ส่วน|ราย|เรื่อง|แห่ง|ครั้ง|กอง|งาน)|คลอง|ท่า(?!น)|ทุ่ง|ดอน|ห้วย|วัง|เขา|ป่า|น้ำ|แม่(?!บ้าน)|ปาก|เกาะ|โคก|โนน|ดง|สระ|บึง|หาด|ไร่|ศรี|โพธิ์|โพน|ควน|ลาด|ท้อง(?!ถิ่น)|เชียง|เวียง|สัน(?!นิ)|ไทร|กุด|ดอย|แก่ง|ชุมแสง|หิน|บ่อ|บุ่ง|ผา|ยาง|มะ|นา(?!ย|ที|น|ม|ง)|ในเมือง)/;
/** Words that continue the sentence after a name. */
const SENTENCE =
  /กำหนด|(?<=.{3})(?:มี(?!น)|ได้|ให้|เป็น|และ|ที่|โดย|ใน|จัด|จะ|ตาม|เพื่อ|กับ|หรือ|ต้อง|ประกาศ|ดำเนิน|อำเภอ|จังหวัด|เรื่อง|ซึ่ง|ทราบ|ปฏิบัติ|เข้า|ผ่าน|สู่|ทุก)/;
/** The authority is another one on purpose: someone worked with it, visited it or came from there. */
const ON_PURPOSE =
  /ดูงาน|ร่วมกับ|ร่วมมือ|ประสาน|เครือข่าย|แลกเปลี่ยน|โอน|บันทึกข้อตกลง|ระหว่าง|วิทยากร|เชิญ|ผู้แทน|หารือ|สนับสนุน|จาก|ส่งต่อ|ช่วยราชการ|ใกล้เคียง|ข้างเคียง|ต้นแบบ|กับ\s?$|และ\s?$|ต่อ\s?$|เช่น|ได้แก่|ศาล|คดี/;

/** A vowel or tone that belongs to the letter before it. */
const DEPENDENT = /^(?:[\u0e30-\u0e3a]|\u0e45|[\u0e47-\u0e4e])/;

const PROVINCIAL = /จังหวัด|อบจ/;
const REACH = 60;
const LONGEST_NAME = 22;
const SHORTEST_PLACE = 4;

/** Kind and place of a full name, or null where it is no name of a local authority. */
export function readOwnAuthority(organization: string | null): OwnAuthority | null {
  const match = organization === null ? null : OWN.exec(organization.trim());
  return match ? { kind: match[1] ?? "", place: match[2] ?? "" } : null;
}

/**
 * Finds other authorities' names and near misses of the own name, its short form and its kind. Without the own name only the
 * slips that are wrong anywhere are found.
 * @param shortName the own short form, where the settings say it; its place counts as the own place too
 */
export function findAuthoritySlips(
  text: string,
  own: OwnAuthority | null,
  shortName: string | null,
): AuthoritySlip[] {
  const found = [...findKindSlips(text, own), ...findTrainingSlips(text, own)];
  if (own) found.push(...findNameSlips(text, own, placesOf(own, shortName)));
  return found.sort((a, b) => a.start - b.start);
}

function placesOf(own: OwnAuthority, shortName: string | null): string[] {
  const short = shortName?.replace(/^(?:อบต|อบจ|ทต|ทม|ทน)\.?\s?/, "").trim() ?? "";
  return short.length >= 2 && short !== own.place ? [own.place, short] : [own.place];
}

function findKindSlips(text: string, own: OwnAuthority | null): AuthoritySlip[] {
  if (!KIND_SIGN.test(text)) return [];
  return KIND_SLIPS.flatMap(([slip, right]) => {
    // The generic words, misspelt: the own name belongs there anyhow.
    const meant = right === GENERIC && own ? own.kind + own.place : right;
    return findAll(slip, text).map(({ 0: quote, index }) => ({
      kind: "nearMiss" as const,
      start: index,
      quote,
      meant,
    }));
  });
}

function findTrainingSlips(text: string, own: OwnAuthority | null): AuthoritySlip[] {
  if (!text.includes("อบรม.")) return [];
  if (own !== null && own.kind !== "องค์การบริหารส่วนตำบล") return [];
  return findAll(TRAINING, text)
    .filter(({ index }) => !TRAINING_BEFORE.test(text.slice(Math.max(0, index - 12), index)))
    .map(({ 0: quote, index }) => ({ kind: "nearMiss" as const, start: index, quote, meant: "อบต." }));
}

function findNameSlips(text: string, own: OwnAuthority, places: readonly string[]): AuthoritySlip[] {
  return findAll(MENTION, text).flatMap((match): AuthoritySlip[] => {
    const { full, glued, after, space = "", tail = "" } = match.groups ?? {};
    const head = match[0].slice(0, match[0].length - tail.length);
    const short = glued ?? after;
    const isOwnKind = full === own.kind || `${short ?? ""}.` === SHORT_KINDS[own.kind];
    if (isOwnKind && places.some((place) => tail.startsWith(place))) return [];
    const name = tail.slice(0, SENTENCE.exec(tail)?.index ?? tail.length);
    const miss = isOwnKind ? (nearMiss(tail, places) ?? nearMiss(name, places)) : null;
    if (miss !== null) {
      const meant = head + miss.place;
      return [{ kind: "nearMiss", start: match.index, quote: head + miss.written, meant }];
    }
    // The province's own organization is named everywhere; a space mostly ends the name of the kind.
    if (space !== "" || (!isOwnKind && PROVINCIAL.test(full ?? short ?? ""))) return [];
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    if (!PLACE.test(tail) || ON_PURPOSE.test(before.slice(before.lastIndexOf("\n") + 1))) return [];
    if (name.length > LONGEST_NAME) return [];
    return [{ kind: "other", start: match.index, quote: head + name, meant: null }];
  });
}

/** The beginning of a run of letters that is one letter away from an own place. */
function nearMiss(tail: string, places: readonly string[]): { place: string; written: string } | null {
  for (const place of places) {
    if (place.length < SHORTEST_PLACE || tail.slice(0, 2) !== place.slice(0, 2)) continue;
    const lengths = [place.length + 1, place.length, place.length - 1];
    const exact = lengths.find(
      (length) =>
        length <= tail.length &&
        !DEPENDENT.test(tail.slice(length)) &&
        tail.slice(length - 2, length) === place.slice(-2) &&
        editDistance(tail.slice(0, length), place, 1) === 1,
    );
    const whole =
      tail.length < place.length + 2 && editDistance(tail, place, 1) === 1 ? tail.length : undefined;
    const length = exact ?? whole;
    if (length !== undefined) return { place, written: tail.slice(0, length) };
  }
  return null;
}
