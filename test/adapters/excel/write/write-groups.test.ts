import type { CellEdit } from "../../../../src/core/changes/cell-edit";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { dumpOf } from "../../../support/workbook-dump";
import { rawWorkbook } from "../../../support/raw-table";
import { writeAlone } from "../../../support/write-alone";
import { measuresTable } from "../../../contract/spreadsheet-contract";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

function edit(cell: string, after: string, before = ""): CellEdit {
  return { sheet: "มาตรการ", cell, before, after };
}

/** Number of the action of the second round trip that writes the nth cell. */
async function actionOfWrite(edits: readonly CellEdit[], nth: number): Promise<number> {
  await writeAlone(pane.open(hostWorkbook(rawWorkbook([measuresTable()]))), {
    cells: edits,
    removedRows: [],
  });
  const syncs = pane.host.trace.filter(({ kind }) => kind === "sync");
  const actions = syncs[1]?.request.Actions ?? [];
  const writes = actions.flatMap(({ Name }, index) => (Name === "Values" ? [index] : []));
  return writes[nth] ?? -1;
}

test("Excel stops half-way: what is written is told as written, the rest with Excel's reason", async () => {
  const edits = [edit("E3", "ก"), edit("F3", "ข"), edit("F4", "ค")];
  const at = await actionOfWrite(edits, 1);
  const spreadsheet = pane.open(hostWorkbook(rawWorkbook([measuresTable()])));
  await pane.settle();
  pane.host.faults.failingRequests.push({ nth: 2, afterActions: at, code: "AccessDenied" });
  const result = await writeAlone(spreadsheet, { cells: edits, removedRows: [] });
  if (!result.ok) throw new Error(result.fault.en);
  expect(result.value.written.cells.map(({ cell }) => cell)).toEqual(["E3"]);
  expect(result.value.left.map(({ edit: { cell } }) => cell)).toEqual(["F3", "F4"]);
  expect(result.value.left[0]?.reason.en).toContain("read-only or protected");
  expect(pane.host.values("มาตรการ", "E3:F4")).toEqual([
    ["ก", ""],
    ["อบรมแล้ว ๔๐ คน", ""],
  ]);
});

test("Excel stops before anything is written: a sentence, and nothing has changed", async () => {
  const edits = [edit("E3", "ก"), edit("F3", "ข")];
  const at = await actionOfWrite(edits, 0);
  const spreadsheet = pane.open(hostWorkbook(rawWorkbook([measuresTable()])));
  await pane.settle();
  pane.host.faults.failingRequests.push({ nth: 2, afterActions: at, code: "AccessDenied" });
  const result = await writeAlone(spreadsheet, { cells: edits, removedRows: [] });
  expect(result.ok || result.fault.en).toContain("read-only or protected");
  expect(pane.host.values("มาตรการ", "E3:F3")).toEqual([["", ""]]);
});

test("a cell merged since the last check shows in the read-back", async () => {
  const spreadsheet = pane.open(hostWorkbook(rawWorkbook([measuresTable({ merges: ["F3:F4"] })])));
  const result = await writeAlone(spreadsheet, { cells: [edit("F4", "ผล")], removedRows: [] });
  expect(result.ok && result.value.written.cells).toEqual([]);
  expect(result.ok && result.value.left[0]?.reason.en).toContain("did not keep it");
});

test("a number is replaced by a text, and the cell keeps its format", async () => {
  const rows = [["มาตรการ"], ["1"]];
  const data = hostWorkbook(rawWorkbook([measuresTable({ rows })]));
  const cells = [{ address: "C2", value: 0.5, numberFormat: "0%" }];
  const spreadsheet = pane.open({
    sheets: [{ name: "มาตรการ", cells: [...(data.sheets[0]?.cells ?? []), ...cells] }],
  });
  const result = await writeAlone(spreadsheet, { cells: [edit("C2", "80%", "50%")], removedRows: [] });
  expect(result.ok && result.value.written.cells).toHaveLength(1);
  expect(pane.host.cell("มาตรการ", "C2")).toMatchObject({
    value: "80%",
    text: "80%",
    format: { numberFormat: "0%" },
  });
});

test("a text cell takes an apostrophe as it is", async () => {
  const cells = [{ address: "A1", value: "", numberFormat: "@" }];
  const spreadsheet = pane.open({ sheets: [{ name: "มาตรการ", cells }] });
  const result = await writeAlone(spreadsheet, { cells: [edit("A1", "=1+1")], removedRows: [] });
  expect(result.ok && result.value.written.cells).toHaveLength(1);
  expect(pane.host.cell("มาตรการ", "A1").value).toBe("=1+1");
});

test("a cell that shows already what is to be written is not touched", async () => {
  const spreadsheet = pane.open(hostWorkbook(rawWorkbook([measuresTable()])));
  const same = edit("E4", "อบรมแล้ว ๔๐ คน", "อบรมแล้ว ๔๐ คน");
  const before = dumpOf(pane.host);
  const result = await writeAlone(spreadsheet, { cells: [same], removedRows: [] });
  expect(result.ok && result.value).toMatchObject({ written: { cells: [same] }, undo: [] });
  expect(pane.host.stats.syncs).toBe(1);
  expect(dumpOf(pane.host)).toEqual(before);
});

test("of two edits of one cell the first is made, the second told", async () => {
  const spreadsheet = pane.open(hostWorkbook(rawWorkbook([measuresTable()])));
  const edits = [edit("E3", "ก"), edit("E3", "ข")];
  const result = await writeAlone(spreadsheet, { cells: edits, removedRows: [] });
  expect(result.ok && result.value.written.cells).toEqual([edits[0]]);
  expect(result.ok && result.value.left.map(({ edit: left }) => left)).toEqual([edits[1]]);
  expect(pane.host.values("มาตรการ", "E3:E3")).toEqual([["ก"]]);
});
