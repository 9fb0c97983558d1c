import type { PlainDate } from "../core/calendar/plain-date";
import { measuresByUnit } from "../core/hands/measures-by-unit";
import type { ReadWorkbook } from "../core/hands/read-workbook";
import { RECORD_KINDS, recordLines, type RecordLine } from "../core/hands/record-lines";
import { unitWorkbookMaker } from "../core/hands/unit-workbook";
import type { Measure } from "../core/model/measure";
import type { WorkbookLayout } from "../core/model/workbook-layout";
import { fillBoth } from "../core/text/fill-both";
import { chooseUnits } from "./choose-units";
import { fail, succeed, type Result, type UserFault } from "./ports/result";
import { unitFileNames } from "./unit-file-names";

/** A workbook for a unit; a port writes its layout as a file (`WriteWorkbook`). */
export interface UnitFile {
  readonly unit: string;
  /** "กองคลัง.xlsx" */
  readonly fileName: string;
  readonly measures: readonly Measure[];
  /** Laid out when it is asked for, so that only one is held at a time. */
  readonly layOut: () => WorkbookLayout;
}

/** What is sent out of a workbook. */
export interface SentOut {
  /** In the order in which the sheet names the units first; never empty. */
  readonly files: readonly UnitFile[];
  /** What no unit gets, and why. */
  readonly left: readonly NotSent[];
}

/** A measure that no unit gets, or a row of evidence or of an indicator that names no measure for certain. */
export interface NotSent {
  /** Each measure that may be meant; null for a row that names none. */
  readonly ordinal: number | null;
  readonly why: UserFault;
}

const TEXTS = {
  noUnits: {
    th: "ไม่มีมาตรการใดบอกหน่วยงานรับผิดชอบ กรอกคอลัมน์หน่วยงานรับผิดชอบก่อน",
    en: "No measure names a responsible unit; fill in that column first",
  },
  unnamed: {
    th: "มาตรการนี้ไม่ได้บอกหน่วยงานรับผิดชอบ",
    en: "The measure names no responsible unit",
  },
  nobody: {
    th: "แถวที่ {row} ของแผ่นงาน “{sheet}” ไม่ได้บอกว่าเป็นของมาตรการใด จึงไม่ได้ส่งให้หน่วยงานใด",
    en: "Row {row} of the sheet “{sheet}” names no measure, so it is sent to no unit",
  },
  unknown: {
    th: "แถวที่ {row} ของแผ่นงาน “{sheet}” อ้างมาตรการ “{reference}” ซึ่งไม่มีในแผ่นหลัก จึงไม่ได้ส่งให้หน่วยงานใด",
    en: "Row {row} of the sheet “{sheet}” names “{reference}”, which is no measure of the main sheet, so it is sent to no unit",
  },
  ambiguous: {
    th: "แถวที่ {row} ของแผ่นงาน “{sheet}” อ้าง “{reference}” ซึ่งเป็นของหลายมาตรการ จึงไม่ได้ส่งให้หน่วยงานใด",
    en: "Row {row} of the sheet “{sheet}” names “{reference}”, which several measures bear, so it is sent to no unit",
  },
} as const satisfies Record<string, UserFault>;

/**
 * Parts a workbook into one for each unit with only its measures; the workbook itself is not changed.
 * @param today the day of sending
 * @param wanted names of units; none for all of them
 */
export function sendOut(
  main: ReadWorkbook,
  { today, wanted }: { readonly today: PlainDate; readonly wanted: readonly string[] },
): Result<SentOut> {
  const { units, without } = measuresByUnit(main.sheet);
  if (units.length === 0) return fail(TEXTS.noUnits);
  const chosen = chooseUnits(units, wanted);
  if (!chosen.ok) return chosen;
  const names = unitFileNames(chosen.value.map(({ unit }) => unit));
  const layOut = unitWorkbookMaker(main, today);
  return succeed({
    files: chosen.value.map((one, index) => ({
      ...one,
      fileName: names[index] ?? "",
      layOut: () => layOut(one),
    })),
    left: [
      ...without.map(({ ordinal }) => ({ ordinal, why: TEXTS.unnamed })),
      ...RECORD_KINDS.flatMap((kind) => recordLines(main, kind).flatMap(notSent)),
    ],
  });
}

/** Why a row goes with no measure; none where it does. */
function notSent({ sheet, row, reference, referenceText }: RecordLine): NotSent[] {
  const { outcome, ordinals } = reference;
  if (outcome === "found") return [];
  const values = { sheet, row: String(row), reference: referenceText.trim() };
  const why = fillBoth(TEXTS[outcome === "none" ? "nobody" : outcome], values);
  return ordinals.length === 0 ? [{ ordinal: null, why }] : ordinals.map((ordinal) => ({ ordinal, why }));
}
