import type { Finding } from "../../../src/core/engine/finding";
import { judgeRow } from "../../../src/taskpane/findings/judge-row";
import { sheetOf } from "../../support/measure-sheet";

const finding = (measure: number | null, severity: Finding["severity"], check = "blank-cell"): Finding => ({
  check,
  severity,
  measure,
  column: null,
  cell: "A1",
  message: { th: "", en: "" },
  quote: null,
  fixable: false,
});

/** Measures ๕ to ๗ in rows 5, 7 with 8 to 9, and 12. */
const sheet = sheetOf([
  { number: 5, row: 5 },
  { number: 6, row: 7, outcome: ["ลดลง", "จากปีก่อน", "ร้อยละ ๑๐"] },
  { number: 7, row: 12 },
]);
const at = (row: number, findings: readonly Finding[], name = sheet.sheet): unknown =>
  judgeRow({ sheet, findings }, { sheet: name, row });

describe("judgeRow", () => {
  const [review, warning, error, other] = [
    finding(2, "review"),
    finding(2, "warning"),
    finding(2, "error"),
    finding(1, "error"),
  ];

  it("finds the first of the worst in the measure of the row", () => {
    expect(at(7, [other, review, warning, error, finding(2, "error", "later")])).toEqual({
      kind: "finding",
      finding: error,
    });
    expect(at(7, [other, review, warning])).toEqual({ kind: "finding", finding: warning });
    expect(at(7, [other, review])).toEqual({ kind: "finding", finding: review });
  });

  it.each([
    [7, "finding"],
    [9, "finding"],
    [6, "no-measure"],
    [10, "no-measure"],
  ])("knows the measure by every row of it: row %i", (row, kind) => {
    expect(at(row, [review])).toMatchObject({ kind });
  });

  it("says a measure without findings by its own number", () => {
    expect(at(12, [review, finding(null, "error")])).toEqual({ kind: "clear", measure: 7 });
  });

  it("knows no measure on another sheet", () => {
    expect(at(7, [review], "แผ่นอื่น")).toEqual({ kind: "no-measure", row: 7 });
  });
});
