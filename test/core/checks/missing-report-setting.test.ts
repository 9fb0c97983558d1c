import { missingReportSetting } from "../../../src/core/checks/missing-report-setting";
import type { ReportPerson } from "../../../src/core/model/report-settings";
import type { ContextSpec } from "../../support/check-context";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck, type ExpectedFinding } from "../../support/test-check";

const HEAD: ReportPerson = person("ความเห็นหัวหน้าสำนักปลัด", "นายสมมติ ทดสอบ", "หัวหน้าสำนักปลัด");
const MAYOR: ReportPerson = person("ความเห็นนายก", "นางสาวตัวอย่าง ทดลอง", "นายก อบต.ทุ่งสมมติ");

function person(heading: string, name: string | null, positionTitle: string | null): ReportPerson {
  return { heading, name, positionTitle, actingFor: null };
}

/** An export with complete settings, but for what a case changes. */
function exporting(settings: ContextSpec["settings"] = {}): ContextSpec {
  const complete = { addressee: "นายก อบต.ทุ่งสมมติ", preparer: "นายทดสอบ สมมติ", people: [HEAD, MAYOR] };
  return { purpose: "export", settings: { ...complete, ...settings } };
}

function unset(problem: string): ExpectedFinding {
  const nowhere = { measure: null, column: null, cell: null, quote: null, sheet: "ตั้งค่ารายงาน" };
  return { problem, severity: "error", fixable: false, ...nowhere };
}

testCheck(missingReportSetting, {
  accepted: [
    { name: "complete settings", sheet: sheetOf([{}]), context: exporting() },
    { name: "blank settings while only checking", sheet: sheetOf([{}], { organization: null }) },
    {
      name: "a document number and date still to come",
      sheet: sheetOf([{}]),
      context: exporting({ documentNumber: null, documentDate: null }),
    },
    {
      name: "a preparer among the people",
      sheet: sheetOf([{}]),
      context: exporting({
        preparer: null,
        people: [person("ผู้จัดทำรายงาน", "นายทดสอบ สมมติ", "นักจัดการงานทั่วไป"), HEAD, MAYOR],
      }),
    },
    {
      name: "an earlier endorsement without a name",
      sheet: sheetOf([{}]),
      context: exporting({ people: [person("ความเห็นรองปลัด", null, null), MAYOR] }),
    },
    {
      name: "a preparer listed after the last endorsement",
      sheet: sheetOf([{}]),
      context: exporting({ people: [HEAD, MAYOR, person("ผู้จัดทำ", null, null)] }),
    },
  ],
  rejected: [
    {
      name: "an authority that nothing names",
      sheet: sheetOf([{}], { organization: null }),
      context: exporting(),
      findings: [unset("organization")],
    },
    {
      name: "a fiscal year taken from the day",
      sheet: sheetOf([{}], { fiscalYearSource: "as-of" }),
      context: exporting(),
      findings: [unset("fiscalYear")],
    },
    {
      name: "an addressee of spaces",
      sheet: sheetOf([{}]),
      context: exporting({ addressee: " \u200b" }),
      findings: [unset("addressee")],
    },
    {
      name: "an addressee of dots",
      sheet: sheetOf([{}]),
      context: exporting({ addressee: "นายกองค์การบริหารส่วนตำบล.............." }),
      findings: [unset("addressee")],
    },
    {
      name: "a preparer without a name",
      sheet: sheetOf([{}]),
      context: exporting({ preparer: null, people: [person("ผู้จัดทำ", null, "นักวิเคราะห์"), MAYOR] }),
      findings: [unset("preparer")],
    },
    {
      name: "a last endorsement without a name",
      sheet: sheetOf([{}]),
      context: exporting({ people: [HEAD, person("ความเห็นนายก", null, "นายก อบต.ทุ่งสมมติ")] }),
      findings: [unset("lastEndorsement")],
    },
    {
      name: "a last endorsement without a position",
      sheet: sheetOf([{}]),
      context: exporting({ people: [HEAD, person("ความเห็นนายก", "นางสาวตัวอย่าง ทดลอง", null)] }),
      findings: [unset("lastEndorsement")],
    },
    {
      name: "settings that say nothing at all, one finding each",
      sheet: sheetOf([{}], { organization: null, fiscalYearSource: "as-of" }),
      context: { purpose: "export" },
      findings: ["organization", "fiscalYear", "addressee", "preparer", "lastEndorsement"].map(unset),
    },
  ],
});
