import fc from "fast-check";
import { fixWorkbook } from "../../src/app/fix-workbook";
import type { CheckedWorkbook } from "../../src/app/check-workbook";
import { COLUMN_IDS } from "../../src/core/model/columns";
import { parseCellRef } from "../../src/core/model/cell-ref";
import type { Finding } from "../../src/core/engine/finding";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import { asideKeyText, parseAsideKey } from "../../src/core/sheet/program/aside-key";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { checkedOrNull, LAW_OPTIONS } from "../support/messy/checked";
import { messyWorkbook } from "../support/messy/messy-workbook";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";
import { rawWorkbook } from "../support/raw-table";
import { asideRows, withProgramRows } from "../support/set-aside";

const all = ({ findings, skipped }: CheckedWorkbook): Finding[] => [
  ...findings,
  ...skipped.map(({ finding }) => finding),
];

/** What a finding says without its place and without what is said of its fix. */
const told = ({ check, message, quote }: Finding): string => JSON.stringify([check, message, quote]);

test("errors stay whatever is set aside, all else goes, and nothing is lost", () => {
  fc.assert(
    fc.property(messyWorkbook, (tables) => {
      const workbook = rawWorkbook(tables);
      const before = checkedOrNull(workbook);
      if (before === null) return;
      const after = checkedOrNull(withProgramRows(workbook, asideRows(workbook, before, before.findings)));
      if (after === null) throw new Error("no table any more");
      expect(after.findings.filter(({ severity }) => severity !== "error")).toEqual([]);
      expect(after.counts).toEqual({ ...before.counts, warning: 0, review: 0 });
      expect(all(after).map(told).sort()).toEqual(before.findings.map(told).sort());
      expect(after.cameBack).toEqual([]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("what was not set aside is found as before, and counted", () => {
  fc.assert(
    fc.property(messyWorkbook, fc.infiniteStream(fc.boolean()), (tables, isMeant) => {
      const workbook = rawWorkbook(tables);
      const before = checkedOrNull(workbook);
      if (before === null) return;
      const meant = before.findings.filter(() => isMeant.next().value);
      const after = checkedOrNull(withProgramRows(workbook, asideRows(workbook, before, meant)));
      if (after === null) throw new Error("no table any more");
      expect(all(after).map(told).sort()).toEqual(before.findings.map(told).sort());
      const skipped = new Set(after.skipped.map(({ finding }) => told(finding)));
      for (const finding of meant) if (finding.severity !== "error") expect(skipped).toContain(told(finding));
      const { error, warning, review } = after.counts;
      expect(error + warning + review).toBe(after.findings.length);
      for (const finding of after.fixes.keys()) expect(after.findings).toContain(finding);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("it holds however far the whole table moves", () => {
  fc.assert(
    fc.property(messyWorkbook, fc.integer({ min: 1, max: 50 }), (tables, rows) => {
      const workbook = rawWorkbook(tables);
      const before = checkedOrNull(workbook);
      if (before === null) return;
      const moved = movedDown(workbook, before.sheet.sheet, rows);
      const after = checkedOrNull(withProgramRows(moved, asideRows(workbook, before, before.findings)));
      // A title line may be too far above its table then: only what is said of the same year is compared.
      if (after === null || after.sheet.fiscalYear !== before.sheet.fiscalYear) return;
      const known = new Set(before.findings.map(told));
      const back = after.findings.filter((one) => one.severity !== "error" && known.has(told(one)));
      expect(back).toEqual([]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

function movedDown(workbook: RawWorkbook, name: string, by: number): RawWorkbook {
  const tables = workbook.tables.map((table) =>
    table.sheet === name
      ? {
          ...table,
          rows: table.rows.map((line) => ({ ...line, row: line.row + by })),
          merges: table.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
        }
      : table,
  );
  return { ...workbook, tables };
}

test("a finding in a cell whose text changed is never set aside", () => {
  fc.assert(
    fc.property(messyWorkbook, fc.nat(), (tables, which) => {
      const workbook = rawWorkbook(tables);
      const before = checkedOrNull(workbook);
      const inCells = (before?.findings ?? []).filter(
        ({ cell, measure, sheet }) => cell !== null && measure !== null && sheet === undefined,
      );
      const finding = inCells[which % Math.max(1, inCells.length)];
      if (before === null || !finding?.cell) return;
      const { cell } = finding;
      const changed = withAppended(workbook, before.sheet.sheet, cell, " กขค");
      const after = checkedOrNull(withProgramRows(changed, asideRows(workbook, before, before.findings)));
      const aside = after?.skipped ?? [];
      expect(aside.filter((one) => one.finding.cell === cell && one.finding.sheet === undefined)).toEqual([]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

function withAppended(workbook: RawWorkbook, name: string, address: string, words: string): RawWorkbook {
  const place = parseCellRef(address);
  const tables = workbook.tables.map((table) => {
    if (table.sheet !== name) return table;
    const rows = table.rows.map((line) =>
      line.row === place.row
        ? {
            ...line,
            cells: line.cells.map((cell) =>
              cell.column === place.column
                ? { ...cell, text: `${cell.text}${words}`, type: "text" as const }
                : cell,
            ),
          }
        : line,
    );
    return { ...table, rows };
  });
  return { ...workbook, tables };
}

test("fixes leave what was set aside, and made twice they are made once", () => {
  fc.assert(
    fc.property(messyWorkbook, fc.infiniteStream(fc.boolean()), (tables, isMeant) => {
      const plain = rawWorkbook(tables);
      const before = checkedOrNull(plain);
      if (before === null) return;
      const meant = before.findings.filter(() => isMeant.next().value);
      const workbook = withProgramRows(plain, asideRows(plain, before, meant));
      const fixed = fixWorkbook(workbook, LAW_OPTIONS);
      if (!fixed.ok) throw new Error(fixed.fault.en);
      const everything = withProgramRows(plain, asideRows(plain, before, before.findings));
      const nothing = fixWorkbook(everything, LAW_OPTIONS);
      if (!nothing.ok) throw new Error(nothing.fault.en);
      const errors = new Set(
        before.findings.filter(({ severity }) => severity === "error").map(({ check }) => check),
      );
      const asked = [...nothing.value.checksOf.values()].flat();
      if (errors.size === 0) expect(asked).toEqual([]);
      expect(applyEdits(workbook, fixed.value.edits).tables.length).toBe(workbook.tables.length);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("a key is read as it was written, whatever the texts", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."ก า ํ เ ่ ้ : \n…[]".split("")), maxLength: 400 }),
  );
  const subject = fc.record({
    check: fc.constantFrom("unclear-outcome", "hidden-row"),
    column: fc.constantFrom(...COLUMN_IDS, null),
    title: fc.option(text),
    quote: fc.option(text),
    text,
  });
  fc.assert(
    fc.property(subject, (one) => {
      const key = asideKeyText(one);
      const parsed = parseAsideKey(key);
      expect(parsed).not.toBeNull();
      expect(parseAsideKey(asideKeyText({ ...one, text: ` ${one.text}\n` }))).toEqual(parsed);
    }),
    propertyRuns(),
  );
});
