import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { checkWorkbook, type CheckedWorkbook } from "../../src/app/check-workbook";
import { CHECKS } from "../../src/core/checks/index";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { THAI_SPELLING } from "../support/thai-spelling";

const folder = join(__dirname, "../../assets/sample");
/** The day the list beside the sample was drawn up for; a slip of another day names it. */
const LISTED_DAY = "2025-10-15";

interface Slip {
  readonly check: string;
  readonly cell: string;
  readonly quote: string | null;
  readonly measure?: number;
  readonly asOf?: string;
  /** False where a check may be silent, too. */
  readonly certain?: boolean;
}

const slips = (JSON.parse(readFileSync(join(folder, "slips.json"), "utf8")) as Slip[]).filter(({ check }) =>
  CHECKS.some(({ id }) => id === check),
);

/** The sample as checked on each day that a case asks for: read by all cases, changed by none. */
const checkedOn = new Map<string, Promise<CheckedWorkbook>>();

function checkSample(asOf: string): Promise<CheckedWorkbook> {
  const checked = checkedOn.get(asOf) ?? readAndCheckSample(asOf);
  checkedOn.set(asOf, checked);
  return checked;
}

async function readAndCheckSample(asOf: string): Promise<CheckedWorkbook> {
  const workbook = await readWorkbook(readFileSync(join(folder, "measures-2568.xlsx")));
  if (!workbook.ok) throw new Error(workbook.fault.en);
  const options = {
    asOf: asOf as PlainDate,
    fiscalYear: null,
    sheetName: null,
    purpose: "check" as const,
    spelling: THAI_SPELLING,
  };
  const checked = checkWorkbook(workbook.value, options);
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value;
}

const place = ({ check, cell }: { check: string; cell: string | null }) => `${cell ?? "-"} ${check}`;

describe("the sample workbook", () => {
  test("has 17 measures, one number twice", async () => {
    const { sheet } = await checkSample(LISTED_DAY);
    expect(sheet.measures.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
    ]);
    expect(sheet).toMatchObject({ headerRow: 4, fiscalYear: 2568, fiscalYearSource: "settings" });
    expect(sheet.organization).toBe("องค์การบริหารส่วนตำบลทุ่งสมมติ");
  });

  test("gives the findings listed beside it, no more and no fewer", async () => {
    const { findings } = await checkSample(LISTED_DAY);
    const listed = slips.filter(({ asOf }) => asOf === undefined);
    const found = findings
      .map(place)
      .filter((item) => !listed.some((slip) => slip.certain === false && place(slip) === item));
    expect(found.sort()).toEqual(
      listed
        .filter(({ certain }) => certain !== false)
        .map(place)
        .sort(),
    );
  });

  test.each(slips.filter(({ quote, asOf }) => quote !== null && asOf === undefined))(
    "$check at $cell quotes what stands there",
    async ({ check, cell, quote, measure, certain }) => {
      const { findings } = await checkSample(LISTED_DAY);
      const there = findings.filter((one) => one.check === check && one.cell === cell);
      // Silence is right as well.
      if (there.length === 0 && certain === false) return;
      expect(there[0]?.measure ?? null).toBe(measure ?? null);
      // A list quotes as little as it takes to recognise the slip, a finding the whole of it, or the other way round.
      const quotes = there.map((finding) => finding.quote ?? quote ?? "");
      expect(quotes.some((found) => found.includes(quote ?? "") || (quote ?? "").includes(found))).toBe(true);
    },
  );

  test.each(slips.filter(({ asOf }) => asOf !== undefined))(
    "$check at $cell as of $asOf",
    async ({ check, cell, asOf }) => {
      const { findings } = await checkSample(asOf ?? LISTED_DAY);
      expect(findings.map(place)).toContain(place({ check, cell }));
    },
  );
});
