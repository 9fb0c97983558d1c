import { useCallback } from "react";
import { loadPart } from "../../app/ports/load-part";
import type { WantedTable } from "../../core/model/wanted-table";
import type { OwnedChanges } from "../changes/use-changes";
import type { Fixing } from "../fixes/fixing-context";
import { useServices } from "../services/pane-services";

/**
 * Makes fixes that were shown, as changes of the pane.
 * @param table the table whose findings are shown; null before the first check
 */
export function useFix({ make }: OwnedChanges, table: WantedTable | null): Fixing["apply"] {
  const { spreadsheet, today } = useServices();
  return useCallback(
    (fixes, judged) =>
      make({
        kind: fixes.length === 1 ? "fix" : "fix-all",
        run: async (onStep) => {
          const part = await loadPart(() => import("../../app/apply-fixes"));
          if (!part.ok) return part;
          const options = {
            asOf: today(),
            fiscalYear: null,
            sheetName: null,
            table,
            ...(judged && { judged }),
          };
          return part.value.applyFixes(spreadsheet, fixes, options, onStep);
        },
      }),
    [make, spreadsheet, table, today],
  );
}
