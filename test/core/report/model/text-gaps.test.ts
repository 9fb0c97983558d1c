import {
  CELL_GAP,
  dotGaps,
  isBlankText,
  PAGE_GAP,
  PAGE_GAP_EM,
  withoutLastGap,
} from "../../../../src/core/report/model/text-gaps";
import type { ReportText } from "../../../../src/core/report/model/report-model";
import { estimateWidth } from "../../../../src/core/text/estimate-width";

test.each<[string, ReportText, string, ReportText, boolean]>([
  ["no gap", ["ตามที่กำหนด"], "ตามที่กำหนด", ["ตามที่กำหนด"], false],
  ["a gap inside", ["ตามที่", null, " กำหนด"], "ตามที่… กำหนด", ["ตามที่", null, " กำหนด"], false],
  ["a gap at the end", ["(ลงชื่อ)", null], "(ลงชื่อ)…", ["(ลงชื่อ)"], false],
  ["a gap alone", [null], "…", [], true],
  ["two gaps", [null, null], "……", [null], true],
  ["nothing", [], "", [], true],
])("%s", (_, text, dotted, shortened, isBlank) => {
  expect(dotGaps(text, "…")).toBe(dotted);
  expect(withoutLastGap(text)).toEqual(shortened);
  expect(isBlankText(text)).toBe(isBlank);
});

test("a gap on a page is as wide as is said", () => {
  expect(Math.ceil(estimateWidth(PAGE_GAP))).toBe(PAGE_GAP_EM);
  expect(estimateWidth(CELL_GAP)).toBeLessThan(PAGE_GAP_EM);
});
