import type { Severity } from "../../../src/core/engine/check";
import type { Finding } from "../../../src/core/engine/finding";
import { groupFindings } from "../../../src/taskpane/findings/group-findings";
import { sheetOf } from "../../support/measure-sheet";

const SHEET = sheetOf([{ number: 1 }, { number: 1, measure: "อบรมประมวลจริยธรรม" }, { number: null }]);

function finding(measure: number | null, cell: string | null, severity: Severity = "error"): Finding {
  const message = { th: "ข้อความ", en: "words" };
  return { check: "some-check", severity, measure, column: null, cell, message, quote: null, fixable: false };
}

describe("groupFindings", () => {
  test("the sheet first, then the measures in their order, each with the number the sheet gives it", () => {
    const groups = groupFindings([finding(3, "A7"), finding(null, null), finding(2, "A6")], SHEET, null);
    expect(groups.map(({ measure }) => measure?.label ?? null)).toEqual([null, 1, 3]);
    expect(groups[1]?.measure?.title).toBe("อบรมประมวลจริยธรรม");
  });

  test("two measures of one number stay two groups", () => {
    expect(groupFindings([finding(1, "A5"), finding(2, "A6")], SHEET, null)).toHaveLength(2);
  });

  test("only one severity, and no group that it leaves empty", () => {
    const groups = groupFindings([finding(1, "A5"), finding(2, "A6", "review")], SHEET, "review");
    expect(groups.map(({ key }) => key)).toEqual(["2"]);
  });

  test("each finding has a key of its own, the same whether filtered or not", () => {
    const twice = [finding(1, "A5", "review"), finding(1, "A5"), finding(null, null)];
    const keysOf = (severity: Severity | null): string[] =>
      groupFindings(twice, SHEET, severity).flatMap(({ findings }) => findings.map(({ key }) => key));
    expect(new Set(keysOf(null)).size).toBe(3);
    expect(keysOf(null)).toEqual(expect.arrayContaining(keysOf("error")));
  });

  test("other sheets come last, each under its name, but for what is about a measure", () => {
    const elsewhere = (sheet: string, measure: number | null): Finding => ({
      ...finding(measure, "A2"),
      sheet,
    });
    const groups = groupFindings(
      [elsewhere("หลักฐาน", null), elsewhere("ตัวชี้วัด", null), elsewhere("ตัวชี้วัด", 2), finding(null, "A1")],
      SHEET,
      null,
    );
    expect(groups.map(({ sheet, measure }) => sheet ?? measure?.label ?? null)).toEqual([
      null,
      1,
      "หลักฐาน",
      "ตัวชี้วัด",
    ]);
  });

  test("nothing found, no group", () => {
    expect(groupFindings([], SHEET, null)).toEqual([]);
  });
});
