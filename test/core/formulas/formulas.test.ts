import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { serialToDate } from "../../../src/core/calendar/serial-to-date";
import { toSerial } from "../../../src/core/calendar/to-serial";
import { deadlineFormula } from "../../../src/core/formulas/deadline-formula";
import type { FormulaAnswer } from "../../../src/core/formulas/formula-answer";
import { FORMULA_FAULTS as FAULTS } from "../../../src/core/formulas/formula-faults";
import { statusFormula } from "../../../src/core/formulas/status-formula";
import { thaiDateFormula } from "../../../src/core/formulas/thai-date-formula";

const serial = (day: string): number => toSerial(day as PlainDate);
const day = (answer: FormulaAnswer): unknown =>
  "value" in answer && typeof answer.value === "number" ? serialToDate(answer.value, false) : answer;

describe("deadlineFormula", () => {
  it.each([
    ["a quarter in Thai digits", "ไตรมาสที่ ๒", 2568, "2025-03-31"],
    ["a quarter of the next calendar year", "ไตรมาส 1", 2569, "2025-12-31"],
    ["the year in Thai digits, as text", "ไตรมาสที่ ๓", "๒๕๖๘", "2025-06-30"],
    ["the year with its era", "ไตรมาสที่ ๓", "พ.ศ. 2568", "2025-06-30"],
    ["months", "มกราคม – กุมภาพันธ์ ๒๕๖๗", 2567, "2024-02-29"],
    ["beyond the year's end", "ถึง 31 ธันวาคม 2568", 2568, "2025-09-30"],
    ["a year of two figures", "ไตรมาสที่ ๒", 68, "2025-03-31"],
    ["spaces around", "  ไตรมาส 4 ", 2568, "2025-09-30"],
  ])("%s", (_, timeframe, year, expected) => {
    expect(day(deadlineFormula(timeframe, year))).toBe(expected);
  });

  it.each([
    ["a blank cell", "", 2568, FAULTS.noTimeframe],
    ["nothing at all", null, 2568, FAULTS.noTimeframe],
    ["words that name no time", "ตามความเหมาะสม", 2568, FAULTS.unreadTimeframe],
    ["no year", "ไตรมาสที่ ๒", "", FAULTS.badYear],
    ["a year of three figures", "ไตรมาสที่ ๒", 256, FAULTS.badYear],
    ["a telephone for a year", "ไตรมาสที่ ๒", 812345678, FAULTS.badYear],
    ["true for a year", "ไตรมาสที่ ๒", true, FAULTS.badYear],
  ])("has no answer for %s", (_, timeframe, year, fault) => {
    expect(deadlineFormula(timeframe, year)).toEqual({ fault });
  });
});

describe("statusFormula", () => {
  const status = (
    result: unknown,
    outcome: unknown,
    on: unknown,
    timeframe: unknown = "ไตรมาสที่ ๒",
  ): unknown => statusFormula(timeframe, result, outcome, 2568, on);

  it.each([
    ["on the deadline", "2025-03-31", "ใกล้กำหนด"],
    ["a day after it", "2025-04-01", "เกินกำหนด"],
    ["30 days before it", "2025-03-01", "ใกล้กำหนด"],
    ["31 days before it", "2025-02-28", "ยังไม่ถึงกำหนด"],
  ])("%s", (_, on, expected) => {
    expect(status("", "", serial(on))).toEqual({ value: expected });
  });

  it("is done with both texts only", () => {
    const late = serial("2025-08-01");
    expect(status("จัดแล้ว", "ลดลง", late)).toEqual({ value: "เสร็จ" });
    expect(status("จัดแล้ว", "", late)).toEqual({ value: "เกินกำหนด" });
    expect(status("จัดแล้ว", " - ", late)).toEqual({ value: "เกินกำหนด" });
    expect(status("", "ลดลง", late)).toEqual({ value: "เกินกำหนด" });
  });

  it("is done whatever the timeframe says", () => {
    expect(status("จัดแล้ว", "ลดลง", "1 เมษายน 2568", "")).toEqual({ value: "เสร็จ" });
    expect(status("", "", "1 เมษายน 2568", "")).toEqual({ fault: FAULTS.noTimeframe });
  });

  it("takes a day in words, and has no answer without one", () => {
    expect(status("", "", "๑ เมษายน ๒๕๖๘")).toEqual({ value: "เกินกำหนด" });
    expect(status("จัดแล้ว", "ลดลง", "")).toEqual({ fault: FAULTS.badDay });
    expect(status("", "", 0)).toEqual({ fault: FAULTS.badDay });
  });
});

describe("thaiDateFormula", () => {
  it.each([
    ["a date of Excel", [45838], "๓๐ มิถุนายน ๒๕๖๘"],
    ["a date with a time of day", [45838.75], "๓๐ มิถุนายน ๒๕๖๘"],
    ["the short form", [45838, "สั้น"], "๓๐ มิ.ย. ๖๘"],
    ["the long form, said", [45838, "เต็ม"], "๓๐ มิถุนายน ๒๕๖๘"],
    ["a blank cell for the form", [45838, null], "๓๐ มิถุนายน ๒๕๖๘"],
    ["figures with slashes", ["30/6/2568"], "๓๐ มิถุนายน ๒๕๖๘"],
    ["a leap day", [serial("2024-02-29")], "๒๙ กุมภาพันธ์ ๒๕๖๗"],
  ])("%s", (_, [on, form], expected) => {
    expect(thaiDateFormula(on, form)).toEqual({ value: expected });
  });

  it.each([
    ["a day that is in no calendar", ["31 มิถุนายน 2568"], FAULTS.badDay],
    ["a month alone", ["มิถุนายน 2568"], FAULTS.badDay],
    ["a time of day", [0.5], FAULTS.badDay],
    ["Excel's 29 February 1900", [60], FAULTS.badDay],
    ["a blank cell", [""], FAULTS.badDay],
    ["another word for the form", [45838, "ยาว"], FAULTS.badForm],
  ])("has no answer for %s", (_, [on, form], fault) => {
    expect(thaiDateFormula(on, form)).toEqual({ fault });
  });
});
