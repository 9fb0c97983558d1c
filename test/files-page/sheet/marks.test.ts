import type { Finding } from "../../../src/core/engine/finding";
import { marksOf, markKey } from "../../../src/files-page/sheet/marks";

const finding = (cell: string | null, sheet?: string): Finding => ({
  check: "blank-cell",
  severity: "error",
  measure: 1,
  column: null,
  cell,
  ...(sheet !== undefined && { sheet }),
  message: { th: "ว่าง", en: "blank" },
  quote: null,
  fixable: false,
});

test("findings are those of their cell, in their own sheet or the checked one; one without a cell marks none", () => {
  const [one, two, other] = [finding("A1"), finding("A1"), finding("A1", "หลักฐาน")];
  const marks = marksOf([one, other, two, finding(null)], "มาตรการ");
  expect(marks.get(markKey("มาตรการ", "A1"))).toEqual([one, two]);
  expect(marks.get(markKey("หลักฐาน", "A1"))).toEqual([other]);
  expect(marks.size).toBe(2);
});
