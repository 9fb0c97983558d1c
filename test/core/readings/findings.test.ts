import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { CHECKS } from "../../../src/core/checks";
import type { Finding } from "../../../src/core/engine/finding";
import { runChecks } from "../../../src/core/engine/run-checks";
import { findMeasuresTable } from "../../../src/core/sheet/find-measures-table";
import { readMeasureSheet } from "../../../src/core/sheet/read-measure-sheet";
import { EMPTY_SETTINGS } from "../../../src/core/sheet/read-settings";
import { contextOf } from "../../support/check-context";
import { cleanOffices, readingsOf } from "../../support/readings";
import { rawWorkbook } from "../../support/raw-table";

const TODAY = "2025-10-15" as PlainDate;
const FISCAL_YEAR = 2568;
const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
];
const GOOD = {
  organization: "องค์การบริหารส่วนตำบลทุ่งสมมติ",
  measure: "มาตรการเปิดเผยข้อมูล",
  unit: "สำนักปลัด",
  steps: "จัดทำสื่อแล้วเผยแพร่",
  timeframe: "ปีงบประมาณ 2568",
  result: "ติดประกาศ ณ ที่ทำการ เมื่อวันที่ 14 มกราคม 2568",
  outcome: "เวลารอลดลงจาก 20 นาที เหลือ 12 นาที",
};
const COLUMNS = {
  measure: "measure",
  steps: "steps",
  unit: "responsibleUnit",
  result: "resultSummary",
  outcome: "outcome",
} as const;
type Column = keyof typeof COLUMNS;

/** The rows have no numbers, and how timeframes are read has a measure of its own. */
const NOT_ASKED = new Set(["missing-number", "unreadable-timeframe"]);

/** The finding quotes the aim, the table what was measured. */
const QUOTES_AIM = new Set(["missed-target"]);

/** What share of a check's slips has to be found, of all in slips.tsv; the others are told. */
const FOUND: Readonly<Record<string, number>> = {
  "contradicting-figures": 0.95,
  "malformed-figure": 0.95,
  "impossible-date": 0.95,
  "date-outside-period": 0.88,
  "repeated-words": 0.95,
  "irregular-letters": 0.95,
  "broken-link": 0.95,
  "personal-data": 0.94,
  "unclear-outcome": 0.95,
  "unbalanced-text": 0.95,
  "placeholder-text": 0.95,
  "generic-organization-name": 0.85,
  "unsupported-result": 0.95,
  "result-restates-plan": 0.95,
  "foreign-organization": 0.95,
  "other-fiscal-year": 0.95,
  "trend-without-figures": 0.95,
  "unfinished-result": 0.95,
  "target-without-actual": 0.84,
  "missed-target": 0.88,
};

interface Slip {
  readonly check: string;
  readonly column: Column;
  readonly text: string;
  readonly quote: string;
  readonly context: string;
}

test("finds nothing in measures that are as they should be", () => {
  const found = cleanOffices().flatMap(({ organization, measures }) =>
    check(
      measures.map(({ measure, steps, unit, timeframe, result, outcome }) => [
        measure,
        steps,
        unit,
        timeframe,
        result,
        outcome,
      ]),
      organization,
    ),
  );
  expect(loud(found)).toEqual([]);
});

test("finds nothing in sentences that are as they should be", () => {
  const sentences = readingsOf("clean-sentences.tsv").map(
    ([text = "", column]) => [text, column as Column] as const,
  );
  const found = sentences.flatMap(([text, column]) =>
    findingsOf(text, column, { organization: authorityFor(text) }),
  );
  expect(loud(found)).toEqual([]);
});

test("takes no name for a slip", () => {
  const found = readingsOf("names.tsv")
    .flatMap(([text = ""]) => findingsOf(text, "result"))
    .filter(({ check: id }) => id !== "unsupported-result");
  expect(loud(found)).toEqual([]);
});

describe("slips", () => {
  const slips = readingsOf("slips.tsv").map(
    ([id = "", column, text = "", quote = "", context = ""]): Slip => ({
      check: id,
      column: column as Column,
      text,
      quote,
      context: context.replaceAll("\\n", "\n"),
    }),
  );

  test.each(Object.entries(FOUND))("%s finds at least %d of its own", (id, floor) => {
    const own = slips.filter((slip) => slip.check === id);
    expect(own.length).toBeGreaterThan(0);
    const missed = own.filter((slip) => !isFound(slip)).map(({ text }) => text);
    const share = 1 - missed.length / own.length;
    expect({ missed, isEnough: share >= floor }).toEqual({ missed, isEnough: true });
  });
});

function check(rows: readonly (readonly string[])[], organization: string): Finding[] {
  const title = `รายงานผล ${organization} ประจำปีงบประมาณ พ.ศ. 2568`;
  const table = findMeasuresTable(rawWorkbook([{ rows: [[title], HEADINGS, ...rows] }]));
  if (table === null) throw new Error("no measures table");
  const sheet = readMeasureSheet(table, { asOf: TODAY, fiscalYear: FISCAL_YEAR, settings: EMPTY_SETTINGS });
  return runChecks(CHECKS, sheet, contextOf({ today: TODAY })).map(({ finding }) => finding);
}

/** What is found in one text, where all the rest of its measure is as it should be. */
function findingsOf(text: string, column: Column, given: Partial<typeof GOOD> = {}): Finding[] {
  const { organization, measure, unit, steps, timeframe, result, outcome }: typeof GOOD = {
    ...GOOD,
    ...given,
    [column]: text,
  };
  const row = [measure, steps, unit, timeframe, result, outcome];
  return check([row], organization).filter((finding) => finding.column === COLUMNS[column]);
}

/** The sentences come from reports of either kind of authority. */
function authorityFor(text: string): string {
  return /เทศบาล|เทศมนตรี/.test(text) ? "เทศบาลตำบลทุ่งสมมติ" : GOOD.organization;
}

function isFound({ check: id, column, text, quote, context }: Slip): boolean {
  const findings = findingsOf(text, column, contextFor(id, context));
  return findings.some(
    (finding) => finding.check === id && (QUOTES_AIM.has(id) || overlaps(text, finding.quote ?? "", quote)),
  );
}

/** What the context of a slip is: the own name, the steps or the timeframe. */
function contextFor(id: string, context: string): Partial<typeof GOOD> {
  if (context === "") return {};
  if (id === "foreign-organization" || id === "generic-organization-name") return { organization: context };
  if (id === "result-restates-plan") return { steps: context };
  return id === "date-outside-period" ? { timeframe: context } : {};
}

function overlaps(text: string, one: string, other: string): boolean {
  return placesOf(text, one).some((start) =>
    placesOf(text, other).some((place) => start < place + other.length && place < start + one.length),
  );
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Findings that a clean text must not have, as lines that say which. */
function loud(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ check: id }) => !NOT_ASKED.has(id))
    .map(({ check: id, quote, message }) => `${id}: ${quote} (${message.en})`);
}
