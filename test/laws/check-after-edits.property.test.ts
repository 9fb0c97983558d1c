import fc from "fast-check";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { createTableChecker } from "../../src/taskpane/checking/check-table";
import type { CheckOutcome } from "../../src/taskpane/checking/check-outcome";
import { messyWorkbook } from "../support/messy/messy-workbook";
import { mutateTable, mutation, type Mutation } from "../support/messy/mutate-table";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";
import { rawWorkbook, type TestTable } from "../support/raw-table";

type Tables = readonly TestTable[];

/** What happens between two checks. */
type Edit =
  | { readonly kind: "cell or row"; readonly sheet: number; readonly mutation: Mutation }
  | { readonly kind: "rows at the top"; readonly sheet: number; readonly rows: number }
  | { readonly kind: "merged area"; readonly sheet: number; readonly area: string }
  | { readonly kind: "hidden row"; readonly sheet: number; readonly row: number }
  | { readonly kind: "no sheet"; readonly sheet: number }
  | { readonly kind: "other workbook"; readonly tables: Tables }
  | { readonly kind: "day"; readonly day: PlainDate };

const sheet = fc.nat(4);
const area = fc.tuple(fc.nat(6), fc.nat(12), fc.nat(2), fc.nat(2)).map(([column, row, right, down]) => {
  const letter = (at: number): string => String.fromCharCode(65 + at);
  return `${letter(column)}${row + 1}:${letter(column + right)}${row + 1 + down}`;
});
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant("cell or row" as const), sheet: fc.constant(0), mutation }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("cell or row" as const), sheet, mutation }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("rows at the top" as const),
      sheet,
      rows: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("merged area" as const), sheet, area }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("hidden row" as const), sheet, row: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("no sheet" as const), sheet }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("other workbook" as const), tables: messyWorkbook }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("day" as const),
      day: fc.constantFrom(...(["2025-03-15", "2025-09-30", "2025-10-01"] as PlainDate[])),
    }),
  },
);

function apply(tables: Tables, step: Edit): Tables {
  if (step.kind === "day") return tables;
  if (step.kind === "other workbook") return step.tables;
  const at = step.sheet % Math.max(1, tables.length);
  if (step.kind === "no sheet") return tables.filter((_, index) => index !== at || at === 0);
  return tables.map((table, index) => (index === at ? editTable(table, step) : table));
}

function editTable(
  table: TestTable,
  step: Exclude<Edit, { kind: "day" | "other workbook" | "no sheet" }>,
): TestTable {
  switch (step.kind) {
    case "cell or row":
      return mutateTable(table, step.mutation);
    case "rows at the top":
      return { ...table, firstRow: (table.firstRow ?? 1) + step.rows };
    case "merged area": {
      const merges = table.merges ?? [];
      const has = merges.includes(step.area);
      return { ...table, merges: has ? merges.filter((one) => one !== step.area) : [...merges, step.area] };
    }
    case "hidden row":
      return { ...table, hiddenRows: [...(table.hiddenRows ?? []), step.row] };
  }
}

/** All that a check says: maps as lists, so that the text compares them. */
function saidBy(outcome: CheckOutcome): string {
  if (outcome.kind === "no-table") return JSON.stringify(outcome);
  const { checked, tables, workbook } = outcome;
  const maps = [[...checked.sheet.cellKinds], [...checked.fixes]];
  return JSON.stringify([checked, maps, tables, workbook]);
}

test("after any edits a check that remembers says what a check says that has seen nothing", () => {
  fc.assert(
    fc.property(messyWorkbook, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
      const remembering = createTableChecker();
      let tables: Tables = first;
      let asOf = "2025-04-15" as PlainDate;
      remembering(rawWorkbook(tables), null, { asOf, known: null });
      for (const step of edits) {
        tables = apply(tables, step);
        if (step.kind === "day") asOf = step.day;
        const again = remembering(rawWorkbook(tables), null, { asOf, known: null });
        const anew = createTableChecker()(rawWorkbook(tables), null, { asOf, known: null });
        expect(saidBy(again)).toBe(saidBy(anew));
      }
    }),
    propertyRuns(2 * RUNS_ON_SHEETS),
  );
});
