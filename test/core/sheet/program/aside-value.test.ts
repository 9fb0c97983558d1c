import type { Aside } from "../../../../src/core/model/set-aside";
import { asideValue, parseAsideValue } from "../../../../src/core/sheet/program/aside-value";

type Said = Pick<Aside, "reason" | "explanation">;
const other = (words: string, explanation: string | null = null): Said => ({
  reason: { kind: "other", words },
  explanation,
});

test.each<[string, Said, string]>([
  ["right", { reason: { kind: "right" }, explanation: null }, "เหตุผล: ถูกต้องแล้ว"],
  [
    "not applicable, explained",
    { reason: { kind: "not-applicable" }, explanation: "ไม่มีงบประมาณ\nในปีนี้" },
    "เหตุผล: ไม่เกี่ยวกับมาตรการนี้\nคำอธิบาย: ไม่มีงบประมาณ\nในปีนี้",
  ],
  ["own words", other("ผู้บริหารทราบแล้ว"), "เหตุผล: ผู้บริหารทราบแล้ว"],
  ["own words of two lines", other("ก: ข\nค", "ง"), "เหตุผล: ก: ข\nค\nคำอธิบาย: ง"],
  ["what Excel would take for a formula", other("=1+1"), "เหตุผล: =1+1"],
])("writes and reads: %s", (_, said, value) => {
  expect(asideValue(said)).toBe(value);
  expect(parseAsideValue(value)).toEqual(said);
});

test.each<[string, string, Said | null]>([
  ["only the reason", " ถูกต้อง แล้ว ", { reason: { kind: "right" }, explanation: null }],
  ["own words without a name", "ตกลงกับอำเภอแล้ว", other("ตกลงกับอำเภอแล้ว")],
  ["spaces before the colon", "เหตุผล : ก\n คำอธิบาย :  ", other("ก")],
  ["nothing", "  ", null],
  ["a name without a reason", "เหตุผล: ", null],
  ["only an explanation", "คำอธิบาย: ก", null],
])("typed by hand: %s", (_, value, said) => {
  expect(parseAsideValue(value)).toEqual(said);
});
