import type { CheckedWorkbook } from "../../src/app/check-workbook";
import { reportReadiness } from "../../src/app/report-readiness";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { rawWorkbook, type TestCell } from "../support/raw-table";
import { asideRows, checkedOf, withProgramRows, withSetAside } from "../support/set-aside";
import { completeMeasure, measuresTable, SETTINGS_TABLE } from "../taskpane/support/measures-workbook";

/** What nobody can verify: the whole cell is in question. */
const VAGUE = "ดำเนินการตามแผนเรียบร้อยแล้ว";

type Change = Partial<Record<0 | 1 | 2 | 3 | 4 | 5, string>>;
const measure = (number: number, change: Change = {}): string[] =>
  Object.assign(completeMeasure(number), change);
const workbookOf = (...rows: (readonly TestCell[])[]): RawWorkbook =>
  rawWorkbook([measuresTable(rows), SETTINGS_TABLE]);

/** The rows of the hidden sheet that set aside what a workbook shows of these checks. */
function rowsFor(workbook: RawWorkbook, ...checks: string[]): string[][] {
  const checked = checkedOf(workbook);
  return asideRows(
    workbook,
    checked,
    checked.findings.filter(({ check }) => checks.includes(check)),
  );
}

const told = ({ findings, skipped, cameBack }: CheckedWorkbook) => ({
  findings: findings.map(({ check, cell }) => `${check} ${cell}`),
  skipped: skipped.map(({ finding: { check, cell } }) => `${check} ${cell}`),
  cameBack: cameBack.map(({ finding: { check, cell } }) => `${check} ${cell}`),
});
const BEFORE = workbookOf(measure(1), measure(2, { 4: VAGUE }), measure(3));

test("what was set aside is no finding, is not counted and has no fix", () => {
  const workbook = workbookOf(measure(1, { 1: "๑. แจ้งทางอีเมลล์" }), measure(2, { 4: VAGUE }));
  const before = checkedOf(workbook);
  expect(before.counts).toEqual({ error: 0, warning: 1, review: 1 });
  expect(before.fixes.size).toBe(1);
  const after = checkedOf(withSetAside(workbook, () => true));
  expect(told(after)).toEqual({
    findings: [],
    skipped: ["known-misspelling B4", "unsupported-result E5"],
    cameBack: [],
  });
  expect(after.counts).toEqual({ error: 0, warning: 0, review: 0 });
  expect(after.fixes.size).toBe(0);
  expect(after.skipped.map(({ finding }) => finding)).toEqual(before.findings);
});

test("it stands with what was said", () => {
  const said = {
    reason: { kind: "other", words: "ตกลงกับอำเภอแล้ว" },
    explanation: "หนังสือที่ ๕",
    by: "นางสาวตัวอย่าง ใจดี",
  } as const;
  const { skipped } = checkedOf(withSetAside(BEFORE, () => true, said));
  expect(skipped).toMatchObject([{ ...said, on: "2025-10-15" }]);
});

test("a sheet whose reviews were all considered reads as ready", () => {
  const workbook = withSetAside(BEFORE, () => true);
  const checked = checkedOf(workbook, { purpose: "export" });
  expect(checked.findings).toEqual([]);
  expect(reportReadiness(checked, "2025-10-15" as PlainDate)).toMatchObject({
    errors: 0,
    isReady: true,
  });
});

test.each<[string, RawWorkbook, string]>([
  ["its row moves", workbookOf(measure(3), measure(1), measure(2, { 4: VAGUE })), "E6"],
  ["the rows are sorted", workbookOf(measure(2, { 4: VAGUE }), measure(1), measure(3)), "E4"],
  ["a row goes", workbookOf(measure(2, { 4: VAGUE }), measure(3)), "E4"],
  [
    "the measures are renumbered",
    workbookOf(measure(1), measure(2, { 0: `๙) ${completeMeasure(2)[0]?.slice(3)}`, 4: VAGUE }), measure(3)),
    "E5",
  ],
  ["a space is typed at its end", workbookOf(measure(1), measure(2, { 4: `${VAGUE} \n` }), measure(3)), "E5"],
  [
    "its letters are typed otherwise",
    workbookOf(measure(1), measure(2, { 4: VAGUE.replace("ำ", "ํา") }), measure(3)),
    "E5",
  ],
  [
    "another cell of the row changes",
    workbookOf(measure(1), measure(2, { 4: VAGUE, 2: "กองคลัง" }), measure(3)),
    "E5",
  ],
])("it holds when %s", (_, workbook, cell) => {
  const { skipped, cameBack } = told(
    checkedOf(withProgramRows(workbook, rowsFor(BEFORE, "unsupported-result"))),
  );
  expect(skipped).toEqual([`unsupported-result ${cell}`]);
  expect(cameBack).toEqual([]);
});

test("a finding of the measure's own text holds when its number changes, or comes", () => {
  const title = "อบรมทางอีเมลล์";
  for (const first of [`๒. ${title}`, `ข้อที่ ๒ ${title}`, title]) {
    const rows = rowsFor(workbookOf(measure(1), measure(2, { 0: first })), "known-misspelling");
    const { skipped } = checkedOf(withProgramRows(workbookOf(measure(2, { 0: `๑. ${title}` })), rows));
    expect(skipped.map(({ finding }) => finding.cell)).toEqual(["A4"]);
  }
});

describe("it comes back", () => {
  const rows = rowsFor(BEFORE, "unsupported-result");

  test.each([
    ["its words change", `${VAGUE}ทุกขั้นตอน`, ["unsupported-result E5"]],
    ["other words are there instead", "ได้ดำเนินการไปตามแผนงาน", ["unsupported-result E5"]],
    ["the new text is without fault", completeMeasure(2)[4] ?? "", []],
  ])("when %s", (_, text, cameBack) => {
    const after = told(checkedOf(withProgramRows(workbookOf(measure(1), measure(2, { 4: text })), rows)));
    expect(after).toEqual({ findings: cameBack, skipped: [], cameBack });
  });

  test("and is aside once more when the words are those again", () => {
    expect(checkedOf(withProgramRows(BEFORE, rows)).skipped).toHaveLength(1);
  });

  test("with the words of one place in a text that changed around them, and no other words there", () => {
    const steps = "๑. แจ้งทางอีเมลล์";
    const [one, other] = [steps, `${steps}\n๒. ลงเว็ปไซต์`].map((text) => workbookOf(measure(1, { 1: text })));
    if (!one || !other) throw new Error("no workbooks");
    const { findings, cameBack } = checkedOf(withProgramRows(other, rowsFor(one, "known-misspelling")));
    expect(findings).toHaveLength(2);
    expect(cameBack.map(({ finding }) => finding.quote)).toEqual(["อีเมลล์"]);
  });

  test("not from a measure that is gone, or from another one", () => {
    const workbook = workbookOf(measure(1), measure(2, { 0: "2. อบรมเรื่องวินัย", 4: VAGUE }));
    expect(told(checkedOf(withProgramRows(workbook, rows)))).toEqual({
      findings: ["unsupported-result E5"],
      skipped: [],
      cameBack: [],
    });
  });
});

describe("findings with one key", () => {
  const SAME = "เผยแพร่ความรู้";

  test("two measures of the same title and text are one question", () => {
    const workbook = workbookOf(
      measure(1, { 0: `1. ${SAME}`, 4: VAGUE }),
      measure(2, { 0: `2. ${SAME}`, 4: VAGUE }),
    );
    const checked = checkedOf(workbook);
    const [first] = checked.findings.filter(({ check }) => check === "unsupported-result");
    if (!first) throw new Error("not found");
    const rows = asideRows(workbook, checked, [first]);
    expect(told(checkedOf(withProgramRows(workbook, rows))).skipped).toEqual([
      "unsupported-result E4",
      "unsupported-result E5",
    ]);
  });

  test("of two measures of the same title, the one whose text is another is a finding of its own, not one that came back", () => {
    const workbook = workbookOf(
      measure(1, { 0: `1. ${SAME}`, 4: VAGUE }),
      measure(2, { 0: `2. ${SAME}`, 4: `${VAGUE}ทุกขั้นตอน` }),
    );
    const checked = checkedOf(workbook);
    const first = checked.findings.filter(
      ({ check, measure: ordinal }) => check === "unsupported-result" && ordinal === 1,
    );
    const after = told(checkedOf(withProgramRows(workbook, asideRows(workbook, checked, first))));
    expect(after.skipped).toEqual(["unsupported-result E4"]);
    expect(after.cameBack).toEqual([]);
    expect(after.findings).toContain("unsupported-result E5");
  });

  test("the same words twice in a cell go together", () => {
    const workbook = workbookOf(measure(1, { 1: "๑. แจ้งทางอีเมลล์\n๒. สรุปผลทางอีเมลล์" }));
    expect(checkedOf(workbook).findings).toHaveLength(2);
    const [row] = rowsFor(workbook, "known-misspelling");
    expect(checkedOf(withProgramRows(workbook, row ? [row] : [])).skipped).toHaveLength(2);
  });

  test("of two records the last one counts", () => {
    const [row = []] = rowsFor(BEFORE, "unsupported-result");
    const { skipped } = checkedOf(withProgramRows(BEFORE, [row, row.with(2, "เหตุผล: ดูแล้ว")]));
    expect(skipped).toMatchObject([{ reason: { kind: "other", words: "ดูแล้ว" } }]);
  });
});

describe("findings without a cell or words", () => {
  const withoutYear = (...rows: string[][]): RawWorkbook =>
    rawWorkbook([{ ...measuresTable(rows), rows: [...measuresTable(rows).rows.slice(2)] }]);
  test("the year that was assumed holds for that year", () => {
    const workbook = withoutYear(measure(1));
    const rows = rowsFor(workbook, "assumed-fiscal-year");
    expect(rows).toHaveLength(1);
    const rememberedIn = withProgramRows(workbook, rows);
    expect(told(checkedOf(rememberedIn)).skipped).toEqual(["assumed-fiscal-year null"]);
    expect(told(checkedOf(rememberedIn, { asOf: "2026-10-15" as PlainDate })).cameBack).toEqual([
      "assumed-fiscal-year null",
    ]);
  });

  test("a hidden row holds by its measure", () => {
    const table = (...rows: string[][]): RawWorkbook =>
      rawWorkbook([measuresTable(rows, { hiddenRows: [3 + rows.length] })]);
    const rows = rowsFor(table(measure(1), measure(2)), "hidden-row");
    expect(told(checkedOf(withProgramRows(table(measure(2)), rows))).skipped).toEqual(["hidden-row A4"]);
    expect(told(checkedOf(withProgramRows(table(measure(3)), rows))).skipped).toEqual([]);
  });
});

describe("an error", () => {
  const withError = workbookOf(measure(1, { 4: "" }), measure(2));

  test("is never set aside, whatever the hidden sheet says", () => {
    const rows = rowsFor(withError, "missing-result");
    expect(rows).toHaveLength(1);
    const checked = checkedOf(withProgramRows(withError, rows));
    expect(told(checked)).toEqual({ findings: ["missing-result E4"], skipped: [], cameBack: [] });
    expect(checked.counts.error).toBe(1);
  });
});

test("findings that share a fix lose it when one of them is set aside", () => {
  const workbook = workbookOf(measure(1), measure(3), measure(5));
  const before = checkedOf(workbook);
  const numbering = before.findings.filter(({ check }) => /^number-/.test(check));
  const shared = numbering.filter((one) =>
    numbering.some((other) => other !== one && before.fixes.get(one) === before.fixes.get(other)),
  );
  expect(shared.length).toBeGreaterThan(1);
  const rows = asideRows(workbook, before, shared.slice(0, 1));
  const after = checkedOf(withProgramRows(workbook, rows));
  const rest = after.findings.filter(({ check, cell }) =>
    shared.slice(1).some((one) => one.check === check && one.cell === cell),
  );
  expect(rest).toHaveLength(shared.length - 1);
  expect(rest.map(({ fixable }) => fixable)).not.toContain(true);
  expect(rest.some((finding) => after.fixes.has(finding))).toBe(false);
});

test("where nothing was set aside the lists are there and empty", () => {
  expect(checkedOf(BEFORE)).toMatchObject({ skipped: [], cameBack: [] });
});
