/** The columns of the hidden sheet ข้อมูลโปรแกรม, in their order. */
export const PROGRAM_HEADINGS = {
  kind: "ชนิด",
  key: "กุญแจ",
  value: "ค่า",
  by: "ผู้บันทึก",
  on: "วันที่",
} as const;

export type ProgramColumn = keyof typeof PROGRAM_HEADINGS;

/** One row of the hidden sheet: what the tool has to remember with the workbook, in words that a person can read. */
export type ProgramRecord = Readonly<Record<ProgramColumn, string>>;
