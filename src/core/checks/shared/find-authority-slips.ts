import { addAll } from "../../lists/add-all";
import { findAll } from "../../text/find-all";
import type { AuthoritySlip } from "./authority-slip";
import { findForeignNames } from "./find-foreign-names";
import { findForeignTitles } from "./find-foreign-titles";
import { findGenericAuthority } from "./find-generic-authority";
import { isNamedOnPurpose } from "./is-named-on-purpose";
import type { OwnAuthority } from "./own-authority";

/** What every name of an authority has in it: most texts have none. */
const ANY_KIND = /เทศบาล|เทศมนตรี|องค์การบริหาร|อบต|อบจ|ท[ตมน]\./;
const GENERIC = "องค์กรปกครองส่วนท้องถิ่น";
/** How much of the text around a slip is read again with the right form in its place. */
const AROUND = 120;

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

/** The one city with a law of its own, where it speaks: ประกาศเมืองพัทยา, เมืองพัทยาจัดอบรม; not as a place. */
const CITY =
  /(?:นายก|ปลัด|ประกาศ|คำสั่ง|พนักงาน|ข้าราชการ|บุคลากร|สภา|เว็บไซต์|ข้อบัญญัติ|ผู้บริหาร)\s?เมืองพัทยา|(?<=(?:^|\n)\s{0,2}(?:[0-9๐-๙]{1,2}[.)]\s?)?)เมืองพัทยา(?=\s?(?:ได้|จัด|ประกาศ|ดำเนินการ|แต่งตั้ง|เผยแพร่|กำหนด|มี(?:คำสั่ง|นโยบาย|ประกาศ)|ลงนาม|ประชุม|ปรับปรุง|รายงาน))/g;
const CITY_NAME = "เมืองพัทยา";

/**
 * "อบรม." for "อบต.", where a short form of an authority is meant and not the verb อบรม: after a space or ของ, not after การ or
 * จัด.
 */
const TRAINING =
  /(?<=(?:^|\s|ของ|นายก|ปลัด|สำนักงาน|เจ้าหน้าที่|บุคลากร|พนักงาน|สภา|เว็บไซต์|ไลน์)\s?)อบรม\.(?=\s?[\u0e01-\u0e4e])/gm;
const TRAINING_BEFORE = /(?:จัด|การ|ฝึก|เข้า|ผ่าน|ได้รับ|ร่วม|ทำ|โครงการ|หลักสูตร|ประชุม|และ|หรือ|เข้ารับ|วันที่|ให้)\s?$/;

/**
 * Finds other authorities' names, words of another kind of authority, and near misses of the own name, its short form and its
 * kind. Without the own name only the slips that are wrong anywhere are found.
 * @param shortName the own short form, where the settings say it; its place counts as the own place too
 */
export function findAuthoritySlips(
  text: string,
  own: OwnAuthority | null,
  shortName: string | null,
): AuthoritySlip[] {
  const read = (words: string): AuthoritySlip[] => readSlips(words, own, shortName);
  return read(text).map((slip) =>
    slip.isCertain && !endsTheSlip(text, slip, read) ? { ...slip, isCertain: false } : slip,
  );
}

/** True where nothing is wrong at that place once it says what was meant: no other authority's name comes of it. */
function endsTheSlip(
  text: string,
  { start, quote, meant }: AuthoritySlip,
  read: (words: string) => readonly AuthoritySlip[],
): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const words = meant ?? "";
  const end = start + quote.length;
  return read(before + words + text.slice(end, end + AROUND)).every(
    (other) =>
      other.start >= before.length + words.length || other.start + other.quote.length <= before.length,
  );
}

function readSlips(text: string, own: OwnAuthority | null, shortName: string | null): AuthoritySlip[] {
  const found = [...findKindSlips(text, own), ...findTrainingSlips(text, own)];
  if (own && ANY_KIND.test(text)) {
    const names = findForeignNames(text, own, placesOf(own, shortName));
    const titles = findForeignTitles(text, own).filter(({ start, quote }) =>
      [...names, ...found].every(
        (one) => one.start >= start + quote.length || start >= one.start + one.quote.length,
      ),
    );
    addAll(found, [...names, ...titles]);
  }
  if (own && text.includes("เมืองพัทยา")) addAll(found, findCity(text));
  return found.sort((a, b) => a.start - b.start);
}

function findCity(text: string): AuthoritySlip[] {
  return findAll(CITY, text).map(({ index }) => {
    const start = text.indexOf(CITY_NAME, index);
    const isOnPurpose = isNamedOnPurpose(text, index, start + CITY_NAME.length);
    return { kind: "other" as const, start, quote: CITY_NAME, meant: null, isCertain: false, isOnPurpose };
  });
}

function placesOf(own: OwnAuthority, shortName: string | null): string[] {
  const short = shortName?.replace(/^(?:อบต|อบจ|ทต|ทม|ทน)\.?\s?/, "").trim() ?? "";
  return short.length >= 2 && short !== own.place ? [own.place, short] : [own.place];
}

function findKindSlips(text: string, own: OwnAuthority | null): AuthoritySlip[] {
  if (!KIND_SIGN.test(text)) return [];
  return KIND_SLIPS.flatMap(([slip, right]) =>
    findAll(slip, text).map(({ 0: quote, index }) => {
      const word = right === GENERIC ? wordForAny(text, { start: index, quote }, own) : right;
      const isCertain = word !== null;
      return {
        kind: "nearMiss" as const,
        start: index,
        quote,
        meant: word ?? GENERIC,
        isCertain,
        isOnPurpose: false,
      };
    }),
  );
}

/**
 * The generic words, misspelt: the own name belongs there, or the same words spelt right where many authorities or a law are meant.
 * @returns null where the own name belongs there and is not known
 */
function wordForAny(
  text: string,
  { start, quote }: { readonly start: number; readonly quote: string },
  own: OwnAuthority | null,
): string | null {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const end = start + quote.length;
  const isOwnMeant = findGenericAuthority(before + GENERIC + text.slice(end, end + AROUND)).some(
    (generic) => generic.start === before.length,
  );
  if (!isOwnMeant) return GENERIC;
  return own && own.kind + own.place;
}

function findTrainingSlips(text: string, own: OwnAuthority | null): AuthoritySlip[] {
  if (!text.includes("อบรม.")) return [];
  if (own !== null && own.kind !== "องค์การบริหารส่วนตำบล") return [];
  return findAll(TRAINING, text)
    .filter(({ index }) => !TRAINING_BEFORE.test(text.slice(Math.max(0, index - 12), index)))
    .map(({ 0: quote, index }) => ({
      kind: "nearMiss" as const,
      start: index,
      quote,
      meant: "อบต.",
      isCertain: own !== null,
      isOnPurpose: false,
    }));
}
