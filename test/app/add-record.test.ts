import { addEvidence, addValue, toNumberText, type TypedEvidence } from "../../src/app/add-record";
import {
  evidenceTable,
  indicatorTable,
  MEASURES_SHEET,
  measureRow,
  openSheet,
  resultsTable,
} from "../support/open-sheet";
import { recordsOf } from "../support/write-alone";

const FIRST = { numberText: "1", title: "เผยแพร่ประมวลจริยธรรม ชุดที่ 1" };
const TYPED: TypedEvidence = {
  date: "๑๕ ม.ค. ๖๘",
  activity: " จัดอบรม ",
  count: "๔๕",
  unit: "คน",
  channel: "หอประชุม",
  link: "https://example.go.th/a?b=1",
};
const COLUMNS = ["A", "B", "C", "D", "E", "F", "G"];

function opened(options: Parameters<typeof openSheet>[1] = {}) {
  return openSheet(
    [
      resultsTable([measureRow(1), measureRow(2)]),
      evidenceTable([["2", "1 ธ.ค. 2567", "ประชุม"]]),
      indicatorTable([
        ["1", "ความพึงพอใจ", "≥", 80, "ร้อยละ"],
        ["2", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง", 3],
      ]),
    ],
    options,
  );
}

describe("evidence", () => {
  test("goes below what is there: the number as a number, the day as a date", async () => {
    const { open, spreadsheet } = await opened();
    const added = await addEvidence(open, FIRST, TYPED);
    expect(added).toMatchObject({ ok: true, value: { sheet: "หลักฐาน", row: 3 } });
    expect(COLUMNS.map((letter) => spreadsheet.textOf("หลักฐาน", `${letter}3`))).toEqual([
      "1",
      "2025-01-15",
      "จัดอบรม",
      "45",
      "คน",
      "หอประชุม",
      "https://example.go.th/a?b=1",
    ]);
    const read = await open.read();
    const cells = read.ok ? read.value.tables[1]?.rows[2]?.cells : [];
    expect(cells?.map(({ type }) => type)).toEqual([
      "number",
      "date",
      "text",
      "number",
      "text",
      "text",
      "text",
    ]);
  });

  test.each([
    ["a blank field stays blank", { date: "", unit: " ", channel: "-" }, ["", "จัดอบรม", "45", "", ""]],
    [
      "days on end stay as they were typed",
      { date: "๑๕ – ๑๗ ม.ค. ๖๘" },
      ["๑๕ – ๑๗ ม.ค. ๖๘", "จัดอบรม", "45", "คน", "หอประชุม"],
    ],
    [
      "a count brings its unit",
      { count: "๔๕ ราย", unit: "" },
      ["2025-01-15", "จัดอบรม", "45", "ราย", "หอประชุม"],
    ],
    [
      "a percentage says so",
      { count: "ร้อยละ ๘๗.๕", unit: "" },
      ["2025-01-15", "จัดอบรม", "87.5", "ร้อยละ", "หอประชุม"],
    ],
    [
      "a count that is no number stays a text",
      { count: "หลาย" },
      ["2025-01-15", "จัดอบรม", "หลาย", "คน", "หอประชุม"],
    ],
    [
      "what looks like a formula stays a text",
      { activity: "=1+1" },
      ["2025-01-15", "=1+1", "45", "คน", "หอประชุม"],
    ],
  ])("%s", async (_, change, expected) => {
    const { open, spreadsheet } = await opened();
    expect((await addEvidence(open, FIRST, { ...TYPED, ...change })).ok).toBe(true);
    expect(["B", "C", "D", "E", "F"].map((letter) => spreadsheet.textOf("หลักฐาน", `${letter}3`))).toEqual(
      expected,
    );
  });

  test("takes the next row where somebody types into the free one", async () => {
    const { open, spreadsheet } = await opened();
    let writes = 0;
    const write: typeof spreadsheet.write = (edits) => {
      if (writes++ === 0) spreadsheet.typeIntoCell("หลักฐาน", "C3", "เพื่อนพิมพ์");
      return spreadsheet.write(edits);
    };
    const added = await addEvidence({ ...open, spreadsheet: { ...spreadsheet, write } }, FIRST, TYPED);
    expect(added).toMatchObject({ ok: true, value: { row: 4 } });
    expect(COLUMNS.slice(0, 4).map((letter) => spreadsheet.textOf("หลักฐาน", `${letter}3`))).toEqual([
      "",
      "",
      "เพื่อนพิมพ์",
      "",
    ]);
    expect(spreadsheet.textOf("หลักฐาน", "C4")).toBe("จัดอบรม");
  });

  test("is written whole or not at all, and taken back", async () => {
    const locked = await opened({ isProtected: "หลักฐาน", unlocked: ["หลักฐาน!A3", "หลักฐาน!B3"] });
    const refused = await addEvidence(locked.open, FIRST, TYPED);
    expect(refused).toMatchObject({ ok: false, fault: { en: expect.stringMatching(/protection/) } });
    expect(COLUMNS.map((letter) => locked.spreadsheet.textOf("หลักฐาน", `${letter}3`)).join("")).toBe("");

    const { open, spreadsheet } = await opened();
    const added = await addEvidence(open, FIRST, TYPED);
    if (!added.ok) throw new Error("nothing to take back");
    await spreadsheet.undo(recordsOf(added.value));
    expect(COLUMNS.map((letter) => spreadsheet.textOf("หลักฐาน", `${letter}3`)).join("")).toBe("");
  });

  test("finds its measure again where the rows have moved", async () => {
    const { open, spreadsheet } = await opened();
    spreadsheet.typeIntoCell(MEASURES_SHEET, "A5", spreadsheet.textOf(MEASURES_SHEET, "A3"));
    spreadsheet.typeIntoCell(MEASURES_SHEET, "A3", "9. มาตรการใหม่");
    await addEvidence(open, FIRST, TYPED);
    expect(spreadsheet.textOf("หลักฐาน", "A3")).toBe("1");
  });

  test("goes under the number that its measure has when it is written, though it was renumbered meanwhile", async () => {
    const { open, spreadsheet } = await opened();
    let writes = 0;
    const write: typeof spreadsheet.write = (groups) => {
      if (writes++ === 0) {
        spreadsheet.typeIntoCell(MEASURES_SHEET, "A3", "3. เผยแพร่ประมวลจริยธรรม ชุดที่ 1");
      }
      return spreadsheet.write(groups);
    };
    const added = await addEvidence(
      { ...open, spreadsheet: { ...spreadsheet, write } },
      { ...FIRST, numberText: "1" },
      TYPED,
    );
    expect(added).toMatchObject({ ok: true, value: { row: 3 } });
    expect(spreadsheet.textOf("หลักฐาน", "A3")).toBe("3");
    expect(writes).toBe(2);
  });

  test.each([
    ["its measure is gone", { ...FIRST, title: "ไม่มีแล้ว" }, undefined, /no longer/],
    ["its number is shared", FIRST, ["A4", "1. อีกข้อ"], /no number, or shares/],
  ])("%s", async (_, named, typed, message) => {
    const { open, spreadsheet } = await opened();
    if (typed) spreadsheet.typeIntoCell(MEASURES_SHEET, typed[0] ?? "", typed[1] ?? "");
    const added = await addEvidence(open, named, TYPED);
    expect(!added.ok && added.fault.en).toMatch(message);
  });

  test.each([
    ["no evidence sheet", undefined, /no evidence sheet/],
    ["no column for the place", ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ", "จำนวน", "หน่วยนับ"], /no column ช่องทาง/],
  ])("%s: it says so", async (_, headings, message) => {
    const tables = [resultsTable([measureRow(1)])];
    const { open } = await openSheet(headings ? [...tables, { sheet: "หลักฐาน", rows: [headings] }] : tables);
    const added = await addEvidence(open, FIRST, TYPED);
    expect(!added.ok && added.fault.en).toMatch(message);
  });

  test("a number of two levels is referred to as it stands", async () => {
    const row = ["1.1 เผยแพร่ข้อมูล", ...measureRow(1).slice(1)];
    const { open, spreadsheet } = await openSheet([resultsTable([row]), evidenceTable([])]);
    const added = await addEvidence(open, { numberText: "1.1", title: "เผยแพร่ข้อมูล" }, TYPED);
    expect(added.ok).toBe(true);
    expect(spreadsheet.textOf("หลักฐาน", "A2")).toBe("1.1");
  });

  test("a fault of Excel comes back", async () => {
    const { open, spreadsheet } = await opened();
    const fault = { th: "ขัดข้อง", en: "Trouble." };
    spreadsheet.failWith(fault);
    expect(await addEvidence(open, FIRST, TYPED)).toEqual({ ok: false, fault });
  });
});

describe("a measured value", () => {
  const VALUE = { row: 2, name: "ความพึงพอใจ", actual: "๘๖.๕", previous: "" };

  test("goes into its cell as a number", async () => {
    const { open, spreadsheet } = await opened();
    expect(await addValue(open, { ...VALUE, previous: "70" })).toMatchObject({ ok: true, value: { row: 2 } });
    expect(spreadsheet.textOf("ตัวชี้วัด", "F2")).toBe("86.5");
    expect(spreadsheet.textOf("ตัวชี้วัด", "G2")).toBe("70");
  });

  test.each([
    ["its row has moved", { ...VALUE, row: 3 }, /row changed/],
    [
      "the cell is filled meanwhile",
      { row: 3, name: "เรื่องร้องเรียน", actual: "2", previous: "5" },
      /cell has changed/,
    ],
  ])("%s: it is left", async (_, typed, message) => {
    const { open, spreadsheet } = await opened();
    const added = await addValue(open, typed);
    expect(!added.ok && added.fault.en).toMatch(message);
    expect(["F2", "F3", "G3"].map((cell) => spreadsheet.textOf("ตัวชี้วัด", cell))).toEqual(["", "3", ""]);
  });

  test("last year's alone may be added", async () => {
    const { open, spreadsheet } = await opened();
    const added = await addValue(open, { row: 3, name: "เรื่องร้องเรียน", actual: "", previous: "๕" });
    expect(added.ok).toBe(true);
    expect(spreadsheet.textOf("ตัวชี้วัด", "G3")).toBe("5");
  });

  test("a sheet without the column: it says so", async () => {
    const { open } = await openSheet([
      resultsTable([measureRow(1)]),
      {
        sheet: "ตัวชี้วัด",
        rows: [
          ["มาตรการที่", "ตัวชี้วัด", "ค่าเป้าหมาย"],
          ["1", "ความพึงพอใจ", 80],
        ],
      },
    ]);
    const added = await addValue(open, VALUE);
    expect(!added.ok && added.fault.en).toContain("no column ผลที่ได้");
  });
});

test.each([
  ["๑,๒๓๔.๕", "1234.5"],
  ["45 คน", "45"],
  ["-3", "-3"],
  ["0", "0"],
  ["", null],
  ["หลายคน", null],
  ["40-45", null],
  ["1" + "0".repeat(30), null],
])("the number of %j is %j", (text, expected) => {
  expect(toNumberText(text)).toBe(expected);
});
