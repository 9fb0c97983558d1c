import { recordDigits } from "../../../src/core/summary/record-digits";

const row = (measure: string, target = "") => ({ texts: { measure, target } });

test.each<[string, ReturnType<typeof row>[], "thai" | "arabic", "thai" | "arabic"]>([
  ["no row: as the report", [], "thai", "thai"],
  ["no row: as the report, Arabic", [], "arabic", "arabic"],
  ["rows without a number: as the report", [row("ประชุม", "ลดลง")], "arabic", "arabic"],
  ["Thai rows", [row("๓", "๘๐")], "arabic", "thai"],
  ["Arabic rows", [row("3", "80")], "thai", "arabic"],
  ["as many of both", [row("๓", "80")], "arabic", "thai"],
  ["more Arabic than Thai", [row("๓", "80"), row("4")], "thai", "arabic"],
  ["more Thai than Arabic", [row("๓", "๘๐"), row("4")], "arabic", "thai"],
])("%s", (_, rows, report, expected) => {
  expect(recordDigits(rows, report)).toBe(expected);
});
