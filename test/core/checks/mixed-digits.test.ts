import { mixedDigits } from "../../../src/core/checks/mixed-digits";
import type { MeasureSheet } from "../../../src/core/model/measure-sheet";
import { columnsBut, sheetOf } from "../../support/measure-sheet";
import { testCheck, type ExpectedFinding } from "../../support/test-check";

const finding = (
  problem: string,
  cell: string,
  quote: string,
  column: ExpectedFinding["column"] = "steps",
): ExpectedFinding => ({ problem, severity: "warning", measure: 1, column, cell, quote, fixable: true });

/** A column of numbers with a Thai one, and an Arabic number at the head of the second measure's text. */
function withNumberInText(): MeasureSheet {
  const columns = columnsBut({ number: "H" });
  const sheet = sheetOf([{}, {}], { columns });
  const measures = sheet.measures.map((measure, index) =>
    index === 0 ? measure : { ...measure, numberText: "2", numberCell: "A6", numberCellText: "2. อบรม 3 รุ่น" },
  );
  return { ...sheet, measures };
}

/** The result summary is merged with the outcome, and only its column has Thai digits elsewhere. */
function withSharedCell(): MeasureSheet {
  const sheet = sheetOf([
    { resultSummary: "อบรม 3 รุ่น" },
    { resultSummary: "อบรม ๔ รุ่น", outcome: "ผ่าน 9 คน" },
  ]);
  const measures = sheet.measures.map((measure, index) =>
    index > 0 ? measure : { ...measure, cells: { ...measure.cells, outcome: measure.cells.resultSummary } },
  );
  return { ...sheet, measures };
}

testCheck(mixedDigits, {
  accepted: [
    ...(
      [
        ["volunteers", "จิตอาสา ๙๐๔ ร่วม 12 คน"],
        ["a king's day", "วัน ๕ ธันวามหาราช ปลูกป่า 12 ไร่"],
        ["a hall's name", "หอประชุม ๘๐ พรรษา จุ 300 คน"],
        ["a reign", "เฉลิมพระเกียรติรัชกาลที่ ๙ แจก 40 ถุง"],
        ["an era in English", "ตาม Trade Secrets Act B.E. 2545 (2002) อบรม ๔๐ คน"],
        ["an English sentence", "ป้าย Reply within 7 days ติด ๔ จุด"],
        ["an English date", "ฉบับ 12 March 2025 แจก ๔๐ เล่ม"],
      ] as const
    ).map(([name, resultSummary]) => ({ name, sheet: sheetOf([{ resultSummary }]) })),
    { name: "Thai digits only", sheet: sheetOf([{ resultSummary: "จัดอบรม ๒ ครั้ง เมื่อวันที่ ๕ มกราคม ๒๕๖๘" }]) },
    {
      name: "addresses, item codes and codes with Latin letters",
      sheet: sheetOf([
        {
          steps:
            "๑. เผยแพร่ตาม O26 และ O 25 ที่ https://www.example.go.th/ita2568 และ a1@example.go.th\n๒. แจ้งเวียนมาตรฐาน ISO 9001 และ COVID-19",
        },
      ]),
    },
    { name: "file names", sheet: sheetOf([{ steps: "๑. แนบไฟล์ แผน2568.pdf\n๒. แจ้งเวียน" }]) },
    {
      name: "one kind in each column",
      sheet: sheetOf([{ steps: "1. จัดทำแผน\n2. สรุปผล", resultSummary: "จัดอบรม ๒ ครั้ง" }]),
    },
    {
      name: "a number that stands in the measure's text beside a column of numbers",
      sheet: withNumberInText(),
    },
    {
      name: "a column that the sheet lacks",
      sheet: sheetOf([{ outcome: "ร้อยละ 70 และ ๘๐" }], { columns: columnsBut({ outcome: null }) }),
    },
  ],
  rejected: [
    {
      name: "the Arabic number among Thai ones",
      sheet: sheetOf([{ outcome: "ร้อยละ ๙๒ จาก 45 คน รวม ๓ รุ่น" }]),
      findings: [finding("arabic", "F5", "45", "outcome")],
    },
    {
      name: "once a cell, the first of them",
      sheet: sheetOf([{ steps: "๑. จัดทำ\n๒. แจ้ง\n๓. สรุป 5 เรื่อง 6 ด้าน" }]),
      findings: [finding("arabic", "B5", "5")],
    },
    {
      name: "a number of several parts as a whole",
      sheet: sheetOf([{ steps: ["๒.๑.๑) งาน ๒.๑.๒) เงิน", "2.1.3) คน"] }]),
      findings: [finding("arabic", "B6", "2.1.3")],
    },
    {
      name: "in a cell that two columns show, without saying which of them it should follow",
      sheet: withSharedCell(),
      findings: [{ ...finding("arabic", "E5", "3", "resultSummary"), fixable: false }],
    },
    {
      name: "the Thai number among Arabic ones",
      sheet: sheetOf([{ steps: "1. จัดทำ\n2. แจ้ง\n๓. สรุป" }]),
      findings: [finding("thai", "B5", "๓")],
    },
    {
      name: "the Arabic one of two, because reports are in Thai digits",
      sheet: sheetOf([{ outcome: "ร้อยละ ๙๒ จาก 45 คน" }]),
      findings: [finding("arabic", "F5", "45", "outcome")],
    },
    {
      name: "the Thai one of two where the settings ask for Arabic digits",
      sheet: sheetOf([{ outcome: "ร้อยละ ๙๒ จาก 45 คน" }]),
      context: { settings: { digits: "arabic" } },
      findings: [finding("thai", "F5", "๙๒", "outcome")],
    },
    {
      name: "a year whose digits are mixed",
      sheet: sheetOf([{ outcome: "แผน พ.ศ. ๒๕61 และ ๒๕๖๔" }]),
      findings: [finding("arabic", "F5", "61", "outcome")],
    },
    {
      name: "another kind in a column of numbers",
      sheet: sheetOf([{ numberText: "3" }, {}, {}], { columns: columnsBut({ number: "G" }) }),
      findings: [finding("arabic", "G5", "3", "number")],
    },
  ],
});
