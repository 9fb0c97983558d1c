import { fillBoth } from "../text/fill-both";

/** A place that the next year's workbook leaves to a person, and why. */
export interface LeftForPerson {
  readonly sheet: string;
  /** Null for the sheet as a whole. */
  readonly cell: string | null;
  readonly why: { readonly th: string; readonly en: string };
}

const REASONS = {
  unsureYear: {
    th: "ข้อความนี้บอกปี แต่ไม่แน่ว่าปีหน้าควรเป็นปีใด จึงคงไว้ แก้ด้วยตนเอง",
    en: "The text names a year, and which one it is to be next year is not certain; change it by hand.",
  },
  oldYear: {
    th: "ข้อความนี้บอกปี {year} จึงคงไว้ ตรวจว่ายังใช้ได้หรือไม่",
    en: "The text names the year {year} and was left as it is; see whether it still holds.",
  },
  newValue: {
    th: "นำค่าของปีก่อนออกแล้ว ใส่ค่าใหม่",
    en: "Last year's value was taken out; fill in the new one.",
  },
  noPlaceForLastYear: {
    th: "แผ่นนี้ไม่มีคอลัมน์ “ค่าปีก่อน” ผลที่วัดได้จึงอยู่ในแผ่น “{sheet}” เท่านั้น",
    en: "The sheet has no column “ค่าปีก่อน”; the measured value is kept on the sheet “{sheet}” alone.",
  },
  notMeasured: {
    th: "ปี {year} ไม่มีผลที่ได้ ค่าปีก่อนจึงว่าง",
    en: "Nothing was measured in {year}, so last year's value is blank.",
  },
  otherColumn: {
    th: "คอลัมน์นี้ไม่ใช่คอลัมน์ของรายงาน จึงคงข้อความไว้ ตรวจว่ายังใช้ได้หรือไม่",
    en: "The column is none of the report's, so its texts were left as they are; see whether they still hold.",
  },
  madeLastYear: {
    th: "แผ่นนี้ทำจากข้อความของปีก่อน ทำใหม่หรือลบออก",
    en: "The sheet was made from last year's texts; make it anew or delete it.",
  },
  nameOfSheet: {
    th: "ชื่อแผ่นงานบอกปี {year} เปลี่ยนชื่อใน Excel",
    en: "The sheet's name says {year}; rename it in Excel.",
  },
  yearUnsaid: {
    th: "สมุดงานนี้ไม่มีที่บอกปีงบประมาณ ใส่ปี {year} ในหัวเรื่องหรือในแผ่นตั้งค่ารายงาน",
    en: "The workbook has no place that says its fiscal year; write {year} in the title or on the settings sheet.",
  },
} as const;

/** A place that is left, with its reason. */
export function leftForPerson(
  { sheet, cell }: { readonly sheet: string; readonly cell: string | null },
  reason: keyof typeof REASONS,
  values: Readonly<Record<string, string>> = {},
): LeftForPerson {
  return { sheet, cell, why: fillBoth(REASONS[reason], values) };
}
