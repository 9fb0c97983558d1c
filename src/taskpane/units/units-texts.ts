import type { Text } from "../language/language";

/** Words of หน่วยงานค้าง: who owes what, sending out, and what is waited for. */
export const UNITS_TEXTS = {
  views: { th: "ดูกำหนดส่งแบบใด", en: "How to see the deadlines" },
  overview: { th: "ภาพรวม", en: "Overview" },
  owing: { th: "หน่วยงานค้าง", en: "Who owes" },
  owingCount: { th: "{count} หน่วยงานยังค้าง", en: "Units that owe something: {count}" },
  noneOwes: { th: "ทุกหน่วยงานส่งครบแล้ว", en: "No unit owes anything" },
  backOf: { th: "รับกลับแล้ว {back} จาก {sent} ที่ส่งไป", en: "Back: {back} of {sent} sent out" },
  list: { th: "หน่วยงานและสิ่งที่ค้าง", en: "Units and what they owe" },
  noUnit: { th: "ไม่ระบุหน่วยงาน", en: "No unit" },

  late: { th: "เกิน {count}", en: "Overdue: {count}" },
  soon: { th: "ใกล้ {count}", en: "Soon: {count}" },
  owes: { th: "ค้าง {count}", en: "Owes: {count}" },
  complete: { th: "ครบ", en: "Complete" },

  notSent: { th: "ยังไม่ส่ง", en: "Not sent yet" },
  sent: { th: "ส่งแล้ว", en: "Sent" },
  sentToday: { th: "ส่งวันนี้", en: "Sent today" },
  sentOn: { th: "ส่งเมื่อ {date} · รอมา {days} วัน", en: "Sent {date} · days waiting: {days}" },
  backOn: { th: "รับกลับแล้ว {date}", en: "Back on {date}" },
  stillOwes: { th: "ยังค้าง {count}", en: "still owes {count}" },
  owesNothing: { th: "ไม่มีอะไรค้าง", en: "Owes nothing" },
  cannotSend: { th: "ส่งไม่ได้ มาตรการไม่บอกหน่วยงาน", en: "Cannot be sent: the measures name no unit" },

  daysLate: { th: "เกิน {days} วัน", en: "Days late: {days}" },
  with: { th: "ร่วมกับ{units}", en: "with {units}" },
  more: { th: "อีก {count} มาตรการ", en: "{count} more measures" },
  row: { th: "แถว {row}", en: "row {row}" },
  goRow: { th: "แถว {row} ของมาตรการที่ {measure}", en: "row {row} of measure {measure}" },

  tick: { th: "ส่งให้{unit}", en: "Send to {unit}" },
  actions: { th: "ส่งออกและรับกลับ", en: "Send out and collect" },
  send: { th: "ส่งออก {count} หน่วยงาน", en: "Send out to units: {count}" },
  sendNone: { th: "เลือกหน่วยงานที่จะส่ง", en: "Tick the units to send to" },
  collect: { th: "รับไฟล์กลับ", en: "Collect files" },
  sentFile: { th: "ส่งออกแล้ว {count} หน่วยงาน: {file}", en: "Sent out: {count}, file {file}" },
  sentOpened: {
    th: "เปิดแล้ว {count} สมุดงาน บันทึกแต่ละไฟล์แล้วส่งให้หน่วยงาน",
    en: "Workbooks opened: {count}. Save each, then send it to its unit.",
  },
  notRemembered: {
    th: "ไฟล์ส่งออกแล้ว แต่สมุดงานนี้จำไม่ได้ว่าส่ง: {reason}",
    en: "The files are made, but this workbook could not note it: {reason}",
  },
  openedSome: {
    th: "เปิดได้ {count} สมุดงาน ที่เหลือยังไม่ได้เปิด: {reason}",
    en: "Workbooks opened: {count}; the others are not: {reason}",
  },
  noWay: {
    th: "Excel ที่ใช้อยู่เปิดสมุดงานใหม่ไม่ได้ ใช้ Excel บน Windows หรือบนเว็บ",
    en: "This Excel cannot open new workbooks; use Excel on Windows or on the web.",
  },
  notesTitle: { th: "ทำบันทึกแจ้งหน่วยงาน", en: "Notes to units" },
  notesFor: {
    th: "ถึง {count} หน่วยงานที่เลือก แต่ละฉบับมีตารางของหน่วยงานแนบท้าย",
    en: "To the ticked units ({count}), each with its measures behind it",
  },
  notesNone: { th: "เลือกหน่วยงานในรายการก่อน", en: "Tick units in the list first" },
  notesNoDownload: {
    th: "Excel สำหรับ Mac ดาวน์โหลดไฟล์ไม่ได้ ใช้ Excel บน Windows หรือบนเว็บ",
    en: "Excel for Mac cannot download files; use Excel on Windows or on the web.",
  },
  notesAs: { th: "ทำบันทึกแจ้งหน่วยงานเป็น {what}", en: "Make notes to units as {what}" },
  notesWorking: { th: "กำลังทำบันทึกแจ้ง ({what})…", en: "Making notes ({what})…" },
  notesMade: { th: "ทำบันทึกแล้ว {count} ฉบับ", en: "Notes made: {count}" },
  notesWhere: {
    th: "ดูในโฟลเดอร์ดาวน์โหลด (Downloads) ถ้าไม่พบ ทำอีกครั้ง",
    en: "Look in the Downloads folder; if it is not there, make it again.",
  },
  makeSheet: { th: "ทำเป็นแผ่นหน่วยงานค้าง", en: "Make a sheet of what units owe" },
} as const satisfies Record<string, Text>;
