import { zipFiles } from "../../../src/adapters/bundle/zip-files";
import { addSheets } from "../../../src/adapters/xlsx/patching/add-sheets";
import { graftSheets } from "../../../src/adapters/xlsx/patching/graft-sheets";
import { patchWorkbook } from "../../../src/adapters/xlsx/patching/patch-workbook";
import { readWorkbook } from "../../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/adapters/xlsx/write-workbook";
import { changeBook } from "../../../src/app/change-book";
import { LEFT_REASONS } from "../../../src/app/changes/left-reasons";
import { SHEET_REASONS } from "../../../src/app/changes/sheet-reasons";
import type { MadeGroup, Spreadsheet } from "../../../src/app/ports/spreadsheet";
import type { WorkbookFiles } from "../../../src/app/ports/workbook-files";
import type { WorkbookEdits } from "../../../src/core/changes/workbook-edits";
import { programSheetLayout } from "../../../src/core/sheet/program/program-sheet-layout";
import { createFileSpreadsheet } from "../../../src/files-page/book/create-file-spreadsheet";
import type { FileHistory } from "../../../src/files-page/book/file-history";
import { makeXlsx } from "../../support/make-xlsx";
import { edit, readFile, removal, SHEET, textCell } from "../../support/patch-file";

const FILES: WorkbookFiles = {
  read: readWorkbook,
  write: writeWorkbook,
  zip: zipFiles,
  addSheets,
  graft: graftSheets,
  patch: patchWorkbook,
};
const NAME = "ข้อมูลโปรแกรม";
const LAYOUT = programSheetLayout([]);
const SHOWN = {
  ...LAYOUT,
  sheets: LAYOUT.sheets.map((sheet) => ({ ...sheet, name: "บอร์ด", hidden: false })),
};

function rowXml(texts: readonly string[], index: number): string {
  const row = index + 1;
  return `<row r="${row}">${texts.map((text, at) => textCell(`${"AB"[at]}${row}`, text)).join("")}</row>`;
}

interface Opened {
  readonly spreadsheet: Spreadsheet;
  readonly original: Uint8Array;
  now(): FileHistory;
  readonly selected: { sheet: string; cell: string }[];
  texts(): Promise<string[][]>;
}

async function open(
  rows: string[][] = [
    ["ก", "ข"],
    ["หนึ่ง", "สอง"],
    ["สาม", "สี่"],
    ["ห้า", "หก"],
  ],
): Promise<Opened> {
  const original = makeXlsx({ data: rows.map(rowXml).join("") });
  let history: FileHistory = {
    original,
    steps: [],
    bytes: original,
    beforeLast: null,
    workbook: await readFile(original),
  };
  const selected: Opened["selected"] = [];
  const spreadsheet = createFileSpreadsheet(history, {
    changeBytes: (change) => changeBook(change, FILES),
    onSelect: (place) => selected.push(place),
    onChanged: (next) => {
      history = next;
    },
  });
  return {
    spreadsheet,
    original,
    selected,
    now: () => history,
    texts: async () => {
      const [table] = (await readFile(history.bytes)).tables;
      return table?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    },
  };
}

const cells = (...list: WorkbookEdits["cells"]): WorkbookEdits => ({ cells: list, removedRows: [] });

async function write(spreadsheet: Spreadsheet, ...groups: WorkbookEdits[]): Promise<MadeGroup[]> {
  const written = await spreadsheet.write(groups);
  if (!written.ok) throw new Error(written.fault.en);
  expect(written.value.left).toEqual([]);
  return [...written.value.made];
}

async function undo(spreadsheet: Spreadsheet, ...made: (MadeGroup | undefined)[]) {
  const undone = await spreadsheet.undo(made.flatMap((one) => one?.undo ?? []));
  if (!undone.ok) throw new Error(undone.fault.en);
  return undone.value.records;
}

describe("the workbook of a file", () => {
  test("is written into a copy: what was opened stays as it is", async () => {
    const { spreadsheet, original, now, texts } = await open();
    const kept = original.slice();
    await write(spreadsheet, cells(edit("A2", "หนึ่ง", "๑")));
    expect(await texts()).toEqual([
      ["ก", "ข"],
      ["๑", "สอง"],
      ["สาม", "สี่"],
      ["ห้า", "หก"],
    ]);
    expect(original).toEqual(kept);
    expect(now().original).toBe(original);
    expect(await spreadsheet.readFile?.()).toEqual({ ok: true, value: now().bytes });
  });

  test("a group with one edit that cannot be made is left whole, the others are made", async () => {
    const { spreadsheet, texts } = await open();
    const bad = cells(edit("A2", "หนึ่ง", "๑"), edit("B2", "ไม่ใช่", "๒"));
    const written = await spreadsheet.write([bad, cells(edit("A3", "สาม", "๓"))]);
    if (!written.ok) throw new Error(written.fault.en);
    expect(written.value.left.map(({ group, obstacles }) => [group, obstacles[0]?.reason])).toEqual([
      [bad, LEFT_REASONS.changedMeanwhile],
    ]);
    expect(written.value.made).toHaveLength(1);
    expect((await texts())[1]).toEqual(["หนึ่ง", "สอง"]);
  });

  test("what was so already is made without anything to take back", async () => {
    const { spreadsheet, now, original } = await open();
    const [made] = await write(spreadsheet, cells(edit("A2", "หนึ่ง", "หนึ่ง")));
    expect(made?.undo).toBeNull();
    expect(now().bytes).toBe(original);
  });

  test("the last change taken back gives the bytes before it", async () => {
    const { spreadsheet, now, original } = await open();
    await write(spreadsheet, cells(edit("A2", "หนึ่ง", "๑")));
    const before = now().bytes;
    const [last] = await write(spreadsheet, cells(edit("A3", "สาม", "๓")));
    await undo(spreadsheet, last);
    expect(now().bytes).toBe(before);
    expect(now().original).toBe(original);
  });

  test("all taken back gives the file that was opened", async () => {
    const { spreadsheet, now, original } = await open();
    const [one] = await write(spreadsheet, cells(edit("A2", "หนึ่ง", "๑")));
    const [two] = await write(spreadsheet, cells(edit("A3", "สาม", "๓")));
    await undo(spreadsheet, two, one);
    expect(now().bytes).toBe(original);
  });

  test("an older change is taken back by itself", async () => {
    const { spreadsheet, texts } = await open();
    const [first] = await write(spreadsheet, cells(edit("A2", "หนึ่ง", "๑")));
    await write(spreadsheet, cells(edit("A3", "สาม", "๓")));
    expect(await undo(spreadsheet, first)).toMatchObject([
      { undone: first?.edits, left: [], remaining: null },
    ]);
    expect(await texts()).toEqual([
      ["ก", "ข"],
      ["หนึ่ง", "สอง"],
      ["๓", "สี่"],
      ["ห้า", "หก"],
    ]);
  });

  test("a change that a later one rests on stays, with the reason", async () => {
    const { spreadsheet, texts } = await open();
    const [first] = await write(spreadsheet, cells(edit("A2", "หนึ่ง", "๑")));
    await write(spreadsheet, cells(edit("A2", "๑", "๑.")));
    const [record] = await undo(spreadsheet, first);
    expect(record).toMatchObject({ left: [{ reason: LEFT_REASONS.changedSince }], remaining: first?.undo });
    expect((await texts())[1]).toEqual(["๑.", "สอง"]);
  });

  test("a removed row comes back above what was written below it since", async () => {
    const { spreadsheet, texts } = await open();
    const gone = { cells: [], removedRows: [removal(2, { A: "หนึ่ง", B: "สอง" })] };
    const [removed] = await write(spreadsheet, gone);
    const [below] = await write(spreadsheet, cells(edit("A3", "ห้า", "๕")));
    await undo(spreadsheet, removed);
    expect(await texts()).toEqual([
      ["ก", "ข"],
      ["หนึ่ง", "สอง"],
      ["สาม", "สี่"],
      ["๕", "หก"],
    ]);
    await undo(spreadsheet, below);
    expect((await texts())[3]).toEqual(["ห้า", "หก"]);
  });

  test("sheets are made once, shown where they are not hidden, and taken away again", async () => {
    const { spreadsheet, now, original, selected } = await open();
    const made = await spreadsheet.makeSheets(LAYOUT, "if-missing");
    if (!made.ok || made.value.undo === null) throw new Error("not made");
    expect(made.value).toMatchObject({ added: [NAME], kept: [], halfMade: null });
    expect(selected).toEqual([]);
    const again = await spreadsheet.makeSheets(LAYOUT, "if-missing");
    expect(again).toMatchObject({ ok: true, value: { added: [], kept: [NAME], undo: null } });
    const taken = await spreadsheet.takeSheetsAway(made.value.undo);
    expect(taken).toMatchObject({ ok: true, value: { removed: [NAME], left: [] } });
    expect(now().bytes).toBe(original);
  });

  test("a sheet whose name is taken gets a free one", async () => {
    const { spreadsheet, selected } = await open();
    const layout = { ...SHOWN, sheets: SHOWN.sheets.map((sheet) => ({ ...sheet, name: SHEET })) };
    const made = await spreadsheet.makeSheets(layout, "free-name");
    expect(made).toMatchObject({ ok: true, value: { added: [`${SHEET} (2)`], kept: [SHEET] } });
    expect(selected).toEqual([{ sheet: `${SHEET} (2)`, cell: "A1" }]);
  });

  test("own sheets made anew replace the last, which come back with the undo", async () => {
    const { spreadsheet, now } = await open();
    await spreadsheet.makeSheets(SHOWN, "replace-own");
    const second = await spreadsheet.makeSheets(SHOWN, "replace-own");
    if (!second.ok || second.value.undo === null) throw new Error("not made");
    expect(second.value).toMatchObject({ added: ["บอร์ด"], replaced: ["บอร์ด"] });
    expect(now().workbook.tables.map(({ sheet }) => sheet)).toEqual([SHEET, "บอร์ด"]);
    await spreadsheet.takeSheetsAway(second.value.undo);
    expect(now().workbook.tables.map(({ sheet }) => sheet)).toEqual([SHEET, "บอร์ด"]);
  });

  test("a sheet that was written into since is kept, with the reason", async () => {
    const { spreadsheet } = await open();
    const made = await spreadsheet.makeSheets(SHOWN, "free-name");
    if (!made.ok || made.value.undo === null) throw new Error("not made");
    await write(spreadsheet, cells({ sheet: "บอร์ด", cell: "A5", before: "", after: "ก" }));
    const taken = await spreadsheet.takeSheetsAway(made.value.undo);
    expect(taken).toMatchObject({ ok: true, value: { left: [{ reason: SHEET_REASONS.isChanged }] } });
  });

  test("texts that were filled in are remembered as long as it is open", async () => {
    const { spreadsheet } = await open();
    await spreadsheet.rememberFilled(["ผล", ""]);
    expect((await spreadsheet.readFilledTexts()).size).toBe(1);
  });
});
