import { toArabicDigits } from "../../text/digits";
import { findAll } from "../../text/find-all";
import type { TextSlip } from "./problems-in-texts";
import { rememberTexts } from "../../text/remember-texts";

const JOINT = "[\\s.–-]{0,2}";
/** 1-2345-67890-12-3, with or without its joints; a number that begins with 0 is a company's, with 9 a book's or a parcel's. */
const CITIZEN = new RegExp(
  `(?<![0-9A-Za-z/=_&?#,-]|[0-9A-Za-z]\\.)[1-8]${JOINT}[0-9]{4}${JOINT}[0-9]{5}${JOINT}[0-9]{2}${JOINT}[0-9](?![0-9A-Za-z/]|[.,-][0-9])`,
  "g",
);
/** 081-234-5678, 08 1234 5678, 0812345678, +66 81 234 5678. */
const MOBILE =
  /(?<![0-9A-Za-z/=_&?#,-]|[0-9A-Za-z]\.)(?:0|\+66[\s-]?(?:\(0\))?)[\s-]?[689](?:[\s.)-]{0,2}[0-9]){8}(?![0-9A-Za-z/]|[.,-][0-9])/g;

/** A number that is not a person's though its check digit may hold by chance. */
const THING = /นิติบุคคล|ครุภัณฑ์|บาร์โค้ด|พัสดุ|โครงการ|สัญญา|ใบเสร็จ|e-?GP|บัญชี|ISBN|อ้างอิง/gi;
/** A person's name, or the word for the number itself. */
const CITIZEN_BEFORE =
  /นาย(?!ก(?:เทศ|อง|สภา|ส|\s|รัฐ)|อำเภอ|ทะเบียน|ช่าง|แพทย์)(?=[ก-๎])|นาง(?=[ก-๎])|น\.ส\.|เลขประจำตัว(?:ประชาชน)?|(?:เลข|หมายเลข)?บัตร(?:ประจำตัว)?ประชาชน|เลขประชาชน/g;
/** A word further off belongs to something else. */
const THING_REACH = 40;
/** The office's own telephones, for everybody to call. */
const OFFICE =
  /สำนักงาน|ที่ทำการ|สายด่วน|ศูนย์|ฮอตไลน์|hot\s?line|call|ส่วนกลาง|หมายเลขกลาง|เบอร์กลาง|ฉุกเฉิน|กู้ชีพ|กู้ภัย|รับแจ้ง|รับเรื่อง|แจ้งเหตุ|แจ้งเรื่อง|แจ้งเบาะแสได้|ร้องเรียนได้|สอบถาม(?:ข้อมูล|รายละเอียด|เพิ่มเติม|ได้|ที่)|ช่องทาง|บริการ|กอง|ฝ่าย|สำนัก|งานป้องกัน|งานนิติ|งานประชา|เทศบาล|อบต|อบจ|ของหน่วยงาน|ราชการ|ประจำตำแหน่ง|LINE\s?OA|ประชาสัมพันธ์/gi;
/** Whose telephone it is: นายทองใบ, ผู้ร้อง, ผู้ปกครอง. */
const PERSON =
  /นาย(?!ก(?:เทศ|อง|สภา|ส|\s|รัฐ)|อำเภอ|ทะเบียน|ช่าง|แพทย์)|นาง|น\.ส\.|คุณ(?!ธรรม|ภาพ|สมบัติ|ค่า|ลักษณะ)|ผู้(?!บริหาร|บังคับ|อำนวยการ|ประสานงาน|รับผิดชอบ)|ราษฎร|เจ้าของ|ส่วนตัว|ชาวบ้าน|ญาติ|ประธานชุมชน|กำนัน/g;
const REACH = 60;
/** Nine digits and their joints, at the least. */
const LONG_NUMBER = /[0-9][0-9\s.()–-]{7}/;

/**
 * Numbers that belong to a person: a citizen's number whose check digit holds, a mobile that is not the office's.
 * @example findPersonalData("ผู้ร้อง โทร. 081-234-5678") // telephone
 */
export const findPersonalData = rememberTexts(
  (text: string): readonly TextSlip<"citizen" | "telephone">[] => {
    const arabic = toArabicDigits(text);
    if (!LONG_NUMBER.test(arabic)) return [];
    const citizens = findAll(CITIZEN, arabic)
      .filter(({ 0: number, index }) => holdsCheckDigit(number) && !isOfThing(lineBefore(arabic, index)))
      .map(({ 0: number, index: start }) => ({
        start,
        end: start + number.length,
        message: "citizen" as const,
      }));
    const telephones = findAll(MOBILE, arabic)
      .filter(({ index }) => !isOffice(lineBefore(arabic, index)))
      .map(({ 0: number, index: start }) => ({
        start,
        end: start + number.length,
        message: "telephone" as const,
      }))
      .filter(({ start, end }) => !citizens.some((other) => other.start < end && start < other.end));
    return [...citizens, ...telephones].sort((a, b) => a.start - b.start);
  },
);

/** Each of the twelve digits times 13 … 2; what lacks to a multiple of 11 is the last digit (Department of Provincial Administration). */
function holdsCheckDigit(number: string): boolean {
  const digits = [...number.replace(/[^0-9]/g, "")].map(Number);
  const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (13 - index), 0);
  return (11 - (sum % 11)) % 10 === digits[12];
}

/** The word that stands nearest before the number says what it is the number of. */
function isOfThing(before: string): boolean {
  const near = before.slice(-THING_REACH);
  const thing = findAll(THING, near).at(-1)?.index ?? -1;
  return thing > (findAll(CITIZEN_BEFORE, near).at(-1)?.index ?? -1);
}

/** The word that stands nearest before the number says whose it is. */
function isOffice(before: string): boolean {
  const office = findAll(OFFICE, before).at(-1)?.index ?? -1;
  const person = findAll(PERSON, before).at(-1)?.index ?? -1;
  return office > person;
}

function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at);
  return near.slice(near.lastIndexOf("\n") + 1);
}
