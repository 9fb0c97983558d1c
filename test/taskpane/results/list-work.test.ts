import { readOpenSheet } from "../../../src/app/open-sheet";
import { proposeFill } from "../../../src/app/propose-fill";
import { listWork, passesFilter, type WorkItem } from "../../../src/taskpane/results/list-work";
import { missingResultColumns } from "../../../src/taskpane/results/list-work";
import { evidenceTable, indicatorTable, measureRow, openSheet, resultsTable } from "../../support/open-sheet";
import type { TestTable } from "../../support/raw-table";

async function workOf(...tables: readonly TestTable[]): Promise<WorkItem[]> {
  const { open } = await openSheet(tables);
  const read = await readOpenSheet(open);
  if (!read.ok) throw new Error(read.fault.en);
  const { workbook, checked } = read.value;
  const proposed = proposeFill(workbook, checked, {
    today: open.today,
    replace: new Set(),
    ownTexts: new Map(),
  });
  return listWork(read.value, proposed, open.today);
}

const DONE = ["จัดอบรมเมื่อวันที่ ๕ มีนาคม ๒๕๖๘ จำนวน ๔๐ คน", "ผ่านแบบทดสอบร้อยละ ๙๐"];
const within = (row: readonly string[], timeframe: string): string[] =>
  row.map((text, at) => (at === 3 ? timeframe : text));

test("overdue ones first, by their deadline; what is complete and could be better comes last", async () => {
  const items = await workOf(
    resultsTable([
      within(measureRow(1), "ไตรมาสที่ ๓"),
      measureRow(2, ...DONE),
      within(measureRow(3), "ปี ๒๕๖๙"),
      measureRow(4),
      measureRow(5, "ทำแล้วตามที่ระบุไว้", DONE[1]),
    ]),
    evidenceTable([["5", "5 มี.ค. 2568", "จัดอบรม", 40, "คน"]]),
  );
  expect(items.map(({ label, status }) => [label, status])).toEqual([
    [4, "overdue"],
    [1, "overdue"],
    [3, "overdue"],
    [5, "done"],
  ]);
});

test("a measure's own records, proposals and gaps, and nobody else's", async () => {
  const [first, second] = await workOf(
    resultsTable([measureRow(1), measureRow(2)]),
    evidenceTable([["1", "5 มี.ค. 2568", "จัดอบรม", 40, "คน"]]),
    indicatorTable([["2", "ความพึงพอใจ", "≥", 80, "ร้อยละ"]]),
  );
  expect(first).toMatchObject({
    label: 1,
    blanks: [{ cell: "E3" }, { cell: "F3" }],
    evidence: [{ row: 2 }],
    indicators: [],
  });
  expect(first?.texts.map(([main]) => main?.cell)).toEqual(["E3"]);
  expect(first?.gaps.map(({ kind }) => kind)).toEqual(["noIndicator"]);
  expect(second).toMatchObject({ label: 2, texts: [], indicators: [{ row: 2 }] });
  expect(second?.gaps.map(({ kind }) => kind)).toContain("noValue");
});

test("what was done late is a note, not a gap", async () => {
  const [item] = await workOf(
    resultsTable([measureRow(1, "", DONE[1])]),
    evidenceTable([["1", "5 พ.ค. 2568", "จัดอบรม", 40, "คน"]]),
  );
  expect(item?.gaps).toEqual([]);
  expect(item?.notes.map(({ kind }) => kind)).toEqual(["late"]);
});

test("a filled cell that says what the records give is no work", async () => {
  const row = ["1", "5 มี.ค. 2568", "จัดอบรม", 40, "คน"] as const;
  const [item] = await workOf(resultsTable([measureRow(1, "", DONE[1])]), evidenceTable([row]));
  const text = item?.texts[0]?.[0]?.after ?? "";
  expect(text).not.toBe("");
  expect(await workOf(resultsTable([measureRow(1, text, DONE[1])]), evidenceTable([row]))).toEqual([]);
});

test.each([
  ["all", [1, 2]],
  ["fillable", [1]],
  ["lacking", [1, 2]],
] as const)("filter %s", async (filter, expected) => {
  const items = await workOf(
    resultsTable([measureRow(1), measureRow(2)]),
    evidenceTable([["1", "5 มี.ค. 2568", "จัดอบรม", 40, "คน"]]),
  );
  expect(items.filter((item) => passesFilter(item, filter)).map(({ label }) => label)).toEqual(expected);
});

test("a column that the sheet lacks", async () => {
  const table = resultsTable([measureRow(1)]);
  const { open } = await openSheet([{ ...table, rows: table.rows.map((row) => row?.slice(0, 5) ?? null) }]);
  const read = await readOpenSheet(open);
  expect(read.ok && missingResultColumns(read.value.checked.sheet)).toEqual(["outcome"]);
});
