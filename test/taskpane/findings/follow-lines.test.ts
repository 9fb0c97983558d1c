import type { Finding } from "../../../src/core/engine/finding";
import type { MeasureSheet } from "../../../src/core/model/measure-sheet";
import { currentPlace, PLAIN_ARRANGEMENT, takePlace } from "../../../src/taskpane/findings/arrangement";
import { findingList, placeKey, type FindingList } from "../../../src/taskpane/findings/finding-list";
import { followLines } from "../../../src/taskpane/findings/follow-lines";
import { sheetOf } from "../../support/measure-sheet";
import { makeFinding } from "./make-finding";

interface Found {
  readonly sheet: MeasureSheet;
  readonly findings: readonly Finding[];
}

/** Measures from row 5 on, each with one finding in each of the columns. */
function found(titles: readonly string[], columns: Readonly<Record<string, string>>): Found {
  const sheet = sheetOf(titles.map((measure, at) => ({ measure, number: at + 1 })));
  const findings = sheet.measures.flatMap(({ title, row, ordinal }) =>
    [...(columns[title] ?? "")].map((letter) => makeFinding({ cell: `${letter}${row}`, measure: ordinal })),
  );
  return { sheet, findings };
}

const SLIPS = { ก: "EF", ข: "EF", ค: "E" };
const BEFORE = found(["ก", "ข", "ค"], SLIPS);

function listOf(of: Found): FindingList {
  return findingList(of, PLAIN_ARRANGEMENT.view, PLAIN_ARRANGEMENT.filter);
}

function takenAt(cell: string): typeof PLAIN_ARRANGEMENT {
  const list = listOf(BEFORE);
  const place = list.places.find(({ row }) => row.cell === cell);
  if (place === undefined) throw new Error(`no line of ${cell}`);
  return takePlace(list, PLAIN_ARRANGEMENT, place.row.key, place.group.key);
}

test.each<[string, string, Found, string, boolean]>([
  ["a measure above is new", "F6", found(["ใหม่", "ก", "ข", "ค"], { ...SLIPS, ใหม่: "EF" }), "F7", true],
  ["a measure above is gone", "F6", found(["ข", "ค"], SLIPS), "F5", true],
  ["sorted", "F6", found(["ข", "ค", "ก"], SLIPS), "F5", true],
  ["the line itself is gone: the one after it", "F6", found(["ใหม่", "ก", "ข", "ค"], { ...SLIPS, ข: "E" }), "E8", false], // prettier-ignore
  ["its measure is gone: the one after it", "F6", found(["ค", "ก"], SLIPS), "E5", false],
  ["nothing has moved", "F6", found(["ก", "ข", "ค"], SLIPS), "F6", true],
])("%s", (_, taken, now, cell, isTaken) => {
  const list = listOf(now);
  const at = currentPlace(list, followLines(takenAt(taken), BEFORE, now));
  expect([list.places[at.at ?? -1]?.row.cell, at.isTaken]).toEqual([cell, isTaken]);
});

test("says where the line was, until the next check; groups stay open, what has the Tab stop goes along", () => {
  const now = found(["ใหม่", "ก", "ข", "ค"], SLIPS);
  const before = { ...takenAt("F6"), unfolded: new Map([["measure 1", false], ["measure 2", true]]) }; // prettier-ignore
  const after = followLines(before, BEFORE, now);
  expect(after.movedFrom).toBe(placeKey(before.current ?? "", "measure 2"));
  expect(after.active).toBe(placeKey(after.current ?? "", "measure 3"));
  expect([...after.unfolded]).toEqual([["measure 2", false], ["measure 3", true]]); // prettier-ignore
  expect(followLines({ ...before, active: "measure 2" }, BEFORE, now).active).toBe("measure 3");
  expect(followLines(after, now, now).movedFrom).toBeNull();
});

test("a line of another sheet stays where it is", () => {
  const other = makeFinding({ sheet: "หลักฐาน", cell: "A6" });
  const before = { ...BEFORE, findings: [other] };
  const list = listOf(before);
  const [place] = list.places;
  const taken = takePlace(list, PLAIN_ARRANGEMENT, place?.row.key ?? "", place?.group.key ?? "");
  const now = { ...found(["ใหม่", "ก", "ข", "ค"], {}), findings: [other] };
  expect(currentPlace(listOf(now), followLines(taken, before, now)).isTaken).toBe(true);
});
