import { unbalancedText } from "../../../src/core/checks/unbalanced-text";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";
import { quietTexts, slipTexts } from "../../support/text-cases";

const REVIEW = { severity: "review", fixable: false } as const;

testCheck(unbalancedText, {
  accepted: [
    ...quietTexts("resultSummary", [
      ["brackets in pairs", "อบรม 45 คน (ชาย 20 คน) [รุ่นที่ 1] {ก}"],
      ["brackets in brackets", "อบรม (รุ่นที่ 1 (เช้า)) แล้ว"],
      ["numbers of items", "1) แจ้งเวียน 2) อบรม"],
      ["letters of items", "ก) แจ้งเวียน\nข) อบรม"],
      ["numbers of items in brackets", "(1) แจ้งเวียน (2) อบรม"],
      ["items inside a bracket", "อบรม (ประกอบด้วย 1) เช้า 2) บ่าย)"],
      ["an item that runs on", "แจ้งประชาชน๑.๒) อบรม"],
      ["items with points", "1.1) ก 1.2) ข"],
      ["a number before the closing bracket", "ประกาศ (ฉบับที่ 2) แล้ว"],
      ["quotation marks in pairs", 'โครงการ “โตไปไม่โกง” และ "สุจริต"'],
      ["quotation marks of two kinds", 'โครงการ “โตไปไม่โกง" แล้ว'],
      ["a length in inches", 'จอขนาด 24" จำนวน 2 เครื่อง'],
      ["a lone mark for the same as above", '"'],
      ["a word that ends like a joining one", "ตรวจโดยหน่วยตรวจสอบภายใน"],
      ["a duty", "มอบผู้กำกับ"],
      ["a rule", "ตามข้อบังคับ"],
      ["more than", "ได้ 90 คะแนนหรือมากกว่า"],
      ["a place", "ลงพื้นที่"],
      ["a post", "มอบเจ้าหน้าที่"],
      ["a talk", "จัดประชุมหารือ"],
      ["a book", "แจกคู่มือ"],
      ["things", "รับมอบสิ่งของ"],
      ["in full number", "ส่งครบจำนวน"],
      ["dots that say it goes on", "ผู้นำชุมชน อสม. และ..."],
      ["a bracket closed in the next row", "อบรม (ชาย 20 คน\nหญิง 25 คน)"],
    ]),
    ...quietTexts("measure", [["a list that stands beside the measure", "จัดทำมาตรการส่งเสริมความโปร่งใส ได้แก่"]]),
    { name: "a blank cell", sheet: sheetOf([{ resultSummary: "" }]) },
    {
      name: "a joining word inside, before the next row",
      sheet: sheetOf([{ steps: ["แจ้งเวียน และ", "จัดอบรม"] }]),
    },
  ],
  rejected: [
    ...slipTexts("resultSummary", REVIEW, [
      ["a bracket left open", "อบรม 45 คน (ชาย 20 คน", "open", "(ชาย 20 คน"],
      ["a bracket never opened", "ติดป้าย 5 ป้ายแล้ว) ที่ตลาด", "open", "ป้ายแล้ว)"],
      ["an open bracket among items", "1) แจ้งเวียน (ทุกกอง", "open", "(ทุกกอง"],
      ["a square bracket", "ลงข้อมูล [O1 ถึง O28 แล้ว", "open", "[O1 ถึง O28 แล้ว"],
      ["a quotation left open", "โครงการ “โตไปไม่โกง แล้ว", "open", "“โตไปไม่โกง แล้ว"],
      ["a quotation never opened", "จัดค่าย โตไปไม่โกง” แล้ว", "open", "โตไปไม่โกง”"],
      ["a straight mark", 'นโยบาย "สุจริต ติดไว้', "open", '"สุจริต ติดไว้'],
      ["and", "แจ้งเวียนทุกกอง และ", "brokenOff", "และ"],
      ["or, with spaces after it", "แจ้งเวียนหรือ  ", "brokenOff", "หรือ"],
      ["because", "เวลารอลดจาก 30 นาที เหลือ 12 นาที เนื่องจาก", "brokenOff", "เนื่องจาก"],
      ["a list that never comes", "ลงพื้นที่ 7 หมู่บ้าน ได้แก่", "brokenOff", "ได้แก่"],
      ["a colon after the last word", "มีช่องทาง 3 ช่องทาง ดังนี้ :", "brokenOff", "ดังนี้"],
      ["of something", "ตามแผนของ", "brokenOff", "ของ"],
      ["so that", "แจ้งเวียนเพื่อให้", "brokenOff", "เพื่อให้"],
      ["a date that never comes", "แจ้งเวียนเมื่อวันที่", "brokenOff", "เมื่อวันที่"],
      ["a place that never comes", "จัดประชุม ณ", "brokenOff", "ณ"],
    ]),
    ...slipTexts("measure", REVIEW, [
      ["a joining word of the measure", "ส่งเสริมคุณธรรมและ", "brokenOff", "และ"],
    ]),
  ],
});
