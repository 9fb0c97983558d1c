import { countProgress } from "../../../../src/core/report/model/count-progress";
import { sheetOf } from "../../../support/measure-sheet";
import { withTargets } from "../../../support/with-targets";

test("measures, those done, and their targets", () => {
  const { measures } = withTargets(
    sheetOf([
      { outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๘๕" },
      { resultSummary: "", outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ ๘๐" },
      { outcome: " " },
    ]),
  );
  const counts = { measures: 3, done: 1, left: 2, reached: 1, missed: 0, unknown: 1 };
  expect(countProgress(measures)).toEqual(counts);
});

test("nothing is nothing", () => {
  const counts = { measures: 0, done: 0, left: 0, reached: 0, missed: 0, unknown: 0 };
  expect(countProgress([])).toEqual(counts);
});
