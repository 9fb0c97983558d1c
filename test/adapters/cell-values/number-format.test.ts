import { parseNumberFormat, type FormatSection } from "../../../src/adapters/cell-values/number-format";
import { compareGrowth, TOO_MUCH_GROWTH } from "../../support/compare-growth";

describe("the shape of a format", () => {
  const cases: [code: string, shape: FormatSection["shape"]][] = [
    ["General", "general"],
    ["general", "general"],
    ["@", "general"],
    ["0", "number"],
    ["#,##0.00", "number"],
    ["0.0%", "number"],
    ["0.00E+00", "number"],
    ['0 "วัน"', "number"],
    ["0 วัน", "number"],
    ["0\\ \\d\\a\\y\\s", "number"],
    ['"d/m/y"', "number"],
    ["[Red]0", "number"],
    ["_-* #,##0_-", "number"],
    ["yyyy-mm-dd", "date"],
    ["d", "date"],
    ["mmm", "date"],
    ["m", "date"],
    ["yy", "date"],
    ["bbbb", "date"],
    ["ว/ด/ปปปป", "date"],
    ["ดดด", "date"],
    ["ปปปป", "date"],
    ["[$-107041E]d mmm yyyy", "date"],
    ["[$-D07041E]ว ดดดด ปปปป;@", "date"],
    ["[$-F800]dddd, mmmm dd, yyyy", "date"],
    ["d/m/yyyy h:mm:ss.00", "date"],
    ["DD/MM/YYYY", "date"],
    ["[Blue]d/m/yy", "date"],
    ["h:mm", "time"],
    ["mm:ss", "time"],
    ["mm:ss.0", "time"],
    ["h:mm AM/PM", "time"],
    ["[h]:mm:ss", "time"],
    ["[mm]:ss", "time"],
    ["ช:นน:ทท", "time"],
    ["[ช]:นน", "time"],
    ["", "general"],
    [" ", "number"],
    [";", "number"],
    ['"', "number"],
    ["[", "number"],
  ];
  test.each(cases)("%s is a %s", (code, shape) => {
    expect(parseNumberFormat(code)[0].shape).toBe(shape);
  });

  test("a semicolon inside quotes, brackets or after a back slash parts nothing", () => {
    expect(parseNumberFormat('0";"0[;]0\\;0')).toHaveLength(1);
    expect(parseNumberFormat("0;-0;0;@")).toHaveLength(3);
  });

  test("a code of many quotes takes time in proportion to its length", () => {
    const growth = compareGrowth(
      (size) => {
        const code = '"[\\'.repeat(size);
        return () => parseNumberFormat(code);
      },
      [2000, 8000, 32_000, 128_000],
    );
    expect(growth).toBeLessThan(TOO_MUCH_GROWTH);
  });
});

test.each([
  ["[$-D000000]0", true],
  ["[$-D07041E]d mmm yyyy", true],
  ["[$-th-TH-u-nu-thai]0", true],
  ["[$-th-TH-u-ca-buddhist-nu-thai]d/m/yyyy", true],
  ["[$-th-TH,D07]0", true],
  ["[$-th-TH,D00]0", true],
  ["[$-th-TH,107]d/m/yyyy", false],
  ["[$-th-TH-u-ca-buddhist]d/m/yyyy", false],
  ["[$-th-TH]0", false],
  ["[$-41E]0", false],
  ["[$-en-US-u-nu-latn]0", false],
  ["[$฿-41E]0", false],
  ["[$THB]0", false],
])("%s shows Thai digits: %p", (code, isThai) => {
  expect(parseNumberFormat(code)[0].hasThaiDigits).toBe(isThai);
});
