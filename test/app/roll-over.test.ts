import { rollOver, type RolledOver, type RollOverOptions } from "../../src/app/roll-over";
import { joinEdits } from "../../src/core/changes/edit-groups";
import { cellRef } from "../../src/core/model/cell-ref";
import { EVIDENCE_HEADINGS } from "../../src/core/model/evidence";
import { INDICATOR_HEADINGS } from "../../src/core/model/indicator";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { rawWorkbook, type TestCell, type TestTable } from "../support/raw-table";
import { mainTables, readMainBook, unitBook } from "../support/hands";
import type { PlainDate } from "../../src/core/calendar/plain-date";

const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์",
];
const TITLE = "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘";
const measure = (
  number: string,
  timeframe: TestCell = "ไตรมาส ๑",
  result: TestCell = "ประชุม ๒ ครั้ง",
): TestCell[] => [`${number}. จัดทำคู่มือเรื่องที่ ${number}`, "ร่างคู่มือ", "สำนักปลัด", timeframe, result, "ทุกคนมีคู่มือ"];

interface Plan {
  readonly title?: string;
  readonly rows?: readonly (readonly TestCell[])[];
  readonly merges?: readonly string[];
  readonly others?: readonly TestTable[];
}

/** Title in row 1, headings in row 2, measures from row 3 on. */
const workbookOf = ({ title = TITLE, rows = [measure("๑"), measure("๒")], merges = [], others = [] }: Plan) =>
  rawWorkbook([{ rows: [[title], HEADINGS, ...rows], merges }, ...others]);
const settings = (...rows: TestCell[][]): TestTable => ({
  sheet: "ตั้งค่ารายงาน",
  rows: [["ชื่อ", "ค่า"], ...rows],
});
const evidence = (...rows: TestCell[][]): TestTable => ({
  sheet: "หลักฐาน",
  rows: [Object.values(EVIDENCE_HEADINGS), ...rows],
});
const indicators = (...rows: TestCell[][]): TestTable => ({
  sheet: "ตัวชี้วัด",
  rows: [Object.values(INDICATOR_HEADINGS), ...rows],
});

const OPTIONS: RollOverOptions = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null };

function roll(workbook: RawWorkbook, options: Partial<RollOverOptions> = {}): RolledOver {
  const rolled = rollOver(workbook, { ...OPTIONS, ...options });
  if (!rolled.ok) throw new Error(rolled.fault.en);
  return rolled.value;
}

/** Each change as [place, after], with what type it has where it is no text. */
const changesOf = (rolled: RolledOver) =>
  joinEdits(rolled.groups).cells.map(({ sheet, cell, after, type }) => [
    `${sheet}!${cell}`,
    after,
    ...(type === undefined ? [] : [type]),
  ]);
const leftOf = ({ left }: RolledOver) =>
  left.map(({ sheet, cell, why }) => [`${sheet}!${cell ?? ""}`, why.en]);

test("years that are certain move, results are cleared and the plan stays", () => {
  const rolled = roll(workbookOf({ rows: [measure("๑", "ไตรมาส ๑ ปีงบประมาณ ๒๕๖๘"), measure("๒")] }));
  expect(rolled.fiscalYear).toBe(2569);
  expect(changesOf(rolled)).toEqual([
    ["มาตรการ!A1", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙"],
    ["มาตรการ!D3", "ไตรมาส ๑ ปีงบประมาณ ๒๕๖๙"],
    ["มาตรการ!E3", ""],
    ["มาตรการ!F3", ""],
    ["มาตรการ!E4", ""],
    ["มาตรการ!F4", ""],
  ]);
  expect(rolled.left).toEqual([]);
});

describe("timeframes", () => {
  test.each([
    ["a day", { date: "2025-06-30" }, ["มาตรการ!D3", "2026-06-30", "date"]],
    ["a year that is a number", 2568, ["มาตรการ!D3", "2569", "number"]],
  ])("%s keeps its type", (_, timeframe, expected) => {
    const changes = changesOf(roll(workbookOf({ rows: [measure("๑", timeframe)] })));
    expect(changes.filter(([place]) => place === "มาตรการ!D3")).toEqual([expected]);
  });

  test("one that is not certain stays and is told", () => {
    const rolled = roll(workbookOf({ rows: [measure("๑", "ราวกลางปี ๒๕๖๘ แล้วแต่ความเหมาะสม")] }));
    expect(changesOf(rolled).map(([place]) => place)).not.toContain("มาตรการ!D3");
    expect(leftOf(rolled)).toEqual([["มาตรการ!D3", expect.stringMatching(/not certain/)]]);
  });
});

describe("measures", () => {
  test("the rows that continue one are cleared with it", () => {
    const rows = [measure("๑"), [null, null, null, null, "และอบรม ๑ ครั้ง", null], measure("๒")];
    const places = changesOf(roll(workbookOf({ rows }))).map(([place]) => place);
    expect(places).toContain("มาตรการ!E4");
  });

  test("a merged result is one cell", () => {
    const rows = [measure("๑"), measure("๒", "ไตรมาส ๑", null)];
    const places = changesOf(roll(workbookOf({ rows, merges: ["E3:E4"] }))).map(([place]) => place);
    expect(places.filter((place) => place?.startsWith("มาตรการ!E"))).toEqual(["มาตรการ!E3"]);
  });

  test("a plan that names the year, a column of the office and the sheet's own name are told, not changed", () => {
    const rows = [
      [...measure("๑"), "ส่งแล้ว"],
      [...measure("๒").with(1, "ทำแผนปี ๒๕๖๘ ตามระเบียบ พ.ศ. ๒๕๖๘"), "รอ"],
    ];
    const rolled = roll(
      rawWorkbook([{ sheet: "มาตรการ ๒๕๖๘", rows: [[TITLE], [...HEADINGS, "หมายเหตุ"], ...rows] }]),
    );
    expect(
      changesOf(rolled)
        .map(([place]) => place)
        .filter((place) => /!(B|G)/.test(place as string)),
    ).toEqual([]);
    expect(leftOf(rolled)).toEqual([
      ["มาตรการ ๒๕๖๘!B4", expect.stringMatching(/names the year 2568/)],
      ["มาตรการ ๒๕๖๘!G3", expect.stringMatching(/none of the report's/)],
      ["มาตรการ ๒๕๖๘!", expect.stringMatching(/name says 2568/)],
    ]);
  });

  test("a number that comes twice is mended, and the indicators follow", () => {
    const rows = [measure("๑"), [...measure("๑").with(0, "๑. จัดอบรม")], measure("๒")];
    const rolled = roll(workbookOf({ rows, others: [indicators(["๒", "ผู้ผ่าน", "≥", 80, "ร้อยละ", 90, 85])] }));
    expect(changesOf(rolled)).toEqual(
      expect.arrayContaining([
        ["มาตรการ!A4", "๒. จัดอบรม"],
        ["มาตรการ!A5", "๓. จัดทำคู่มือเรื่องที่ ๒"],
        ["ตัวชี้วัด!A2", "๓"],
      ]),
    );
  });
});

describe("indicators", () => {
  const places = (...row: TestCell[]) => {
    const rolled = roll(workbookOf({ others: [indicators(row)] }));
    return {
      changes: changesOf(rolled).filter(([place]) => (place as string).startsWith("ตัวชี้วัด")),
      left: leftOf(rolled),
    };
  };

  test("a measured number becomes last year's value, as a number", () => {
    expect(places("๑", "ผู้ผ่าน", "≥", 80, "ร้อยละ", 92.5, 84).changes).toEqual([
      ["ตัวชี้วัด!G2", "92.5", "number"],
      ["ตัวชี้วัด!F2", ""],
    ]);
  });

  test("a measured text stays the same text", () => {
    expect(places("๑", "ผู้ผ่าน", "≥", "๘๐", "ร้อยละ", "๙๒.๕", null).changes).toEqual([
      ["ตัวชี้วัด!G2", "๙๒.๕"],
      ["ตัวชี้วัด!F2", ""],
    ]);
  });

  test("the same value twice still moves", () => {
    expect(places("๑", "ผู้ผ่าน", "≥", 80, "ร้อยละ", 84, 84).changes).toEqual([["ตัวชี้วัด!F2", ""]]);
  });

  test("where nothing was measured the older value is no value of last year", () => {
    const { changes, left } = places("๑", "ผู้ผ่าน", "≥", 80, "ร้อยละ", null, 84);
    expect(changes).toEqual([["ตัวชี้วัด!G2", ""]]);
    expect(left).toEqual([["ตัวชี้วัด!G2", expect.stringMatching(/Nothing was measured in 2568/)]]);
  });

  test("without a column for it the value is cleared, kept in the history, and told", () => {
    const table = {
      sheet: "ตัวชี้วัด",
      rows: [
        ["มาตรการที่", "ตัวชี้วัด", "ผลที่ได้"],
        ["๑", "ผู้ผ่าน", 92],
      ],
    };
    const rolled = roll(workbookOf({ others: [table] }));
    expect(changesOf(rolled).at(-1)).toEqual(["ตัวชี้วัด!C2", ""]);
    expect(leftOf(rolled)).toEqual([["ตัวชี้วัด!C2", expect.stringMatching(/kept on the sheet “ตัวชี้วัดปีก่อน”/)]]);
  });
});

test("all that was recorded as evidence is cleared, columns of the office too", () => {
  const table = evidence(
    ["๑", { date: "2025-01-10" }, "ประชุม", 2, "ครั้ง", null, null, "นาง ก"],
    [],
    ["๒", null, "อบรม"],
  );
  const changes = changesOf(roll(workbookOf({ others: [table] })));
  expect(changes.filter(([place]) => (place as string).startsWith("หลักฐาน"))).toEqual(
    ["A2", "B2", "C2", "D2", "E2", "H2", "A4", "C4"].map((cell) => [`หลักฐาน!${cell}`, ""]),
  );
});

test("years of the settings move, what is new is blank and told, people and the rest stay", () => {
  const table = settings(
    ["หน่วยงาน", "องค์การบริหารส่วนตำบลทุ่งสมมุติ"],
    ["ปีงบประมาณ", 2568],
    ["ปีที่ประเมิน", "๒๕๖๙"],
    ["ที่หนังสือ", "สม ๗๙๙๐๑/๑๒"],
    ["วันที่หนังสือ", { date: "2025-10-20" }],
    ["วันที่จัดพิมพ์", ""],
    ["เรื่อง", "รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
    ["ข้อเท็จจริง", "ในปีงบประมาณ ๒๕๖๘ มีเรื่องร้องเรียน"],
    ["หัวข้อ", "ชื่อ", "ตำแหน่ง"],
    ["ผู้จัดทำ", "นางสาวตัวอย่าง", "นักวิเคราะห์"],
  );
  const rolled = roll(workbookOf({ others: [table] }));
  expect(changesOf(rolled).filter(([place]) => (place as string).startsWith("ตั้งค่า"))).toEqual([
    ["ตั้งค่ารายงาน!B3", "2569", "number"],
    ["ตั้งค่ารายงาน!B5", ""],
    ["ตั้งค่ารายงาน!B6", ""],
    ["ตั้งค่ารายงาน!B8", "รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙"],
    ["ตั้งค่ารายงาน!B4", "๒๕๗๐"],
  ]);
  expect(leftOf(rolled)).toEqual([
    ["ตั้งค่ารายงาน!B5", expect.stringMatching(/fill in the new one/)],
    ["ตั้งค่ารายงาน!B6", expect.stringMatching(/fill in the new one/)],
    ["ตั้งค่ารายงาน!B9", expect.stringMatching(/names the year 2568/)],
  ]);
});

test("a sheet that is printed from the measures is told to be made anew", () => {
  const rolled = roll(workbookOf({ others: [{ sheet: "พิมพ์-ปก (2)", rows: [["ปก"]] }] }));
  expect(leftOf(rolled)).toEqual([["พิมพ์-ปก (2)!", expect.stringMatching(/make it anew/)]]);
});

describe("the year wanted", () => {
  test("the one after the workbook's, and no other", () => {
    expect(roll(workbookOf({}), { fiscalYear: 2569 }).fiscalYear).toBe(2569);
    for (const fiscalYear of [2568, 2570]) {
      const rolled = rollOver(workbookOf({}), { ...OPTIONS, fiscalYear });
      expect(rolled).toMatchObject({
        ok: false,
        fault: { en: expect.stringMatching(/the next one is 2569/) as string },
      });
    }
  });

  test("a workbook that does not say its year is asked for it", () => {
    const workbook = workbookOf({ title: "แผนของเรา" });
    expect(rollOver(workbook, OPTIONS)).toMatchObject({
      ok: false,
      fault: { en: expect.stringMatching(/--fiscal-year 2569/) as string },
    });
    expect(leftOf(roll(workbook, { fiscalYear: 2569 }))).toEqual([
      ["มาตรการ!", expect.stringMatching(/write 2569 in the title/)],
    ]);
  });

  test("and then says it on the line of the settings that is blank", () => {
    const rolled = roll(workbookOf({ title: "แผนของเรา", others: [settings(["ปีงบประมาณ", ""])] }), {
      fiscalYear: 2569,
    });
    expect(changesOf(rolled).at(-1)).toEqual(["ตั้งค่ารายงาน!B2", "2569"]);
    expect(rolled.left).toEqual([]);
  });
});

test("every text of the old workbook is in the new one or in its history, and nothing is invented", () => {
  const workbook = workbookOf({
    rows: [
      measure("๑", "ต.ค. ๒๕๖๗ - มี.ค. ๒๕๖๘"),
      [null, null, "กองคลัง", null, "และอบรม", "รู้มากขึ้น"],
      measure("๓", "ไตรมาส ๒"),
    ],
    others: [
      evidence(["๑", "๑๐ ม.ค. ๒๕๖๘", "ประชุม", 2, "ครั้ง", "ห้องประชุม", null, "นาง ก"]),
      indicators(["๓", "ผู้ผ่าน", "≥", 80, "ร้อยละ", 92, 84]),
      settings(["ที่หนังสือ", "สม ๑"], ["เรื่อง", "รายงานผล ปี ๒๕๖๘"]),
    ],
  });
  const rolled = roll(workbook);
  const edits = joinEdits(rolled.groups);
  const places = (one: RawWorkbook): Map<string, string> =>
    new Map(
      one.tables.flatMap(({ sheet, rows }) =>
        rows.flatMap(({ row, cells }) =>
          cells.map(({ column, text }): [string, string] => [`${sheet}!${cellRef(column, row)}`, text]),
        ),
      ),
    );
  const [before, after] = [places(workbook), places(applyEdits(workbook, edits))];
  const kept = new Set(
    rolled.history.flatMap(({ source, rows }) =>
      rows
        .flat()
        .map((cell) => ("copyOf" in cell ? before.get(`${source}!${cell.copyOf}`) : String(cell.value))),
    ),
  );
  const lost = [...before].filter(([place, text]) => after.get(place) !== text && !kept.has(text));
  expect(lost).toEqual([]);

  const skeleton = (text: string): string => text.replace(/[0-9๐-๙]+/g, "#");
  const invented = edits.cells.filter(
    ({ after: text, before: old }) =>
      text !== "" && skeleton(text) !== skeleton(old) && ![...before.values()].includes(text),
  );
  expect(invented).toEqual([]);
  expect(rolled.history.map(({ name }) => name)).toEqual(["ผลปีก่อน", "หลักฐานปีก่อน", "ตัวชี้วัดปีก่อน"]);
});

test("a unit's workbook is refused: its plan is locked, and only its results could be cleared", () => {
  const main = mainTables([["๑. ตรวจนับพัสดุ", "๑. นับ", "กองคลัง", "ไตรมาสที่ ๑", "นับแล้ว", "ครบ"]]);
  expect(rollOver(main, OPTIONS).ok).toBe(true);
  const rolled = rollOver(unitBook(readMainBook(main), "กองคลัง"), OPTIONS);
  expect(!rolled.ok && rolled.fault).toEqual({
    th: expect.stringContaining("ไฟล์ที่ส่งให้หน่วยงาน") as string,
    en: expect.stringContaining("made for one unit") as string,
  });
});
