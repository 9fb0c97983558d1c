import { genericOrganizationName } from "../../../src/core/checks/generic-organization-name";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck, type ExpectedFinding } from "../../support/test-check";

const finding = (
  problem: string,
  cell: string,
  quote: string,
  column: ExpectedFinding["column"] = "steps",
): ExpectedFinding => ({ problem, severity: "review", measure: 1, column, cell, quote, fixable: true });

testCheck(genericOrganizationName, {
  accepted: [
    {
      name: "a column of names",
      sheet: sheetOf([{ resultSummary: "ชื่อหน่วยงาน ที่อยู่ และเบอร์โทร ลงเว็บไซต์ครบ" }]),
    },
    { name: "a name that was mended", sheet: sheetOf([{ resultSummary: "แก้ไขชื่อหน่วยงาน ประกาศแล้ว ๑ ฉบับ" }]) },
    { name: "the own name", sheet: sheetOf([{ steps: "เว็บไซต์ขององค์การบริหารส่วนตำบลทุ่งสมมติ และของหน่วยงาน" }]) },
    {
      name: "a file name, which leads nowhere with another",
      sheet: sheetOf([{ steps: "แนบ คู่มือองค์กรปกครองส่วนท้องถิ่น.pdf" }]),
    },
    {
      name: "a placeholder, which has a check of its own",
      sheet: sheetOf([{ steps: "ข้อมูลของระบุชื่อองค์กรปกครองส่วนท้องถิ่นให้ผู้บริหารทราบ" }]),
    },
    {
      name: "the name of a law",
      sheet: sheetOf([
        { steps: "ตามพระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น พ.ศ. ๒๕๔๒" },
      ]),
    },
    {
      name: "a rule named by its title",
      sheet: sheetOf([{ steps: "ระเบียบกระทรวงมหาดไทยว่าด้วยการรับเงินและการจ่ายเงินขององค์กรปกครองส่วนท้องถิ่น" }]),
    },
    {
      name: "the name of a system with its short form",
      sheet: sheetOf([{ steps: "บันทึกในระบบรายงานผลขององค์กรปกครองส่วนท้องถิ่น (E-PlanNACC)" }]),
    },
    {
      name: "a system named without its short form",
      sheet: sheetOf([{ steps: "กรอกระบบข้อมูลกลางองค์กรปกครองส่วนท้องถิ่น" }]),
    },
    {
      name: "an assessment with its short form",
      sheet: sheetOf([
        { steps: "การประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (Local Performance Assessment: LPA)" },
      ]),
    },
    { name: "a department", sheet: sheetOf([{ steps: "กรมส่งเสริมการปกครองท้องถิ่นแจ้งแนวทาง" }]) },
    {
      name: "many authorities",
      sheet: sheetOf([{ steps: "แลกเปลี่ยนกับองค์กรปกครองส่วนท้องถิ่นอื่น และองค์กรปกครองส่วนท้องถิ่นทุกแห่งในอำเภอ" }]),
    },
    {
      name: "any of them, counted",
      sheet: sheetOf([{ steps: "เปรียบเทียบกับองค์กรปกครองส่วนท้องถิ่น ๕ แห่ง และองค์กรปกครองส่วนท้องถิ่นใกล้เคียง" }]),
    },
    {
      name: "a title in quotation marks",
      sheet: sheetOf([{ steps: "จัดอบรมหลักสูตร “วินัยบุคลากรขององค์กรปกครองส่วนท้องถิ่น”" }]),
    },
    {
      name: "the name of an agency as a subject",
      sheet: sheetOf([{ steps: "แก้ป้ายชื่อหน่วยงานและระบุชื่อหน่วยงานที่รับผิดชอบ" }]),
    },
  ],
  rejected: [
    {
      name: "a form's word for the name at the head",
      sheet: sheetOf([{ resultSummary: "ชื่อหน่วยงาน จัดประชุม ๓ ครั้ง" }]),
      findings: [finding("generic", "E5", "ชื่อหน่วยงาน", "resultSummary")],
    },
    {
      name: "the generic words where the name belongs",
      sheet: sheetOf([{ steps: "เผยแพร่บนเว็บไซต์ขององค์กรปกครองส่วนท้องถิ่น และช่องทางอื่น" }]),
      findings: [finding("generic", "B5", "องค์กรปกครองส่วนท้องถิ่น")],
    },
    {
      name: "the short form องค์กรปกครองท้องถิ่น in the measure",
      sheet: sheetOf([{ measure: "อบรมบุคลากรองค์กรปกครองท้องถิ่น" }]),
      findings: [finding("generic", "A5", "องค์กรปกครองท้องถิ่น", "measure")],
    },
    {
      name: "a space that a line break left",
      sheet: sheetOf([{ steps: "รายงานผู้บริหารองค์กรปกครองส่วน ท้องถิ่นทราบ" }]),
      findings: [finding("generic", "B5", "องค์กรปกครองส่วน ท้องถิ่น")],
    },
    {
      name: "each of two in one cell",
      sheet: sheetOf([{ outcome: "ผู้รับบริการขององค์กรปกครองส่วนท้องถิ่นพึงพอใจต่อองค์กรปกครองส่วนท้องถิ่น" }]),
      findings: [
        finding("generic", "F5", "องค์กรปกครองส่วนท้องถิ่น", "outcome"),
        finding("generic", "F5", "องค์กรปกครองส่วนท้องถิ่น", "outcome"),
      ],
    },
    {
      name: "a form's word for the name",
      sheet: sheetOf([{ steps: "แจ้งเวียนบุคลากรของชื่อหน่วยงานทราบ" }]),
      findings: [finding("generic", "B5", "ชื่อหน่วยงาน")],
    },
    {
      name: "the abbreviation",
      sheet: sheetOf([{ steps: "ลงเว็บไซต์ของ อปท. ทุกเดือน และแจ้งเวียน" }]),
      findings: [finding("generic", "B5", "อปท.")],
    },
  ],
});
