import type { Finding } from "../../../src/core/engine/finding";
import {
  currentPlace,
  filteredBy,
  isGroupOpen,
  PLAIN_ARRANGEMENT,
  stepFrom,
  takePlace,
  toggleGroup,
  type Arrangement,
} from "../../../src/taskpane/findings/arrangement";
import { findingList, type FindingList } from "../../../src/taskpane/findings/finding-list";
import { numbered, sheetOf } from "../../support/measure-sheet";
import { makeFinding } from "./make-finding";

const SHEET = sheetOf(numbered(1, 2, 3, 4, 5));
const CELLS = ["E5", "F5", "E6", "E7", "F7"];

function listOf(cells: readonly string[], given: Partial<Arrangement> = {}): FindingList {
  const { view, filter } = { ...PLAIN_ARRANGEMENT, ...given };
  const findings = cells.map((cell): Finding => makeFinding({ cell, measure: Number(cell.slice(1)) - 4 }));
  return findingList({ findings, sheet: SHEET }, view, filter);
}

/** The arrangement after a line was taken. */
function takenAt(list: FindingList, at: number, before = PLAIN_ARRANGEMENT): Arrangement {
  const place = list.places[at];
  if (place === undefined) throw new Error(`no line ${at}`);
  return takePlace(list, before, place.row.key, place.group.key);
}

function cellAt(list: FindingList, arrangement: Arrangement): string | null {
  const { at } = currentPlace(list, arrangement);
  return at === null ? null : (list.places[at]?.row.cell ?? null);
}

describe("the current line", () => {
  const list = listOf(CELLS);
  test.each<[string, Arrangement, FindingList, string | null]>([
    ["is the first before any was taken", PLAIN_ARRANGEMENT, list, "E5"],
    ["is the one that was taken", takenAt(list, 2), list, "E6"],
    ["is the next where it is gone", takenAt(list, 2), listOf(["E5", "F5", "E7", "F7"]), "E7"],
    ["is the one after where that is gone, too", takenAt(list, 2), listOf(["E5", "F7"]), "F7"],
    ["is the first where all after it are gone", takenAt(list, 2), listOf(["E5", "F5"]), "E5"],
    ["is none in an empty list", takenAt(list, 2), listOf([]), null],
  ])("%s", (_, arrangement, shown, cell) => {
    expect(cellAt(shown, arrangement)).toBe(cell);
  });

  test("stays the same in another view", () => {
    const taken = { ...takenAt(list, 3), view: "kind" } as const;
    expect(cellAt(listOf(CELLS, taken), taken)).toBe("E7");
  });
});

describe("steps", () => {
  const list = listOf(CELLS);
  test.each<[string, Arrangement, FindingList, 1 | -1, string | null]>([
    ["the first step goes to the first line", PLAIN_ARRANGEMENT, list, 1, "E5"],
    ["back goes to the last", PLAIN_ARRANGEMENT, list, -1, "F7"],
    ["to the next", takenAt(list, 0), list, 1, "F5"],
    ["to the one before", takenAt(list, 2), list, -1, "F5"],
    ["from the last to the first", takenAt(list, 4), list, 1, "E5"],
    ["from a line that is gone to the one in its place", takenAt(list, 2), listOf(["F5", "E7"]), 1, "E7"],
    ["and back to the one before it", takenAt(list, 2), listOf(["F5", "E7"]), -1, "F5"],
    ["nowhere in an empty list", takenAt(list, 2), listOf([]), 1, null],
  ])("%s", (_, arrangement, shown, by, cell) => {
    expect(stepFrom(shown, arrangement, by)?.row.cell ?? null).toBe(cell);
  });
});

describe("groups", () => {
  const many = [5, 6, 7, 8, 9].flatMap((row) => ["A", "B", "C", "D"].map((column) => `${column}${row}`));
  const open = (list: FindingList, arrangement: Arrangement): number[] =>
    list.groups.flatMap((group, at) => (isGroupOpen(group, list, arrangement) ? [at + 1] : []));

  test.each<[string, readonly string[], Partial<Arrangement>, readonly number[]]>([
    ["all of a short list", CELLS, {}, [1, 2, 3]],
    ["the first of a long one", many, {}, [1]],
    ["all that is found by a word", many, filterFor("ข้อความ"), [1, 2, 3, 4, 5]],
    ["none of the kinds", CELLS, { view: "kind" }, []],
  ])("are open: %s", (_, cells, given, expected) => {
    const arrangement = { ...PLAIN_ARRANGEMENT, ...given };
    expect(open(listOf(cells, arrangement), arrangement)).toEqual(expected);
  });

  test("one opens where a line in it is taken, and the one before stays open", () => {
    const list = listOf(many);
    expect(open(list, takenAt(list, 19))).toEqual([1, 5]);
  });

  test("one that was closed stays closed though the next step leaves it", () => {
    const list = listOf(many);
    const [first] = list.groups;
    if (first === undefined) throw new Error("no group");
    const closed = toggleGroup(list, PLAIN_ARRANGEMENT, first);
    expect(open(list, closed)).toEqual([]);
    expect(open(list, takenAt(list, 4, closed))).toEqual([2]);
    expect(closed.active).toBe(first.key);
  });

  test("a kind opens where one of its lines is taken", () => {
    const kinds = { ...PLAIN_ARRANGEMENT, view: "kind" } as const;
    const list = listOf(CELLS, kinds);
    expect(open(list, takenAt(list, 1, kinds))).toEqual([1]);
  });
});

test("another severity clears the other filters, and keeps the current line", () => {
  const list = listOf(CELLS);
  const before = { ...takenAt(list, 2), filter: { ...PLAIN_ARRANGEMENT.filter, text: "คำ" } };
  expect(filteredBy("review", before)).toMatchObject({
    current: before.current,
    filter: { severity: "review", text: "" },
  });
});

function filterFor(text: string): Partial<Arrangement> {
  return { filter: { ...PLAIN_ARRANGEMENT.filter, text } };
}
