import { applyFixes } from "../../src/app/apply-fixes";
import { planShownFixes } from "../../src/app/plan-shown-fixes";
import { createSpelling } from "../../src/app/create-spelling";
import { addSpelling } from "../../src/app/add-spelling";
import { fixWorkbook, type ProposedFixes } from "../../src/app/fix-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import type { Spelling } from "../../src/core/text/spelling/spelling-words";
import { openWorkbook } from "../support/open-workbook";
import { asideRows, checkedOf, withProgramRows, withSetAside } from "../support/set-aside";
import { completeMeasure, measuresWorkbook } from "../taskpane/support/measures-workbook";

const asOf = "2025-10-15" as PlainDate;
const OPTIONS = { asOf, fiscalYear: null, sheetName: null };
const STEPS = "๑. แจ้งทางอีเมลล์\n๒. ลงเว็ปไซต์";

function workbookWith(steps: string, title?: string): RawWorkbook {
  const row = completeMeasure(1);
  row[1] = steps;
  if (title !== undefined) row[0] = title;
  return measuresWorkbook([row, completeMeasure(2)]);
}

function fix(workbook: RawWorkbook, spelling: Spelling | null = null): ProposedFixes {
  const fixed = fixWorkbook(workbook, { ...OPTIONS, spelling });
  if (!fixed.ok) throw new Error(fixed.fault.en);
  return fixed.value;
}

const afterOf = ({ edits }: ProposedFixes): string[] => edits.cells.map(({ after }) => after);
const saysEmail = ({ quote }: { readonly quote: string | null }): boolean => quote === "อีเมลล์";

test("what was set aside is not fixed, though a fix beside it changes the text of its cell", () => {
  const workbook = withSetAside(workbookWith(STEPS), saysEmail);
  const fixed = fix(workbook);
  expect(afterOf(fixed)).toEqual(["๑. แจ้งทางอีเมลล์\n๒. ลงเว็บไซต์"]);
  const shown = applyEdits(workbook, fixed.edits);
  expect(checkedOf(shown).cameBack.map(({ finding }) => finding.quote)).toEqual(["อีเมลล์"]);
  // What came back is for a person: a second run changes nothing, and says what it left.
  const again = fix(shown);
  expect(again.edits).toEqual({ cells: [], removedRows: [] });
  expect(again.left.filter(saysEmail)).toHaveLength(1);
});

test("nor where a fix changes the measure's title", () => {
  const workbook = withSetAside(workbookWith(STEPS, "1. ส่งทางเว็ปไซต์"), saysEmail);
  expect(afterOf(fix(workbook)).sort()).toEqual(["1. ส่งทางเว็บไซต์", "๑. แจ้งทางอีเมลล์\n๒. ลงเว็บไซต์"].sort());
});

test("the same words in another measure are fixed", () => {
  const rows = [1, 2].map(completeMeasure);
  for (const row of rows) row[1] = "๑. แจ้งทางอีเมลล์";
  const workbook = measuresWorkbook(rows);
  const checked = checkedOf(workbook);
  const aside = withProgramRows(workbook, asideRows(workbook, checked, checked.findings.slice(0, 1)));
  expect(fix(aside).edits.cells.map(({ cell }) => cell)).toEqual(["B5"]);
});

test("words to be judged that were set aside are not offered", () => {
  const words = createSpelling();
  const workbook = workbookWith("๑. จัดกิจรรม\n๒. สรุปผลการดำเนนงาน");
  const checked = checkedOf(workbook, { spelling: words });
  const [first] = checked.findings;
  expect(first?.quote).toBe("กิจรรม");
  const before = afterOf(fix(workbook, words));
  const aside = withProgramRows(workbook, asideRows(workbook, checked, first ? [first] : []));
  const after = fix(aside, words);
  expect(before).toHaveLength(1);
  expect(after.judged.filter(({ words: judged }) => judged === "กิจรรม")).toEqual([]);
  expect(afterOf(after).filter((text) => text.includes("กิจกรรม"))).toEqual([]);
});

test("what came back can still be mended by itself", async () => {
  const workbook = withProgramRows(
    workbookWith(`${STEPS}\n๓. สรุปผล`),
    asideRows(workbookWith(STEPS), checkedOf(workbookWith(STEPS)), checkedOf(workbookWith(STEPS)).findings),
  );
  const checked = checkedOf(workbook);
  const [finding] = checked.cameBack.map((one) => one.finding);
  const shown = finding && checked.fixes.get(finding);
  if (!shown) throw new Error("no fix");
  const spreadsheet = await openWorkbook(workbook);
  const fixed = await applyFixes(spreadsheet, [shown], async (read, fixes) =>
    planShownFixes(read, fixes, OPTIONS),
  );
  expect(fixed.ok && fixed.value.made).toHaveLength(1);
  expect(spreadsheet.textOf("มาตรการ ๒๕๖๘", "B4")).toBe("๑. แจ้งทางอีเมล\n๒. ลงเว็ปไซต์\n๓. สรุปผล");
});

describe("with the words of the language", () => {
  const words = createSpelling();
  const workbook = workbookWith("๑. แจ้งทางอีเมลล์\n๒. จัดกิจรรม\n๓. ลงเว็ปไซต์");
  const pause = () => Promise.resolve();

  test.each<[string, readonly string[]]>([
    ["words of both readers", ["อีเมลล์", "กิจรรม"]],
    ["everything", ["อีเมลล์", "เว็ปไซต์", "กิจรรม"]],
    ["nothing", []],
  ])("a check that gets them later says the same: %s set aside", async (_, quotes) => {
    const whole = checkedOf(workbook, { spelling: words });
    const meant = whole.findings.filter(({ quote }) => quotes.includes(quote ?? ""));
    expect(meant).toHaveLength(quotes.length);
    const aside = withProgramRows(workbook, asideRows(workbook, whole, meant));
    const added = await addSpelling({ workbook: aside, checked: checkedOf(aside) }, words, { asOf, pause });
    expect(added).toEqual(checkedOf(aside, { spelling: words }));
    expect(added.skipped.map(({ finding }) => finding.quote)).toEqual(quotes);
  });

  test("and what came back", async () => {
    const whole = checkedOf(workbook, { spelling: words });
    const other = workbookWith("๑. แจ้งทางอีเมลล์\n๒. จัดกิจรรมแล้ว");
    const aside = withProgramRows(other, asideRows(workbook, whole, whole.findings));
    const added = await addSpelling({ workbook: aside, checked: checkedOf(aside) }, words, { asOf, pause });
    expect(added).toEqual(checkedOf(aside, { spelling: words }));
    expect(added.cameBack.map(({ finding }) => finding.quote)).toEqual(["อีเมลล์", "กิจรรม"]);
  });
});
