import type { Check, Problem } from "../../src/core/engine/check";
import { sheetOf } from "./measure-sheet";
import { faultsOfTable, slotsOf, type CheckTable, type ExpectedFinding } from "./test-check";

const found: ExpectedFinding = {
  problem: "hidden",
  severity: "review",
  measure: 1,
  column: null,
  cell: null,
  quote: null,
  fixable: false,
};

function checkOf(values: Problem["values"], messages: Check["messages"]): Check {
  return {
    id: "hidden-measure",
    severity: "review",
    messages,
    evaluate: ({ measures }) =>
      measures
        .filter(({ hidden }) => hidden)
        .map(({ ordinal }) => ({
          message: "hidden",
          values,
          measure: ordinal,
          column: null,
          cell: null,
          quote: null,
        })),
  };
}

const SAID = { hidden: { th: "มาตรการที่ {measure}", en: "Measure {measure}" } };
const TABLE: CheckTable = {
  accepted: [{ name: "a row that shows", sheet: sheetOf([{}]) }],
  rejected: [{ name: "a hidden row", sheet: sheetOf([{ hidden: true }]), findings: [found] }],
};

test("a table that tries everything has no fault", () => {
  expect(faultsOfTable(checkOf({ measure: 1 }, SAID), TABLE)).toEqual([]);
});

test.each([
  ["no accepted case", { ...TABLE, accepted: [] }, "no accepted case"],
  ["no rejected case", { ...TABLE, rejected: [] }, "no rejected case"],
  [
    "a rejected case that expects nothing",
    { ...TABLE, rejected: [...TABLE.rejected, { name: "x", sheet: sheetOf([{}]), findings: [] }] },
    '"x" expects no finding',
  ],
  [
    "one name twice",
    { ...TABLE, accepted: [...TABLE.accepted, { name: "a hidden row", sheet: sheetOf([{}]) }] },
    'two cases named "a hidden row"',
  ],
])("%s is refused", (_, table, fault) => {
  expect(faultsOfTable(checkOf({ measure: 1 }, SAID), table)).toContain(fault);
});

test.each([
  [
    "a message that no case reports",
    { measure: 1 },
    { ...SAID, other: { th: "ก", en: "a" } },
    "no case reports other",
  ],
  ["a slot without a value", {}, SAID, "hidden (th): {measure} has no value"],
  [
    "a slot that one language does not say",
    { measure: 1 },
    { hidden: { th: "มาตรการที่ {measure}", en: "A measure" } },
    "hidden (en): nothing says {measure}",
  ],
])("%s is refused", (_, values, messages, fault) => {
  expect(faultsOfTable(checkOf(values as Problem["values"], messages), TABLE)).toContain(fault);
});

test("the slots of a template, each once", () => {
  expect(slotsOf("{b} และ {a} กับ {b}")).toEqual(["a", "b"]);
});
