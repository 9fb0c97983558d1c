import { historyNames } from "../../../src/core/next-year/history-names";
import { isOwnSheet } from "../../../src/core/model/sheet-names";

test("the first year has the plain names, and each later one a number", () => {
  const first = historyNames(["มาตรการ", "หลักฐาน"]);
  expect(first).toEqual({ results: "ผลปีก่อน", evidence: "หลักฐานปีก่อน", indicators: "ตัวชี้วัดปีก่อน" });
  const second = historyNames(["มาตรการ", ...Object.values(first)]);
  expect(second.results).toBe("ผลปีก่อน (2)");
  expect(historyNames(["ผล ปีก่อน", "ผลปีก่อน (2)"]).results).toBe("ผลปีก่อน (3)");
});

test.each(["ผลปีก่อน", "ผลปีก่อน (2)", "หลักฐานปีก่อน", "ตัวชี้วัดปีก่อน (3)"])(
  "%s is never taken for the measures",
  (name) => {
    expect(isOwnSheet(name)).toBe(true);
  },
);
