import fc from "fast-check";
import { checkWorkbook, type CheckedWorkbook } from "../../src/app/check-workbook";
import { fixWorkbook, type ProposedFixes } from "../../src/app/fix-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { columnNumber, lettersOfRef, rowOfRef } from "../../src/core/model/cell-ref";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { rawWorkbook } from "../support/raw-table";
import { unevenSheet, type UnevenSheet } from "../support/uneven-sheet";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";

const OPTIONS = { asOf: "2025-04-15" as PlainDate, fiscalYear: null, sheetName: null };

/** A sheet as it is, what the fixes come to and what they make of it; null where nothing in it can be read as a table. */
function fixed(
  table: UnevenSheet,
): { sheet: RawWorkbook; proposed: ProposedFixes; after: RawWorkbook } | null {
  const sheet = rawWorkbook([table]);
  const proposed = fixWorkbook(sheet, OPTIONS);
  return proposed.ok
    ? { sheet, proposed: proposed.value, after: applyEdits(sheet, proposed.value.edits) }
    : null;
}

function check(sheet: RawWorkbook): CheckedWorkbook {
  const checked = checkWorkbook(sheet, { ...OPTIONS, purpose: "check" });
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value;
}

function errorsOf(sheet: RawWorkbook): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { check: id, severity } of check(sheet).findings)
    if (severity === "error") counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function holds(law: (found: NonNullable<ReturnType<typeof fixed>>, table: UnevenSheet) => void): void {
  fc.assert(
    fc.property(unevenSheet, (table) => {
      const found = fixed(table);
      if (found !== null) law(found, table);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
}

test("made twice is made once", () => {
  holds(({ after }) => {
    const again = fixWorkbook(after, OPTIONS);
    expect(again.ok && again.value.edits).toEqual({ cells: [], removedRows: [] });
  });
});

test("no check finds more errors than before", () => {
  holds(({ sheet, after }) => {
    const before = errorsOf(sheet);
    for (const [id, count] of errorsOf(after))
      expect([id, count <= (before.get(id) ?? 0)]).toEqual([id, true]);
  });
});

test("every word of the sheet is still there", () => {
  holds(({ after }, { words }) => {
    const shown = after.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    );
    expect(words.filter((word) => !shown.join("\n").includes(word))).toEqual([]);
  });
});

test("an edit stands in a column that is known, but for a note that is joined in its own", () => {
  holds(({ sheet, proposed: { edits, checksOf } }) => {
    const { columns, headings } = check(sheet).sheet;
    const known = new Set([...Object.values(columns), ...headings.map(({ cell }) => lettersOfRef(cell))]);
    const astray = edits.cells.filter(
      (edit) => !known.has(lettersOfRef(edit.cell)) && !checksOf.get(edit)?.includes("continued-row"),
    );
    expect(astray).toEqual([]);
  });
});

test("an edit begins from what its cell shows, and the cell is hidden by no merged area", () => {
  holds(({ sheet, proposed: { edits } }) => {
    const [table] = sheet.tables;
    for (const { cell, before } of edits.cells) {
      const [row, column] = [rowOfRef(cell), columnNumber(lettersOfRef(cell))];
      const shown = table?.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column);
      expect([cell, before]).toEqual([cell, shown?.text ?? ""]);
      const hiding = table?.merges.filter(
        ({ top, left, bottom, right }) =>
          top <= row &&
          row <= bottom &&
          left <= column &&
          column <= right &&
          !(top === row && left === column),
      );
      expect([cell, hiding]).toEqual([cell, []]);
    }
  });
});
