import { findOpen, workNodes } from "../../../src/taskpane/results/work-nodes";
import type { OpenCard } from "../../../src/taskpane/results/results-tab-state";
import { measureRow, resultsTable } from "../../support/open-sheet";
import { workOf } from "../support/work-of";

const DONE = ["จัดอบรม ๒ ครั้ง", "ผ่านร้อยละ ๙๐"];

async function layOut(rows: readonly string[][], open: OpenCard | null, shownLabels?: readonly number[]) {
  const { items } = await workOf(resultsTable(rows));
  const shown = items.filter(({ label }) => shownLabels?.includes(label) ?? true);
  return workNodes(items, shown, open).map((node) =>
    node.kind === "group"
      ? `${node.status} ${node.count}`
      : `${node.item.label}${node.isOpen ? " open" : ""}${node.isFirst ? " first" : ""}${node.isLast ? " last" : ""}`,
  );
}

const key = (number: number): string => `${number}\nเผยแพร่ประมวลจริยธรรม ชุดที่ ${number}`;

test("groups with their measures; a group without any is not there", async () => {
  expect(await layOut([measureRow(1, ...DONE), measureRow(2), measureRow(3)], null)).toEqual([
    "overdue 2",
    "2 first",
    "3 last",
    "done 1",
    "1 first last",
  ]);
});

test("the open one stays in the group in which it was opened, at its place, though it is finished now", async () => {
  const open: OpenCard = { key: key(1), ordinal: 1, group: "overdue" };
  expect(await layOut([measureRow(1, ...DONE), measureRow(2)], open)).toEqual([
    "overdue 2",
    "1 open first",
    "2 last",
  ]);
});

test("the open one is shown though the filter leaves it out", async () => {
  const open: OpenCard = { key: key(2), ordinal: 2, group: "overdue" };
  expect(await layOut([measureRow(1), measureRow(2)], open, [1])).toEqual([
    "overdue 2",
    "1 first",
    "2 open last",
  ]);
});

test.each<[string, string, number, number | null]>([
  ["by what the sheet says, when its row has moved", key(2), 7, 2],
  ["of two that say the same, the one at its place", "9\nเรื่องเดียวกัน", 4, 4],
  ["none where the sheet does not have it any more", "5\nไม่มี", 1, null],
])("finds the open one %s", async (_, name, ordinal, expected) => {
  const twin = measureRow(9).map((text, at) => (at === 0 ? "9. เรื่องเดียวกัน" : text));
  const { items } = await workOf(resultsTable([measureRow(1), measureRow(2), twin, twin]));
  const found = findOpen(items, { key: name, ordinal, group: "overdue" });
  expect(found?.measure.ordinal ?? null).toBe(expected);
});
