import { NO_FILTER } from "../../../src/taskpane/findings/filter-rows";
import { findingList } from "../../../src/taskpane/findings/finding-list";
import type { ListView } from "../../../src/taskpane/findings/group-rows";
import { CHIPS_AT_A_TIME, listNodes, type ListNode } from "../../../src/taskpane/findings/list-nodes";
import { numbered, sheetOf } from "../../support/measure-sheet";
import { makeFinding } from "./make-finding";

function nodesOf(
  cells: readonly string[],
  view: ListView,
  { open, current = null }: { readonly open: readonly number[]; readonly current?: number | null },
): readonly ListNode[] {
  const findings = cells.map((cell) =>
    makeFinding({
      cell,
      measure: Number(cell.slice(1)) - 4,
      check: cell.startsWith("E") ? "missing-result" : "missing-outcome",
    }),
  );
  const list = findingList({ findings, sheet: sheetOf(numbered(1, 2)) }, view, NO_FILTER);
  const isOpen = (key: string): boolean => open.some((at) => list.groups[at]?.key === key);
  const place = current === null ? null : (list.places[current] ?? null);
  return listNodes(list, view, ({ key }) => isOpen(key), place);
}

const shapeOf = (node: ListNode): string =>
  [
    node.kind === "row" ? node.row.cell : node.kind === "chips" ? `${node.rows.length} cells` : node.kind,
    `${node.position}/${node.size}`,
    ...(node.isFirst ? ["first"] : []),
    ...(node.isLast ? ["last"] : []),
  ].join(" ");

test.each<[string, ListView, Parameters<typeof nodesOf>[2], readonly string[]]>([
  ["closed: a card each", "measure", { open: [] }, ["group 1/2 first last", "group 2/2 first last"]],
  [
    "one open",
    "measure",
    { open: [0] },
    ["group 1/2 first", "E5 1/2", "F5 2/2 last", "group 2/2 first last"],
  ],
  ["kinds: one card", "kind", { open: [] }, ["group 1/2 first", "group 2/2 last"]],
  ["a kind open: its cells", "kind", { open: [1] }, ["group 1/2 first", "group 2/2", "1 cells 1/1 last"]],
  [
    "the current line below the cells of its kind",
    "kind",
    { open: [0], current: 1 },
    ["group 1/2 first", "2 cells 1/2", "E6 2/2", "group 2/2 last"],
  ],
  [
    "not below those of another kind",
    "kind",
    { open: [1], current: 0 },
    ["group 1/2 first", "group 2/2", "1 cells 1/1 last"],
  ],
])("%s", (_, view, given, shapes) => {
  expect(nodesOf(["E5", "F5", "E6"], view, given).map(shapeOf)).toEqual(shapes);
});

test("the cells of a long kind come in parts, the current line below its own", () => {
  const cells = Array.from({ length: 2 * CHIPS_AT_A_TIME + 1 }, (_, at) => `E${at + 5}`);
  const nodes = nodesOf(cells, "kind", { open: [0], current: CHIPS_AT_A_TIME });
  expect(nodes.map(shapeOf)).toEqual([
    "group 1/1 first",
    "24 cells 1/4",
    "24 cells 2/4",
    "E29 3/4",
    "1 cells 4/4 last",
  ]);
  expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
});
