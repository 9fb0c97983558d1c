import type { AddedSheet } from "../core/changes/added-sheet";
import { joinEdits } from "../core/changes/edit-groups";
import type { WorkbookEdits } from "../core/changes/workbook-edits";
import { isUnitWorkbook } from "../core/hands/is-unit-workbook";
import { historyNames } from "../core/next-year/history-names";
import { keepHistory } from "../core/next-year/keep-history";
import { leftForPerson, type LeftForPerson } from "../core/next-year/left-for-person";
import { namesYear } from "../core/next-year/names-year";
import { rollEvidence, rollIndicators } from "../core/next-year/roll-records";
import { rollMeasures } from "../core/next-year/roll-measures";
import { rollSettings } from "../core/next-year/roll-settings";
import { rollTitles } from "../core/next-year/roll-titles";
import { SHEET_NAMES } from "../core/model/sheet-names";
import { applyEdits } from "../core/sheet/apply-edits";
import type { RawTable, RawWorkbook } from "../core/sheet/raw-table";
import { fillBoth } from "../core/text/fill-both";
import { squash } from "../core/text/squash";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "./check-workbook";
import { fixWorkbook } from "./fix-workbook";
import { fail, succeed, type Result, type UserFault } from "./ports/result";

/** `fiscalYear` is the year of the new workbook (B.E.); null for the one after the year that the workbook says. */
export type RollOverOptions = Pick<CheckOptions, "asOf" | "fiscalYear" | "sheetName">;

/** How a workbook becomes that of the next fiscal year. */
export interface RolledOver {
  /** Of the new workbook (B.E.). */
  readonly fiscalYear: number;
  /** Each is made as a whole or not at all. */
  readonly groups: readonly WorkbookEdits[];
  /** Sheets that keep the year that ends. */
  readonly history: readonly AddedSheet[];
  /** What a person must look at, fill in or change. */
  readonly left: readonly LeftForPerson[];
}

/** The checks whose fixes mend the numbers of measures and steps. */
const NUMBERING = ["duplicate-number", "number-gap", "number-out-of-order", "broken-step-numbering"];

/**
 * Proposes next year's workbook: years that are certain move on, results, outcomes and evidence are cleared and kept on sheets of their
 * own, measured values become last year's, numbering is mended. Nothing is invented: what is not certain stays and is told.
 */
export function rollOver(workbook: RawWorkbook, options: RollOverOptions): Result<RolledOver> {
  const read = readYear(workbook, options);
  if (!read.ok) return read;
  const { sheet, records } = read.value;
  const table = workbook.tables.find((one) => one.sheet === sheet.sheet);
  if (table === undefined) throw new Error(`the sheet ${sheet.sheet} was read and is not in the workbook`);
  const { fiscalYear } = sheet;
  const isUnsaid = sheet.fiscalYearSource === "option";
  const names = historyNames(workbook.tables.map((one) => one.sheet));
  const parts = [
    rollTitles(table, sheet),
    rollMeasures(table, sheet),
    rollEvidence(workbook, records),
    rollIndicators(workbook, records, { fiscalYear, indicatorHistory: names.indicators }),
    rollSettings(workbook, fiscalYear, isUnsaid),
  ];
  const rolled = parts.flatMap(({ groups }) => groups);
  const next = fiscalYear + 1;
  const shown = applyEdits(workbook, joinEdits(rolled));
  const groups = [...rolled, ...mendNumbering(shown, { ...options, fiscalYear: next })];
  const changes = joinEdits(groups).cells;
  return succeed({
    fiscalYear: next,
    groups,
    history: keepHistory({ workbook, measures: sheet, records, changes, names }),
    left: [
      ...parts.flatMap(({ left }) => left),
      ...(isUnsaid ? placeOfYear(shown, sheet.sheet, { ...options, fiscalYear: null }, next) : []),
      ...workbook.tables.flatMap((one) => lookAtSheet(one, sheet.sheet, fiscalYear)),
    ],
  });
}

/** Reads the workbook of the year that ends; a fault where it is a unit's, or not the one before the year wanted. */
function readYear(workbook: RawWorkbook, options: RollOverOptions): Result<CheckedWorkbook> {
  // Its plan is locked: results would be cleared and the year would stay.
  if (isUnitWorkbook(workbook)) return fail(OF_UNIT);
  const { fiscalYear: wanted } = options;
  const read = (fiscalYear: number | null): Result<CheckedWorkbook> =>
    checkWorkbook(workbook, { ...options, fiscalYear, purpose: "check" }, []);
  const said = read(null);
  if (!said.ok) return said;
  const { fiscalYear, fiscalYearSource } = said.value.sheet;
  if (fiscalYearSource === "as-of") return wanted === null ? fail(NO_YEAR) : read(wanted - 1);
  if (wanted === null || wanted === fiscalYear + 1) return said;
  const values = { said: String(fiscalYear), next: String(fiscalYear + 1) };
  return fail(fillBoth(OTHER_YEAR, values));
}

/** The existing fixes, on what the sheet shows by then. */
function mendNumbering(shown: RawWorkbook, options: RollOverOptions): readonly WorkbookEdits[] {
  const fixed = fixWorkbook(shown, options, NUMBERING);
  return fixed.ok ? fixed.value.groups : [];
}

/** Where the workbook does not say its year even then. */
function placeOfYear(
  shown: RawWorkbook,
  sheet: string,
  options: RollOverOptions,
  next: number,
): LeftForPerson[] {
  const checked = checkWorkbook(shown, { ...options, purpose: "check" }, []);
  const isSaid = checked.ok && checked.value.sheet.fiscalYearSource !== "as-of";
  return isSaid ? [] : [leftForPerson({ sheet, cell: null }, "yearUnsaid", { year: String(next) })];
}

const MADE_EACH_YEAR: ReadonlySet<string> = new Set(
  [
    SHEET_NAMES.memo,
    SHEET_NAMES.cover,
    SHEET_NAMES.foreword,
    SHEET_NAMES.contents,
    SHEET_NAMES.table,
    SHEET_NAMES.summary,
    SHEET_NAMES.appendix,
    SHEET_NAMES.board,
  ].map(squash),
);

/** What has to be done with a sheet as a whole. */
function lookAtSheet({ sheet }: RawTable, measures: string, fiscalYear: number): LeftForPerson[] {
  const name = squash(sheet).replace(/\(\d+\)$/, "");
  if (MADE_EACH_YEAR.has(name)) return [leftForPerson({ sheet, cell: null }, "madeLastYear")];
  if (sheet !== measures || !namesYear(`ปี ${sheet}`, fiscalYear)) return [];
  return [leftForPerson({ sheet, cell: null }, "nameOfSheet", { year: String(fiscalYear) })];
}

const NO_YEAR = {
  th: "สมุดงานนี้ไม่ได้บอกปีงบประมาณ บอกปีของสมุดงานใหม่ด้วย --fiscal-year เช่น --fiscal-year 2569",
  en: "The workbook does not say its fiscal year; give the year of the new one, for example --fiscal-year 2569",
} as const satisfies UserFault;
const OF_UNIT = {
  th: "ไฟล์นี้เป็นไฟล์ที่ส่งให้หน่วยงาน ปีถัดไปทำจากสมุดงานหลัก",
  en: "The file was made for one unit; next year's workbook is made from the main workbook",
} as const satisfies UserFault;
const OTHER_YEAR = {
  th: "สมุดงานนี้เป็นของปีงบประมาณ {said} ปีถัดไปคือ {next} ใช้ --fiscal-year {next} หรือไม่ต้องใส่",
  en: "The workbook is of the fiscal year {said}, so the next one is {next}; use --fiscal-year {next} or leave it out",
} as const satisfies UserFault;
