import type { UserFault } from "../../app/result";

/** Why a change could not be taken back, each in one sentence. */
export const UNDO_REASONS = {
  changedSince: {
    th: "ช่องนี้ถูกแก้ไขหลังจากที่เขียน จึงไม่เปลี่ยนกลับ หากต้องการข้อความเดิมกรุณาแก้ด้วยตนเอง",
    en: "The cell was changed after it was written, so it was left; type the former text by hand if it is wanted.",
  },
  lookLost: {
    th: "ข้อความเดิมกลับมาแล้ว แต่ตัวอักษรบางตัวที่เคยมีสีหรือแบบต่างจากตัวอื่นในช่องนี้ไม่กลับมา กรุณาจัดรูปแบบด้วยตนเอง",
    en: "The former text is back, but letters that looked different from the others in this cell are not; format them by hand.",
  },
  placeUnknown: {
    th: "แถวรอบแถวที่ลบถูกแก้ไขไปแล้ว จึงไม่รู้ตำแหน่งที่แน่นอนของแถวนี้ กรุณาแทรกแถวและพิมพ์ด้วยตนเอง",
    en: "What stood around the removed row has changed, so its place is not certain; insert the row and type it by hand.",
  },
  rowNotBack: {
    th: "แถวที่ลบไม่กลับมาเหมือนเดิม กรุณาตรวจแถวนี้ด้วยตนเอง",
    en: "The removed row did not come back as it was; look at this row yourself.",
  },
  notBack: {
    th: "Excel ไม่เก็บข้อความเดิมตามที่ใส่กลับ กรุณาตรวจช่องนี้ด้วยตนเอง",
    en: "Excel did not keep the former text as it was put back; look at this cell yourself.",
  },
} as const satisfies Record<string, UserFault>;
