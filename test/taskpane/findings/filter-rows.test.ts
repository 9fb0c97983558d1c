import type { Finding } from "../../../src/core/engine/finding";
import {
  filterRows,
  isFiltering,
  NO_FILTER,
  typedNumber,
  type FindingFilter,
} from "../../../src/taskpane/findings/filter-rows";
import { listRows } from "../../../src/taskpane/findings/list-rows";
import { sheetOf } from "../../support/measure-sheet";
import { makeFinding } from "./make-finding";

const SHEET = sheetOf([
  {
    number: 1,
    measure: "อบรมประมวลจริยธรรม",
    responsibleUnit: "สำนักปลัด",
    period: ["2024-10-01", "2024-12-31"],
  },
  {
    number: 2,
    measure: "เปิดเผยราคากลาง",
    responsibleUnit: "กองช่าง/กองคลัง",
    period: ["2025-01-01", "2025-03-31"],
  },
  { number: 7, measure: "ดำเนินการเรื่องร้องเรียน", responsibleUnit: "กอง ช่าง", period: null },
]);
const words = (th: string, en = "words"): Pick<Finding, "message"> => ({ message: { th, en } });
const FINDINGS = [
  makeFinding({ check: "assumed-fiscal-year", severity: "review", ...words("ปี ๒๕๖๗ ถือตามวันที่ตรวจ") }),
  makeFinding({ measure: 1, cell: "E5" }),
  makeFinding({ measure: 2, cell: "E6", severity: "warning", quote: "ดําเนินการ" }),
  makeFinding({ measure: 3, cell: "B7", severity: "review", ...words("ข้อ ๗ ขาดไป", "Step 7 is missing") }),
];

function shownBy(filter: Partial<FindingFilter>): readonly (string | null)[] {
  return filterRows(listRows(FINDINGS), SHEET, { ...NO_FILTER, ...filter }).rows.map(({ cell }) => cell);
}

test.each<[string, Partial<FindingFilter>, readonly (string | null)[]]>([
  ["nothing chosen", {}, [null, "E5", "E6", "B7"]],
  ["a severity", { severity: "review" }, [null, "B7"]],
  ["a unit, one of two", { unit: "กองคลัง" }, ["E6"]],
  ["a unit written in two ways", { unit: "กองช่าง" }, ["E6", "B7"]],
  ["a quarter", { quarter: 2 }, ["E6"]],
  ["a deadline that is not known", { quarter: "none" }, ["B7"]],
  ["both", { unit: "กองช่าง", quarter: 2 }, ["E6"]],
  ["a word of the measure", { text: "ราคากลาง" }, ["E6"]],
  ["a word of the message", { text: "ขาดไป" }, ["B7"]],
  ["a word of the English message", { text: "STEP" }, ["B7"]],
  ["the quote, with letters that look alike", { text: "ดำเนินการ" }, ["E6", "B7"]],
  ["two words, in any order", { text: "จริยธรรม อบรม" }, ["E5"]],
  ["the name of the kind", { text: "ครบกำหนดแล้ว จริยธรรม" }, ["E5"]],
  ["a cell", { text: "e6" }, ["E6"]],
  ["a year in Arabic digits", { text: "2567" }, [null]],
  ["a number that is part of none", { text: "67" }, []],
  ["only spaces", { text: "  " }, [null, "E5", "E6", "B7"]],
  ["what is nowhere", { text: "ไม่มีคำนี้" }, []],
])("%s", (_, filter, cells) => {
  expect(shownBy(filter)).toEqual(cells);
});

test.each([
  ["the number of a measure", "7", ["B7"]],
  ["in Thai digits", "๑", ["E5"]],
  ["a cell", "E6", ["E6"]],
  ["a cell in small letters", "b7", ["B7"]],
  ["a word", "อบรม", []],
  ["a number and a word", "7 ขาดไป", []],
])("%s stands exactly where it says", (_, text, cells) => {
  const { exact } = filterRows(listRows(FINDINGS), SHEET, { ...NO_FILTER, text });
  expect([...exact].map(({ cell }) => cell)).toEqual(cells);
});

test.each<[string, number | null]>([
  ["7", 7],
  [" ๑๗ ", 17],
  ["7 8", null],
  ["B15", null],
  ["", null],
  ["1234567", null],
])("typed %j: measure %j", (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

test.each<[Partial<FindingFilter>, boolean]>([
  [{}, false],
  [{ text: " " }, false],
  [{ text: "ก" }, true],
  [{ unit: "กองช่าง" }, true],
  [{ quarter: 1 }, true],
  [{ severity: "error" }, true],
])("%j filters: %j", (filter, is) => {
  expect(isFiltering({ ...NO_FILTER, ...filter })).toBe(is);
});
