import { repeatedWords } from "../../../src/core/checks/repeated-words";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";
import { quietTexts, slipTexts } from "../../support/text-cases";

const WARNING = { severity: "warning", fixable: true } as const;

testCheck(repeatedWords, {
  accepted: [
    ...quietTexts("resultSummary", [
      ["the sign that says it twice", "หน่วยงานต่าง ๆ"],
      ["a word that is said twice", "ทำเรื่อยเรื่อยต่างต่าง"],
      ["a project and a noun", "โครงการการจัดการขยะ"],
      ["a village and its name", "ลงหมู่บ้านบ้านหนอง"],
      ["following a plan", "ติดตามตามแผน"],
      ["an officer who", "เจ้าหน้าที่ที่รับผิดชอบ"],
      ["the day when the meeting", "ในวันที่ที่ประชุมมีมติ"],
      ["pupils who learn", "นักเรียนเรียนรู้"],
      ["the meeting met", "ที่ประชุมประชุมเมื่อเช้า"],
      ["those responsible", "ผู้รับผิดชอบรับผิดชอบ"],
      ["income that could", "รายได้ได้เพิ่ม"],
      ["control and with", "กำกับกับดูแล"],
      ["necessary above all", "จำเป็นเป็นพิเศษ"],
      ["right and must", "ถูกต้องต้องแก้"],
      ["things of a giver", "สิ่งของของผู้บริจาค"],
      ["an owner of land", "เจ้าของของที่ดิน"],
      ["inside a month", "ภายในในเดือน"],
      ["go on to contact", "ติดต่อต่อไป"],
      ["a person's name", "นายสมบูรณ์ สมบูรณ์ทรัพย์"],
      ["a school's name", "โรงเรียนบ้านหนองตอ บ้านหนองตอ"],
      ["so many each", "จัด 12 ชุมชน ชุมชนละ 3 คน"],
      ["a chairman and members", "ประธานกรรมการ กรรมการ และเลขานุการ"],
      ["old people of an age", "ผู้สูงอายุอายุ 60 ปี"],
      ["a sentence that begins like the end of the one before", "จัดทำรายงาน รายงานผลต่อนายก"],
      ["a count and its thing", "รับเรื่อง 30 เรื่อง เรื่องร้องเรียน 2 เรื่อง"],
      ["two groups of one size", "รุ่นที่ 1 จำนวน 30 คน รุ่นที่ 2 จำนวน 30 คน"],
      ["a part of a longer word", "ดูแลข้อมูลมูลฐาน"],
      ["numbers", "3 3 ครั้ง"],
      ["about so much money", "ใช้งบประมาณประมาณ 5,000 บาท"],
      ["at least so many samples", "เก็บตัวอย่างอย่างน้อย 3 ตัวอย่าง"],
      ["taken for blank", "ถือว่าว่าง"],
      ["what could be collected", "ภาษีที่เก็บได้ได้แก่ภาษีป้าย"],
      ["the said order says", "คำสั่งดังกล่าวกล่าวถึงหน้าที่"],
    ]),
    {
      name: "the same in two rows",
      sheet: sheetOf([{ resultSummary: ["รายงานผลต่อนายก แล้วเสร็จ", "รายงานผลต่อนายก แล้วเสร็จ"] }]),
    },
  ],
  rejected: [
    ...slipTexts("resultSummary", WARNING, [
      ["a verb", "จัดประชุมประชุมชี้แจง", "twice", "ประชุมประชุม"],
      ["a short verb", "จัดอบรมอบรมพนักงาน", "twice", "อบรมอบรม"],
      ["and", "ประกาศและและแจ้งเวียน", "twice", "และและ"],
      ["and with a space", "ประกาศและ และแจ้งเวียน", "twice", "และ และ"],
      ["by", "ตรวจโดยโดยกองช่าง", "twice", "โดยโดย"],
      ["give", "มอบหมายให้ให้กองช่าง", "twice", "ให้ให้"],
      ["on", "เผยแพร่บนบนเว็บไซต์", "twice", "บนบน"],
      ["at", "จัด ณ ณ ศาลา", "twice", "ณ ณ"],
      ["a noun", "รายงานต่อผู้บริหารผู้บริหาร", "twice", "ผู้บริหารผู้บริหาร"],
      ["a noun with a space", "ตั้งคณะทำงาน คณะทำงาน 5 คน", "twice", "คณะทำงาน คณะทำงาน"],
      ["a word before a number", "อบรมจำนวนจำนวน 30 คน", "twice", "จำนวนจำนวน"],
      ["a day", "เมื่อวันที่วันที่ 3 มีนาคม", "twice", "วันที่วันที่"],
      [
        "a noun after a noun that ends with its first letter",
        "อบรมพนักงานจำนวนจำนวน 3 คน",
        "twice",
        "จำนวนจำนวน",
      ],
      ["the whole text", "ดำเนินการดำเนินการ", "twice", "ดำเนินการดำเนินการ"],
      [
        "a sentence",
        "ประชุมชี้แจงพนักงาน 3 ครั้ง ประชุมชี้แจงพนักงาน 3 ครั้ง",
        "twice",
        "ประชุมชี้แจงพนักงาน 3 ครั้ง ประชุมชี้แจงพนักงาน 3 ครั้ง",
      ],
      [
        "a sentence in the next line",
        "แจ้งเวียนคู่มือ 6 เล่ม\nแจ้งเวียนคู่มือ 6 เล่ม\nจัดประชุม",
        "twice",
        "แจ้งเวียนคู่มือ 6 เล่ม\nแจ้งเวียนคู่มือ 6 เล่ม",
      ],
    ]),
    {
      name: "each of two, in a formula, which cannot be fixed",
      sheet: sheetOf([{ steps: "และและ หรือหรือ" }], { cellKinds: new Map([["B5", "formula"]]) }),
      findings: [
        {
          problem: "twice",
          severity: "warning",
          measure: 1,
          column: "steps",
          cell: "B5",
          quote: "และและ",
          fixable: false,
        },
        {
          problem: "twice",
          severity: "warning",
          measure: 1,
          column: "steps",
          cell: "B5",
          quote: "หรือหรือ",
          fixable: false,
        },
      ],
    },
  ],
});
