import * as fc from "fast-check";
import { BUILT_IN_FORMATS } from "../../../src/adapters/xlsx/built-in-formats";
import { parseNumberFormat } from "../../../src/adapters/cell-values/number-format";
import { showGeneral, showNumber } from "../../../src/adapters/cell-values/show-number";
import { propertyRuns } from "../../support/property-runs";

describe("in the General format", () => {
  const cases: [value: number, shown: string][] = [
    [0, "0"],
    [-0, "0"],
    [5, "5"],
    [-12.5, "-12.5"],
    [2568, "2568"],
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333"],
    [2 / 3, "0.666666667"],
    [100 / 3, "33.33333333"],
    [1234567.891, "1234567.891"],
    [99_999_999_999, "99999999999"],
    [12_345_678_901.6, "12345678902"],
    [100_000_000_000, "1E+11"],
    [1_234_567_890_123, "1.23457E+12"],
    [0.0001, "0.0001"],
    [0.00001234, "1.234E-05"],
    [1e300, "1E+300"],
  ];
  test.each(cases)("%p shows as %s", (value, shown) => {
    expect(showGeneral(value)).toBe(shown);
  });
});

describe("in a number format", () => {
  const cases: [code: string, value: number, shown: string][] = [
    ["0", 12.5, "13"],
    ["0", -12.5, "-13"],
    ["0", 0.4, "0"],
    ["0", -0.4, "0"],
    ["00", 5, "05"],
    ["0.00", 1.005, "1.01"],
    ["0.00", 2, "2.00"],
    ["#.##", 5, "5."],
    ["#.##", 0.5, ".5"],
    ["0.0#", 1.5, "1.5"],
    ["0.0#", 1.52, "1.52"],
    ["#,##0", 999, "999"],
    ["#,##0", 1000, "1,000"],
    ["#,##0.00", 1234567.891, "1,234,567.89"],
    ["#,##0", -1234, "-1,234"],
    ["0,", 12_345, "12"],
    ['0.0,,"ล้านบาท"', 12_345_678, "12.3ล้านบาท"],
    ["0%", 0.855, "86%"],
    ["0.0%", 0.8547, "85.5%"],
    ["0.00%", 1, "100.00%"],
    ["0.00E+00", 12_345, "1.23E+04"],
    ["0.00E+00", 0.00012, "1.20E-04"],
    ["0.00E+00", 0, "0.00E+00"],
    ["0.0E+00", 9.96, "1.0E+01"],
    ["000-000-0000", 812_345_678, "081-234-5678"],
    ["0-0000-00000-00-0", 1_234_567_890_123, "1-2345-67890-12-3"],
    ['0 "ครั้ง"', 3, "3 ครั้ง"],
    ["[$฿-41E]#,##0.00", 1500, "฿1,500.00"],
    ["_-* #,##0.00_-;-* #,##0.00_-;_-* -??_-;_-@_-", 1234.5, "1,234.50"],
    ["_-* #,##0.00_-;-* #,##0.00_-;_-* -??_-;_-@_-", -1234.5, "-1,234.50"],
    ['#,##0;[Red]-#,##0;"-"', 0, "-"],
    ["0;(0)", -7, "(7)"],
    ["0;-0;;@", 0, ""],
    [";;;", 5, ""],
    ['[>=80]"ผ่าน";"ไม่ผ่าน"', 80, "ผ่าน"],
    ['[>=80]"ผ่าน";"ไม่ผ่าน"', 79.9, "ไม่ผ่าน"],
    ['[<10]"น้อย";[<20]"กลาง";"มาก"', 15, "กลาง"],
    ['[<=10]"ก";[=11]"ข";[<>12]"ค";0', 13, "ค"],
    ['[>1]"มาก";0', 1, "1"],
    ["# ?/?", 12.5, "12.5"],
    ["[$-D07041E]0", 12, "๑๒"],
    ["[$-D000000]#,##0.0", 1234.5, "๑,๒๓๔.๕"],
    ["t0", 2568, "๒๕๖๘"],
    ["t0.00%", 0.5, "๕๐.๐๐%"],
    ["[$-41E]0", 12, "12"],
    ["@", 0.85, "0.85"],
    ['General" ครั้ง"', 3, "3 ครั้ง"],
    ["0", 1e20, "100000000000000000000"],
    ["0", 1e21, "1E+21"],
    ["%", 1e307, "1E+307"],
    ["0.00", 1e-7, "0.00"],
    ["0.00000000", 1.5e-7, "0.00000015"],
    ["#,##0", 123_456_789_012_345, "123,456,789,012,345"],
  ];
  test.each(cases)("%s of %p", (code, value, shown) => {
    expect(showNumber(value, parseNumberFormat(code), false)).toMatchObject({ text: shown, type: "number" });
  });
});

describe("in a date or time format", () => {
  const cases: [code: string, value: number, shown: string, type: string][] = [
    ["d/m/yyyy", 45_838, "2025-06-30", "date"],
    ["d/m/yyyy h:mm", 45_838.999, "2025-06-30", "date"],
    ["mmm yy", 45_838, "2025-06", "date"],
    ["mmmm bbbb", 45_838, "2025-06", "date"],
    ["ดดด-ปป", 45_838, "2025-06", "date"],
    ["yyyy", 45_838, "2025", "date"],
    ["bbbb", 45_838, "2568", "date"],
    ["bb", 45_838, "2568", "date"],
    ["[$-107041E]yyyy", 45_838, "2568", "date"],
    ["[$-th-TH-u-ca-buddhist]yyyy", 45_838, "2568", "date"],
    ["bbbb", 243_982, "2567", "date"],
    ["mmmm", 45_838, "มิถุนายน", "date"],
    ["d/m/yyyy", 0.75, "0.75", "number"],
    ["d/m/yyyy", 0, "0", "number"],
    ["d/m/yyyy", -1, "-1", "number"],
    ["d/m/yyyy", 2_958_465, "9999-12-31", "date"],
    ["d/m/yyyy", 2_958_466, "2958466", "number"],
    ["h:mm", 0.520_833_333, "12:30", "number"],
    ["hh:mm:ss", 0.25, "06:00:00", "number"],
    ["h:mm AM/PM", 0.75, "6:00 PM", "number"],
    ["h:mm A/P", 0, "12:00 AM", "number"],
    ["h:mm", 45_838.5, "12:00", "number"],
    ["[h]:mm", 1.5, "36:00", "number"],
    ["[mm]:ss", 0.0625, "90:00", "number"],
    ["[s]", 0.001, "86", "number"],
    ["h:mm", -0.5, "-0.5", "number"],
    ["[h]", 2_958_466, "2958466", "number"],
    ["ช:นน", 0.5, "12:00", "number"],
    ["[$-D000000]h:mm", 0.5, "๑๒:๐๐", "number"],
  ];
  test.each(cases)("%s of %p", (code, value, shown, type) => {
    expect(showNumber(value, parseNumberFormat(code), false)).toEqual({ text: shown, type });
  });
});

describe("the formats that files name by id", () => {
  const cases: [id: number, value: number, shown: string][] = [
    [1, 2.5, "3"],
    [4, 1234.5, "1,234.50"],
    [10, 0.855, "85.50%"],
    [14, 45_838, "2025-06-30"],
    [17, 45_838, "2025-06"],
    [16, 45_838, "2025-06-30"],
    [18, 0.75, "6:00 PM"],
    [22, 45_838.5, "2025-06-30"],
    [27, 45_838, "2025-06-30"],
    [36, 45_838, "2025-06-30"],
    [45, 0.0625, "30:00"],
    [46, 1.5, "36:00:00"],
    [50, 45_838, "2025-06-30"],
    [58, 45_838, "2025-06-30"],
    [61, 1234, "๑,๒๓๔"],
    [71, 45_838, "2025-06-30"],
    [77, 45_838.5, "2025-06-30"],
    [81, 45_838, "2025-06-30"],
  ];
  test.each(cases)("%i", (id, value, shown) => {
    const format = parseNumberFormat(BUILT_IN_FORMATS.get(id) as string);
    expect(showNumber(value, format, false).text).toBe(shown);
  });
});

test("any number in any format gives a text", () => {
  const code = fc.string({ unit: fc.constantFrom(...'0#?.,%/@;-+E"\\[]_* dmyhsบวดปt$ '), maxLength: 20 });
  fc.assert(
    fc.property(code, fc.double({ noNaN: true, noDefaultInfinity: true }), (format, value) => {
      expect(showNumber(value, parseNumberFormat(format), false).text).not.toMatch(/NaN|undefined|Infinity/);
    }),
    propertyRuns(5000),
  );
});

describe("the number behind a rounded one", () => {
  test.each<[code: string, value: number, exact: number | undefined]>([
    ["0%", 0.796, 0.796],
    ["0%", 0.8, undefined],
    ["0.0%", 0.875, undefined],
    ["0.00", 84.996, 84.996],
    ["#,##0", 1234.5, 1234.5],
    ["#,##0.00", 1234.5, undefined],
    ["General", 0.1 + 0.2, undefined],
    ["General", 1 / 3, 1 / 3],
    ['0.0" คน"', 1.25, undefined],
    ["0,", 12_345, undefined],
    ["[s]", 0.001, undefined],
  ])("%s of %d", (code, value, exact) => {
    expect(showNumber(value, parseNumberFormat(code), false).exact).toBe(exact);
  });
});
