import { defineCheck } from "../engine/check";
import { SHEET_NAMES } from "../model/sheet-names";
import { findUnsetSettings, type NeededSetting } from "./shared/unset-settings";

/** What the memo cannot be made without is blank. A blank document number or date is normal: offices number after approval. */
export const missingReportSetting = defineCheck<NeededSetting>({
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
    return findUnsetSettings(sheet, settings).map((message) => ({
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
