import type { TableLimits } from "../core/model/table-limits";
import type { MeasuresTable } from "../core/sheet/locate-headings";
import { measureTable } from "../core/sheet/table-size";
import { fillTemplate } from "../core/text/fill-template";
import type { UserFault } from "./ports/result";

const TABLE_FAULTS = {
  rows: {
    th: "ตารางมาตรการในแผ่นงาน “{sheet}” มีข้อมูลเกิน {limit} แถว ลบแถวที่ไม่ใช่มาตรการ หรือแยกตารางเป็นหลายสมุดงาน แล้วลองอีกครั้ง",
    en: "The measures table in the sheet “{sheet}” has more than {limit} rows with content; delete the rows that are no measures, or divide the table into several workbooks, and try again",
  },
  letters: {
    th: "ข้อความของมาตรการในแผ่นงาน “{sheet}” รวมกันเกิน {limit} ตัวอักษร ตรวจช่องที่ผสานหลายแถว หรือแยกตารางเป็นหลายสมุดงาน แล้วลองอีกครั้ง",
    en: "The measures in the sheet “{sheet}” have more than {limit} letters in all; look at cells merged over many rows, or divide the table into several workbooks, and try again",
  },
  measureLetters: {
    th: "มาตรการที่เริ่มในแถวที่ {row} ของแผ่นงาน “{sheet}” มีข้อความเกิน {limit} ตัวอักษร ตรวจว่าแถวถัดไปเป็นของมาตรการนี้จริง ย่อข้อความ แล้วลองอีกครั้ง",
    en: "The measure that begins in row {row} of the sheet “{sheet}” has more than {limit} letters; see whether the rows below belong to it, shorten its texts and try again",
  },
  findings: {
    th: "พบข้อที่ต้องตรวจในแผ่นงาน “{sheet}” เกิน {limit} ข้อ ซึ่งมากเกินกว่าจะแสดงได้ ตรวจว่าตารางนี้เป็นตารางมาตรการจริง หรือแยกตารางเป็นหลายสมุดงาน แล้วลองอีกครั้ง",
    en: "More than {limit} findings in the sheet “{sheet}” are too many to show; see whether this is the measures table, or divide it into several workbooks, and try again",
  },
} as const satisfies Record<string, UserFault>;

/** Why a table is too large to be read; null where it is not. */
export function tableTooLarge(found: MeasuresTable, limits: TableLimits): UserFault | null {
  const { sheet } = found.table;
  // Before any row is looked at: that alone would take its time.
  if (found.grid.rows.length > limits.rows) return sayLimit("rows", limits.rows, { sheet });
  const { measures, letters, longest } = measureTable(found);
  if (longest !== null && longest.letters > limits.measureLetters) {
    return sayLimit("measureLetters", limits.measureLetters, { sheet, row: String(longest.row) });
  }
  const most = limits.letters + limits.lettersForEach * measures;
  return letters > most ? sayLimit("letters", most, { sheet }) : null;
}

/** Why the findings of a sheet are not told. */
export function tooManyFindings(sheet: string, { findings }: TableLimits): UserFault {
  return sayLimit("findings", findings, { sheet });
}

function sayLimit(
  of: keyof typeof TABLE_FAULTS,
  limit: number,
  values: Readonly<Record<string, string>>,
): UserFault {
  const { th, en } = TABLE_FAULTS[of];
  const slots = { ...values, limit: limit.toLocaleString("en-US") };
  return { th: fillTemplate(th, slots), en: fillTemplate(en, slots) };
}
