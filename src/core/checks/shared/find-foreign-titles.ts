import { toArabicDigits } from "../../text/digits";
import { findAll } from "../../text/find-all";
import { clauseAround } from "./clause-around";
import type { AuthoritySlip } from "./authority-slip";
import { isNamedOnPurpose } from "./is-named-on-purpose";
import type { OwnAuthority } from "./own-authority";
import { isNoName } from "../../text/place-names";

/** Who or what belongs to an authority: ปลัด, สภา, เว็บไซต์…. */
const PARTS =
  "(?:รอง)?(?:นายก|ปลัด)|(?:เลขานุการ)?นายก|(?:สมาชิก|ประธาน)?สภา|พนักงาน|ข้าราชการ|ลูกจ้าง|บุคลากร|เจ้าหน้าที่|ผู้บริหาร|คณะผู้บริหาร|สำนักปลัด|สำนักงาน|ที่ทำการ|เว็บไซต์|เพจ|เฟซบุ๊ก|ไลน์|หอประชุม|ห้องประชุม|ลาน|ของ|ประกาศ|ในเขต|นโยบาย";
const DOES =
  "(?:ได้|มีการ|มี(?:นโยบาย|คำสั่ง|ประกาศ)|จัด|ดำเนินการ|ประกาศ|เผยแพร่|กำหนด|แต่งตั้ง|ออก(?:คำสั่ง|ประกาศ)|ปรับปรุง|ประชุม|รายงาน|ติดตั้ง|เปิด|มอบหมาย|ประชาสัมพันธ์)";

/** An อบต. speaks in a municipality's report. */
const SUBDISTRICT = new RegExp(
  `(?:(?:${PARTS})\\s?(?:องค์การบริหารส่วนตำบล|อบต\\.?)|(?<=^|[\\s(])(?:องค์การบริหารส่วนตำบล|อบต\\.)(?=\\s?(?:${DOES}|เข้ารับ|เข้าอบรม))|(?<=^|\\s)ข้อบัญญัติองค์การบริหารส่วนตำบล)(?<tail>\\s?[\\u0e01-\\u0e4e]{0,40})`,
  "gm",
);
/** A municipality speaks in the report of an อบต. */
const MUNICIPAL = new RegExp(
  `(?:(?:รอง)?นายกเทศมนตรี|(?:${PARTS})\\s?เทศบาล|(?<=^|[\\s(])เทศบาล(?=\\s?(?:${DOES})))(?:ตำบล|เมือง|นคร)?(?<tail>\\s?[\\u0e01-\\u0e4e]{0,40})`,
  "gm",
);
/** What each of the two patterns needs: to look for a word is quick. */
const SIGNS = { municipal: ["เทศ"], subdistrict: ["อบต", "องค์การบริหาร"] } as const;
const SUBDISTRICT_KIND = "องค์การบริหารส่วนตำบล";
/** อบต. 3 แห่ง, อบต./เทศบาล, อบต. และเทศบาล, อบต. ในอำเภอ: the kind, or several of it. */
const SEVERAL =
  /^\s?(?:[0-9๐-๙]{1,3}\s?(?:แห่ง|ตำบล|เทศบาล|อบต)|[/,]|ทุก|ใน(?!การ|ปี|วัน)|อื่น|ใกล้|ข้าง|เพื่อนบ้าน|และ\s?(?:อบต|เทศบาล|องค์การ)|หรือ|ต่าง|เครือข่าย|ทั้ง|แห่ง|ต้นแบบ|ขนาด|ดีเด่น|สามัญ)/;
/** What tells of the kind, not of one authority. */
const GENERAL =
  /พระราช|พ\.\s?ร\.\s?บ|ระเบียบ|ข้อบังคับ|ว่าด้วย|มาตรฐาน|หลักเกณฑ์|กฎ|ประกาศ(?:คณะกรรมการ|\s?ก\.)|ก\.ท\.|ก\.อบต|ก\.\s?$|กลาง|หนังสือ(?:สั่ง|กระทรวง|กรม)|ตำแหน่ง|สมาคม|สันนิบาต|ชมรม|[/,(]\s?$|(?:และ|หรือ|กับ)\s?$/;
const MUNICIPALITY = /^เทศบาล/;

/**
 * Where a report speaks as an authority of another kind: นายกเทศมนตรี in the report of an อบต., สภา อบต. in a municipality's.
 * Those of a province's organization name both kinds all the time.
 */
export function findForeignTitles(text: string, own: OwnAuthority): AuthoritySlip[] {
  const pattern = patternFor(own.kind);
  if (
    pattern === null ||
    !SIGNS[own.kind === SUBDISTRICT_KIND ? "municipal" : "subdistrict"].some((sign) => text.includes(sign))
  )
    return [];
  return findAll(pattern, text).flatMap((match): AuthoritySlip[] => {
    const tail = match.groups?.["tail"] ?? "";
    const start = match.index;
    const quote = match[0].slice(0, match[0].length - tail.length).trimEnd();
    const end = start + quote.length;
    const letters = tail.trimStart();
    // A name behind it is another check's part; behind a space it goes on with the sentence.
    if (tail === letters && !isNoName(letters)) return [];
    const after = text.slice(end, end + 24);
    const { before } = clauseAround(toArabicDigits(text), start, end);
    if (SEVERAL.test(after) || GENERAL.test(before)) return [];
    const isOnPurpose = isNamedOnPurpose(text, start, end);
    return [{ kind: "otherKind", start, quote, meant: null, isCertain: false, isOnPurpose }];
  });
}

function patternFor(kind: string): RegExp | null {
  if (MUNICIPALITY.test(kind)) return SUBDISTRICT;
  return kind === SUBDISTRICT_KIND ? MUNICIPAL : null;
}
