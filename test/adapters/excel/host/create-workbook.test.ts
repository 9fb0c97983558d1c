import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

function open() {
  const spreadsheet = pane.open({ sheets: [{ name: "Sheet1", cells: [] }] });
  return (bytes: Uint8Array) => spreadsheet.createWorkbook?.(bytes);
}

test.each<[string, Uint8Array]>([
  ["a few bytes", new Uint8Array([80, 75, 3, 4, 255, 0])],
  ["more than a piece of them", Uint8Array.from({ length: 20_001 }, (_, at) => at % 256)],
])("hands %s to Excel as they are", async (_, bytes) => {
  const create = open();
  const before = pane.host.recorded.createdWorkbooks.length;
  expect(await create(bytes)).toEqual({ ok: true, value: null });
  const given = pane.host.recorded.createdWorkbooks.slice(before);
  expect(given.map((text) => [...Buffer.from(text, "base64")])).toEqual([[...bytes]]);
});

test("a fault that the user can meet has its sentence", async () => {
  const create = open();
  pane.host.faults.lostSession = true;
  const answer = await create(new Uint8Array([1]));
  expect(answer).toMatchObject({ ok: false });
});
