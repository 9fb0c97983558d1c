import { writeCells } from "../../../../src/app/write-own-sheet";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { undoTogether } from "../../../support/write-alone";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

/** "A3 ก": a cell and its text. */
const parts = (text: string) => {
  const [address = "", value = ""] = text.split(" ");
  return { address, value };
};

/** Clears cells by a change, lets something happen, takes the change back; gives what all cells show then. */
async function clearAndUndo(
  texts: readonly string[],
  cleared: readonly string[],
  meanwhile: () => void = () => undefined,
): Promise<{ readonly shown: readonly string[]; readonly left: number }> {
  const others = { name: "อื่น", cells: [{ address: "A1", value: "x" }] };
  const spreadsheet = pane.open({ sheets: [{ name: "แผ่น", cells: texts.map(parts) }, others] });
  const read = await spreadsheet.read({ mergedAreas: false, everyTable: true });
  if (!read.ok) throw new Error(read.fault.en);
  const edits = texts
    .map(parts)
    .filter(({ address }) => cleared.includes(address))
    .map(({ address, value }) => ({ sheet: "แผ่น", cell: address, before: value, after: "" }));
  const written = await writeCells(spreadsheet, read.value, edits);
  if (!written.ok) throw new Error(written.fault.en);
  for (const { cell } of edits) expect(pane.host.cell("แผ่น", cell).value).toBe("");
  meanwhile();
  const undone = await undoTogether(
    spreadsheet,
    written.value.made.flatMap(({ undo }) => undo ?? []),
  );
  if (!undone.ok) throw new Error(undone.fault.en);
  const shown = ["A1", "B1", "A2", "B2", "A3", "B3", "A4", "B4", "A5", "B5"].flatMap((address) => {
    const { value } = pane.host.cell("แผ่น", address);
    return value === "" ? [] : [`${address} ${String(value)}`];
  });
  return { shown, left: undone.value.left.length };
}

const TABLE = ["A1 ชื่อ", "A2 ก", "B2 ข", "A3 ค"];

test.each<[string, readonly string[], readonly string[]]>([
  ["between two rows", TABLE, ["A2", "B2"]],
  ["the last one", TABLE, ["A3"]],
  ["the first one", TABLE, ["A1"]],
  ["above a blank row", ["A1 ชื่อ", "A2 ก", "B2 ข", "A4 ค"], ["A2", "B2"]],
  ["below a blank row, at the end", ["A1 ชื่อ", "A3 ก", "B3 ข"], ["A3", "B3"]],
  ["two of them", TABLE, ["A2", "B2", "A3"]],
  ["all of them", TABLE, ["A1", "A2", "B2", "A3"]],
])("a row that was cleared comes back to its place: %s", async (_, texts, cleared) => {
  expect(await clearAndUndo(texts, cleared)).toEqual({ shown: [...texts].sort(byPlace), left: 0 });
});

test("it follows rows that were put in above it", async () => {
  const { shown, left } = await clearAndUndo(TABLE, ["A2", "B2"], () => {
    pane.host.insertCells("แผ่น", "1:1");
  });
  expect({ shown, left }).toEqual({ shown: ["A2 ชื่อ", "A3 ก", "B3 ข", "A4 ค"], left: 0 });
});

test("where a row was put in beside it nobody can say which is meant: it is told, and nothing is written", async () => {
  const { shown, left } = await clearAndUndo(TABLE, ["A2", "B2"], () => {
    pane.host.insertCells("แผ่น", "2:2");
  });
  expect({ shown, left }).toEqual({ shown: ["A1 ชื่อ", "A4 ค"], left: 2 });
});

function byPlace(one: string, other: string): number {
  const key = (text: string): string => `${text.slice(1, 2)}${text.slice(0, 1)}`;
  return key(one) < key(other) ? -1 : 1;
}
