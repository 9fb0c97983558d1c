import { isDependentLetter } from "../../text/is-dependent-letter";
import { letterTest } from "../../text/letter-test";
import type { TextSpan } from "../../text/text-span";
import { rememberTexts } from "../../text/remember-texts";

/** Words that stand twice. */
export interface RepeatedWords extends TextSpan {
  /** Where the first ends: from here to the end is what is too much. */
  readonly middle: number;
  readonly words: string;
}

/** The longest word that is looked for letter by letter; sentences are looked for from space to space. */
const LONGEST = 30;
/** Shorter words count only where they are on the list. */
const ANY_WORD = 5;
const SHORTEST_SENTENCE = 12;
const LONGEST_SENTENCE = 300;

/** Short words that never stand twice in a row, with what before them makes another word of the first: กำกับกับ, รายได้ได้. */
const SHORT_WORDS: ReadonlyMap<string, RegExp | null> = new Map<string, RegExp | null>([
  ["และ", /[แ-ไ]$/],
  ["หรือ", null],
  ["โดย", null],
  ["เพื่อ", null],
  ["ซึ่ง", null],
  ["ให้", null],
  ["ได้", /ราย$/],
  ["จาก", null],
  ["กับ", /(?:กำ|บัง|ลำดั|กั)$/],
  ["แก่", /(?:คน|เฒ่าผู้|เฒ่า|ผู้)$/],
  ["แล้ว", null],
  ["เป็น", /(?:จำ|ดี)$/],
  ["บน", /[ก-ฮ]ุ$/],
  ["ใน", /ภาย$/],
  ["ด้วย", /(?:ช่วย|ประกอบ|พร้อม|ว่า)$/],
  ["ต้อง", /(?:ถูก|ไม่|จำเป็น|ข้)$/],
  ["ผู้", null],
  ["คือ", null],
  ["ไม่", null],
  ["ว่า", /(?:ก|ก่)$/],
  ["เมื่อ", null],
  ["อบรม", null],
  ["เสนอ", /(?:ข้อ|นำ|ผู้)$/],
  ["จัด", null],
  ["แผน", /แบบ$/],
  ["มี", /(?:สา|บาร|[ก-ฮ]า)$/],
  ["ตาม", /ติด$/],
  ["วัน", /(?:ค|ทุก|ตะ|กลาง|ราย)$/],
  ["ณ", null],
  ["ต่อ", /ติด$/],
  ["ทุก", null],
  ["ทาง", /(?:ช่อง|แนว|เส้น|ท่า|ต้น|ปลาย|กลาง|หน|เดิน)$/],
  ["แจ้ง", null],
  ["ร่วม", /ส่วน$/],
  ["ทราบ", null],
  ["ส่ง", null],
  ["เข้า", /นำ$/],
  ["ลง", /[ก-๎]$/],
  ["ของ", /(?:สิ่ง|เจ้า|ข้าว|เข้า|รับ|กอง|มอบ|คืน|เก็บ)$/],
  ["การ", /[ก-๎ฯ.]$/],
]);
/** What after the second makes another word of it: ถือว่าว่าง, มีมีนาคม, เก็บได้ได้แก่, ต่อต่อต้าน. */
const LONGER_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ["ว่า", /^[งจ]/],
  ["มี", /^(?:ด|นา)/],
  ["ได้", /^แก่/],
  ["ต่อ", /^(?:ต้าน|สู้|เนื่อง|ไป)/],
  ["ส่ง", /^(?:เสริม|ผล)/],
  ["แก่", /^น/],
  ["จาก", /^ไป/],
  ["ทาง", /^การ/],
  ["แผน", /^(?:ก|ที่|ผัง|การ)/],
  ["ทุก", /^ข์/],
  ["เชื่อ", /^[งม]/],
]);
/** Longer words that these are the end of: งบประมาณประมาณ ๕,๐๐๐ บาท, ตัวอย่างอย่างน้อย ๓ ตัวอย่าง, เรื่องดังกล่าวกล่าวถึง. */
const WORD_ENDS: ReadonlyMap<string, RegExp> = new Map([
  ["เชื่อ", /(?:สิน|น่า)$/],
  ["ประมาณ", /งบ$/],
  ["อย่าง", /(?:ตัว|แบบ|ทุก)$/],
  ["ระดับ", /(?:ยก|ทุก)$/],
  ["เหลือ", /(?:ช่วย|คง)$/],
  ["พร้อม", /(?:ความ|เตรียม)$/],
  ["กล่าว", /ดัง$/],
  ["เที่ยว", /ท่อง$/],
  ["บุคคล", /(?:นิติ|ส่วน)$/],
  ["ทรัพย์", /(?:สิน|ออม|สหกรณ์ออม)$/],
  ["ชีวิต", /(?:คุณภาพ|วิถี|เสีย|ใช้)$/],
  ["ประกัน", /(?:หลัก|เบี้ย)$/],
  ["เรือน", /(?:ครัว|พล)$/],
  ["สร้าง", /(?:ก่อ|เสริม|โครง)$/],
  ["เสริม", /(?:ส่ง|สร้าง)$/],
  ["เปลี่ยน", /(?:แลก|ปรับ)$/],
  ["ครั้ง", /(?:อีก|ทุก|บาง|แต่ละ|ละ|[0-9๐-๙]\s?)$/],
  ["เชื้อ", /(?:ติด|แพร่|ฆ่า)$/],
  ["ประโยชน์", /(?:ผล|สิทธิ)$/],
  ["กฎหมาย", /(?:ผิด|ตาม|ร่าง)$/],
  ["ประกาศ", /(?:ติด|ปิด|ร่าง)$/],
  ["ทะเบียน", /(?:นาย|ลง|จด|ขึ้น)$/],
  ["แนะนำ", /(?:ข้อ|คำ)$/],
  ["สัมพันธ์", /(?:ประชา|มนุษย)$/],
]);
/** What a number counts stands once behind it: 30 คน คน. */
const COUNTED = new Set([
  "คน",
  "ราย",
  "ท่าน",
  "ครั้ง",
  "แห่ง",
  "เรื่อง",
  "ฉบับ",
  "เล่ม",
  "ชุด",
  "รุ่น",
  "บาท",
  "โครงการ",
  "แผ่น",
  "คัน",
]);
/** With a space between, a sentence may end with one and the next begin with it: เปิดให้ ให้บริการ; these join, so they cannot. */
const JOINING = new Set([
  "และ",
  "หรือ",
  "โดย",
  "เพื่อ",
  "ซึ่ง",
  "จาก",
  "ณ",
  "เมื่อ",
  "กับ",
  "แก่",
  "คือ",
  "ใน",
  "บน",
  "ผู้",
]);

/** A compound that ends with the word that follows as a verb: นักเรียนเรียนรู้, ที่ประชุมประชุม, ผู้รับผิดชอบรับผิดชอบ. */
const COMPOUND_BEFORE =
  /(?:ผู้|ผู้เข้า|(?<!วัน)ที่|นัก|โรง|ห้อง|ร้อง|ข้า|เครื่อง|ศูนย์|สำนัก|กอง|ฝ่าย|หน่วย|บท|คณะ|ประธาน|อนุ|รอง|สถาน|สภา|พนักงาน|สาย|ถนน|วัด|บ้าน|ตลาด|ชุมชน|เทศบาล|ตำบล|อำเภอ|จังหวัด|กลุ่ม|ชมรม|อาคาร|มหาวิทยาลัย|วิทยาลัย|บริษัท|ร้าน|ห้างหุ้นส่วน|ลำ|ห้วย|คลอง|แม่น้ำ|ป่า|เขา|เกาะ|หาด|เรื่อง)$/;
/** Words that no compound ends with. */
const NO_COMPOUND = /^(?:จำนวน|วันที่|ผู้|คณะ|เว็บไซต์|ตามที่|ได้รับ|ดังกล่าว|เพื่อให้|ทั้งหมด|มีการ|ระหว่าง|เผยแพร่|ชี้แจง)/;
/** Thai says these twice to mean "very" or "each". */
const REDUPLICATED = /^(?:เรื่อย|ต่าง|เล็ก|ใหญ่|ใกล้|เนือง|บ่อย|เสมอ|พร้อม|ทั่ว|เรียน|เดี๋ยว|หลาย|แต่ละ|เท่า|กลาง|ปลาย|ล้าน)$/;
/** Names of persons and places say what they like: นายสมบูรณ์ สมบูรณ์ทรัพย์, โรงเรียนบ้านหนอง บ้านหนอง. */
const NAME_BEFORE =
  /(?:นาย(?!ก(?:เทศ|อง|อบ|ฯ|\s|เมื่อ|ได้|ลง|และ|ทราบ|$))|นาง|น\.ส\.|คุณ(?!ธรรม|ภาพ)|ดร\.|ด\.[ชญ]\.|เด็ก(?:ชาย|หญิง)|พระ|[ตทอร]\.?\s?[ตทอสจ]?\.?\s?[อทตร]\.)[^\s]{0,20}\s?$/;
const PLACE_FIRST = /^(?:บ้าน|หมู่|ตำบล|อำเภอ|จังหวัด|วัด|ชุมชน|ซอย|ถนน|คลอง|เมือง|หนอง|ทุ่ง|เขา|ห้วย|เรื่อง)/;
/** One for each of them: ๑๒ ชุมชน ชุมชนละ ๓ คน; or the first of them: โครงการโครงการที่ ๑. */
const EACH_AFTER = /^(?:ละ|ที่\s?[0-9๐-๙]|ใด|ใหม่|ๆ|\sๆ|\s?ฯ)/;
/** Before a word, a vowel that belongs to the letter after it. */
const LEADING = /[เแโใไ]/;
const THAI = /[ก-๎]/;
/** What parts sentences. */
const isPart = letterTest(/[\s,;.]/);
const NUMBERED = /[0-9๐-๙]\s?$/;

/**
 * Words and sentences that stand twice in a row, in order; not words that say something twice on purpose (ๆ, names, ละ).
 * @example findRepeatedWords("จัดประชุมประชุมชี้แจง")[0]?.words // "ประชุม"
 */
export const findRepeatedWords = rememberTexts((text: string): readonly RepeatedWords[] => {
  const sentences = findSentences(text);
  const words = findWords(text).filter(
    ({ start, end }) => !sentences.some((sentence) => sentence.start < end && start < sentence.end),
  );
  if (sentences.length === 0) return words;
  return [...sentences, ...words].sort((a, b) => a.start - b.start);
});

/**
 * Every cell passes here: two letters that come again within the length of a word are looked up in a table of the places where the
 * same two stood last, so that each letter is touched once.
 */
function findWords(text: string): RepeatedWords[] {
  const found: RepeatedWords[] = [];
  const places = placesFor(text.length);
  const before = roomFor(text.length);
  const runs: Runs = new Map();
  let from = 0;
  // The letters beside a place go along with it, and none is asked for beyond the ends: both are twice as fast.
  let code = text === "" ? 0 : text.charCodeAt(0);
  let one = 0;
  let two = 0;
  for (let second = 0; second < text.length; second++) {
    const twoBefore = two;
    two = one;
    one = code;
    const here = code;
    code = second + 1 < text.length ? text.charCodeAt(second + 1) : 0;
    if (!canBegin(here)) continue;
    const pair = ((here & LOW_BITS) << LOW_LENGTH) | (code & LOW_BITS);
    const start = (places.last[pair] ?? 0) - places.base;
    places.last[pair] = places.base + second;
    before[second] = start < 0 ? -1 : start;
    const isNear = start >= from && start >= second - LONGEST - 1;
    if (!isNear && here !== twoBefore) continue;
    const word = readBefore(text, second, { from, before, runs });
    if (word === null) continue;
    found.push(word);
    from = word.end - 1;
  }
  return found;
}

/**
 * Consonants differ in these; a few vowels fall together with a consonant, and what they find is read again letter by letter. The
 * table of all pairs then has room in the processor's nearest memory.
 */
const LOW_BITS = 63;
const LOW_LENGTH = 6;
/**
 * One table for all texts, because to blank one for each would cost more than to read the text: places count on from text to text, so
 * that those of an earlier one are below the base.
 */
const PLACES = { last: new Int32Array((LOW_BITS + 1) ** 2), next: 1 };
const LAST_PLACE = 2 ** 30;

function placesFor(length: number): { readonly last: Int32Array; readonly base: number } {
  if (PLACES.next + length > LAST_PLACE) {
    PLACES.last.fill(0);
    PLACES.next = 1;
  }
  const base = PLACES.next;
  PLACES.next += length;
  return { last: PLACES.last, base };
}

/** One list for all texts: only places that were written of the same text are read. */
let placesBefore = new Int32Array(4096);

function roomFor(length: number): Int32Array {
  if (placesBefore.length < length) placesBefore = new Int32Array(length);
  return placesBefore;
}

interface Earlier {
  /** No word begins before this place. */
  readonly from: number;
  /** For each place the one before it with the same two letters, -1 where there is none. */
  readonly before: Int32Array;
  readonly runs: Runs;
}

/** The run last followed of letters that come again after so many: each place in it leads to the same end. */
type Runs = Map<number, { readonly start: number; readonly last: number }>;

/** The longest word that stands right before a place and once more there. */
function readBefore(text: string, second: number, { from, before, runs }: Earlier): RepeatedWords | null {
  const nearest = Math.max(from, second - LONGEST - 1);
  const third = text.charCodeAt(second + 2);
  let word: RepeatedWords | null = null;
  for (let start = before[second] ?? -1; start >= nearest; start = before[start] ?? -1)
    if (start === second - 2 || text.charCodeAt(start + 2) === third || start === second - 3)
      word = readRepeat(text, start, second, runs) ?? word;
  // A word of one letter, with a space behind it: ณ ณ.
  const single = second - 2;
  if (word === null && single >= from && text.charAt(single) === text.charAt(second))
    return readRepeat(text, single, second, runs);
  return word;
}

/** Consonants, and the vowels that are written before theirs. */
function canBegin(code: number): boolean {
  return (code >= 0x0e01 && code <= 0x0e2e) || (code >= 0x0e40 && code <= 0x0e44);
}

/** The word from one place to another where it stands once more there, with or without a space between; null where it does not. */
function readRepeat(text: string, start: number, second: number, runs: Runs): RepeatedWords | null {
  const isSpaced = text.charAt(second - 1) === " ";
  const length = second - start - (isSpaced ? 1 : 0);
  const words = text.slice(start, start + length);
  if (!text.startsWith(words, second) || !isThaiWord(words)) return null;
  const at = isSpaced ? start : startOfRun(text, start, second, runs);
  const word = {
    start: at,
    middle: at + length,
    end: at + (second - start) + length,
    words: text.slice(at, at + length),
  };
  return isThaiWord(word.words) && isRepeat(text, word, isSpaced) ? word : null;
}

/** กิจกรรมประชุมประชุม is twice ประชุม, not twice มประชุ: of the places where it could begin, the one whose end is the end of a word. */
function startOfRun(text: string, start: number, second: number, runs: Runs): number {
  if (!THAI.test(text.charAt(start - 1))) return start;
  const shift = second - start;
  const known = runs.get(shift);
  const isInRun = known !== undefined && known.start <= start && start <= known.last;
  let last = isInRun ? known.last : start;
  while (last + 2 * shift < text.length && text.charAt(last + shift) === text.charAt(last + 2 * shift))
    last++;
  if (!isInRun) runs.set(shift, { start, last });
  return THAI.test(text.charAt(last + 2 * shift)) ? start : last;
}

function isThaiWord(words: string): boolean {
  return /^[ก-ฮเ-ไ][ก-๎]*$/.test(words) && !words.includes("ๆ") && !words.includes("ฯ");
}

function isRepeat(text: string, { start, end, words }: RepeatedWords, isSpaced: boolean): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 8);
  const next = after.charAt(0);
  if (isDependentLetter(next) || LEADING.test(before.slice(-1)) || EACH_AFTER.test(after)) return false;
  if (COUNTED.has(words) && NUMBERED.test(before)) return !THAI.test(next);
  if (LEADING.test(words.slice(-1)) || REDUPLICATED.test(words)) return false;
  if (WORD_ENDS.get(words)?.test(before) === true || LONGER_WORDS.get(words)?.test(after) === true)
    return false;
  const isShort = SHORT_WORDS.has(words);
  if (isShort) {
    const guard = SHORT_WORDS.get(words) ?? null;
    if (guard?.test(before) === true) return false;
    if (words === "ณ") return isSpaced && !THAI.test(before.slice(-1));
    if (isSpaced) return JOINING.has(words);
    if (words.length < ANY_WORD) return true;
  }
  if (words.length < ANY_WORD || NAME_BEFORE.test(before)) return false;
  if (COMPOUND_BEFORE.test(before) && !NO_COMPOUND.test(words)) return false;
  if (!isSpaced) return true;
  // เบี้ยยังชีพผู้สูงอายุ ผู้สูงอายุ ๖๐ คน: a new sentence begins with whom the one before ends with.
  if (words.startsWith("ผู้") && THAI.test(before.slice(-1))) return false;
  return !THAI.test(next) && !PLACE_FIRST.test(words) && !NUMBERED.test(before);
}

/** From each space, the words that come once more after another one. */
function findSentences(text: string): RepeatedWords[] {
  const found: RepeatedWords[] = [];
  if (text.length < 2 * SHORTEST_SENTENCE) return found;
  for (const { start, second } of findSameHeads(text)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const sentence = readSentence(text, start, second);
    if (sentence !== null) found.push(sentence);
  }
  return found;
}

/** Pairs of places, next to each other, from which the same first letters go on: only there can a sentence come again. */
function findSameHeads(text: string): { readonly start: number; readonly second: number }[] {
  const last = new Map<number, number>();
  const pairs: { start: number; second: number }[] = [];
  const end = text.length - SHORTEST_SENTENCE;
  for (let second = 0; second <= end; second = nextStart(text, second)) {
    let key = hashHead(text, second);
    let start = last.get(key);
    // Another head may have the same hash: the next free number is then its key.
    while (start !== undefined && !isSame(text, start, second, SHORTEST_SENTENCE))
      start = last.get((key += 1));
    if (start !== undefined && second - start <= LONGEST_SENTENCE && second - start >= SHORTEST_SENTENCE)
      pairs.push({ start, second });
    last.set(key, second);
  }
  return pairs;
}

/** A number for the first letters: to cut them out as a text of their own costs as much as all the rest. */
function hashHead(text: string, at: number): number {
  let hash = 0;
  for (let place = at; place < at + SHORTEST_SENTENCE; place++)
    hash = Math.imul(hash + text.charCodeAt(place), PRIME);
  return hash & HASH_BITS;
}

/** The 32-bit FNV prime (draft-eastlake-fnv): heads that differ in their last letter are far from each other. */
const PRIME = 0x01000193;
const HASH_BITS = 2 ** 29 - 1;

/** True where the same letters begin at two places, so many of them. */
function isSame(text: string, one: number, other: number, length: number): boolean {
  if (other + length > text.length) return false;
  for (let place = 0; place < length; place++)
    if (text.charCodeAt(one + place) !== text.charCodeAt(other + place)) return false;
  return true;
}

/** Where the next sentence can begin: behind the spaces that come next. */
function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isPart(text, at)) at += 1;
  while (at < text.length && isPart(text, at)) at += 1;
  return at;
}

function readSentence(text: string, start: number, second: number): RepeatedWords | null {
  let middle = second;
  while (middle > start && isPart(text, middle - 1)) middle -= 1;
  const length = middle - start;
  if (length < SHORTEST_SENTENCE || !isSame(text, start, second, length)) return null;
  const words = text.slice(start, middle);
  if (!THAI.test(words)) return null;
  const end = second + length;
  const next = text.charAt(end);
  if (next !== "" && !/[\s,;.)”"]/.test(next)) return null;
  // One word is looked at with the words; a sentence has several, or is long.
  const isSentence = /\s/.test(words) || words.length > LONGEST;
  // Two lines that say the same may be two activities.
  const isInLine = !text.slice(start, end).includes("\n");
  return isSentence && isInLine ? { start, middle, end, words } : null;
}
