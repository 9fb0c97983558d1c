import type { Text } from "../language/language";
import type { FormulaName } from "./formula-names";

interface Parameter {
  readonly name: string;
  readonly description: Text;
  readonly isOptional?: true;
}

/** A function of the add-in for the cells of a sheet, as Excel offers it. */
export interface CatalogueEntry {
  readonly name: FormulaName;
  /**
   * Of letters alone: a name takes Unicode letters, figures, _ and . (learn.microsoft.com, custom-functions-naming; its tool refuses all
   * but ^[\pL][\pL0-9._]*$), and most Thai vowels above and below and all tone marks are no letters but marks.
   */
  readonly thaiName: string;
  readonly description: Text;
  readonly parameters: readonly Parameter[];
  readonly gives: "number" | "string";
}

const FISCAL_YEAR: Parameter = {
  name: "fiscalYear",
  description: { th: "ปีงบประมาณ พ.ศ. เช่น 2568", en: "The Buddhist fiscal year, such as 2568" },
};
const TIMEFRAME: Parameter = {
  name: "timeframe",
  description: {
    th: 'ช่องระยะเวลาของมาตรการ เช่น "ไตรมาสที่ ๒"',
    en: 'The timeframe of the measure, such as "ไตรมาสที่ ๒"',
  },
};

/** Every function, in the order in which the guide tells of them. */
export const FORMULA_CATALOGUE: readonly CatalogueEntry[] = [
  {
    name: "DEADLINE",
    thaiName: "กำหนดเวลา",
    description: {
      th: "วันสุดท้ายที่ยังทันของระยะเวลา เป็นวันที่ของ Excel ให้จัดรูปแบบช่องเป็นวันที่",
      en: "The last day in time of a timeframe, as an Excel date; format the cell as a date",
    },
    parameters: [TIMEFRAME, FISCAL_YEAR],
    gives: "number",
  },
  {
    name: "STATUS",
    thaiName: "สถานะ",
    description: {
      th: "สถานะของมาตรการ ณ วันที่ระบุ: เสร็จ เกินกำหนด ใกล้กำหนด หรือ ยังไม่ถึงกำหนด",
      en: "The status of a measure on the day you give, in Thai: done, overdue, due within 30 days, or later",
    },
    parameters: [
      TIMEFRAME,
      { name: "resultSummary", description: { th: "ช่องสรุปผลการดำเนินการ", en: "The result summary" } },
      { name: "outcome", description: { th: "ช่องผลลัพธ์หรือผลสัมฤทธิ์", en: "The outcome" } },
      FISCAL_YEAR,
      {
        name: "day",
        description: {
          th: "วันที่ใช้ตัดสิน เช่น ช่องวันที่ หรือ TODAY()",
          en: "The day to judge by: a cell with a date, or TODAY()",
        },
      },
    ],
    gives: "string",
  },
  {
    name: "THAIDATE",
    thaiName: "แบบไทย",
    description: {
      th: "วันที่อย่างที่รายงานเขียน เช่น ๓๐ มิถุนายน ๒๕๖๘",
      en: "A date as the report writes it: ๓๐ มิถุนายน ๒๕๖๘",
    },
    parameters: [
      {
        name: "day",
        description: { th: "ช่องวันที่ หรือวันที่เขียนเป็นคำ", en: "A cell with a date, or a date in words" },
      },
      {
        name: "form",
        description: {
          th: '"เต็ม" หรือ "สั้น" (๓๐ มิ.ย. ๖๘) ไม่ใส่คือเต็ม',
          en: '"เต็ม" for full or "สั้น" for short (๓๐ มิ.ย. ๖๘); full when left out',
        },
        isOptional: true,
      },
    ],
    gives: "string",
  },
];
