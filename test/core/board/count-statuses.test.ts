import { countStatuses } from "../../../src/core/board/count-statuses";

test("each status has its count, and none has zero", () => {
  expect(countStatuses([{ status: "done" }, { status: "overdue" }, { status: "done" }])).toEqual({
    done: 2,
    overdue: 1,
    "due-soon": 0,
    open: 0,
    "no-date": 0,
  });
});
