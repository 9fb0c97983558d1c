import type { Comparator } from "../../model/target";
import { unitWordAt } from "../../text/unit-word-at";
import { clauseAfter, clauseBefore } from "./clause";
import { MEASURED_WORDS } from "./find-actual";
import { isOutOfAim } from "./is-out-of-aim";
import type { Quantity } from "./quantity";

/** Said before an aim that has no comparator. */
const AIM_WORD =
  /(?<!กลุ่ม|กว่า|เกิน|ประชากร)(?:เป้าหมาย|เป้า|KPI|ตัวชี้วัด\s?[:=])(?:\s|[:=(]|ที่|ไว้|กำหนด|ตั้ง|วาง|คือ|เท่ากับ|จำนวน|คิดเป็น|ร้อยละ|คะแนน|อยู่){0,6}$/;
/** "ตั้งเป้าว่าจะอบรม ๕๐ คน", "วางเป้าหมายให้ผู้นำชุมชนเข้าร่วม ๕๐ คน" */
const AIM_SENTENCE =
  /(?:ตั้ง|วาง|กำหนด)(?:ค่า)?เป้า(?:หมาย)?\s?(?:ไว้)?\s?(?:ว่า|ให้|จะ|ที่จะ|ผู้)[ก-๛ ]{1,36}(?:จำนวน|ร้อยละ)?\s?$/;
/** What says that a figure behind เป้า is no aim but what came of it. */
const REACHED = "ได้(?!รับ|แก่)|แล้ว|พบ|บรรลุ|ปรากฏ|ผล(?!ิต|งาน)|จริง|เมื่อ|กว่า|เกิน|ตาม";
/** "ตั้งเป้าผู้เข้าร่วม ๑๒๐ คน", "เป้าหมายคือผู้ตอบแบบสำรวจ ๔๐๐ คน": whom or what is counted stands between. */
const AIM_NOUN = new RegExp(
  "(?:(?:ตั้ง|วาง|กำหนด)เป้า(?:หมาย)?(?!หมาย|ไว้|ที่|ของ|ใน|และ|โดย)" +
    "|(?<!กลุ่ม|กว่า|เกิน|ประชากร|บรรลุ|ตาม|ถึง|ครบ|ซึ่ง|ผล|เข้า)เป้า(?:หมาย)?\\s?(?:คือ|ได้แก่|[:=]|(?=ผู้|ประชาชน|นักเรียน|อบรม|จัด))\\s?)" +
    `(?!(?:[ก-๛]{0,34})(?:${REACHED}))([ก-๛]{1,36}(?: (?!มี|เข้า|มา)[ก-๛]{1,16})?)\\s?$`,
);
/** "คาดหวังให้ผู้อบรมผ่านร้อยละ ๙๐", "มุ่งหวังว่าจะมีผู้ร่วมงาน ๕๐ คน" */
const HOPED =
  /(?<!ความ|ประชาชน|ชาวบ้าน|บริการ|ผู้|ที่|สิ่ง)(?:คาด|มุ่ง)หวัง(?:ไว้)?\s?(?:ว่า|ให้|จะ|ที่|ผู้|จำนวน|ร้อยละ)?[ก-๛ ]{0,36}$/;
const EXCEEDED = /กว่า(?:ค่า)?(?:เป้าหมาย|เกณฑ์)(?:\s?(?:ที่กำหนด|ที่ตั้ง)(?:ไว้)?\s*[(:]?|\s*\()\s*(?:คือ|ที่)?\s*$/;
const CRITERION = /เกณฑ์(?:การประเมิน|ประเมิน|มาตรฐาน)?(?:ที่กำหนด)?(?:ไว้)?\s*[:=(]?\s*(?:คือ|ที่)?\s*$/;
const PLAN = /(?:^|[\s(/])แผน\s*[:=]?\s*(?:จำนวน)?\s*$/;
/** What each of them has. */
const ANY_NAME = /เป้า|KPI|ตัวชี้วัด|เกณฑ์|แผน|หวัง|จาก/;
const PLAN_RESULT_AFTER = /^[^\n]{0,30}ผล[^0-9\n]{0,24}[0-9]/;
/** "แผนกำหนด ๑๒ ครั้ง ทำได้ ๘ ครั้ง" */
const PLANNED =
  /แผน(?!ก(?!ำ)|ที่|อัตรา)[ก-๛]{0,20}(?:กำหนด|ตั้ง|วาง)(?:ไว้)?(?:ว่า)?\s?(?:จะ)?(?:จัด|อบรม|ประชุม|ตรวจ|ดำเนินการ|เผยแพร่)?\s?(?:จำนวน|ที่)?\s?$/;
const DONE_AFTER =
  /^[^\n0-9]{0,12}?(?:ผล|ทำได้|ได้จริง|จริง|จัดได้|จัดจริง|ดำเนินการ(?:ได้|แล้ว|จริง|(?=\s?[0-9]))|แล้วเสร็จ|สำเร็จ|ปฏิบัติได้|แต่)[^0-9\n]{0,24}[0-9]/;

/** True where the words say that a quantity without a comparator is the aim: เป้าหมายร้อยละ ๘๐, แผน ๓๐ คน ผล ๕๐ คน. */
export function isNamedAim(text: string, quantity: Quantity): boolean {
  if (!ANY_NAME.test(text.slice(Math.max(0, quantity.start - 48), quantity.start))) return false;
  const left = clauseBefore(text, quantity.start, 48);
  if (AIM_WORD.test(left) || AIM_SENTENCE.test(left) || EXCEEDED.test(left)) return true;
  if (quantity.unit !== "" && AIM_NOUN.test(left)) return true;
  if (quantity.unit === "percent" || quantity.unit === "คะแนน") {
    if (CRITERION.test(left)) return true;
  }
  if (quantity.unit !== "" && HOPED.test(left)) return true;
  if (isOutOfAim(text, quantity)) return true;
  if (
    quantity.unit !== "" &&
    PLANNED.test(left) &&
    DONE_AFTER.test(text.slice(quantity.end, quantity.end + 70))
  ) {
    return true;
  }
  return PLAN.test(left) && PLAN_RESULT_AFTER.test(text.slice(quantity.end, quantity.end + 70));
}

const LINE = 48;
const ONLY_BEFORE =
  /^\s*(?:[0-9]{1,2}[.)]\s*|[-•*–]\s*)?(?:[("“]\s*)?(?:จำนวน|คิดเป็น|ครบ|เท่ากับ|ระหว่าง|เฉลี่ย|(?:ปี|เดือน|ไตรมาส|สัปดาห์|วัน)ละ|\s)*$/;
const ONLY_AFTER = /^\s*[)"”.,;]?\s*(?:(?:\/|ต่อ)\s?[ก-๛]{1,12})?\s*$/;
/** None of what is left is a result: "ยุติแล้ว ๓ เรื่อง (คงค้าง ๐ เรื่อง)". */
const REMAINDER = /(?:ค้าง|คงเหลือ|อยู่ระหว่าง[ก-๛]{0,20}|รอ[ก-๛]{0,16}|ยังไม่[ก-๛]{0,16})\s*(?:จำนวน)?\s*$/;
const BRACKET = /^[([]/;
const EQUALS_BEFORE = /(?:[=:]|เท่ากับ|เป็น|เหลือ)\s*$/;
const ALREADY_DONE = /ดำเนินการ[^\s]{0,24}แล้ว(?:เสร็จ)?\s*(?:คิดเป็น)?\s*$/;
const WEIGHTS = /น้ำหนัก|สัดส่วน|คะแนนเต็ม|องค์ประกอบ|ค่าปรับ|ส่วนลด|ดอกเบี้ย|ภาษี/;
const BASELINE_OR_FULL = /(?:จาก|เต็ม|ปีก่อน|ที่ผ่านมา)\s*(?:จำนวน|อยู่ที่)?\s*$/;
const COMPLAINTS = /ร้องเรียน|ร้องทุกข์|ทักท้วง|ทุจริต|สินบน|คดี|อุบัติเหตุ|ข้อสังเกต/;
/** What was received or looked into is counted: "รับเรื่องร้องเรียน … (๐ เรื่อง)"; in a bracket also what was done about it. */
const RECEIVED = /(?<!ได้|ไม่)รับ(?:แจ้ง|เรื่อง|ข้อร้องเรียน|ร้องเรียน)(?!.*(?:เป้า|เป็น|เหลือ|ลด))/;
const HANDLED =
  /(?:ตรวจสอบ|แก้ไข|ดำเนินการ|ติดตาม|พิจารณา|รวบรวม|ช่องทาง)[ก-๛ ]{0,12}(?:ร้องเรียน|ร้องทุกข์|ทักท้วง|ทุจริต|เบาะแส|ข้อสังเกต)(?!.*(?:เป้า|เป็น|เหลือ|ลด|ไม่มี|ไม่พบ))/;
/** A share with its counts is a result: ร้อยละ ๙๐ (๔๕/๕๐), ร้อยละ ๖๐ ของครัวเรือน (๔๘๖ จาก ๘๑๐). */
const COUNTS_AFTER =
  /^[^0-9\n()[\]]{0,40}(?:[([]|หรือ|คือ|=)[ก-๛ =]{0,24}[0-9][0-9,]{0,9}\s?[ก-๛.]{0,16}\s?(?:\/|จาก|ใน)[^0-9\n()]{0,30}[0-9]/;
const FAR_COUNTS = 100;
const WRITTEN_DECIMALS = /[0-9]\.[0-9]/;

/**
 * The comparator of a quantity without a comparing word or a name; null where it is not an aim. An aim is the only thing that its
 * line says, ร้อยละ ๑๐๐, none of something (๐ เรื่อง), or a round percentage that nothing marks as measured. A count in running
 * text is not an aim, and a percentage after a count (๔ แห่ง คิดเป็นร้อยละ ๑๐๐) is measured.
 */
export function bareComparator(
  text: string,
  index: number,
  quantities: readonly Quantity[],
): Comparator | null {
  const quantity = quantities[index];
  if (quantity === undefined) return null;
  const written = text.slice(quantity.start, quantity.end);
  if (quantity.isWord && !written.startsWith("ร้อยละ")) return null;
  const comparator: Comparator = quantity.upper === null ? "==" : ">=";
  // "(๐ เรื่อง)" alone counts, and says of nothing
  if (isWholeLine(text, quantity) && quantity.value === 0 && isBracketed(text, quantity)) return null;
  if (isWholeLine(text, quantity)) {
    return quantity.unit === "" || isItem(text, quantity) || isMeasuredShare(quantity, written)
      ? null
      : comparator;
  }
  if (quantity.unit !== "percent" && quantity.value !== 0) return null;
  const left = clauseBefore(text, quantity.start, 80);
  const right = clauseAfter(text, quantity.end, 40);
  if (quantity.value === 0 && quantity.upper === null && quantity.unit === "") {
    return COMPLAINTS.test(left) && EQUALS_BEFORE.test(left) ? "==" : null;
  }
  if (quantity.value === 0 && quantity.upper === null && quantity.unit !== "percent") {
    if (RECEIVED.test(left) || (isInBracket(left) && HANDLED.test(left))) return null;
    return COMPLAINTS.test(left) && !REMAINDER.test(left) ? "==" : null;
  }
  if (quantity.unit !== "percent" || quantity.upper !== null || WEIGHTS.test(left) || WEIGHTS.test(right))
    return null;
  if (COUNTS_AFTER.test(text.slice(quantity.end, quantity.end + FAR_COUNTS))) return null;
  if (BASELINE_OR_FULL.test(left) || followsCount(text, index, quantities)) return null;
  if (quantity.value === 100) return ALREADY_DONE.test(left) ? null : "==";
  if (quantity.value < 50 || quantity.value > 100 || quantity.value % 5 !== 0) return null;
  if (
    WRITTEN_DECIMALS.test(written) ||
    MEASURED_WORDS.test(left.slice(-60)) ||
    hasPercentNear(index, quantities)
  ) {
    return null;
  }
  return "==";
}

/** "๒ ติดป้ายประชาสัมพันธ์" is an item of a list, not two of something: no known unit, and nothing before the number. */
function isItem(text: string, { start, end, unit }: Quantity): boolean {
  if (unit === "percent" || !/^$|\n[ \t]*$/.test(text.slice(Math.max(0, start - LINE), start))) return false;
  return unitWordAt(text, end - unit.length) === null;
}

/** ๘๔.๕๙% alone in a cell came out of counting; nobody aims at it. */
function isMeasuredShare({ unit, upper }: Quantity, written: string): boolean {
  return unit === "percent" && upper === null && WRITTEN_DECIMALS.test(written);
}

/** True where the last bracket of the words before is open. */
function isInBracket(left: string): boolean {
  return left.lastIndexOf("(") > left.lastIndexOf(")");
}

function isBracketed(text: string, { start }: Quantity): boolean {
  return BRACKET.test(
    text
      .slice(Math.max(0, start - LINE), start)
      .split("\n")
      .pop()
      ?.trim() ?? "",
  );
}

function isWholeLine(text: string, { start, end }: Quantity): boolean {
  const left = text.slice(Math.max(0, start - LINE), start);
  const lineStart = left.lastIndexOf("\n");
  if (lineStart < 0 && start > LINE) return false;
  const right = text.slice(end, end + LINE);
  const lineEnd = right.indexOf("\n");
  if (lineEnd < 0 && end + LINE < text.length) return false;
  return (
    ONLY_BEFORE.test(left.slice(lineStart + 1)) &&
    ONLY_AFTER.test(lineEnd < 0 ? right : right.slice(0, lineEnd))
  );
}

/** True for a percentage after a count of the same line: ๔ แห่ง คิดเป็นร้อยละ ๑๐๐ is measured. */
export function followsCount(text: string, index: number, quantities: readonly Quantity[]): boolean {
  const before = quantities[index - 1];
  const start = quantities[index]?.start ?? 0;
  if (before === undefined || before.unit === "" || before.unit === "percent") return false;
  return start - before.end <= 100 && !text.slice(before.end, start).includes("\n");
}

/** Two percentages side by side are shares (ร้อยละ ๗๐ … ร้อยละ ๓๐) or figures of two years. */
function hasPercentNear(index: number, quantities: readonly Quantity[]): boolean {
  const here = quantities[index];
  return [quantities[index - 1], quantities[index + 1]].some(
    (other) => other?.unit === "percent" && here !== undefined && Math.abs(other.start - here.start) <= 90,
  );
}
