import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { MeasureSheet } from "../../../src/core/model/measure-sheet";
import { proposeResults, type ProposalOptions } from "../../../src/core/summary/propose-results";
import type { Proposals } from "../../../src/core/summary/proposals";
import { columnsBut, sheetOf, type MeasureSpec } from "../../support/measure-sheet";
import { recordsOf, referenceOf, type EvidenceSpec, type IndicatorSpec } from "../../support/record-sheets";

const TRAINED: EvidenceSpec = { date: "2025-01-15", activity: "จัดอบรมจริยธรรม", count: "45", unit: "คน" };
const TRAINED_TEXT = "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรมจริยธรรม จำนวน ๔๕ คน";
const PASSED: IndicatorSpec = {
  name: "ผู้ผ่านการทดสอบ",
  comparator: ">=",
  target: "80",
  unit: "percent",
  actual: "87.5",
};
const PASSED_TEXT = "ผู้ผ่านการทดสอบ ได้ร้อยละ ๘๗.๕ (เป้าหมายไม่น้อยกว่าร้อยละ ๘๐) บรรลุเป้าหมาย";

const BLANK: MeasureSpec = { resultSummary: "", outcome: "" };

function propose(
  measures: readonly MeasureSpec[] | MeasureSheet,
  evidence: readonly EvidenceSpec[],
  indicators: readonly IndicatorSpec[] = [],
  options: Partial<ProposalOptions> = {},
): Proposals {
  const sheet = "measures" in measures ? measures : sheetOf(measures);
  const all: ProposalOptions = {
    today: "2025-10-15" as PlainDate,
    digits: "thai",
    replace: new Set(),
    ...options,
  };
  return proposeResults(sheet, recordsOf(evidence, indicators), all);
}

const textsOf = ({ edits }: Proposals): Record<string, string> =>
  Object.fromEntries(edits.map(({ cell, after }) => [cell, after]));
const kindsOf = ({ gaps }: Proposals): string[] => gaps.map(({ kind }) => kind);
const leftOf = ({ left }: Proposals): Record<string, string> =>
  Object.fromEntries(left.map(({ cell, reason }) => [cell, reason.en]));

describe("blank cells", () => {
  test("take what was recorded, with its rows", () => {
    const proposals = propose([BLANK], [TRAINED], [PASSED]);
    expect(proposals).toEqual({
      edits: [
        {
          sheet: "มาตรการ",
          cell: "E5",
          before: "",
          after: TRAINED_TEXT,
          measure: 1,
          column: "resultSummary",
          sources: [{ sheet: "หลักฐาน", rows: [2] }],
          sentences: [{ text: TRAINED_TEXT, sources: [{ sheet: "หลักฐาน", row: 2 }] }],
          isLate: false,
        },
        {
          sheet: "มาตรการ",
          cell: "F5",
          before: "",
          after: PASSED_TEXT,
          measure: 1,
          column: "outcome",
          sources: [{ sheet: "ตัวชี้วัด", rows: [2] }],
          sentences: [{ text: PASSED_TEXT, sources: [{ sheet: "ตัวชี้วัด", row: 2 }] }],
          isLate: false,
        },
      ],
      gaps: [],
      left: [],
    });
  });

  test("a lone dash is blank and is what the edit replaces", () => {
    const { edits } = propose([{ ...BLANK, resultSummary: "-" }], [TRAINED]);
    expect(edits.map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ["E5", "-", TRAINED_TEXT],
    ]);
  });

  test("stay blank without records, which is said", () => {
    const proposals = propose([BLANK], []);
    expect(proposals.edits).toEqual([]);
    expect(proposals.gaps.map(({ kind, measure, cell }) => [kind, measure, cell])).toEqual([
      ["noEvidence", 1, "E5"],
      ["noIndicator", 1, "F5"],
    ]);
  });

  test("several activities are numbered in time order, what has no day last", () => {
    const proposals = propose(
      [BLANK],
      [
        { activity: "สรุปบทเรียน" },
        { date: "2025-03-01", activity: "เผยแพร่คู่มือ", channel: "เว็บไซต์" },
        { date: "2024-12-31", activity: "จัดทำคู่มือ", count: "20", unit: "เล่ม" },
      ],
    );
    expect(textsOf(proposals)).toEqual({
      E5: "๑. เมื่อวันที่ ๓๑ ธันวาคม ๒๕๖๗ จัดทำคู่มือ จำนวน ๒๐ เล่ม\n๒. เมื่อวันที่ ๑ มีนาคม ๒๕๖๘ เผยแพร่คู่มือ ทางเว็บไซต์\n๓. สรุปบทเรียน",
    });
    expect(kindsOf(proposals)).toEqual(["noDate", "noIndicator"]);
    expect(proposals.edits[0]?.sources).toEqual([{ sheet: "หลักฐาน", rows: [2, 3, 4] }]);
  });

  test("Arabic digits where the report has them", () => {
    const proposals = propose([BLANK], [TRAINED, { ...TRAINED, activity: "แจ้งเวียน" }], [], {
      digits: "arabic",
    });
    expect(textsOf(proposals).E5).toBe(
      "1. เมื่อวันที่ 15 มกราคม 2568 จัดอบรมจริยธรรม จำนวน 45 คน\n2. เมื่อวันที่ 15 มกราคม 2568 แจ้งเวียน จำนวน 45 คน",
    );
  });

  test("a column that the sheet lacks takes nothing, which is said", () => {
    const sheet = sheetOf([BLANK], { columns: columnsBut({ resultSummary: null }) });
    const proposals = propose(sheet, [TRAINED], [PASSED]);
    expect(textsOf(proposals)).toEqual({ F5: PASSED_TEXT });
    expect(kindsOf(proposals)).toEqual(["noColumn"]);
  });

  test("a text longer than a cell holds is not proposed", () => {
    const long = (length: number): Proposals =>
      propose([BLANK], [{ activity: "ก".repeat(length) }], [{ ...PASSED }]);
    expect(textsOf(long(32_767)).E5).toHaveLength(32_767);
    expect(textsOf(long(32_768)).E5).toBeUndefined();
    expect(kindsOf(long(32_768))).toEqual(["noDate", "tooLong"]);
  });
});

describe("filled cells", () => {
  const filled: MeasureSpec = { resultSummary: "เขียนเอง", outcome: "เขียนเอง" };

  test("are left, with what would be written", () => {
    const proposals = propose([filled], [TRAINED]);
    expect(proposals.edits).toEqual([]);
    expect(proposals.gaps).toEqual([]);
    expect(proposals.left.map(({ cell, proposed }) => [cell, proposed])).toEqual([
      ["E5", TRAINED_TEXT],
      ["F5", null],
    ]);
    expect(leftOf(proposals).E5).toBe("Cell E5 is filled already");
  });

  test("are written anew where they are named", () => {
    const proposals = propose([filled], [TRAINED], [], { replace: new Set(["E5"]) });
    expect(proposals.edits.map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ["E5", "เขียนเอง", TRAINED_TEXT],
    ]);
    expect(Object.keys(leftOf(proposals))).toEqual(["F5"]);
  });

  test("are not emptied for want of records", () => {
    const proposals = propose([filled], [], [], { replace: new Set(["E5"]) });
    expect(proposals.edits).toEqual([]);
    expect(kindsOf(proposals)).toEqual(["noEvidence"]);
    expect(Object.keys(leftOf(proposals))).toEqual(["E5", "F5"]);
  });

  test("that the tool wrote are written anew as long as nobody changed them", () => {
    const options = { ownTexts: new Map([["E5", "ร่างเดิม"]]) };
    const own = propose([{ ...BLANK, resultSummary: "ร่างเดิม" }], [TRAINED], [PASSED], options);
    expect(textsOf(own).E5).toBe(TRAINED_TEXT);
    const changed = propose([{ ...BLANK, resultSummary: "ร่างเดิม แก้แล้ว" }], [TRAINED], [PASSED], options);
    expect(textsOf(changed).E5).toBeUndefined();
    expect(Object.keys(leftOf(changed))).toEqual(["E5"]);
  });

  test("that say it already are not proposed again", () => {
    const replace = new Set(["E5", "F5"]);
    const proposals = propose([{ resultSummary: TRAINED_TEXT, outcome: PASSED_TEXT }], [TRAINED], [PASSED], {
      replace,
    });
    expect(proposals).toEqual({ edits: [], gaps: [], left: [] });
  });

  test("a text in several rows is replaced where all of its cells are named", () => {
    const spread: MeasureSpec = { ...BLANK, resultSummary: ["ก", "ข"] };
    const some = propose([spread], [TRAINED], [], { replace: new Set(["E5"]) });
    expect(some.edits).toEqual([]);
    expect(leftOf(some).E5).toContain("several cells (E5, E6)");
    const all = propose([spread], [TRAINED], [], { replace: new Set(["E5", "E6"]) });
    expect(all.edits.map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ["E5", "ก", TRAINED_TEXT],
      ["E6", "ข", ""],
    ]);
  });

  test("a text below the first row is moved up", () => {
    const { edits } = propose([{ ...BLANK, resultSummary: ["", "ข"] }], [TRAINED], [], {
      replace: new Set(["E6"]),
    });
    expect(edits.map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ["E5", "", TRAINED_TEXT],
      ["E6", "ข", ""],
    ]);
  });
});

describe("cells that cannot be written", () => {
  test("a formula without a result", () => {
    const errorCells = [{ cell: "E5", column: "resultSummary", measure: 1, text: "" }] as const;
    const left = leftOf(propose(sheetOf([BLANK], { errorCells }), [TRAINED], [PASSED]));
    expect(left.E5).toContain("formula that has no result yet");
    expect(left.E5).not.toContain("Excel error");
  });

  test("an Excel error", () => {
    const errorCells = [{ cell: "E5", column: "resultSummary", measure: 1, text: "#REF!" }] as const;
    const proposals = propose(sheetOf([BLANK], { errorCells }), [TRAINED], [PASSED], {
      replace: new Set(["E5"]),
    });
    expect(Object.keys(textsOf(proposals))).toEqual(["F5"]);
    expect(leftOf(proposals).E5).toContain("Excel error");
  });

  test("a formula", () => {
    const options = { formulaCells: new Set(["E5"]), replace: new Set(["E5"]) };
    const proposals = propose([{ ...BLANK, resultSummary: "จากสูตร" }], [TRAINED], [PASSED], options);
    expect(Object.keys(textsOf(proposals))).toEqual(["F5"]);
    expect(leftOf(proposals).E5).toContain("formula");
  });

  test("a picture", () => {
    const proposals = propose([BLANK], [TRAINED], [PASSED], { pictureCells: new Set(["E5"]) });
    expect(Object.keys(textsOf(proposals))).toEqual(["F5"]);
    expect(leftOf(proposals).E5).toContain("picture");
  });

  test("a merged cell is written at its top left", () => {
    const mergedCells = new Map([["E6", "E5"]]);
    const proposals = propose(sheetOf([{ ...BLANK, row: 6 }]), [TRAINED], [PASSED], { mergedCells });
    expect(Object.keys(textsOf(proposals))).toEqual(["E5", "F6"]);
  });

  test("a cell that two measures share", () => {
    const mergedCells = new Map([["E6", "E5"]]);
    const proposals = propose([BLANK, BLANK], [TRAINED, { ...TRAINED, measure: 2 }], [], { mergedCells });
    expect(proposals.edits).toEqual([]);
    expect(leftOf(proposals).E5).toContain("merged");
  });
});

describe("rows that are not used, or not wholly", () => {
  test.each<[string, EvidenceSpec, string, string | undefined]>([
    ["the last day of the year before", { ...TRAINED, date: "2024-09-30" }, "outsideYear", undefined],
    ["the first day of the next year", { ...TRAINED, date: "2025-10-01" }, "outsideYear", undefined],
    ["nothing that was done", { date: "2025-01-15", count: "3", unit: "คน" }, "noActivity", undefined],
    ["no day", { activity: "จัดอบรม" }, "noDate", "จัดอบรม"],
    ["a day that cannot be read", { activity: "จัดอบรม", date: "ปลายปี" }, "unreadableDate", "จัดอบรม"],
    ["a month without its year", { activity: "จัดอบรม", date: "ม.ค." }, "unreadableDate", "จัดอบรม"],
    [
      "a count in words",
      { activity: "จัดอบรม", date: "2025-01-15", count: "หลาย", unit: "คน" },
      "countNotNumber",
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม",
    ],
    [
      "a count below nothing",
      { activity: "จัดอบรม", date: "2025-01-15", count: "-1", unit: "คน" },
      "countNotNumber",
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม",
    ],
    [
      "a count without a unit",
      { activity: "จัดอบรม", date: "2025-01-15", count: "45" },
      "noUnit",
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม",
    ],
    [
      "a unit without a count",
      { activity: "จัดอบรม", date: "2025-01-15", unit: "คน" },
      "noCount",
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม",
    ],
    [
      "another day in the text",
      { activity: "เมื่อวันที่ 16 มกราคม 2568 จัดอบรม", date: "2025-01-15" },
      "differentDate",
      "เมื่อวันที่ ๑๖ มกราคม ๒๕๖๘ จัดอบรม",
    ],
  ])("%s", (_name, spec, kind, text) => {
    const proposals = propose([BLANK], [spec], [PASSED]);
    expect(kindsOf(proposals).filter((one) => one !== "noEvidence")).toEqual([kind]);
    expect(textsOf(proposals).E5).toBe(text);
    expect(proposals.gaps[0]?.sources).toEqual([{ sheet: "หลักฐาน", rows: [2] }]);
  });

  test.each([
    ["2024-10-01", "2025-10-15"],
    ["2025-09-30", "2025-10-15"],
    ["2025-01-15", "2025-01-15"],
  ])("%s on %s is used", (date, today) => {
    const proposals = propose([BLANK], [{ ...TRAINED, date }], [PASSED], { today: today as PlainDate });
    expect(proposals.gaps).toEqual([]);
    expect(proposals.edits).toHaveLength(2);
  });

  test("a day still to come", () => {
    const proposals = propose([BLANK], [TRAINED], [PASSED], { today: "2025-01-14" as PlainDate });
    expect(kindsOf(proposals)).toEqual(["notYet", "noEvidence"]);
  });

  test("after the deadline, in the year: used, and said to be late", () => {
    const measure: MeasureSpec = { ...BLANK, period: ["2024-10-01", "2025-01-14"] };
    const late = propose([measure], [TRAINED], [PASSED]);
    expect(textsOf(late).E5).toBe(TRAINED_TEXT);
    expect(late.edits[0]?.isLate).toBe(true);
    expect(late.gaps.map(({ message }) => message.en)).toEqual([
      "Evidence row 2 of measure 1 is dated 15 January 2025, after the deadline 14 January 2025; it was used, but was late",
    ]);
    const inTime = propose([{ ...BLANK, period: ["2024-10-01", "2025-01-15"] }], [TRAINED], [PASSED]);
    expect(inTime.gaps).toEqual([]);
    expect(inTime.edits[0]?.isLate).toBe(false);
  });

  test("the same row twice is counted once", () => {
    const proposals = propose([BLANK], [TRAINED, TRAINED], [PASSED]);
    expect(textsOf(proposals).E5).toBe(TRAINED_TEXT);
    expect(proposals.gaps.map(({ kind, sources }) => [kind, sources])).toEqual([
      ["repeatedRow", [{ sheet: "หลักฐาน", rows: [2, 3] }]],
    ]);
  });

  test.each([
    ["none", "noReference"],
    ["unknown", "unknownReference"],
    ["ambiguous", "ambiguousReference"],
  ] as const)("a measure that is %s", (outcome, kind) => {
    const measure = referenceOf(outcome, outcome === "ambiguous" ? [1, 2] : []);
    const proposals = propose([BLANK], [{ ...TRAINED, measure }], [{ ...PASSED, measure }]);
    expect(proposals.edits).toEqual([]);
    expect(proposals.gaps.slice(0, 2).map((gap) => [gap.kind, gap.measure, gap.sheet, gap.cell])).toEqual([
      [kind, null, "หลักฐาน", "A2"],
      [kind, null, "ตัวชี้วัด", "A2"],
    ]);
  });
});

describe("a missed target", () => {
  const missed = { ...PASSED, actual: "79.99" };

  test("asks for its reason", () => {
    const proposals = propose([BLANK], [TRAINED], [missed]);
    expect(textsOf(proposals).F5).toContain("ไม่บรรลุเป้าหมาย");
    expect(kindsOf(proposals)).toEqual(["noReason"]);
  });

  test("does not ask once the outcome tells it", () => {
    const outcome = "ได้ร้อยละ ๗๙.๙๙ เนื่องจากผู้เข้าอบรมลาป่วย";
    expect(kindsOf(propose([{ ...BLANK, outcome }], [TRAINED], [missed]))).toEqual([]);
  });
});

describe("duties", () => {
  const monthly = (resultSummary: string): MeasureSheet => {
    const sheet = sheetOf([{ ...BLANK, resultSummary, timeframe: "ทุกเดือน" }]);
    const measures = sheet.measures.map((measure) => ({
      ...measure,
      timeframes: measure.timeframes.map((part) => ({
        ...part,
        period: part.period && { ...part.period, recurrence: "monthly" as const },
      })),
    }));
    return { ...sheet, measures };
  };

  test("months without evidence are listed as of the day", () => {
    const proposals = propose(monthly(""), [{ ...TRAINED, date: "2024-11-05" }], [PASSED], {
      today: "2025-01-31" as PlainDate,
    });
    expect(proposals.gaps.map(({ kind, message }) => [kind, message.th])).toEqual([
      ["missedMonths", "มาตรการที่ 1 ต้องดำเนินการทุกเดือน ยังไม่มีหลักฐานของ ตุลาคม 2567, ธันวาคม 2567"],
    ]);
  });

  test("a result written by hand without a row of evidence is left in peace", () => {
    expect(kindsOf(propose(monthly("เขียนเอง"), [], [PASSED]))).toEqual([]);
  });
});
