import { findAll } from "../../text/find-all";
import { isDependentLetter } from "../../text/is-dependent-letter";
import { editDistance } from "../../text/edit-distance";
import type { AuthoritySlip } from "./authority-slip";
import { isNamedOnPurpose } from "./is-named-on-purpose";
import { isSlipOfName } from "./is-slip-of-name";
import { AUTHORITY_KIND } from "../../text/authority-kinds";
import { SHORT_KINDS, type OwnAuthority } from "./own-authority";
import { cutName, isNameLike, isNoName, isPlaceLike } from "../../text/place-names";

const MENTION = new RegExp(
  String.raw`(?:(?<full>${AUTHORITY_KIND})|นายกเทศมนตรี(?<mayor>ตำบล|เมือง|นคร)|(?<![\u0e01-\u0e4e.])(?<glued>อบต|อบจ|(?:ทต|ทม|ทน)(?=\.))\.?|(?<=(?:ของ|นายก|ปลัด|สำนักงาน|ที่|เจ้าหน้าที่|บุคลากร|พนักงาน|สภา|เว็บไซต์|ในเขต)\s?)(?<after>อบต|อบจ)\.?)(?<space>[ \u00a0]?)(?<tail>[\u0e01-\u0e4e]{2,40})`,
  "g",
);
/** The name of our place with one of these behind it is another place. */
const LONGER = /^(?:น้อย|ใหญ่|เหนือ|ใต้)(?!ที่|สุด|กว่า)/;
const OWNED =
  /(?:ของ|เว็บไซต์|เพจ|พนักงาน|บุคลากร|เจ้าหน้าที่|นายก|ปลัด|ประกาศ|สำนักงาน|ในนาม|กองคลัง|กองช่าง|สำนักปลัด)\s?$/;
const VERB_NEXT =
  /^\s(?:ได้|จัด|ดำเนินการ|ประกาศ|เผยแพร่|แต่งตั้ง|ออก|ลงนาม|รายงาน|ประชุม|รับ|ติด|มอบ|เปิด|ตรวจ|แจ้ง|เสนอ|ปรับปรุง|สำรวจ|อบรม|มี(?!นา))/;
const HEAD = /(?:^|\n)\s{0,2}(?:[0-9๐-๙]{1,2}[.)]\s?)?$/;
const REPORTS =
  /^\s?(?:ได้)?(?:จัด(?:อบรม|ประชุม|ทำ|กิจกรรม|โครงการ|ฝึก)|ประกาศ|แต่งตั้ง|เผยแพร่|ลงนาม|ปรับปรุง|กำหนด|มี(?:คำสั่ง|ประกาศ|นโยบาย))/;
const FOR_OTHERS = /ร่วม|ให้|แก่|สนับสนุน|เชิญ|ส่ง|เทศบาล|อบต|อปท|ท้องถิ่น|ตำบล|ของเรา/;
const PROVINCIAL = "องค์การบริหารส่วนจังหวัด";
const SHORTEST_PLACE = 4;

/**
 * The names of other authorities, the own place with another kind, and near misses of the own name.
 * @param places the own place, and the one of the own short form
 */
export function findForeignNames(
  text: string,
  own: OwnAuthority,
  places: readonly string[],
): AuthoritySlip[] {
  return findAll(MENTION, text).flatMap((match): AuthoritySlip[] => {
    const { space = "", tail = "" } = match.groups ?? {};
    const kind = kindOf(match);
    const isOwnKind = kind === own.kind;
    const lead = match.groups?.["mayor"] === undefined ? 0 : "นายกเทศมนตรี".length;
    const start = match.index + lead;
    const head = match[0].slice(lead, match[0].length - tail.length);
    const place = places.find((one) => tail.startsWith(one));
    if (isOwnKind && place !== undefined && !LONGER.test(tail.slice(place.length))) return [];
    const name = cutName(tail);
    const miss = isOwnKind ? (nearMiss(tail, places) ?? nearMiss(name, places)) : null;
    if (miss !== null) {
      const meant = head + miss.place;
      const end = start + head.length + miss.written.length;
      const isCertain = isSlipOfName(miss.written, miss.place) && !isNamedOnPurpose(text, match.index, end);
      return [{ kind: "nearMiss", start, quote: head + miss.written, meant, isCertain, isOnPurpose: false }];
    }
    // The province's own organization is named everywhere.
    if (
      !isOwnKind &&
      kind === PROVINCIAL &&
      !isReporting(text, match.index, start + head.length + name.length)
    )
      return [];
    const written = !isOwnKind && place !== undefined ? place : name;
    const quote = head + written;
    if (place === undefined && !isName(tail, name, { isOwnKind, isApart: space !== "" })) return [];
    const isKnown = place !== undefined || !isOwnKind || isPlaceLike(tail);
    if (!isKnown && name === tail && !isOwned(text, match.index, match.index + match[0].length)) return [];
    const isOnPurpose = isNamedOnPurpose(text, match.index, start + quote.length);
    const slip = !isOwnKind && place !== undefined ? "otherKind" : "other";
    return [{ kind: slip, start, quote, meant: null, isCertain: false, isOnPurpose }];
  });
}

function kindOf({ groups }: RegExpExecArray): string {
  const { full, mayor, glued, after } = groups ?? {};
  if (full !== undefined) return full;
  if (mayor !== undefined) return `เทศบาล${mayor}`;
  const short = `${glued ?? after ?? ""}.`;
  return Object.keys(SHORT_KINDS).find((kind) => SHORT_KINDS[kind] === short) ?? "";
}

/** Behind our kind the sentence mostly goes on (เทศบาลตำบลยินดีรับฟัง): a name belongs to somebody, or a verb follows it. */
function isOwned(text: string, start: number, end: number): boolean {
  return OWNED.test(text.slice(Math.max(0, start - 16), start)) || VERB_NEXT.test(text.slice(end, end + 16));
}

/** The province's organization as the one that did what is reported, at the head of a line: อบจ.สมมติ จัดอบรม 40 คน. */
function isReporting(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf("\n", end);
  const line = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return HEAD.test(text.slice(Math.max(0, start - 8), start)) && REPORTS.test(line) && !FOR_OTHERS.test(line);
}

/** A space mostly ends the words for the kind; then only what begins as names of places do is a name. */
function isName(
  tail: string,
  name: string,
  { isOwnKind, isApart }: { readonly isOwnKind: boolean; readonly isApart: boolean },
): boolean {
  if (isNoName(tail) || !isNameLike(name, isOwnKind)) return false;
  return !isApart || isPlaceLike(tail);
}

/** The beginning of a run of letters that is one letter away from an own place. */
function nearMiss(tail: string, places: readonly string[]): { place: string; written: string } | null {
  for (const place of places) {
    if (place.length < SHORTEST_PLACE || tail.slice(0, 2) !== place.slice(0, 2)) continue;
    const lengths = [place.length + 1, place.length, place.length - 1];
    const exact = lengths.find(
      (length) =>
        length <= tail.length &&
        !isDependentLetter(tail.charAt(length)) &&
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
