import { fixWorkbook } from "../../../src/app/fix-workbook";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { CHECKS } from "../../../src/core/checks/index";
import { FIX_NAMES } from "../../../src/taskpane/fixes/fixes-texts";
import { planFixes } from "../../../src/taskpane/fixes/plan-fixes";
import { rawWorkbook } from "../../support/raw-table";
import { completeMeasure, measuresTable } from "../support/measures-workbook";

/** Kinds, each with its fixes' cells; those that a person must judge first bear a question mark. */
function planned(steps: readonly string[]): string[] {
  const rows = steps.map((text, at) => {
    const measure = completeMeasure(at + 1);
    measure[1] = text;
    return measure;
  });
  const options = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null };
  const fixed = fixWorkbook(rawWorkbook([measuresTable(rows)]), options);
  if (!fixed.ok) throw new Error(fixed.fault.en);
  return planFixes(fixed.value).map(({ names, fixes }) => {
    const cells = fixes.map(({ edits, needsLook }) => (edits.cells[0]?.cell ?? "") + (needsLook ? "?" : ""));
    return `${names.map(({ en }) => en).join(" + ")}: ${cells.join(" ")}`;
  });
}

test.each<[string, string[], string[]]>([
  ["no fix", ["๑. ประชุม"], []],
  [
    "fixes of one kind stand together",
    ["๑. ทางอีเมลล์", "๑. ประชุม", "๑. ทางอีเมลล์"],
    ["Common misspellings: B4 B6"],
  ],
  [
    "what a person must judge is marked",
    ["๑. แจ้งบุคลากรขององค์กรปกครองส่วนท้องถิ่น", "๑. ทางอีเมลล์"],
    ["The authority's name for a general word: B4?", "Common misspellings: B5"],
  ],
  [
    "a cell mended in two ways is one fix of its own kind, and both must be judged together",
    ["๑. แจ้งทางอีเมลล์ขององค์กรปกครองส่วนท้องถิ่น", "๑. ทางอีเมลล์"],
    ["The authority's name for a general word + Common misspellings: B4?", "Common misspellings: B5"],
  ],
])("%s", (_, steps, expected) => {
  expect(planned(steps)).toEqual(expected);
});

test("every check that can mend something has a name for what it does, and no other has", () => {
  const fixable = CHECKS.filter((check) => check.fixable).map(({ id }) => id);
  expect(Object.keys(FIX_NAMES).sort()).toEqual(fixable.sort());
});
