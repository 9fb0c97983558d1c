import type { Evidence } from "../../../src/core/model/evidence";
import { formatDecimal } from "../../../src/core/summary/decimal";
import { readCount } from "../../../src/core/summary/read-count";
import { recordsOf } from "../../support/record-sheets";

/** As the reader of the sheet gives it: what the cell shows, and its number. */
function evidenceOf(typed: string, count: number | null, unit: string): Evidence {
  const [row] = recordsOf([{ count: typed, unit }]).evidence.rows;
  return { ...(row as Evidence), count };
}

test.each<[string, number, string, string, string, string]>([
  ["45", 45, "คน", "45", "คน", "๔๕ คน"],
  ["๔๕", 45, " คน ", "45", "คน", "๔๕ คน"],
  ["45 คน", 45, "", "45", "คน", "๔๕ คน"],
  ["45 คน", 45, "ราย", "45", "ราย", "๔๕ ราย"],
  ["87.50", 87.5, "%", "87.5", "percent", "ร้อยละ ๘๗.๕๐"],
  ["1,250", 1250, "ร้อยละ", "1,250", "percent", "ร้อยละ ๑,๒๕๐"],
])("%s (%d) %s", (typed, number, unit, value, ownUnit, text) => {
  const { count, problem } = readCount(evidenceOf(typed, number, unit), "thai");
  expect(problem).toBeNull();
  expect(count && [formatDecimal(count.value), count.unit, count.text]).toEqual([value, ownUnit, text]);
});

test.each<[string, number | null, string, string]>([
  ["หลาย", null, "คน", "countNotNumber"],
  ["-1", -1, "คน", "countNotNumber"],
  ["45", 45, "", "noUnit"],
  ["45", 45, "-", "noUnit"],
  ["", null, "คน", "noCount"],
  ["-", null, "คน", "noCount"],
])("%s (%s) %s is %s", (typed, number, unit, kind) => {
  const { count, problem } = readCount(evidenceOf(typed, number, unit), "thai");
  expect([count, problem?.kind]).toEqual([null, kind]);
});

test("no count and no unit lack nothing", () => {
  expect(readCount(evidenceOf("", null, ""), "thai")).toEqual({ count: null, problem: null });
});
