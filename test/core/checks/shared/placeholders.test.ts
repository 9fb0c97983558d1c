import fc from "fast-check";
import { findPlaceholders } from "../../../../src/core/checks/shared/placeholders";
import { propertyRuns } from "../../../support/property-runs";
import { compareGrowth, TOO_MUCH_GROWTH } from "../../../support/compare-growth";

const quotes = (text: string): string[] => findPlaceholders(text).map((placeholder) => placeholder.text);

describe("one finding for one place to fill in", () => {
  test.each([
    ["อื่น ๆ (ระบุ)......", ["(ระบุ)......"]],
    ["ระบุ.....", ["ระบุ....."]],
    ["วันที่ ... เดือน ... พ.ศ. ...", ["... เดือน ... พ.ศ. ..."]],
    ["วันที่ xx เดือน xx พ.ศ. xxxx", ["xx เดือน xx พ.ศ. xxxx"]],
    ["......\n......\n......", ["......\n......\n......"]],
    ["คำสั่งที่ ...../.....", ["...../....."]],
  ])("%s", (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

test("two places are two findings, in their order", () => {
  expect(quotes("คำสั่งเลขที่ xxx ของระบุชื่อหน่วยงาน จำนวน ..... คน")).toEqual(["xxx", "ระบุชื่อหน่วยงาน", "....."]);
});

test("a find is quoted from where it stands", () => {
  const pieces = fc.constantFrom(
    "ระบุ",
    "ชื่อ",
    "หน่วยงาน",
    "...",
    "…",
    "xx",
    "(",
    ")",
    " ",
    "\n",
    "๑.",
    "ของ",
    "[",
    "]",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (words) => {
      const text = words.join("");
      const found = findPlaceholders(text);
      for (const { start, text: quote } of found) expect(text.slice(start, start + quote.length)).toBe(quote);
      const starts = found.map(({ start }) => start);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    }),
    propertyRuns(),
  );
});

describe("a long text takes time in proportion to its length", () => {
  test.each([
    ["plain text", "ดำเนินการเผยแพร่ประชาสัมพันธ์ พร้อมระบุผู้รับผิดชอบ "],
    ["dots", "."],
    ["spaced dots", ". "],
    ["open brackets", "(. "],
    ["letters x", "x."],
    ["digits", "1.1,"],
    ["instructions", "(ระบุ"],
  ])("%s", (_, piece) => {
    const growth = compareGrowth(
      (size) => {
        const text = piece.repeat(Math.ceil(size / piece.length));
        return () => findPlaceholders(text);
      },
      [1250, 5000, 20_000, 80_000],
    );
    expect(growth).toBeLessThan(TOO_MUCH_GROWTH);
  });
});
