import { readOpenSheet } from "../../../src/app/open-sheet";
import { isOfKind, missingResultColumns } from "../../../src/taskpane/results/list-work";
import { evidenceTable, indicatorTable, measureRow, openSheet, resultsTable } from "../../support/open-sheet";
import { workOf, workOn } from "../support/work-of";

const DONE = ["จัดอบรมเมื่อวันที่ ๕ มีนาคม ๒๕๖๘ จำนวน ๔๐ คน", "ผ่านแบบทดสอบร้อยละ ๙๐"];
const within = (row: readonly string[], timeframe: string): string[] =>
  row.map((text, at) => (at === 3 ? timeframe : text));

test("every measure: overdue ones first, by their deadline; what is finished comes last, as on the sheet", async () => {
  const { items } = await workOf(
    resultsTable([
      within(measureRow(1, ...DONE), "ไตรมาสที่ ๔"),
      within(measureRow(2), "ไตรมาสที่ ๓"),
      measureRow(3, ...DONE),
      within(measureRow(4), "ปี ๒๕๖๙"),
      measureRow(5),
      measureRow(6, "ทำแล้วตามที่ระบุไว้", DONE[1]),
    ]),
    evidenceTable([["6", "5 มี.ค. 2568", "จัดอบรม", 40, "คน"]]),
  );
  expect(items.map(({ label, status }) => [label, status])).toEqual([
    [5, "overdue"],
    [2, "overdue"],
    [4, "overdue"],
    [1, "done"],
    [3, "done"],
    [6, "done"],
  ]);
});

test("due soon and later stand between them, those without a deadline last", async () => {
  const { items } = await workOn("2025-03-15")(
    resultsTable([
      measureRow(1, ...DONE),
      within(measureRow(2), "ตามความเหมาะสม"),
      within(measureRow(3), "ไตรมาสที่ ๔"),
      measureRow(4),
      within(measureRow(5), "ไตรมาสที่ ๑"),
    ]),
  );
  expect(items.map(({ label, status }) => [label, status])).toEqual([
    [5, "overdue"],
    [4, "due-soon"],
    [3, "open"],
    [2, "open"],
    [1, "done"],
  ]);
});

test("a measure's own records, proposals and gaps, and nobody else's; its evidence by day", async () => {
  const { items } = await workOf(
    resultsTable([measureRow(1), measureRow(2)]),
    evidenceTable([
      ["1", "", "ไม่ทราบวัน"],
      ["1", "5 มี.ค. 2568", "จัดอบรม", 40, "คน"],
      ["1", "5 ก.พ. 2568", "ประชุม", 4, "คน"],
    ]),
    indicatorTable([["2", "ความพึงพอใจ", "≥", 80, "ร้อยละ"]]),
  );
  const [first, second] = items;
  expect(first).toMatchObject({ label: 1, indicators: [] });
  expect(first?.evidence.map(({ row }) => row)).toEqual([4, 3, 2]);
  expect(first?.texts.map(([main]) => main?.cell)).toEqual(["E3"]);
  expect(first?.gaps.map(({ kind }) => kind)).toContain("noIndicator");
  expect(second).toMatchObject({ label: 2, texts: [], evidence: [], indicators: [{ row: 2 }] });
  expect(second?.gaps.map(({ kind }) => kind)).toContain("noValue");
});

test("what was done late is a note, not a gap", async () => {
  const { items } = await workOf(
    resultsTable([measureRow(1, "", DONE[1])]),
    evidenceTable([["1", "5 พ.ค. 2568", "จัดอบรม", 40, "คน"]]),
  );
  expect(items[0]?.gaps).toEqual([]);
  expect(items[0]?.notes.map(({ kind }) => kind)).toEqual(["late"]);
});

test("a filled cell that says what the records give is done, with nothing to write or to replace", async () => {
  const row = ["1", "5 มี.ค. 2568", "จัดอบรม", 40, "คน"] as const;
  const { items } = await workOf(resultsTable([measureRow(1, "", DONE[1])]), evidenceTable([row]));
  const text = items[0]?.texts[0]?.[0]?.after ?? "";
  expect(text).not.toBe("");
  const filled = await workOf(resultsTable([measureRow(1, text, DONE[1])]), evidenceTable([row]));
  expect(filled.items).toMatchObject([{ status: "done", texts: [], replaceable: [], gaps: [] }]);
});

test.each([
  ["all", [1, 2]],
  ["ready", [1]],
  ["lacking", [1, 2]],
] as const)("kind %s", async (kind, expected) => {
  const { items } = await workOf(
    resultsTable([measureRow(1), measureRow(2)]),
    evidenceTable([["1", "5 มี.ค. 2568", "จัดอบรม", 40, "คน"]]),
  );
  expect(items.filter((item) => isOfKind(item, kind)).map(({ label }) => label)).toEqual(expected);
});

test("a column that the sheet lacks", async () => {
  const table = resultsTable([measureRow(1)]);
  const { open } = await openSheet([{ ...table, rows: table.rows.map((row) => row?.slice(0, 5) ?? null) }]);
  const read = await readOpenSheet(open);
  expect(read.ok && missingResultColumns(read.value.checked.sheet)).toEqual(["outcome"]);
});
