import { findAll } from "../../text/find-all";
import { findPlaceholders } from "./placeholders";
import type { TextSpan } from "../../text/text-span";
import { rememberTexts } from "../../text/remember-texts";

/** The words for any local authority, also with a space that a line break left; and a form's word for the name. */
const GENERIC =
  /องค์กร\s?ปกครอง\s?(?:ส่วน\s?)?ท้องถิ่น|อปท\.?(?<=ของ\s?อปท\.?)(?![ก-๎])|ชื่อ(?:หน่วยงาน|องค์กร|อปท\.?|ส่วนราชการ)(?<=(?:ของ|นายก|ปลัด|ที่ทำการ|เว็บไซต์|บุคลากร|ภายใน)\s?ชื่อ(?:หน่วยงาน|องค์กร|อปท\.?|ส่วนราชการ))(?!ที่|นั้น|ดังกล่าว|ใน|บน|เดิม|ใหม่|ไม่|ถูก|ผิด|และ|หรือ|เจ้าของ)|(?<![^\n])ชื่อ(?:หน่วยงาน|องค์กร|อปท\.?|ส่วนราชการ)(?=\s(?:ได้)?(?:ประกาศ|จัด|ดำเนินการ|เผยแพร่|แต่งตั้ง|กำหนด|มี(?:คำสั่ง|นโยบาย|ประกาศ)|ออก|ลงนาม|ประชุม|อบรม))/g;

/** Many authorities, or any of them, are meant: the text needs no name there. */
const MANY_BEHIND =
  /^(?:\s?(?:อื่น|แห่งอื่น|แห่งใด|ใด|ทั่วประเทศ|ทั่วไป|ทุก(?:แห่ง|ประเภท|รูปแบบ)|ทั้ง(?:หลาย|หมด|ประเทศ)|หลายแห่ง|ต่าง|ใกล้เคียง|ข้างเคียง|ต้นแบบ|รูปแบบ|ขนาด|แต่ละ|ละ|ด้วยกัน|ในเขต|ในจังหวัด|ในอำเภอ|ในพื้นที่(?:จังหวัด|อำเภอ)|ในประเทศ|ในสังกัด|ภายในจังหวัด|ของไทย|ไทย|พ\.\s?ศ|จำนวน|และหน่วยงานของรัฐ|หรือหน่วยงานของรัฐ)|\s?[0-9๐-๙]+\s?แห่ง|\s?\(\s?(?:ระบบ\s?)?[A-Za-z])/;
const MANY_BEFORE =
  /(?:ระหว่าง|ร่วมกับ|เครือข่าย|สมาคม|สมาพันธ์|ประเภท|รูปแบบ|ทุก|แต่ละ|บรรดา|หลาย|กำกับดูแล|กระจายอำนาจ(?:ให้)?(?:แก่|สู่)|กองทุน|สันนิบาต|จัดตั้ง|ระบบ(?:ข้อมูล|สารสนเทศ|บัญชี)[ก-๎]{0,30}?(?:ของ)?)\s?$/;
/** A law, rule, handbook or assessment is named in the words before. */
const TITLE_BEFORE =
  /พระราชบัญญัติ|พ\.ร\.บ\.|พระราชกฤษฎีกา|ประมวลกฎหมาย|กฎหมายว่าด้วย|ว่าด้วย|กฎกระทรวง|ระเบียบ(?:กระทรวง|สำนัก|คณะกรรมการ)|ประกาศ(?:กระทรวง|คณะกรรมการ|กรม|สำนักงาน)|หนังสือ(?:กระทรวง|กรม|สั่งการ)|มาตรฐานทั่วไป|การประเมินประสิทธิภาพ|กรมส่งเสริม|คณะกรรมการมาตรฐาน|คณะกรรมการกลาง/;

const REACH = 90;
const AHEAD = 30;

/**
 * The generic words for a local authority, where its own name belongs: not in a placeholder, a title or a name, and not
 * where many authorities are meant.
 * @example findGenericAuthority("บนเว็บไซต์ขององค์กรปกครองส่วนท้องถิ่น") // [{ start: 13, end: 37 }]
 */
export const findGenericAuthority = rememberTexts((text: string): readonly TextSpan[] => {
  const matches = findAll(GENERIC, text);
  if (matches.length === 0) return [];
  const placeholders = findPlaceholders(text);
  return matches
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .filter(
      ({ start, end }) =>
        !placeholders.some((other) => other.start < end && start < other.start + other.text.length) &&
        !isRightWord(text, start, end),
    );
});

function isRightWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (MANY_BEHIND.test(text.slice(end, end + AHEAD)) || MANY_BEFORE.test(line)) return true;
  const isQuoted = line.lastIndexOf("“") > line.lastIndexOf("”");
  return isQuoted || TITLE_BEFORE.test(line);
}
