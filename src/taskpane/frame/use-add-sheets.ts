import { useState } from "react";
import { fiscalYearOf } from "../../core/calendar/fiscal-year";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import type { CheckRunner } from "../checking/check-runner";
import { useServices } from "../services/pane-services";
import type { Attempt } from "./use-troubles";

export interface SheetAdding {
  readonly isAdding: boolean;
  readonly add: (kind: "blank" | "sample") => void;
}

/** Adds blank sheets or a sample of this fiscal year to a workbook without measures, then checks it. */
export function useAddSheets(attempt: Attempt, runner: CheckRunner): SheetAdding {
  const { spreadsheet, today } = useServices();
  const [isAdding, setAdding] = useState(false);
  const add = async (kind: "blank" | "sample"): Promise<void> => {
    setAdding(true);
    await attempt("sheets", async () => {
      const added = await spreadsheet.addSheets(await layoutOf(kind, fiscalYearOf(today())));
      if (added.ok) await runner.check();
      return added;
    });
    setAdding(false);
  };
  return { isAdding, add: (kind) => void add(kind) };
}

async function layoutOf(kind: "blank" | "sample", fiscalYear: number): Promise<WorkbookLayout> {
  if (kind === "sample") return (await import("../findings/sample-layout")).sampleLayout(fiscalYear);
  return (await import("../../core/sheet/new-workbook-layout")).newWorkbookLayout(fiscalYear);
}
