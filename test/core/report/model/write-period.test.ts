import { writePeriod } from "../../../../src/core/report/model/write-period";
import { sheetOf, type MeasureSpec } from "../../../support/measure-sheet";

const LONG = "ดำเนินการอย่างต่อเนื่องตามแผนที่กำหนดไว้ของแต่ละหน่วยงาน";

test.each<[string, MeasureSpec, string]>([
  ["as the sheet says it, in one line", { timeframe: "ไตรมาสที่ ๑\n– ๒" }, "ไตรมาสที่ ๑ – ๒"],
  ["forty letters", { timeframe: "ก".repeat(40) }, "ก".repeat(40)],
  ["a longer text: the quarter", { timeframe: LONG, period: ["2025-01-01", "2025-03-31"] }, "ไตรมาสที่ 2"],
  ["the quarters in a row", { timeframe: LONG, period: ["2024-10-01", "2025-06-30"] }, "ไตรมาสที่ 1 – 3"],
  ["nothing that could be read", { timeframe: LONG, period: null }, ""],
  ["blank", { timeframe: "" }, ""],
])("%s", (_, spec, text) => {
  const [measure] = sheetOf([spec]).measures;
  if (measure === undefined) throw new Error("no measure");
  expect(writePeriod(measure)).toBe(text);
});

test("quarters with others between them", () => {
  const [measure] = sheetOf([{ timeframe: LONG }]).measures;
  const { period } = measure ?? {};
  if (measure === undefined || !period) throw new Error("no period");
  expect(writePeriod({ ...measure, period: { ...period, quarters: [1, 3] } })).toBe("ไตรมาสที่ 1, 3");
});
