import { defineCheck } from "../engine/check";
import type { MeasureSheet } from "../model/measure-sheet";
import type { ReportPerson, ReportSettings } from "../model/report-settings";
import { SHEET_NAMES } from "../model/sheet-names";
import { isBlank } from "../text/blank";
import { findPlaceholders } from "./shared/placeholders";

type Setting = "organization" | "fiscalYear" | "addressee" | "preparer" | "lastEndorsement";

/** What the memo cannot be made without is blank. A blank document number or date is normal: offices number after approval. */
export const missingReportSetting = defineCheck<Setting>({
  id: "missing-report-setting",
  severity: "error",
  messages: {
    organization: {
      th: "ยังไม่มีชื่อหน่วยงานสำหรับออกรายงาน",
      en: "The report has no name of the authority yet",
    },
    fiscalYear: {
      th: "ยังไม่มีปีงบประมาณของรายงาน",
      en: "The report has no fiscal year yet",
    },
    addressee: {
      th: "ยังไม่ได้กรอกว่าบันทึกข้อความเรียนถึงผู้ใด",
      en: "The memo has no addressee yet",
    },
    preparer: {
      th: "ยังไม่มีชื่อผู้จัดทำรายงาน",
      en: "The report has no preparer yet",
    },
    lastEndorsement: {
      th: "ยังไม่มีชื่อหรือตำแหน่งของผู้ให้ความเห็นคนสุดท้าย (ผู้บริหารท้องถิ่น)",
      en: "The last endorsement, the chief executive's, has no name or no position yet",
    },
  },
  evaluate: (sheet, { settings, purpose }) => {
    if (purpose !== "export") return [];
    return findUnset(sheet, settings).map((message) => ({
      message,
      values: {},
      measure: null,
      column: null,
      cell: null,
      sheet: SHEET_NAMES.settings,
      quote: null,
    }));
  },
});

function findUnset(sheet: MeasureSheet, { addressee, preparer, people }: ReportSettings): Setting[] {
  const named = people.filter(isPreparer).map(({ name }) => name);
  const last = people.filter((person) => !isPreparer(person)).at(-1);
  const isSet: Readonly<Record<Setting, boolean>> = {
    organization: isFilled(sheet.organization),
    fiscalYear: sheet.fiscalYearSource !== "as-of",
    addressee: isFilled(addressee),
    preparer: [preparer, ...named].some(isFilled),
    lastEndorsement: isFilled(last?.name) && isFilled(last?.positionTitle),
  };
  return (Object.keys(isSet) as Setting[]).filter((setting) => !isSet[setting]);
}

function isPreparer({ heading }: ReportPerson): boolean {
  return heading.trimStart().startsWith("ผู้จัดทำ");
}

/** Dotted lines of a ready-made settings sheet are as good as blank. */
function isFilled(text: string | null | undefined): boolean {
  return typeof text === "string" && !isBlank(text) && findPlaceholders(text).length === 0;
}
