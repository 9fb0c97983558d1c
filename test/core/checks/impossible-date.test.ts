import { impossibleDate } from "../../../src/core/checks/impossible-date";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";
import { quietTexts, slipTexts } from "../../support/text-cases";

const WARNING = { severity: "warning", fixable: false } as const;

testCheck(impossibleDate, {
  accepted: [
    ...quietTexts("resultSummary", [
      ["the last day of a short month", "เก็บข้อมูลถึงวันที่ ๓๐ เมษายน ๒๕๖๘"],
      ["the last day of a long month", "ปิดรับเมื่อวันที่ 31 พฤษภาคม 2568"],
      ["the leap day of a leap year", "ประชุมเมื่อ 29 ก.พ. 2567"],
      ["the leap day without a year", "ประชุมทุกวันที่ 29 กุมภาพันธ์"],
      ["the last day of February", "ส่งวันที่ 28 กุมภาพันธ์ 2568"],
      ["the weekday of that day", "อบรมวันพุธที่ 19 กุมภาพันธ์ 2568"],
      ["a weekday in short", "อบรมวันพฤหัสที่ 20 มี.ค. 2568"],
      ["a weekday without a year", "อบรมวันจันทร์ที่ 19 กุมภาพันธ์"],
      ["a range that goes on in the next month", "จัดวันที่ 28 กุมภาพันธ์ - 3 มีนาคม 2568"],
      ["a range over the new year", "จัดวันที่ 1 ธ.ค. 67 - 5 ม.ค. 68"],
      ["the fiscal year with one year", "ตั้งแต่ 1 ตุลาคม - 30 กันยายน 2568"],
      ["days of one month", "จัดวันที่ 14 - 15 มกราคม 2568"],
      ["a range of one day", "จัดวันที่ 14 - 14 มกราคม 2568"],
      ["months over the new year", "ตั้งแต่เดือนตุลาคม 2567 - มีนาคม 2568"],
      ["a date in figures", "ลงเว็บไซต์เมื่อ 30/4/2568"],
      ["a document like a date", "ตามหนังสือที่ 12/31/2568"],
      ["a contract like a date", "ตามสัญญาเลขที่ 31/4/2568"],
      ["a circular like a date", "ตาม ว 31/4/2568"],
      ["the number of a group before a month", "รุ่นที่ 31 มิถุนายน 2568"],
      ["a year in short before a month", "ปี 67 มกราคม - 68 มีนาคม"],
      ["a count before a month", "เรื่องร้องเรียนจำนวน 45 มกราคมมากที่สุด"],
      ["the number of a round before a date", "ครั้งที่ 4 - 2 เมษายน 2568"],
      ["an hour before a date", "เวลา 16 - 2 มีนาคม 2568"],
      ["a commission whose name looks like a month", "สำนักงาน ก.พ.ร. ตรวจ 30 ก.พ.ร. น้อย"],
      ["a count right after a month", "ณ 3 มีนาคม 45 คน"],
      ["the name of a person like a month", "นางเมษา 31 เมษาพันธุ์"],
    ]),
    { name: "a blank cell", sheet: sheetOf([{ resultSummary: "" }]) },
  ],
  rejected: [
    ...slipTexts("resultSummary", WARNING, [
      ["the day after a short month", "ประชุมเมื่อวันที่ ๓๑ เมษายน ๒๕๖๘", "noSuchDay", "๓๑ เมษายน ๒๕๖๘"],
      ["the day after a long month", "ประชุมเมื่อวันที่ 32 ธันวาคม 2567", "noSuchDay", "32 ธันวาคม 2567"],
      ["a day that February never has", "ประชุม 30 กุมภาพันธ์", "noSuchDay", "30 กุมภาพันธ์"],
      ["the leap day of a common year", "ประชุม 29 ก.พ. 68", "noSuchDay", "29 ก.พ. 68"],
      ["the day before the first", "ประชุมวันที่ 0 ตุลาคม 2567", "noSuchDay", "0 ตุลาคม 2567"],
      ["a day in figures", "ประชุม 31/6/2568", "noSuchDay", "31/6/2568"],
      ["a thirteenth month", "ประชุม 5-13-2568", "noSuchDay", "5-13-2568"],
      ["a month that never was", "ประชุม 5.0.2568", "noSuchDay", "5.0.2568"],
      ["another weekday", "ประชุมวันศุกร์ที่ 15 มกราคม 2568", "otherWeekday", "วันศุกร์ที่ 15 มกราคม 2568"],
      ["another weekday, in short", "ประชุมวันพฤหัส ที่ 3 มี.ค. 68", "otherWeekday", "วันพฤหัส ที่ 3 มี.ค. 68"],
      ["days of one month backwards", "จัดวันที่ 30 - 1 พฤษภาคม 2568", "backwards", "30 - 1 พฤษภาคม 2568"],
      ["days of one month backwards, in words", "จัดวันที่ 9 ถึงวันที่ 5 มี.ค. 68", "backwards", "9 ถึงวันที่ 5 มี.ค. 68"],
      [
        "full dates backwards",
        "จัดวันที่ 20 มิถุนายน 2568 - 5 มิถุนายน 2568",
        "backwards",
        "20 มิถุนายน 2568 - 5 มิถุนายน 2568",
      ],
      [
        "one month said twice, backwards",
        "ตั้งแต่ 10 มีนาคม จนถึง 3 มีนาคม 2568",
        "backwards",
        "10 มีนาคม จนถึง 3 มีนาคม 2568",
      ],
    ]),
    ...slipTexts("steps", WARNING, [
      ["months backwards", "ตั้งแต่เดือนมีนาคม 2568 - มกราคม 2568", "backwards", "มีนาคม 2568 - มกราคม 2568"],
    ]),
    ...slipTexts("timeframe", WARNING, [
      ["a day of the timeframe", "ภายในวันที่ 31 กันยายน 2568", "noSuchDay", "31 กันยายน 2568"],
    ]),
  ],
});
