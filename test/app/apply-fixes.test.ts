import { applyFixes, type AppliedFixes, type ApplyStep } from "../../src/app/apply-fixes";
import { fixWorkbook } from "../../src/app/fix-workbook";
import { fail, succeed } from "../../src/app/result";
import type { Spreadsheet } from "../../src/app/spreadsheet";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { WorkbookEdits } from "../../src/core/model/workbook-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../support/excel-spreadsheet";
import { createInMemorySpreadsheet } from "../support/in-memory-spreadsheet";
import { rawWorkbook, type TestCell, type TestTable } from "../support/raw-table";

const OPTIONS = { asOf: "2025-04-15" as PlainDate, fiscalYear: 2568, sheetName: null };
const FAULT = { th: "มีบางอย่างขวางอยู่", en: "something stands in the way" };
const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
];
const row = (measure: string, steps = "๑. ประชุม"): TestCell[] => [measure, steps, "สำนักปลัด", "ไตรมาส ๒"];
const SHEET = "มาตรการ";
/** A misspelling in B3, two measures with the number 1 (A4), a row that goes on with the last (6). */
const ROWS: TestTable["rows"] = [
  ["องค์การบริหารส่วนตำบลทุ่งสมมติ"],
  HEADINGS,
  row("๑. ก", "๑. แจ้งทางอีเมลล์"),
  row("๑. ข"),
  row("๒. ค", "๑. แจ้งเวียน"),
  ["", "ทุกส่วนราชการ"],
];
const EVIDENCE: TestTable = {
  sheet: "หลักฐาน",
  rows: [
    ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ"],
    ["๒", "15 ม.ค. 2568", "ประชุม"],
  ],
};

interface Opened {
  readonly spreadsheet: Spreadsheet;
  textOf(sheet: string, cell: string): string;
  type(sheet: string, cell: string, text: string): void;
  protect(sheet: string): void;
}

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

function inMemory(workbook: RawWorkbook): Opened {
  const spreadsheet = createInMemorySpreadsheet(workbook);
  return {
    spreadsheet,
    textOf: spreadsheet.textOf,
    type: spreadsheet.typeIntoCell,
    protect: (sheet) => {
      spreadsheet.protect(sheet);
    },
  };
}

function inExcel(workbook: RawWorkbook): Opened {
  const spreadsheet = pane.open(hostWorkbook(workbook));
  return {
    spreadsheet,
    textOf: (sheet, cell) => pane.host.cell(sheet, cell).text,
    type: (sheet, cell, text) => {
      pane.host.typeIntoCell(sheet, cell, text);
    },
    protect: (sheet) => {
      const found = pane.host.workbook.sheets.find(({ name }) => name === sheet);
      if (found) found.protection = { options: {} as never, password: null };
    },
  };
}

function fixesOf(workbook: RawWorkbook): readonly WorkbookEdits[] {
  const fixed = fixWorkbook(workbook, OPTIONS);
  if (!fixed.ok) throw new Error(fixed.fault.en);
  return fixed.value.groups;
}

async function apply(
  spreadsheet: Spreadsheet,
  fixes: readonly WorkbookEdits[],
  onStep?: (step: ApplyStep) => void,
): Promise<AppliedFixes> {
  const applied = await applyFixes(spreadsheet, fixes, OPTIONS, onStep);
  if (!applied.ok) throw new Error(applied.fault.en);
  return applied.value;
}

const placesIn = ({ cells, removedRows }: WorkbookEdits): string[] =>
  [...cells.map(({ sheet, cell }) => `${sheet} ${cell}`), ...removedRows.map((one) => `-${one.row}`)].sort();

describe.each([
  ["in memory", inMemory],
  ["in the simulated Excel", inExcel],
])("%s", (_, open) => {
  test("all that was shown is made, the evidence follows, and one undo takes it all back", async () => {
    const workbook = rawWorkbook([{ rows: ROWS }, EVIDENCE]);
    const { spreadsheet, textOf } = open(workbook);
    const applied = await apply(spreadsheet, fixesOf(workbook));
    expect(applied.left).toEqual([]);
    expect(applied.halfMade).toBeNull();
    expect(placesIn(applied.written)).toEqual(
      [`${SHEET} B3`, `${SHEET} A4`, `${SHEET} A5`, `${SHEET} B5`, "หลักฐาน A2", "-6"].sort(),
    );
    const texts = () =>
      ["B3", "A4", "A5", "B5", "B6"].map((cell) => textOf(SHEET, cell)).concat(textOf("หลักฐาน", "A2"));
    expect(texts()).toEqual(["๑. แจ้งทางอีเมล", "๒. ข", "๓. ค", "๑. แจ้งเวียนทุกส่วนราชการ", "", "๓"]);
    const undone = applied.undo && (await spreadsheet.undo(applied.undo));
    expect(undone).toMatchObject({ ok: true, value: { remaining: null } });
    expect(texts()).toEqual(["๑. แจ้งทางอีเมลล์", "๑. ข", "๒. ค", "๑. แจ้งเวียน", "ทุกส่วนราชการ", "๒"]);
  });

  test("a fix is left whole where one of its cells changed after it was shown, the others are made", async () => {
    const workbook = rawWorkbook([{ rows: ROWS }, EVIDENCE]);
    const fixes = fixesOf(workbook);
    const { spreadsheet, textOf, type } = open(workbook);
    type(SHEET, "A5", "๒. คำใหม่");
    const { left, written } = await apply(spreadsheet, fixes);
    expect(left).toHaveLength(1);
    expect(left[0]?.obstacles[0]?.reason.en).toContain("changed since it was shown");
    expect(textOf(SHEET, "A4")).toBe("๑. ข");
    expect(textOf(SHEET, "A5")).toBe("๒. คำใหม่");
    expect(placesIn(written)).toEqual([`${SHEET} B3`, `${SHEET} B5`, "-6"].sort());
  });

  test("where the evidence sheet is protected no measure is renumbered, the other fixes are made", async () => {
    const workbook = rawWorkbook([{ rows: ROWS }, EVIDENCE]);
    const { spreadsheet, textOf, protect } = open(workbook);
    protect("หลักฐาน");
    const applied = await apply(spreadsheet, fixesOf(workbook));
    expect(applied.left.map(({ edits }) => placesIn(edits))).toEqual([
      [`${SHEET} A4`, `${SHEET} A5`, "หลักฐาน A2"].sort(),
    ]);
    expect(applied.left[0]?.obstacles.map(({ edit }) => edit.sheet)).toEqual(["หลักฐาน"]);
    expect(["A4", "A5", "B3", "B5"].map((cell) => textOf(SHEET, cell))).toEqual([
      "๑. ข",
      "๒. ค",
      "๑. แจ้งทางอีเมล",
      "๑. แจ้งเวียนทุกส่วนราชการ",
    ]);
  });

  test("a protected measures sheet leaves everything and changes nothing", async () => {
    const workbook = rawWorkbook([{ rows: ROWS }, EVIDENCE]);
    const fixes = fixesOf(workbook);
    const { spreadsheet, textOf, protect } = open(workbook);
    protect(SHEET);
    const { left, written, undo } = await apply(spreadsheet, fixes);
    expect(left).toHaveLength(fixes.length);
    expect(placesIn(written)).toEqual([]);
    expect(undo).toBeNull();
    expect(textOf("หลักฐาน", "A2")).toBe("๒");
    for (const { obstacles } of left) expect(obstacles.length).toBeGreaterThan(0);
  });
});

describe("a writer that leaves some", () => {
  const workbook = rawWorkbook([{ rows: ROWS }, EVIDENCE]);
  const withWrite = (over: (spreadsheet: Spreadsheet) => Partial<Spreadsheet>): Spreadsheet => {
    const spreadsheet = createInMemorySpreadsheet(workbook);
    return { ...spreadsheet, ...over(spreadsheet) };
  };
  /** Leaves one cell alone, as a cell that does not keep its text. */
  const refusing =
    (cell: string) =>
    (spreadsheet: Spreadsheet): Pick<Spreadsheet, "write"> => ({
      write: async (edits) => {
        const kept = edits.cells.filter((edit) => edit.cell !== cell);
        const wrote = await spreadsheet.write({ ...edits, cells: kept });
        if (!wrote.ok) return wrote;
        const left = edits.cells
          .filter((edit) => edit.cell === cell)
          .map((edit) => ({ edit, reason: FAULT }));
        return succeed({ ...wrote.value, left: [...wrote.value.left, ...left] });
      },
    });

  test("half of a renumbering is taken back and written again without it", async () => {
    const steps: ApplyStep[] = [];
    const spreadsheet = withWrite(refusing("A5"));
    const { left, written } = await apply(spreadsheet, fixesOf(workbook), (step) => steps.push(step));
    expect(steps).toEqual(["reading", "writing", "taking-back", "writing"]);
    expect(left.map(({ obstacles }) => obstacles.map(({ reason }) => reason))).toEqual([[FAULT]]);
    expect(placesIn(written)).toEqual([`${SHEET} B3`, `${SHEET} B5`, "-6"].sort());
    const read = await spreadsheet.read({ mergedAreas: true });
    const shown = read.ok ? JSON.stringify(read.value) : "";
    expect(shown).toContain("๑. ข");
    expect(shown).toContain('อีเมล"');
  });

  test("a row that stayed only for a cell of another fix goes once that fix is out of the way", async () => {
    let writes = 0;
    const spreadsheet = withWrite((own) => ({
      write: (edits) => {
        writes += 1;
        if (writes === 1)
          (own as ReturnType<typeof createInMemorySpreadsheet>).typeIntoCell(SHEET, "B3", "พิมพ์เอง");
        return own.write(edits);
      },
    }));
    const { left, written } = await apply(spreadsheet, fixesOf(workbook));
    expect(left.map(({ edits }) => placesIn(edits))).toEqual([[`${SHEET} B3`]]);
    expect(placesIn(written)).toEqual(
      [`${SHEET} A4`, `${SHEET} A5`, `${SHEET} B5`, "หลักฐาน A2", "-6"].sort(),
    );
    expect(writes).toBe(2);
  });

  test("the only fix of all: nothing is left changed", async () => {
    const fixes = fixesOf(workbook).filter(({ cells }) => cells.some(({ cell }) => cell === "A5"));
    const { left, written, undo } = await apply(withWrite(refusing("A5")), fixes);
    expect(left).toHaveLength(1);
    expect([placesIn(written), undo]).toEqual([[], null]);
  });

  test("what cannot be taken back is said, and its undo is kept", async () => {
    const spreadsheet = withWrite((own) => ({
      ...refusing("A5")(own),
      undo: () => Promise.resolve(fail(FAULT)),
    }));
    const { halfMade, undo, written } = await apply(spreadsheet, fixesOf(workbook));
    expect(halfMade).toBe(FAULT);
    expect(undo).not.toBeNull();
    expect(placesIn(written)).toContain(`${SHEET} A4`);
  });

  test("a cell that somebody changed before it could be taken back is told too", async () => {
    const spreadsheet = withWrite((own) => ({
      ...refusing("A5")(own),
      undo: async (record) => {
        (own as ReturnType<typeof createInMemorySpreadsheet>).typeIntoCell(SHEET, "A4", "แก้มือ");
        return own.undo(record);
      },
    }));
    const { halfMade, written } = await apply(spreadsheet, fixesOf(workbook));
    expect(halfMade).not.toBeNull();
    expect(placesIn(written)).toEqual([`${SHEET} A4`]);
  });

  test.each(["read", "write"] as const)(
    "a fault of %s is handed on, and nothing is changed",
    async (call) => {
      const spreadsheet = withWrite(() => ({ [call]: () => Promise.resolve(fail(FAULT)) }));
      expect(await applyFixes(spreadsheet, fixesOf(workbook), OPTIONS)).toEqual(fail(FAULT));
    },
  );

  test("a workbook without a measures table any more is a fault", async () => {
    const spreadsheet = createInMemorySpreadsheet(rawWorkbook([{ rows: [["รายรับ", "รายจ่าย"]] }]));
    expect(await applyFixes(spreadsheet, fixesOf(workbook), OPTIONS)).toMatchObject({ ok: false });
  });
});

test("a finding's own fix is known as well, though all fixes together would write the cell otherwise", async () => {
  const rows = [...ROWS.slice(0, 2), row("๑. ก", "๑. แจ้งทางอีเมลล์ 3 ครั้ง"), row("๒. ข", "๑. ประชุม ๒. สรุป")];
  const workbook = rawWorkbook([{ rows }]);
  const fixed = fixWorkbook(workbook, OPTIONS);
  if (!fixed.ok) throw new Error(fixed.fault.en);
  const [own] = [...fixed.value.checked.fixes].flatMap(([{ check }, fix]) =>
    check === "known-misspelling" ? [fix] : [],
  );
  const spreadsheet = createInMemorySpreadsheet(workbook);
  const { left } = await apply(spreadsheet, own ? [own] : []);
  expect(left).toEqual([]);
  expect(spreadsheet.textOf(SHEET, "B3")).toBe("๑. แจ้งทางอีเมล 3 ครั้ง");
});
