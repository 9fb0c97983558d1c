import fc from "fast-check";
import { buildReport } from "../../src/app/build-report";
import { fixWorkbook } from "../../src/app/fix-workbook";
import { proposeFill } from "../../src/app/propose-fill";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { compareGrowth, TOO_MUCH_GROWTH } from "../support/compare-growth";
import { checkedOrNull, LAW_OPTIONS } from "../support/messy/checked";
import { HOSTILE_UNITS } from "../support/messy/hostile-texts";
import { LONG_CELLS, workbookWithLongCell } from "../support/messy/long-cell";
import { propertyRuns } from "../support/property-runs";

/** The last is nearly the most that a cell of Excel holds. */
const CHARACTERS = [500, 2000, 8000, 32_000];

const WORK: Readonly<Record<string, (workbook: RawWorkbook) => unknown>> = {
  checked: (workbook) => checkedOrNull(workbook, "export"),
  fixed: (workbook) => fixWorkbook(workbook, LAW_OPTIONS),
  filled: (workbook) => {
    const checked = checkedOrNull(workbook);
    if (checked === null) return null;
    const replace = new Set(["F3", "G3"]);
    return proposeFill(workbook, checked, { today: LAW_OPTIONS.asOf, replace, ownTexts: new Map() });
  },
  reported: (workbook) => {
    const checked = checkedOrNull(workbook, "export");
    return checked && buildReport(checked, LAW_OPTIONS.asOf);
  },
};

function growthOf(work: string, place: string, piece: string, sizes = CHARACTERS): number {
  return compareGrowth((characters) => {
    const workbook = workbookWithLongCell(place, piece, characters);
    return () => WORK[work]?.(workbook);
  }, sizes);
}

/** What once took time that grew with the square of the text, or its cube. */
test.each<[string, string, string, number[]]>([
  ["checked", "outcome", "ลดลง ", CHARACTERS],
  ["checked", "resultSummary", "≥ ๘๐ ", CHARACTERS],
  ["checked", "evidence date", "/", CHARACTERS],
  ["checked", "measure", "\u0e49\u0e48", CHARACTERS],
  // Thousands of fixes of one cell, which are seconds of work: seen well before that.
  ["fixed", "steps", "อีเมลล์", CHARACTERS.slice(0, -1)],
  ["filled", "measure", "ลดลง ลดลง ", CHARACTERS],
])("%s, %s of “%s” takes time in proportion to its length", (work, place, piece, sizes) => {
  expect(growthOf(work, place, piece, sizes)).toBeLessThan(TOO_MUCH_GROWTH);
});

test("any cell takes time in proportion to its length", () => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_UNITS) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...HOSTILE_UNITS), fc.constantFrom(...HOSTILE_UNITS))
        .map((two) => two.join("")),
    },
  );
  const place = fc.constantFrom(...Object.keys(LONG_CELLS));
  const work = fc.constantFrom(...Object.keys(WORK));
  fc.assert(
    fc.property(work, place, piece, (...one) => {
      // An edit holds the whole text of its cell: thousands of them in the longest cell are hundreds of megabytes to go through.
      const sizes = one[0] === "fixed" ? CHARACTERS.slice(0, -1) : CHARACTERS;
      expect(growthOf(...one, sizes)).toBeLessThan(TOO_MUCH_GROWTH);
    }),
    propertyRuns(20),
  );
});
