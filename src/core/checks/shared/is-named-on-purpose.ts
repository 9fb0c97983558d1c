import { toArabicDigits } from "../../text/digits";
import { clauseAround } from "./clause-around";

/** The authority is another one on purpose: someone worked with it, visited it, asked it or came from there. */
const BEFORE =
  /ดูงาน|ร่วมกับ|ร่วมมือ|ประสาน|เครือข่าย|แลกเปลี่ยน|โอน|บันทึกข้อตกลง|MOU|ระหว่าง(?!วันที่|เดือน|การ|ปี|\s?[0-9])|วิทยากร|เชิญ|ผู้แทน|ตัวแทน|หารือ|สนับสนุน|จาก(?!การ|ผล|ที่|ปี|[0-9\s])|ส่งต่อ|ช่วยราชการ|ใกล้เคียง|ข้างเคียง|เพื่อนบ้าน|ต้นแบบ|ต้อนรับ|เยี่ยม|พี่เลี้ยง|เจ้าภาพ|ยกฐานะ|เปลี่ยนแปลงฐานะ|เดิมเป็น|(?:กับ|และ|หรือ|ต่อ|ให้|แก่|ถึง|ไปยัง|ไปที่|เช่น|ได้แก่|[/,(])\s?$|ได้แก่|เช่น|ศาล|คดี|แข่งขัน|คู่สัญญา|(?:โรงเรียน|สถานี|โรงพยาบาล|ตลาด|สนามกีฬา|ถนน|สถานธนานุบาล)\s?$/;
/** Somebody of the own authority went there: เข้ารับการอบรม ณ หอประชุม…. */
const WENT =
  /(?:เข้าร่วม|เข้ารับ|เดินทาง|ไปร่วม|ไปอบรม|ส่ง(?:เจ้าหน้าที่|พนักงาน|บุคลากร))[^\n]{0,80}(?:ณ|ที่)\s?(?:ห้อง|หอ|อาคาร|ลาน|ศาลา|สำนักงาน)?[ก-๛]{0,20}\s?$/;
/** What the other one did with us, behind its name. */
const AFTER =
  /^[^\n]{0,24}?(?:เป็นเจ้าภาพ|มาดูงาน|(?:มา|เข้า)(?:ศึกษา|เยี่ยม|สอบทาน|ร่วมประชุม|ร่วมแลก|ดูงาน)|เป็นวิทยากร|เป็นพี่เลี้ยง|นำเสนอ|ขอ(?:ข้อมูล|ยืม|ใช้|ความ|เข้า|โอน|รับ)|โอน(?:ย้าย)?มา|ตอบกลับ|แจ้งมา|ส่งมา|ให้ความร่วมมือ|ให้ความอนุเคราะห์|อนุเคราะห์|ซึ่งได้คะแนน|ซึ่งเป็น(?:ต้นแบบ|หน่วยงาน)|ที่เป็นต้นแบบ|ต้นแบบ|มา(?:ปรับ|ประยุกต์)ใช้|มาใช้|มาเป็นแบบ|เป็นแบบอย่าง|เป็นต้น)/;

/** What a measure is about when other authorities belong into it. */
const TOGETHER =
  /ดูงาน|แลกเปลี่ยน|เครือข่าย(?!สังคม|อินเทอร์เน็ต|สารสนเทศ|คอมพิวเตอร์)|เพื่อนช่วยเพื่อน|ความร่วมมือ|บันทึกข้อตกลง|MOU|พี่เลี้ยง|ระหว่าง\s?(?:เทศบาล|อบต|หน่วยงาน|ท้องถิ่น|องค์กร)/;

/** True where the words around the name of another authority say why it is named: in its own clause, or in the measure's title. */
export function isNamedOnPurpose(text: string, start: number, end: number): boolean {
  const arabic = toArabicDigits(text);
  const { before } = clauseAround(arabic, start, end);
  return BEFORE.test(before) || WENT.test(before) || AFTER.test(arabic.slice(end, end + 60));
}

/** True where a measure is about other authorities: a visit, a network, an agreement. */
export function isAboutOthers(title: string): boolean {
  return TOGETHER.test(title);
}
