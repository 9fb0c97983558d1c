import { SETTING_NAMES } from "../../../src/core/model/setting-names";
import { EMPTY_SETTINGS, readSettings } from "../../../src/core/sheet/read-settings";
import { rawWorkbook, type TestCell, type TestTable } from "../../support/raw-table";

const read = (rows: TestTable["rows"], more: Partial<TestTable> = {}): ReturnType<typeof readSettings> =>
  readSettings(
    rawWorkbook([
      { sheet: "มาตรการ", rows: [["หน่วยงาน", "อื่น"]] },
      { sheet: "ตั้งค่ารายงาน", rows, ...more },
    ]),
  );

test("no settings sheet", () => {
  expect(readSettings(rawWorkbook([{ rows: [["หน่วยงาน", "เทศบาลตำบลทุ่งสมมติ"]] }]))).toEqual(EMPTY_SETTINGS);
});

test("every name has its place", () => {
  const rows = SETTING_NAMES.map(({ name }) => [
    name,
    name === "ปีงบประมาณ" || name === "ปีที่ประเมิน" ? "๒๕๖๘" : "ก",
  ]);
  const settings = read([["ชื่อ", "ค่า"], ...rows]);
  expect(settings).toEqual({
    ...Object.fromEntries(SETTING_NAMES.map(({ key }) => [key, "ก"])),
    fiscalYear: 2568,
    assessmentYear: 2568,
    documentDate: null,
    documentDateText: "ก",
    digits: "thai",
    isDigitsChosen: false,
    unread: [
      "เลขไทย/อารบิก",
      "หน้าสรุป",
      "รอบรายงาน",
      "ภาคผนวกหลักฐาน",
      "หน้าปก",
      "สารบัญ",
      "วันที่ใต้ลายเซ็น",
      "ช่องลงนามดิจิทัล",
      "เลขหน้าแบบรวม",
    ].map((name) => ({ name, value: "ก" })),
    summaryPage: false,
    enclosures: { own: "ก" },
    period: "year",
    appendix: false,
    cover: { kind: "emblem" },
    foreword: { own: "ก" },
    contents: false,
    signatureDates: null,
    signatureFields: false,
    totalPages: false,
    people: [],
    unknown: [],
  });
});

test.each<[string, TestCell[], object]>([
  ["a colon and spaces in the name", ["หน่วยงาน :", "เทศบาลตำบลทุ่งสมมติ"], { organization: "เทศบาลตำบลทุ่งสมมติ" }],
  ["name and value in one cell", ["หน่วยงาน: เทศบาลตำบลทุ่งสมมติ"], { organization: "เทศบาลตำบลทุ่งสมมติ" }],
  ["spaces around the value", ["ชื่อย่อ", " ทต.ทุ่งสมมติ "], { shortName: "ทต.ทุ่งสมมติ" }],
  ["a year as a number", ["ปีงบประมาณ", 2568], { fiscalYear: 2568 }],
  ["a year in words", ["ปีงบประมาณ", "พ.ศ. ๒๕๖๘"], { fiscalYear: 2568 }],
  ["a year of two digits", ["ปีงบประมาณ", "๖๘"], { fiscalYear: 2568 }],
  ["a year of the common era", ["ปีที่ประเมิน", 2026], { assessmentYear: 2569 }],
  ["no year", ["ปีงบประมาณ", "ปีนี้"], { fiscalYear: null }],
  ["a real date", ["วันที่หนังสือ", { date: "2026-03-22" }], { documentDate: "2026-03-22" }],
  ["a date in words", ["วันที่หนังสือ", "๒๒ มีนาคม ๒๕๖๙"], { documentDate: "2026-03-22" }],
  ["a Buddhist year in a real date", ["วันที่หนังสือ", { date: "2568-04-18" }], { documentDate: "2025-04-18" }],
  [
    "a Buddhist year first",
    ["วันที่หนังสือ", "2568-04-18"],
    { documentDate: "2025-04-18", documentDateText: null },
  ],
  ["a Buddhist year first, with slashes", ["วันที่หนังสือ", "2568/04/18"], { documentDate: "2025-04-18" }],
  [
    "a month without its day",
    ["วันที่หนังสือ", "เมษายน 2568"],
    { documentDate: null, documentDateText: "เมษายน 2568" },
  ],
  [
    "a real date of which the month is shown",
    ["วันที่หนังสือ", { date: "2025-04" }],
    { documentDate: null, documentDateText: "เมษายน 2568" },
  ],
  ["a day that lost its format", ["วันที่หนังสือ", 45765], { documentDate: null, documentDateText: "45765" }],
  ["no date", ["วันที่หนังสือ", "มีนาคม"], { documentDate: null, documentDateText: "มีนาคม" }],
  ["a blank date", ["วันที่หนังสือ", "-"], { documentDate: null, documentDateText: null }],
  ["the last year that a report can mean", ["ปีงบประมาณ", "๒๖๙๙"], { fiscalYear: 2699, unread: [] }],
  ["a year after it", ["ปีงบประมาณ", "๒๗๐๐"], { unread: [{ name: "ปีงบประมาณ", value: "๒๗๐๐" }] }],
  ["no year at all", ["ปีงบประมาณ", "0000"], { unread: [{ name: "ปีงบประมาณ", value: "0000" }] }],
  [
    "a telephone for a year",
    ["ปีงบประมาณ", "โทร. 0 0000 0000"],
    { fiscalYear: null, unread: [{ name: "ปีงบประมาณ", value: "โทร. 0 0000 0000" }] },
  ],
  ["a year of three figures", ["ปีงบประมาณ", "256"], { unread: [{ name: "ปีงบประมาณ", value: "256" }] }],
  [
    "digits of neither kind",
    ["เลขไทย/อารบิก", "โรมัน"],
    { digits: "thai", isDigitsChosen: false, unread: [{ name: "เลขไทย/อารบิก", value: "โรมัน" }] },
  ],
  ["dots to be filled", ["ปีงบประมาณ", "........"], { fiscalYear: null, unread: [] }],
  ["digits that were chosen", ["เลขไทย/อารบิก", "เลขไทย"], { isDigitsChosen: true, unread: [] }],
  ["Arabic digits", ["เลขไทย/อารบิก", "เลขอารบิก"], { digits: "arabic" }],
  ["Thai digits", ["เลขไทย / อารบิก", "ไทย"], { digits: "thai" }],
  ["an item of the assessment", ["ข้อในแบบวัด", "ข้อ ๓๕"], { assessmentItem: "O35" }],
  ["no item of the assessment", ["ข้อในแบบวัด", ""], { assessmentItem: null }],
  ["a summary page", ["หน้าสรุป", "มี"], { summaryPage: true }],
  ["a summary page in other words", ["หน้า สรุป :", "ต้องการ"], { summaryPage: true }],
  ["no summary page", ["หน้าสรุป", "ไม่มี"], { summaryPage: false }],
  ["no summary page in other words", ["หน้าสรุป", "ไม่ต้องการ"], { summaryPage: false }],
  ["nothing said of a summary page", ["หน้าสรุป", ""], { summaryPage: false }],
  ["the memo's own wording", ["เรื่องเดิม", "ตามที่ {หน่วยงาน}"], { background: "ตามที่ {หน่วยงาน}" }],
  ["the law", ["ข้อกฎหมาย", "ระเบียบ"], { legalBasis: "ระเบียบ" }],
  ["a report of six months", ["รอบรายงาน", "รอบ ๖ เดือน"], { period: "half-year", unread: [] }],
  ["half a year in other words", ["รอบรายงาน", "ครึ่งปีแรก"], { period: "half-year" }],
  ["a report of the year", ["รอบรายงาน", "รายปี"], { period: "year", unread: [] }],
  ["no period", ["รอบรายงาน", ""], { period: "year", unread: [] }],
  [
    "another period",
    ["รอบรายงาน", "รายไตรมาส"],
    { period: "year", unread: [{ name: "รอบรายงาน", value: "รายไตรมาส" }] },
  ],
  ["an appendix", ["ภาคผนวกหลักฐาน", "มี"], { appendix: true }],
  ["no appendix", ["ภาคผนวกหลักฐาน", "ไม่มี"], { appendix: false }],
  ["a cover with a band", ["หน้าปก", "แถบสี"], { cover: { kind: "band", colour: "2E6F8E" } }],
  ["a cover with a green band", ["หน้าปก", "แถบสีเขียว"], { cover: { kind: "band", colour: "2E7D4F" } }],
  ["a cover with a picture", ["หน้าปก", "ภาพ"], { cover: { kind: "picture" } }],
  ["a cover with the emblem", ["หน้าปก", "ตรา"], { cover: { kind: "emblem" }, unread: [] }],
  ["another cover", ["หน้าปก", "หรู"], { unread: [{ name: "หน้าปก", value: "หรู" }] }],
  ["our foreword", ["คำนำ", "มี"], { foreword: { own: null } }],
  ["a foreword of the office", ["คำนำ", "มีมาตรการ ๑๗ ข้อ"], { foreword: { own: "มีมาตรการ ๑๗ ข้อ" } }],
  ["no foreword", ["คำนำ", "ไม่มี"], { foreword: null }],
  ["nothing said of a foreword", ["คำนำ", ""], { foreword: null }],
  ["our list of enclosures", ["สิ่งที่ส่งมาด้วย", "มี"], { enclosures: { own: null } }],
  ["contents", ["สารบัญ", "มี"], { contents: true }],
  ["days below the signatures", ["วันที่ใต้ลายเซ็น", "มี"], { signatureDates: true }],
  ["no days below the signatures", ["วันที่ใต้ลายเซ็น", "ไม่มี"], { signatureDates: false }],
  ["nothing said of days", ["วันที่ใต้ลายเซ็น", ""], { signatureDates: null }],
  ["fields to sign in", ["ช่องลงนามดิจิทัล", "มี"], { signatureFields: true }],
  ["pages of how many", ["เลขหน้าแบบรวม", "มี"], { totalPages: true }],
  ["a day of printing", ["วันที่จัดพิมพ์", "20 ตุลาคม 2568"], { printDate: "20 ตุลาคม 2568" }],
  ["no day of printing", ["วันที่จัดพิมพ์", "ไม่มี"], { printDate: null }],
  ["no day of printing in other words", ["วันที่จัดพิมพ์", "ไม่ต้อง"], { printDate: null }],
  ["a day of printing that is none", ["วันที่จัดพิมพ์", "ไม่มีกำหนด"], { printDate: "ไม่มีกำหนด" }],
  ["no caption of the cover's picture", ["ภาพปก", "ไม่มี"], { coverCaption: null }],
  ["a dash for nothing", ["เรื่อง", "-"], { subject: null }],
  ["an error", ["เรื่อง", { error: "#REF!" }], { subject: null }],
  [
    "a name that is not ours",
    ["สีประจำหน่วยงาน", "เขียว"],
    { unknown: [{ name: "สีประจำหน่วยงาน", value: "เขียว" }] },
  ],
])("%s", (_name, row, expected) => {
  expect(read([row])).toMatchObject(expected);
});

test("a remark right of a blank value is no value", () => {
  const rows = [
    ["ชื่อ", "ค่า"],
    ["เรียน", "", "ผู้รับบันทึก (ต้องมี)"],
  ];
  expect(read(rows)).toMatchObject({ addressee: null, unknown: [] });
  expect(read(rows.slice(1))).toMatchObject({ addressee: null, unknown: [] });
});

test("in other columns and another order", () => {
  const rows = [
    ["ค่า", "", "ชื่อ"],
    ["๒๕๖๘", "", "ปีงบประมาณ"],
    ["ทต.ทุ่งสมมติ", "", "ชื่อย่อ"],
  ];
  expect(read(rows, { firstRow: 4, firstColumn: 3 })).toMatchObject({
    fiscalYear: 2568,
    shortName: "ทต.ทุ่งสมมติ",
  });
});

test("the people stand in their order below their headings", () => {
  const { people, preparer } = read([
    ["ผู้จัดทำ", "นางสาวสมมติ ตัวอย่าง"],
    null,
    ["หัวข้อ", "ชื่อ", "ตำแหน่ง", "รักษาราชการแทน"],
    ["ผู้จัดทำ", "นางสาวสมมติ ตัวอย่าง", "นักทรัพยากรบุคคล"],
    ["ความเห็นปลัด", "นายตัวอย่าง สมมติ", "รองปลัด", "ปลัดเทศบาล"],
    ["ความเห็นนายก"],
  ]);
  expect(preparer).toBe("นางสาวสมมติ ตัวอย่าง");
  expect(people).toEqual([
    { heading: "ผู้จัดทำ", name: "นางสาวสมมติ ตัวอย่าง", positionTitle: "นักทรัพยากรบุคคล", actingFor: null },
    { heading: "ความเห็นปลัด", name: "นายตัวอย่าง สมมติ", positionTitle: "รองปลัด", actingFor: "ปลัดเทศบาล" },
    { heading: "ความเห็นนายก", name: null, positionTitle: null, actingFor: null },
  ]);
});

test("the people's columns may stand in another order", () => {
  const { people } = read([
    ["ตำแหน่ง", "ชื่อ-สกุล", "หัวข้อ"],
    ["นายกเทศมนตรี", "นายสมมติ ตัวอย่าง", "ความเห็นนายก"],
  ]);
  expect(people).toEqual([
    { heading: "ความเห็นนายก", name: "นายสมมติ ตัวอย่าง", positionTitle: "นายกเทศมนตรี", actingFor: null },
  ]);
});
