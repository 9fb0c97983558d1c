import type { Text } from "../language/language";

/** Words of the page with the settings of the report. */
export const SETTINGS_TEXTS = {
  title: { th: "ตั้งค่ารายงาน", en: "Report settings" },
  sections: { th: "หมวด", en: "Section" },
  authority: { th: "หน่วยงาน", en: "Authority" },
  letter: { th: "หนังสือ", en: "Memo" },
  signers: { th: "ผู้ลงนาม", en: "Signers" },
  look: { th: "รูปแบบ", en: "Look" },
  complete: { th: "{section} ครบ", en: "{section}, complete" },
  lacking: { th: "{section} ขาด {count}", en: "{section}, {count} missing" },

  allSaved: { th: "บันทึกแล้ว", en: "Saved" },
  saving: { th: "กำลังบันทึก…", en: "Saving…" },
  unsaved: { th: "ยังไม่บันทึก {count}", en: "{count} not saved" },

  saved: { th: "บันทึกแล้ว: {name}", en: "Saved: {name}" },
  cleared: { th: "ล้าง {name} แล้ว", en: "Cleared {name}" },
  savedSheet: {
    th: "เพิ่มแผ่นตั้งค่ารายงาน และบันทึก {name} แล้ว",
    en: "Added the settings sheet and saved {name}",
  },
  changeName: { th: "ตั้งค่า {name}", en: "Set {name}" },
  notSaved: { th: "ยังไม่ได้บันทึก กด Enter เพื่อลองอีกครั้ง", en: "Not saved yet; press Enter to try again" },
  changedMeanwhile: {
    th: "ในแผ่นเปลี่ยนเป็น “{text}” แล้ว กด Enter เพื่อเขียนแทน",
    en: "The sheet says “{text}” by now; press Enter to write this instead",
  },
  clearedMeanwhile: {
    th: "ในแผ่นถูกล้างแล้ว กด Enter เพื่อเขียนแทน",
    en: "It was cleared on the sheet; press Enter to write this instead",
  },
  byDefault: { th: "ไม่ได้เลือก", en: "Not chosen" },

  insertPlace: { th: "แทรกค่า", en: "Insert a value" },
  insertNamed: { th: "แทรก {place}", en: "Insert {place}" },

  people: { th: "ผู้จัดทำและผู้ให้ความเห็น", en: "Preparer and endorsements" },
  firstPerson: { th: "คนแรก", en: "first" },
  lastPerson: { th: "คนสุดท้าย", en: "last" },
  noName: { th: "ยังไม่มีชื่อ", en: "No name yet" },
  noPosition: { th: "ยังไม่มีตำแหน่ง", en: "No position yet" },
  heading: { th: "หัวข้อ", en: "Heading" },
  name: { th: "ชื่อ", en: "Name" },
  positionTitle: { th: "ตำแหน่ง", en: "Position" },
  acting: { th: "รักษาราชการแทน", en: "Acting for" },
  actingFor: { th: "แทน", en: "For" },
  // As it is printed, in either language.
  moveUp: { th: "เลื่อน {person} ขึ้น", en: "Move {person} up" },
  moveDown: { th: "เลื่อน {person} ลง", en: "Move {person} down" },
  drop: { th: "ลบ {person}", en: "Remove {person}" },
  addPerson: { th: "เพิ่มผู้ให้ความเห็น", en: "Add an endorsement" },
  movedUp: { th: "เลื่อน {name} ขึ้นแล้ว", en: "Moved {name} up" },
  movedDown: { th: "เลื่อน {name} ลงแล้ว", en: "Moved {name} down" },
  dropped: { th: "ลบ {name} แล้ว", en: "Removed {name}" },
  added: { th: "เพิ่มผู้ให้ความเห็นแล้ว", en: "Added an endorsement" },
  personPart: { th: "{part}ของ{person}", en: "{part} of {person}" },
  peopleChanged: {
    th: "รายชื่อในแผ่นเปลี่ยนไปแล้ว จึงไม่เขียนทับ ดูรายชื่อแล้วลองอีกครั้ง",
    en: "The people on the sheet have changed, so nothing was written; look at them and try again",
  },

  preview: { th: "ตามที่จะพิมพ์", en: "As it will be printed" },
  wholePage: { th: "เต็มหน้า", en: "Whole page" },

  emblemTitle: { th: "ตราหน่วยงาน", en: "The authority's emblem" },
  emblemHint: {
    th: "ใช้บนบันทึกข้อความและหน้าปก อยู่ที่แถว {name} ของแผ่นตั้งค่ารายงาน ใช้ไฟล์ PNG หรือ JPEG ไม่เกิน 3 MB",
    en: "For memo and cover; a PNG or JPEG of 3 MB at most. It lies on the settings sheet at {name}",
  },
  emblemFile: { th: "เลือกไฟล์ตราหน่วยงาน", en: "Choose the file of the emblem" },
  emblemChoose: { th: "เลือกไฟล์…", en: "Choose a file…" },
  emblemChange: { th: "เปลี่ยน…", en: "Change…" },
  emblemTakeOff: { th: "เอาออก", en: "Take off" },
  emblemPut: {
    th: "วางตราหน่วยงานแล้ว ที่แผ่น “{sheet}” ช่อง {cell}",
    en: "The emblem lies on the sheet “{sheet}” at {cell}",
  },
  emblemTakenOff: { th: "เอาตราหน่วยงานออกแล้ว", en: "The emblem was taken off" },
  emblemKind: {
    th: "ยังไม่ได้วางตรา เพราะไฟล์นี้ไม่ใช่ PNG หรือ JPEG เลือกไฟล์อื่น",
    en: "The emblem was not placed; the file is no PNG or JPEG. Choose another",
  },
  emblemDamaged: {
    th: "ยังไม่ได้วางตรา เพราะไฟล์ภาพเสียหรือไม่ครบถ้วน เลือกไฟล์อื่น หรือบันทึกภาพใหม่แล้วเลือกอีกครั้ง",
    en: "The emblem was not placed; its file is damaged or incomplete. Choose another, or save it again and choose it",
  },
  emblemTooLarge: {
    th: "ยังไม่ได้วางตรา เพราะไฟล์ใหญ่เกิน 3 MB หรือมีจุดภาพมากเกินไป เลือกไฟล์ที่เล็กกว่า",
    en: "The emblem was not placed; the picture is too large (over 3 MB). Choose a smaller one",
  },
} as const satisfies Record<string, Text>;
