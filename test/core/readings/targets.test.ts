import { findTargets } from "../../../src/core/sheet/find-targets";
import { parseThaiNumber } from "../../../src/core/text/parse-thai-number";
import { expectShare, readingsOf, type Miss } from "../../support/readings";

const NONE = "none";
/** The table writes 2.5 and ล้านบาท, which are 2500000 and บาท. */
const SCALED_UNIT = /^(พัน|หมื่น|แสน|ล้าน)(?=.)/;

const ROWS = readingsOf("targets.tsv");
const MISSES: readonly Miss[] = ROWS.flatMap(([text = "", ...row]) => {
  const [comparator = "", value = "", unit = "", actual = ""] = row;
  const isTrend = comparator === "decrease" || comparator === "increase";
  const scale = SCALED_UNIT.exec(unit)?.[0] ?? "";
  const plainValue = scale === "" ? value : String(parseThaiNumber(`${value} ${scale}`));
  const expected =
    comparator === NONE
      ? NONE
      : aimText(comparator, plainValue, isTrend ? "" : unit.slice(scale.length), actual);
  const read = findTargets(text, "resultSummary").map((target) =>
    aimText(
      target.comparator,
      String(target.value ?? ""),
      isTrend ? "" : target.unit,
      String(target.actual ?? ""),
    ),
  );
  const all = read.length === 0 ? NONE : read.join("; ");
  return all === expected ? [] : [{ text, expected, read: all }];
});

test("no aim is found where there is none", () => {
  expect(MISSES.filter(({ expected }) => expected === NONE)).toEqual([]);
});

test("nearly all aims are read", () => {
  expectShare(MISSES, ROWS.length, 0.98);
});

function aimText(comparator: string, value: string, unit: string, actual: string): string {
  return [comparator, value, unit, actual && `reached ${actual}`].filter(Boolean).join(" ");
}
