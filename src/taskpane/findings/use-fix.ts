import { useCallback } from "react";
import { loadPart } from "../../app/ports/load-part";
import type { PlanFixes } from "../../app/apply-fixes";
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
  const { spreadsheet, today, heavyWork } = useServices();
  return useCallback(
    (fixes, judged, name) =>
      make({
        kind: fixes.length === 1 ? "fix" : "fix-all",
        name,
        ...onlyPlace(fixes),
        run: async (onStep) => {
          const part = await loadPart(() => import("../../app/apply-fixes"));
          if (!part.ok) return part;
          const plan: PlanFixes = (workbook, shown) =>
            heavyWork.planFixes({ workbook, shown, table, asOf: today(), judged: judged ?? null });
          return part.value.applyFixes(spreadsheet, fixes, plan, onStep);
        },
      }),
    [make, spreadsheet, table, heavyWork, today],
  );
}

/** The cell, where one alone is changed. */
function onlyPlace(fixes: readonly WorkbookEdits[]): { readonly place?: string } {
  const cells = fixes.flatMap((fix) => fix.cells);
  return cells.length === 1 && cells[0] ? { place: cells[0].cell } : {};
}
