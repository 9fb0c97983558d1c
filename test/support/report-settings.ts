import { EMPTY_SETTINGS } from "../../src/core/sheet/read-settings";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { ReportPerson, ReportSettings } from "../../src/core/model/report-settings";

const AUTHORITY = "องค์การบริหารส่วนตำบลทุ่งสมมติ";

/** The preparer and a chain of four, with the deputy acting for the chief administrator and the mayor last. */
export const PEOPLE: readonly ReportPerson[] = [
  {
    heading: "ผู้จัดทำ",
    name: "นางสาวตัวอย่าง ใจดี",
    positionTitle: "นักวิเคราะห์นโยบายและแผนชำนาญการ",
    actingFor: null,
  },
  {
    heading: "ความเห็นหัวหน้าสำนักปลัด",
    name: "นายสมมติ รักงาน",
    positionTitle: `หัวหน้าสำนักปลัด${AUTHORITY}`,
    actingFor: null,
  },
  {
    heading: "ความเห็นรองปลัด อบต.ทุ่งสมมติ",
    name: "นางทดลอง มั่นคง",
    positionTitle: `รองปลัด${AUTHORITY}`,
    actingFor: null,
  },
  {
    heading: "ความเห็นปลัด อบต.ทุ่งสมมติ",
    name: "นางทดลอง มั่นคง",
    positionTitle: `รองปลัด${AUTHORITY}`,
    actingFor: `ปลัด${AUTHORITY}`,
  },
  {
    heading: "ความเห็นนายก อบต.ทุ่งสมมติ",
    name: "นายจำลอง ตั้งใจ",
    positionTitle: `นายก${AUTHORITY}`,
    actingFor: null,
  },
];

/** A settings sheet filled in to the last line, in Arabic digits as people type them. */
export const FULL_SETTINGS: ReportSettings = {
  ...EMPTY_SETTINGS,
  organization: AUTHORITY,
  shortName: "อบต.ทุ่งสมมติ",
  district: "ตัวอย่าง",
  province: "สมมติ",
  fiscalYear: 2568,
  assessmentYear: 2569,
  issuingUnit: `สำนักปลัด ${AUTHORITY}`,
  telephone: "0-7500-0000",
  documentNumber: "สม 72501/",
  documentDate: "2026-03-20" as PlainDate,
  documentDateText: null,
  subject: null,
  addressee: `นายก${AUTHORITY}`,
  preparer: null,
  digits: "thai",
  isDigitsChosen: true,
  margins: null,
  font: null,
  summaryPage: false,
  assessmentItem: null,
  people: PEOPLE,
  unread: [],
  unknown: [],
};
