import { useCallback } from "react";
import { loadPart } from "../../app/ports/load-part";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { OwnedChanges } from "../changes/use-changes";
import type { Fixing } from "../fixes/fixing-context";
import { useServices } from "../services/pane-services";

/**
 * Makes fixes that were shown, as changes of the pane.
 * @param checked whose findings are shown; null before the first check
 */
export function useFix({ make }: OwnedChanges, checked: CheckedWorkbook | null): Fixing["apply"] {
  const table = checked?.table ?? null;
  const spelling = checked?.spelling ?? null;
  const { spreadsheet, today } = useServices();
  return useCallback(
    (fixes, judged, name) =>
      make({
        kind: fixes.length === 1 ? "fix" : "fix-all",
        name,
        ...onlyPlace(fixes),
        run: async (onStep) => {
          const part = await loadPart(() => import("../../app/apply-fixes"));
          if (!part.ok) return part;
          const options = {
            asOf: today(),
            fiscalYear: null,
            sheetName: null,
            table,
            spelling,
            judged,
          };
          return part.value.applyFixes(spreadsheet, fixes, options, onStep);
        },
      }),
    [make, spreadsheet, table, spelling, today],
  );
}

/** The cell, where one alone is changed. */
function onlyPlace(fixes: readonly WorkbookEdits[]): { readonly place?: string } {
  const cells = fixes.flatMap((fix) => fix.cells);
  return cells.length === 1 && cells[0] ? { place: cells[0].cell } : {};
}
