import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { defineCheck, type Check, type Problem } from "../../../src/core/engine/check";
import type { Finding } from "../../../src/core/engine/finding";
import { runChecks, runChecksUpTo } from "../../../src/core/engine/run-checks";
import { contextOf } from "../../support/check-context";
import { sheetOf } from "../../support/measure-sheet";

const SHEET = sheetOf([{}]);

function problem(changes: Partial<Problem> = {}): Problem {
  return { message: "slip", values: {}, measure: null, column: null, cell: null, quote: null, ...changes };
}

function checkOf(problems: readonly Problem[], changes: Partial<Check> = {}): Check {
  return {
    id: "some-slip",
    severity: "warning",
    messages: { slip: { th: "ผิด", en: "Wrong" } },
    evaluate: () => problems,
    ...changes,
  };
}

const run = (...checks: Check[]): Finding[] =>
  runChecks(checks, SHEET, contextOf()).map(({ finding }) => finding);

describe("stamping", () => {
  test("a finding carries the check's id, severity and texts", () => {
    expect(run(checkOf([problem({ measure: 1, column: "steps", cell: "B5", quote: "ก" })]))).toEqual([
      {
        check: "some-slip",
        severity: "warning",
        measure: 1,
        column: "steps",
        cell: "B5",
        message: { th: "ผิด", en: "Wrong" },
        quote: "ก",
        fixable: false,
      },
    ]);
  });

  test("a problem may weigh otherwise than its check", () => {
    const check = checkOf([problem(), problem({ severity: "review" })]);
    expect(run(check).map(({ severity }) => severity)).toEqual(["warning", "review"]);
  });

  test("a finding is fixable where the check proposes the edits, and they come with it", () => {
    const fix = { cells: [{ sheet: "ก", cell: "A1", before: "ผิด", after: "ถูก" }], removedRows: [] };
    const check = checkOf([problem({ fix }), problem({ fix: null }), problem()]);
    const outcomes = runChecks([check], SHEET, contextOf());
    expect(outcomes.map((outcome) => [outcome.finding.fixable, outcome.fix])).toEqual([
      [true, fix],
      [false, null],
      [false, null],
    ]);
  });

  test("another sheet is named, the measures sheet is not", () => {
    const findings = run(checkOf([problem(), problem({ sheet: "หลักฐาน" })]));
    expect(findings.map((finding) => ("sheet" in finding ? finding.sheet : "-"))).toEqual(["-", "หลักฐาน"]);
  });

  test("dates and columns are said in the language of the message", () => {
    const messages = { slip: { th: "{column} {day} {n} {word}", en: "{column} {day} {n} {word}" } };
    const values = {
      column: { column: "outcome" },
      day: { date: "2025-06-30" as PlainDate },
      n: 3,
      word: "ก",
    } as const;
    expect(run(checkOf([problem({ values })], { messages }))[0]?.message).toEqual({
      th: "ผลลัพธ์หรือผลสัมฤทธิ์ 30 มิถุนายน 2568 3 ก",
      en: "Outcome 30 June 2025 3 ก",
    });
  });
});

describe("order", () => {
  test("no cell first, then row, then column, then the order of the checks; other sheets last", () => {
    const cells = ["AA5", "B10", "B5", null, "A10"].map((cell) => problem({ cell }));
    const elsewhere = problem({ cell: "A2", sheet: "หลักฐาน" });
    const findings = run(
      checkOf([elsewhere, ...cells], { id: "first-slip" }),
      checkOf([problem({ cell: "B5" })], { id: "second-slip" }),
    );
    expect(findings.map(({ check, cell }) => `${cell} ${check}`)).toEqual([
      "null first-slip",
      "B5 first-slip",
      "B5 second-slip",
      "AA5 first-slip",
      "A10 first-slip",
      "B10 first-slip",
      "A2 first-slip",
    ]);
  });

  test("no checks, no findings", () => {
    expect(run()).toEqual([]);
  });
});

describe("a fault of the tool is thrown, never reported", () => {
  test("a check that breaks is named", () => {
    const cause = new Error("boom");
    const broken = checkOf([], {
      evaluate: () => {
        throw cause;
      },
    });
    expect(() => run(broken)).toThrow(expect.objectContaining({ message: "check some-slip failed", cause }));
  });

  test("a slot without a value", () => {
    const messages = { slip: { th: "ผิด {where}", en: "Wrong {where}" } };
    expect(() => run(checkOf([problem()], { messages }))).toThrow("no value for the slot {where}");
  });

  test("a message the check does not have", () => {
    expect(() => run(checkOf([problem({ message: "other" })]))).toThrow(
      "check some-slip has no message other",
    );
  });
});

test("defineCheck gives the check back as it is", () => {
  const check = checkOf([]);
  expect(defineCheck(check)).toBe(check);
});

describe("no more than are wanted", () => {
  const two = checkOf([problem(), problem()]);
  const one = checkOf([problem()]);

  test.each([
    ["as many", 3, 3],
    ["one too many", 2, undefined],
    ["too many in the first check", 1, undefined],
  ])("%s", (_, most, count) => {
    expect(runChecksUpTo(most, [two, one], SHEET, contextOf())?.length).toBe(count);
  });

  test("the checks behind one too many are not run", () => {
    const evaluate = jest.fn(() => [problem()]);
    expect(runChecksUpTo(1, [two, checkOf([], { evaluate })], SHEET, contextOf())).toBeNull();
    expect(evaluate).not.toHaveBeenCalled();
  });
});

test("the share of the measures that was asked about is told, up to the whole", () => {
  const shares: number[] = [];
  runChecksUpTo(Infinity, [], sheetOf([{}, {}, {}, {}]), contextOf(), undefined, (share) =>
    shares.push(share),
  );
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

test("the same slip again has the same message, another has its own", () => {
  const messages = { slip: { th: "ผิด {at}", en: "Wrong {at}" } };
  const check = checkOf(
    [1, 1, 2, 1].map((at) => problem({ values: { at } })),
    { messages },
  );
  expect(run(check).map(({ message }) => message.en)).toEqual(["Wrong 1", "Wrong 1", "Wrong 2", "Wrong 1"]);
});
