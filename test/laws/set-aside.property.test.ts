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
import { squash } from "../../src/core/text/squash";
import { textAt } from "../../src/app/text-at";
import { rawWorkbook } from "../support/raw-table";
import { completeMeasure, measuresWorkbook } from "../taskpane/support/measures-workbook";
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

test("it holds in whatever order the measures stand, and wherever a measure was added", () => {
  const vague = ["ดำเนินการตามแผน", "ได้ดำเนินการเรียบร้อย", "ปฏิบัติครบถ้วนแล้ว", "เสร็จสิ้นตามที่กำหนด"];
  const measures = vague.map((result, at) =>
    completeMeasure(at + 1)
      .with(4, result)
      .with(1, "๑. แจ้งทางอีเมลล์"),
  );
  const plain = measuresWorkbook(measures);
  const before = checkedOrNull(plain);
  if (before === null) throw new Error("no table");
  const rows = asideRows(plain, before, before.findings);
  const order = fc.shuffledSubarray([...measures, completeMeasure(9)], { minLength: 1 });
  fc.assert(
    fc.property(order, fc.integer({ min: 0, max: 90 }), (sorted, from) => {
      const renumbered = sorted.map((row, at) =>
        row.with(0, (row[0] ?? "").replace(/^\d+/, String(from + at))),
      );
      const checked = checkedOrNull(withProgramRows(measuresWorkbook(renumbered), rows));
      const ids = ["unsupported-result", "known-misspelling"];
      const vagueRows = sorted.filter((row) => vague.includes(row[4] ?? "")).length;
      expect(checked?.findings.filter(({ check }) => ids.includes(check))).toEqual([]);
      expect(checked?.skipped.filter(({ finding }) => ids.includes(finding.check))).toHaveLength(
        2 * vagueRows,
      );
    }),
    propertyRuns(),
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
      // A blank cell has nothing that could be added to.
      const inCells = (before?.findings ?? []).filter(
        ({ cell, sheet }) =>
          cell !== null &&
          sheet === undefined &&
          textAt(workbook, { sheet: before?.sheet.sheet ?? "", cell }) !== "",
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

/** A fix of these may change anything, for an error cannot be set aside. */
const isFixableError = ({ severity, fixable }: Finding): boolean => severity === "error" && fixable;

test("fixes leave all that was set aside", () => {
  fc.assert(
    fc.property(messyWorkbook, (tables) => {
      const plain = rawWorkbook(tables);
      const before = checkedOrNull(plain);
      if (before === null || before.findings.some(isFixableError)) return;
      const fixed = fixWorkbook(
        withProgramRows(plain, asideRows(plain, before, before.findings)),
        LAW_OPTIONS,
      );
      expect(fixed.ok && fixed.value.edits).toEqual({ cells: [], removedRows: [] });
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("fixes of the rest, made twice, are made once, unless they reworded a title or a cell with what was set aside", () => {
  fc.assert(
    fc.property(messyWorkbook, fc.infiniteStream(fc.boolean()), (tables, isMeant) => {
      const plain = rawWorkbook(tables);
      const before = checkedOrNull(plain);
      if (before === null) return;
      const meant = before.findings.filter(() => isMeant.next().value);
      const workbook = withProgramRows(plain, asideRows(plain, before, meant));
      const fixed = fixWorkbook(workbook, LAW_OPTIONS);
      if (!fixed.ok) throw new Error(fixed.fault.en);
      const after = applyEdits(workbook, fixed.value.edits);
      if (titlesOf(checkedOrNull(after)).join("\n") !== titlesOf(before).join("\n")) return;
      // What was set aside holds only while its cell shows the same text.
      const reworded = new Set(fixed.value.edits.cells.map(({ cell }) => cell));
      if (meant.some(({ cell }) => cell !== null && reworded.has(cell))) return;
      const again = fixWorkbook(after, LAW_OPTIONS);
      expect(again.ok && again.value.edits).toEqual({ cells: [], removedRows: [] });
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

/** A measure that is reworded is another one for what was set aside. */
function titlesOf(checked: CheckedWorkbook | null): string[] {
  return (checked?.sheet.measures ?? []).map(({ title }) => squash(title));
}

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
