import type { AsideFinding } from "../../../src/app/part-set-aside";
import { asideEntries, shortName } from "../../../src/taskpane/aside/aside-entries";

function aside(key: string, cell: string | null, sheet?: string): AsideFinding {
  const finding = {
    check: "vague-result",
    severity: "review",
    measure: 1,
    column: null,
    cell,
    ...(sheet !== undefined && { sheet }),
    message: { th: "คลุมเครือ", en: "vague" },
    quote: null,
    fixable: false,
  } as const;
  return { finding, key, reason: { kind: "right" }, explanation: null, by: null, on: "2025-10-15" };
}

test("what was set aside together is one entry, each of its cells once", () => {
  const entries = asideEntries([aside("1", "B4"), aside("2", "B5"), aside("1", "B4"), aside("1", "B7")]);
  expect(entries.map(({ key, all, places }) => [key, all.length, places.map(shortName)])).toEqual([
    ["1", 3, ["B4", "B7"]],
    ["2", 1, ["B5"]],
  ]);
});

test("a cell of another sheet is named with it; what has no cell has no place", () => {
  const [first, second] = asideEntries([aside("1", "A2", "หลักฐาน"), aside("2", null)]);
  expect(first?.places.map(shortName)).toEqual(["หลักฐาน A2"]);
  expect(second?.places).toEqual([]);
});
