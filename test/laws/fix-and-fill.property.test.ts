import fc from "fast-check";
import { fixWorkbook } from "../../src/app/fix-workbook";
import { proposeFill, type ProposedFill } from "../../src/app/propose-fill";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { checkedOrNull, errorsOf, LAW_OPTIONS } from "../support/messy/checked";
import { messyWorkbook } from "../support/messy/messy-workbook";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";
import { rawWorkbook } from "../support/raw-table";

const NO_CHANGE = { cells: [], removedRows: [] };

test("fixes made twice are made once, and no check finds more errors than before", () => {
  fc.assert(
    fc.property(messyWorkbook, (tables) => {
      const workbook = rawWorkbook(tables);
      const fixed = fixWorkbook(workbook, LAW_OPTIONS);
      if (!fixed.ok) return;
      const after = applyEdits(workbook, fixed.value.edits);
      const again = fixWorkbook(after, LAW_OPTIONS);
      expect(again.ok && again.value.edits).toEqual(NO_CHANGE);
      const before = errorsOf(checkedOrNull(workbook)?.findings ?? []);
      const more = [...errorsOf(checkedOrNull(after)?.findings ?? [])].filter(
        ([id, count]) => count > (before.get(id) ?? 0),
      );
      expect(more).toEqual([]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

function fill(workbook: RawWorkbook, replace: ReadonlySet<string> = new Set()): ProposedFill | null {
  const checked = checkedOrNull(workbook);
  return checked && proposeFill(workbook, checked, { today: LAW_OPTIONS.asOf, replace, ownTexts: new Map() });
}

function filled(workbook: RawWorkbook, proposed: ProposedFill): RawWorkbook {
  return applyEdits(applyEdits(workbook, proposed.indicatorEdits), {
    cells: proposed.edits,
    removedRows: [],
  });
}

test("what is filled in twice is filled in once", () => {
  fc.assert(
    fc.property(messyWorkbook, (tables) => {
      const workbook = rawWorkbook(tables);
      const proposed = fill(workbook);
      if (proposed === null) return;
      const again = fill(filled(workbook, proposed));
      expect(again?.edits).toEqual([]);
      expect(again?.indicatorEdits).toEqual(NO_CHANGE);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("a text that is filled in shows as it was proposed", () => {
  fc.assert(
    fc.property(messyWorkbook, (tables) => {
      const workbook = rawWorkbook(tables);
      const proposed = fill(workbook);
      if (proposed === null) return;
      const sheet = checkedOrNull(filled(workbook, proposed))?.sheet;
      for (const { cell, after, measure, column } of proposed.edits) {
        const parts = sheet?.measures.find(({ ordinal }) => ordinal === measure)?.cells[column].parts;
        expect([cell, parts?.find((part) => part.cell === cell)?.text ?? ""]).toEqual([cell, after]);
      }
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});
