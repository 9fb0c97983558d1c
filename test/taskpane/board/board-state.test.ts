import { buildBoard } from "../../../src/core/board/build-board";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { EMPTY_RECORDS } from "../../../src/core/model/empty-records";
import {
  chosenMeasure,
  EMPTY_BOARD,
  passesFilter,
  type BoardState,
} from "../../../src/taskpane/board/board-state";
import { sheetOf } from "../../support/measure-sheet";

const BLANK = { resultSummary: "", outcome: "" };
const board = buildBoard(
  sheetOf([
    { ...BLANK, measure: "แจกคู่มือ", period: [null, "2025-06-30"], responsibleUnit: "กองคลัง/กองช่าง" },
    { ...BLANK, measure: "จัดอบรม", period: [null, "2025-03-31"], responsibleUnit: "" },
    { measure: "ออกประกาศ", period: [null, "2024-12-31"] },
  ]),
  EMPTY_RECORDS,
  "2025-07-15" as PlainDate,
);

test.each<[string, Partial<BoardState>, readonly number[]]>([
  ["nothing chosen", {}, [1, 2, 3]],
  ["a status", { status: "overdue" }, [1, 2]],
  ["a unit, of two", { unit: "กองช่าง" }, [1]],
  ["what names no unit", { unit: "" }, [2]],
  ["status and unit", { status: "done", unit: "กองช่าง" }, []],
])("%s", (_name, filter, ordinals) => {
  const passing = board.measures.filter((measure) => passesFilter(measure, { ...EMPTY_BOARD, ...filter }));
  expect(passing.map(({ ordinal }) => ordinal)).toEqual(ordinals);
});

test.each<[string, Partial<BoardState>, number | null]>([
  ["the latest overdue at first", {}, 1],
  ["of the filtered ones", { unit: "" }, 2],
  ["what was chosen", { chosen: { ordinal: 3, title: "ออกประกาศ" } }, 3],
  ["what was chosen, on another place", { chosen: { ordinal: 1, title: "จัดอบรม" } }, 2],
  ["the first, where what was chosen is gone", { chosen: { ordinal: 3, title: "ถูกลบแล้ว" } }, 1],
  ["none where none passes", { status: "no-date" }, null],
])("the card shows %s", (_name, part, ordinal) => {
  expect(chosenMeasure(board, { ...EMPTY_BOARD, ...part })?.ordinal ?? null).toBe(ordinal);
});
