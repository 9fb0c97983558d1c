import { useCallback } from "react";
import { succeed } from "../../app/ports/result";
import { fiscalYearOf } from "../../core/calendar/fiscal-year";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import { sheetsDone } from "../changes/sheets-done";
import type { OwnedChanges } from "../changes/use-changes";
import { loadPart } from "../../app/ports/load-part";
import { useServices } from "../services/pane-services";

/** Adds blank sheets or a sample of this fiscal year to a workbook without measures. */
export function useAddSheets({ make }: OwnedChanges): (kind: "blank" | "sample") => void {
  const { spreadsheet, today } = useServices();
  return useCallback(
    (kind) =>
      void make({
        kind: "new-sheets",
        run: async () => {
          const layout = await loadPart(() => layoutOf(kind, fiscalYearOf(today())));
          if (!layout.ok) return layout;
          const made = await spreadsheet.makeSheets(layout.value, "free-name");
          return made.ok ? succeed(sheetsDone(made.value)) : made;
        },
      }),
    [make, spreadsheet, today],
  );
}

async function layoutOf(kind: "blank" | "sample", fiscalYear: number): Promise<WorkbookLayout> {
  if (kind === "sample") return (await import("../findings/sample-layout")).sampleLayout(fiscalYear);
  return (await import("../../core/sheet/new-workbook-layout")).newWorkbookLayout(fiscalYear);
}
