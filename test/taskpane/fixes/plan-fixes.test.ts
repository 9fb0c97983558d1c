import { fixWorkbook } from "../../../src/app/fix-workbook";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { CHECKS } from "../../../src/core/checks/index";
import { FIX_NAMES } from "../../../src/taskpane/fixes/fixes-texts";
import { planFixes } from "../../../src/taskpane/fixes/plan-fixes";
import { rawWorkbook } from "../../support/raw-table";
import { completeMeasure, measuresTable } from "../support/measures-workbook";

const OPTIONS = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null };
const GENERIC = "องค์กรปกครองส่วนท้องถิ่น";

function proposed(steps: readonly (string | readonly string[])[], judged: ReadonlySet<string> = new Set()) {
  const rows = steps.map((row, at) => {
    if (typeof row !== "string") return [...row];
    const measure = completeMeasure(at + 1);
    measure[1] = row;
    return measure;
  });
  const fixed = fixWorkbook(rawWorkbook([measuresTable(rows)]), { ...OPTIONS, judged });
  if (!fixed.ok) throw new Error(fixed.fault.en);
  return fixed.value;
}

/** Kinds, each with its fixes' places; those of judged words alone bear a question mark, words to be judged stand in brackets. */
function planned(...given: Parameters<typeof proposed>): string[] {
  return planFixes(proposed(...given)).map(({ names, fixes }) => {
    const places = fixes.map(({ edits, isJudged, words }) => {
      const all = [...edits.cells.map(({ cell }) => cell), ...edits.removedRows.map(({ row }) => `-${row}`)];
      const judgedWords = words.map(({ cell, isChosen }) => `(${cell ?? ""}${isChosen ? " ✓" : ""})`);
      return all.join("+") + (isJudged ? "?" : "") + judgedWords.join("");
    });
    return `${names.map(({ en }) => en).join(" + ")}: ${places.join(" ")}`;
  });
}

test.each<[string, (string | string[])[], string[]]>([
  ["no fix", ["๑. ประชุม"], []],
  [
    "fixes of one kind stand together",
    ["๑. ทางอีเมลล์", "๑. ประชุม", "๑. ทางอีเมลล์"],
    ["Common misspellings: B4 B6"],
  ],
  [
    "what a person must judge is marked",
    [`๑. แจ้งบุคลากรของ${GENERIC}`, "๑. ทางอีเมลล์"],
    ["The authority's name for a general word: B4?(B4)", "Common misspellings: B5"],
  ],
  [
    "words to be judged are no part of what is certain in their cell",
    [`๑. แจ้งทางอีเมลล์ของ${GENERIC}`, "๑. ทางอีเมลล์"],
    ["Common misspellings: B4(B4) B5"],
  ],
  [
    "words of rows that are joined belong to the join, wherever they stand",
    [`๑. แจ้งบุคลากรของ${GENERIC}`, ["", `๒. รายงาน${GENERIC}`]],
    ["Joining the rows of one measure: B4+-5(B4)(B5)"],
  ],
  [
    "the same words twice in a cell are judged once",
    [`๑. แจ้ง${GENERIC}\n๒. รายงาน${GENERIC}`],
    ["The authority's name for a general word: B4?(B4)"],
  ],
])("%s", (_, steps, expected) => {
  expect(planned(steps)).toEqual(expected);
});

describe("once words are chosen", () => {
  const STEPS = [`๑. แจ้งทางอีเมลล์ของ${GENERIC}`, "๑. ทางอีเมลล์", `๑. แจ้งบุคลากรของ${GENERIC}`];
  const keys = proposed(STEPS).judged.map(({ key }) => key);

  test("every card keeps its kind and its place", () => {
    expect(planned(STEPS)).toEqual([
      "Common misspellings: B4(B4) B5",
      "The authority's name for a general word: B6?(B6)",
    ]);
    expect(planned(STEPS, new Set(keys))).toEqual([
      "Common misspellings: B4(B4 ✓) B5",
      "The authority's name for a general word: B6?(B6 ✓)",
    ]);
  });

  test("the cards keep their keys", () => {
    const keysOf = (judged: ReadonlySet<string>): string[] =>
      planFixes(proposed(STEPS, judged)).flatMap(({ fixes }) => fixes.map(({ key }) => key));
    expect(keysOf(new Set(keys))).toEqual(keysOf(new Set()));
  });
});

test("the cards keep their keys where rows come in above: what is not ticked stays so", () => {
  const keysOf = (steps: readonly string[]): string[] =>
    planFixes(proposed(steps)).flatMap(({ fixes }) => fixes.map(({ key }) => key));
  const slips = ["๑. ทางอีเมลล์", "๑. แจ้งทางอีเมลล์", "๑. ทางอีเมลล์"];
  const keys = keysOf(slips);
  expect(new Set(keys).size).toBe(3);
  expect(keysOf(["๑. ไม่มีข้อใด", ...slips])).toEqual(keys);
});

test("every check that can mend something has a name for what it does, and no other has", () => {
  const fixable = CHECKS.filter((check) => check.fixable).map(({ id }) => id);
  expect(Object.keys(FIX_NAMES).sort()).toEqual(fixable.sort());
});
