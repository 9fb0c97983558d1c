import type { UserFault } from "../ports/result";

/** Why a sheet that the tool made was not taken away, or one that it replaced is not back, each in one sentence. */
export const SHEET_REASONS = {
  isGone: {
    th: "แผ่นนี้ถูกลบไปก่อนแล้ว",
    en: "This sheet had been deleted already.",
  },
  isChanged: {
    th: "แผ่นนี้มีสิ่งที่เครื่องมือไม่ได้ใส่ จึงเก็บไว้ หากไม่ต้องการแล้วให้ลบแผ่นนี้ใน Excel เอง",
    en: "This sheet shows something that the tool did not put in, so it was kept; delete it in Excel if it is not wanted.",
  },
  isRenamed: {
    th: "แผ่นนี้ถูกเปลี่ยนชื่อ จึงเก็บไว้ หากไม่ต้องการแล้วให้ลบแผ่นนี้ใน Excel เอง",
    en: "This sheet was renamed, so it was kept; delete it in Excel if it is not wanted.",
  },
  isLastVisible: {
    th: "สมุดงานต้องมีแผ่นที่มองเห็นอย่างน้อยหนึ่งแผ่น เพิ่มแผ่นใหม่ก่อน แล้วลองอีกครั้ง",
    en: "A workbook needs one sheet in sight; add a new sheet first, then try again.",
  },
  replacedIsGone: {
    th: "แผ่นเดิมที่ถูกแทนที่ไม่อยู่ในสมุดงานแล้ว จึงนำกลับมาไม่ได้ หากต้องการให้ทำแผ่นรายงานใหม่",
    en: "The sheet that was replaced is no longer in the workbook, so it cannot come back; make the report sheets again if it is wanted.",
  },
} as const satisfies Record<string, UserFault>;
