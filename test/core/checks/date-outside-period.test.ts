import { dateOutsidePeriod } from "../../../src/core/checks/date-outside-period";
import { sheetOf, type DayRange } from "../../support/measure-sheet";
import { testCheck, type AcceptedCase, type RejectedCase } from "../../support/test-check";

const SECOND_QUARTER: DayRange = ["2025-01-01", "2025-03-31"];
const today = "2025-06-15";

const quiet = (
  name: string,
  resultSummary: string,
  period: DayRange | null = SECOND_QUARTER,
): AcceptedCase => ({
  name,
  sheet: sheetOf([{ resultSummary, period }]),
  context: { today },
});

const found = (name: string, resultSummary: string, problem: string, quote: string): RejectedCase => ({
  ...quiet(name, resultSummary),
  findings: [
    { problem, severity: "review", measure: 1, column: "resultSummary", cell: "E5", quote, fixable: false },
  ],
});

testCheck(dateOutsidePeriod, {
  accepted: [
    quiet("the first day", "อบรมวันที่ 1 มกราคม 2568"),
    quiet("before a single day, which is a last day as well", "ส่งแบบวันที่ 3 มีนาคม 2568", [
      "2025-03-31",
      "2025-03-31",
    ]),
    quiet("an order in the short form of an office", "แต่งตั้งตามประกาศที่ 7/2567 ลว. 9 ธ.ค. 2567"),
    quiet("the short form without its point", "ใช้บันทึกข้อความที่ 7/2567 ลว 9 ธ.ค. 67 ประกอบ"),
    quiet("the state of a register on a day", "นับจำนวนครุภัณฑ์ ณ 30 พ.ย. 2567"),
    quiet("the state of a register at a month's end", "ยอดลูกหนี้ ณ สิ้นวันที่ 30 พ.ย. 2567"),
    quiet("the first day of a contract", "ข้อตกลงจ้างเริ่มวันที่ 9 ธ.ค. 2567"),
    quiet("the last day of an offer", "เปิดลงทะเบียนถึง 31 กรกฎาคม 2568"),
    quiet("the last day of a permit", "บัตรใช้ได้ถึงวันที่ 31 ธ.ค. 2568"),
    quiet(
      "two reports, the second after the period",
      "รายงานครั้งแรกเมื่อ 10 ก.พ. 2568 และครั้งที่ 2 เมื่อ 8 เม.ย. 2568",
    ),
    quiet("a report of so many months", "รอบ 6 เดือน เมื่อ 8 เม.ย. 2568"),
    quiet("the last day", "อบรมวันที่ ๓๑ มีนาคม ๒๕๖๘"),
    quiet("a date without a year", "อบรมวันที่ 5 เมษายน"),
    quiet("a month without a day", "อบรมเดือนเมษายน 2568"),
    quiet("an unreadable timeframe", "อบรมวันที่ 5 เมษายน 2568", null),
    quiet("before a bare deadline", "อบรมวันที่ 5 พฤศจิกายน 2567", [null, "2025-03-31"]),
    quiet("an order of an earlier day", "ตั้งคณะทำงานตามคำสั่งที่ 12/2567 ลงวันที่ 2 ธันวาคม 2567"),
    quiet("a law of an earlier day", "ถือระเบียบฯ ประกาศใช้เมื่อ 21 พฤศจิกายน 2567 เป็นหลัก"),
    quiet("an earlier time that is compared with", "เทียบกับครั้งก่อนเมื่อ 5 ธันวาคม 2567"),
    quiet("the day from which something is in use", "ใช้ระบบตั้งแต่วันที่ 4 พฤศจิกายน 2567"),
    quiet("what it was before", "ป้ายเดิมติดเมื่อ 4 พฤศจิกายน 2567"),
    quiet("a report two weeks after the end", "รายงานผลต่อนายกเมื่อ 11 เมษายน 2568"),
    quiet("published on the thirtieth day after the end", "เผยแพร่บนเว็บไซต์เมื่อ 30 เมษายน 2568"),
    quiet("sent the day after the end", "ส่งสรุปผลเมื่อ 1 เมษายน 2568"),
    quiet("a deadline to come", "ให้แก้ไขภายในวันที่ 30 กันยายน 2568"),
    quiet("the end of a contract", "สัญญาสิ้นสุดวันที่ 30 กันยายน 2568"),
    quiet("the day when something comes into force", "ประกาศมีผลวันที่ 1 ตุลาคม 2568"),
    quiet("a meeting still to come", "นัดประชุมวันที่ 20 มิถุนายน 2568"),
    quiet("a year that another check reports", "อบรมวันที่ 5 กุมภาพันธ์ 2558"),
    quiet("a day that is in no calendar", "อบรมวันที่ 31 เมษายน 2568"),
    quiet("the day of the check", "ลงพื้นที่วันที่ 15 มิถุนายน 2568", null),
    {
      name: "an assumed fiscal year",
      sheet: sheetOf([{ resultSummary: "อบรมวันที่ 5 เมษายน 2568", period: SECOND_QUARTER }], {
        fiscalYearSource: "as-of",
      }),
      context: { today },
    },
  ],
  rejected: [
    found("the day before the first", "อบรมวันที่ 31 ธันวาคม 2567", "outside", "31 ธันวาคม 2567"),
    found("after a report", "รายงานเมื่อ 10 ก.พ. 2568 ฝึกซ้อมเมื่อ 8 เม.ย. 2568", "outside", "8 เม.ย. 2568"),
    found("a second meeting", "ประชุมเมื่อ 10 ก.พ. 2568 และ 8 เม.ย. 2568", "outside", "8 เม.ย. 2568"),
    found("a meeting at a place", "ประชุม ณ วัดสมมติ 9 ธ.ค. 2567", "outside", "9 ธ.ค. 2567"),
    found("the end of a range", "ออกหน่วยวันที่ 28 มี.ค. 2568 ถึง 3 เม.ย. 2568", "outside", "3 เม.ย. 2568"),
    found("the day after the last", "อบรมวันที่ 1 เมษายน 2568", "outside", "1 เมษายน 2568"),
    found("in Thai digits and short", "ตรวจนับ ๓๐ รายการ เมื่อ ๒ พ.ค. ๖๘", "outside", "๒ พ.ค. ๖๘"),
    found("in figures", "ลงพื้นที่ 15/12/2567", "outside", "15/12/2567"),
    found("a plan made too late", "จัดทำแผนและติดตามผลเมื่อ 7 พ.ค. 2568", "outside", "7 พ.ค. 2568"),
    found("the last of several", "ออกหน่วยวันที่ 3 มีนาคม และ 5 พฤษภาคม 2568", "outside", "5 พฤษภาคม 2568"),
    found("a report long after the end", "รายงานผลเมื่อ 2 พฤษภาคม 2568", "outside", "2 พฤษภาคม 2568"),
    found("with its weekday", "ประชุมวันอังคารที่ 3 ธันวาคม 2567", "outside", "3 ธันวาคม 2567"),
    found("the day after the check", "ลงพื้นที่วันที่ 16 มิถุนายน 2568", "future", "16 มิถุนายน 2568"),
    found("a document of the future", "ส่งหนังสือลงวันที่ 24 กันยายน 2568", "future", "24 กันยายน 2568"),
    found("the same day of last year", "ประชุมเมื่อ 5 มีนาคม 2567", "outside", "5 มีนาคม 2567"),
    {
      name: "after a bare deadline, in the outcome",
      sheet: sheetOf([{ outcome: "มอบรางวัลเมื่อ 7 เมษายน 2568", period: [null, "2025-03-31"] }]),
      context: { today },
      findings: [
        {
          problem: "outside",
          severity: "review",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "7 เมษายน 2568",
          fixable: false,
        },
      ],
    },
    {
      name: "the future where the timeframe is unreadable",
      sheet: sheetOf([{ resultSummary: "ประชุมเมื่อ 1 กรกฎาคม 2568", period: null }]),
      context: { today },
      findings: [
        {
          problem: "future",
          severity: "review",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "1 กรกฎาคม 2568",
          fixable: false,
        },
      ],
    },
  ],
});
