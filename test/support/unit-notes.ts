import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { ReportSettings } from "../../src/core/model/report-settings";
import { buildUnitNotes } from "../../src/core/owed/build-unit-notes";
import { owedByUnit } from "../../src/core/owed/owed-by-unit";
import type { UnitNotes } from "../../src/core/owed/unit-notes";
import { EMPTY_SETTINGS } from "../../src/core/sheet/read-settings";
import { sheetOf, type DayRange, type MeasureSpec } from "./measure-sheet";
import { recordsOf } from "./record-sheets";
import { FULL_SETTINGS } from "./report-settings";

const today = "2025-09-01" as PlainDate;
const BLANK = { resultSummary: "", outcome: "" } as const;
const UNTIL_JUNE: DayRange = ["2025-04-01", "2025-06-30"];

/** Of three units: one owes of three measures, one shares two of them, one owes nothing. */
export const OWING: readonly MeasureSpec[] = [
  { ...BLANK, number: 7, measure: "ตรวจสอบการยืมพัสดุ", responsibleUnit: "กองคลัง", period: UNTIL_JUNE },
  {
    outcome: "",
    number: 9,
    measure: "เผยแพร่แผนการจัดซื้อ",
    responsibleUnit: "กองคลัง",
    period: [null, "2025-09-15"],
  },
  { number: 16, measure: "รับชำระภาษีโดยไม่ใช้เงินสด", responsibleUnit: "กองคลัง, กองช่าง" },
  { number: 11, measure: "เปิดเผยการใช้จ่ายงบประมาณ", responsibleUnit: "กองคลัง" },
  { number: 12, measure: "จัดทำคู่มือ", responsibleUnit: "สำนักปลัด" },
];

/** The notes of these measures with every setting filled, on 1 September 2025; the third measure's value is missing. */
export function notesOf(
  specs: readonly MeasureSpec[] = OWING,
  settings: Partial<ReportSettings> = {},
  { isBare = false }: { readonly isBare?: boolean } = {},
): UnitNotes {
  const sheet = sheetOf(specs, isBare ? { organization: null } : {});
  const records = recordsOf([], [{ measure: 3, unit: "percent", actual: "" }]);
  const filled = isBare ? EMPTY_SETTINGS : { ...FULL_SETTINGS, ...settings };
  return buildUnitNotes(sheet, filled, owedByUnit(sheet, records, today), { today });
}

/** So many measures of one unit that owe everything. */
export function owing(count: number): readonly MeasureSpec[] {
  return Array.from({ length: count }, (_, index) => ({
    ...BLANK,
    number: index + 1,
    measure: `ประกาศนโยบายไม่รับของขวัญและรายงานผลรายไตรมาส ครั้งที่ ${index + 1}`,
    responsibleUnit: "กองคลัง",
    period: UNTIL_JUNE,
  }));
}
