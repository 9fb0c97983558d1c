import { readHeadings } from "../../../src/core/sheet/read-headings";
import { buildGrid } from "../../../src/core/sheet/table-grid";
import { rawTable, type TestTable } from "../../support/raw-table";

const SIX = ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];
const DATA = ["๑. จัดทำ", "ยกร่าง", "กองคลัง", "ไตรมาส ๑", "มีคู่มือ", "ลดลง"];

const read = (table: TestTable, row = 1): ReturnType<typeof readHeadings> =>
  readHeadings(buildGrid(rawTable(table)), row);

describe("headings in two rows", () => {
  test("cells merged downwards and a group over two", () => {
    const table = {
      rows: [
        [...SIX.slice(0, 4), "ผลการดำเนินการ", ""],
        ["", "", "", "", "สรุปผลการดำเนินการ", "ผลลัพธ์หรือผลสัมฤทธิ์"],
        DATA,
      ],
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"],
    };
    expect(read(table)).toMatchObject({
      headerRow: 1,
      lastHeaderRow: 2,
      columns: { measure: 1, steps: 2, responsibleUnit: 3, timeframe: 4, resultSummary: 5, outcome: 6 },
    });
  });

  test("a group that says what its parts alone do not", () => {
    const table = {
      rows: [
        [...SIX.slice(0, 4), "ผลสัมฤทธิ์", "", "สรุปผล"],
        ["", "", "", "", "เชิงปริมาณ", "เชิงคุณภาพ"],
      ],
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2"],
    };
    expect(read(table)?.columns).toMatchObject({ outcome: 5, resultSummary: 7 });
  });

  test("a group without cells merged downwards", () => {
    const table = {
      rows: [[...SIX.slice(0, 4), "ผลการดำเนินการ", ""], ["", "", "", "", "สรุปผล", "ผลสัมฤทธิ์"], DATA],
      merges: ["E1:F1"],
    };
    expect(read(table)).toMatchObject({ lastHeaderRow: 2, columns: { resultSummary: 5, outcome: 6 } });
  });

  test("a timeframe cut into quarters is no column", () => {
    const table = {
      rows: [
        ["มาตรการ", "ขั้นตอน", "ระยะเวลา (ไตรมาส)", "", "", "", "สรุปผล", "ผลสัมฤทธิ์"],
        ["", "", "ไตรมาส ๑", "ไตรมาส ๒", "ไตรมาส ๓", "ไตรมาส ๔"],
      ],
      merges: ["A1:A2", "B1:B2", "C1:F1", "G1:G2", "H1:H2"],
    };
    expect(read(table)?.columns).toMatchObject({ timeframe: null, steps: 2, outcome: 8 });
  });

  test("a wording cut in two without merged cells", () => {
    const table = {
      rows: [
        ["มาตรการ", "ขั้นตอน", "หน่วยงานที่", "ระยะเวลา", "สรุปผล", "ผล"],
        ["", "", "รับผิดชอบ", "", "", "สัมฤทธิ์"],
        DATA,
      ],
    };
    expect(read(table)).toMatchObject({ lastHeaderRow: 2, columns: { responsibleUnit: 3, outcome: 6 } });
  });

  test("the first measure is no second row of headings", () => {
    expect(read({ rows: [SIX, DATA] })).toMatchObject({ lastHeaderRow: 1 });
  });

  test("a title above the headings is no first row of them", () => {
    expect(read({ rows: [["มาตรการส่งเสริมคุณธรรม"], SIX, DATA] })).toBeNull();
  });
});

describe("a heading merged across", () => {
  test("the number stands left under it, the measure right", () => {
    const table = {
      rows: [
        ["มาตรการ", "", ...SIX.slice(1)],
        ["๑", "จัดทำคู่มือ", ...DATA.slice(1)],
        ["๒", "ออกประกาศ", ...DATA.slice(1)],
      ],
      merges: ["A1:B1"],
    };
    expect(read(table)).toMatchObject({ lastHeaderRow: 1, columns: { number: 1, measure: 2, steps: 3 } });
  });

  test("the cells below are merged like it", () => {
    const table = {
      rows: [
        ["มาตรการ", "", ...SIX.slice(1)],
        ["๑. จัดทำ", "", ...DATA.slice(1)],
      ],
      merges: ["A1:B1", "A2:B2"],
    };
    expect(read(table)?.columns).toMatchObject({ number: null, measure: 1, steps: 3 });
  });
});

test("a misspelt heading says where and what", () => {
  const rows = [["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลลัพธ์ (outcome/resuil)"]];
  expect(read({ rows })?.headings.at(-1)).toEqual({
    column: "outcome",
    cell: "F1",
    text: "ผลลัพธ์ (outcome/resuil)",
    wording: "misspelt",
    slip: "resuil",
    correction: "result",
    mended: { before: "ผลลัพธ์ (outcome/resuil)", after: "ผลลัพธ์ (outcome/result)" },
  });
});

describe("what a misspelt heading should say", () => {
  const rest = ["ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "สรุปผล"];
  const OUTCOME = "ผลลัพท์หรือผลสัมฤทธ์ (outcome/resuil)";
  const MENDED = "ผลลัพธ์หรือผลสัมฤทธิ์ (outcome/result)";

  test.each<[string, TestTable, { cell: string; mended: { before: string; after: string } | null }]>([
    [
      "all slips at once",
      { rows: [["มาตรการ", ...rest, OUTCOME], DATA] },
      { cell: "F1", mended: { before: OUTCOME, after: MENDED } },
    ],
    [
      "in the cell that a merged heading shows",
      { rows: [["มาตรการ", ...rest, OUTCOME], [], DATA], merges: ["F1:F2", "A1:A2", "B1:B2"] },
      { cell: "F1", mended: { before: OUTCOME, after: MENDED } },
    ],
    [
      "only that cell's words, of a heading over two rows",
      {
        rows: [["มาตรการ", ...rest, "ผลลัพท์"], ["", "", "", "", "", "ที่เกิดขึ้น"], DATA],
        merges: ["A1:A2", "B1:B2", "C1:C2"],
      },
      { cell: "F1", mended: { before: "ผลลัพท์", after: "ผลลัพธ์" } },
    ],
  ])("%s", (_, table, expected) => {
    expect(read(table)?.headings.at(-1)).toMatchObject(expected);
  });
});

test("misspellings are looked for only beside two certain headings", () => {
  expect(read({ rows: [["มาตราการ", "ขันตอน", "ผู้รับผิดชอป", "ระยเวลา"]] })).toBeNull();
  expect(read({ rows: [["มาตราการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยเวลา"]] })?.columns).toMatchObject({
    measure: 1,
    timeframe: 4,
  });
});
