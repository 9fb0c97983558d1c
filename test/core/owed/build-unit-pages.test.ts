import type { AskingParagraph, AskingRow, ReportColumnId } from "../../../src/core/report/model/report-model";
import type { UnitPages } from "../../../src/core/owed/unit-notes";
import type { ReportSettings } from "../../../src/core/model/report-settings";
import type { MeasureSpec } from "../../support/measure-sheet";
import { notesOf, owing } from "../../support/unit-notes";

function pagesOf(specs?: readonly MeasureSpec[], settings: Partial<ReportSettings> = {}): UnitPages {
  const [first] = notesOf(specs, settings).notes;
  if (first === undefined) throw new Error("no note");
  return first.pages;
}

/** "☐ผลลัพธ์", "☑สรุปผล", "*พ้นกำหนด", "…" for a line to write on. */
function shown({ marker, text, box, isBold, isWritingLine }: AskingParagraph): string {
  const before = { open: "☐", ticked: "☑", none: "" }[box ?? "none"];
  return `${marker === null ? "" : `${marker} `}${before}${isBold === true ? "*" : ""}${isWritingLine === true ? "…" : text}`;
}

const cell = (row: AskingRow | undefined, column: ReportColumnId): string =>
  (row?.cells[column] ?? []).map(shown).join(" | ");

test("the columns of the report without the unit, 267 millimetres together, and what is to be sent", () => {
  const { columns } = pagesOf();
  expect(columns.map(({ id, widthMm }) => [id, widthMm])).toEqual([
    ["measure", 40],
    ["steps", 70],
    ["timeframe", 24],
    ["resultSummary", 50],
    ["outcome", 45],
    ["status", 38],
  ]);
  expect(columns.map(({ headingLines }) => headingLines.join("|"))).toEqual([
    "มาตรการ/แนวทาง",
    "ขั้นตอน/วิธีการปฏิบัติ",
    "ระยะเวลา|(กำหนด)",
    "สรุปผลการดำเนินการ",
    expect.stringMatching(/^ผลลัพธ์หรือ\|?ผลสัมฤทธิ์$/) as string,
    "ที่ต้องส่ง",
  ]);
});

test("title, counts and the day with which deadlines were compared", () => {
  const { titleLines, countLine, day, runningTitle } = pagesOf();
  expect(titleLines).toEqual([["กองคลัง"], ["มาตรการที่รับผิดชอบ ปีงบประมาณ พ.ศ. ๒๕๖๘"]]);
  expect(countLine.join("")).toMatch(/^\S.*\S {4}ทั้งหมด ๔ มาตรการ {2}ครบแล้ว ๑ มาตรการ {2}ยังไม่ครบ ๓ มาตรการ$/);
  expect(day).toBe("ข้อมูล ณ วันที่ ๑ กันยายน ๒๕๖๘");
  expect(runningTitle).toBe("กองคลัง มาตรการที่รับผิดชอบ ปีงบประมาณ พ.ศ. ๒๕๖๘");
});

test("what is owed stands first, by deadline; below it what is complete, in the order of the sheet", () => {
  const { rows } = pagesOf();
  expect(rows.map(({ number, groupHeadings }) => [number, ...groupHeadings])).toEqual([
    [7, "ที่ยังต้องส่ง ๓ มาตรการ (เรียงตามกำหนด)"],
    [9],
    [16],
    [11, "ที่ส่งครบแล้ว ๑ มาตรการ"],
  ]);
});

test("a box for all that concerns a measure, ticked where it is there; what is over says so in words", () => {
  const { rows } = pagesOf();
  expect(rows.map((row) => cell(row, "status"))).toEqual([
    "*พ้นกำหนด | ☐สรุปผล | ☐ผลลัพธ์ | ☐ลิงก์หลักฐาน",
    "☑สรุปผล | ☐ผลลัพธ์",
    "☑สรุปผล | ☑ผลลัพธ์ | ☐ค่าที่วัดได้ | …",
    "ครบแล้ว",
  ]);
});

test("blank cells have lines to write on, others the sheet's words", () => {
  const [late, owing, value] = pagesOf().rows;
  expect([cell(late, "resultSummary"), cell(late, "outcome")]).toEqual(["… | … | … | …", "… | … | … | …"]);
  expect(cell(owing, "resultSummary")).not.toContain("…");
  expect(cell(owing, "outcome")).toBe("… | … | … | …");
  expect(cell(value, "outcome")).not.toContain("…");
});

test.each([
  ["a low row has four lines to write on", 1, 4],
  ["a higher one as many as it has", 6, 6],
  ["none more than eight", 20, 8],
])("%s", (_, steps, lines) => {
  const text = Array.from({ length: steps }, (_step, index) => `${index + 1}. แจ้งเวียน`).join("\n");
  const [row] = pagesOf([{ outcome: "", steps: text }]).rows;
  expect(row?.cells.outcome).toHaveLength(lines);
});

test("a measure of two units says with whom, below its title and as far in", () => {
  const [, , shared] = pagesOf().rows;
  expect(cell(shared, "measure")).toBe("๑๖. รับชำระภาษีโดยไม่ใช้เงินสด | (ร่วมกับกองช่าง)");
  expect(shared?.cells.measure[1]).toMatchObject({ continues: true });
  const partner = notesOf().notes[1]?.pages.rows[0];
  expect(cell(partner, "measure")).toContain("(ร่วมกับกองคลัง)");
});

test("the deadline stands below the timeframe; without one it says so", () => {
  expect(cell(pagesOf().rows[1], "timeframe")).toMatch(/\| ๑๕ ก\.ย\. ๒๕๖๘$/);
  const [row] = pagesOf([{ outcome: "", period: null }]).rows;
  expect(cell(row, "timeframe")).toMatch(/\| ไม่ได้ระบุกำหนด$/);
});

test.each([
  ["the day of the deadline is in time", "2025-09-01", false],
  ["the day after is over", "2025-08-31", true],
])("%s", (_, end, isOver) => {
  const [row] = pagesOf([{ outcome: "", period: [null, end] }]).rows;
  expect(cell(row, "status").includes("*พ้นกำหนด")).toBe(isOver);
});

test("nobody is named where it is signed", () => {
  expect(pagesOf().signature).toEqual({
    person: null,
    signature: ["(ลงชื่อ)", null, "ผู้รายงาน"],
    name: ["(", null, ")"],
    titles: [],
    dateLabel: "วันที่",
  });
});

test("a unit that has sent nothing has one group only; digits are as the settings ask", () => {
  const { rows, countLine } = pagesOf(owing(2), { digits: "arabic" });
  expect(rows.flatMap(({ groupHeadings }) => groupHeadings)).toEqual(["ที่ยังต้องส่ง 2 มาตรการ (เรียงตามกำหนด)"]);
  expect(countLine.join("")).toContain("ครบแล้ว 0 มาตรการ");
});
