import { useCallback, useEffect, useState } from "react";
import { fixWorkbook, type ProposedFixes } from "../../app/fix-workbook";
import type { Trouble } from "../checking/check-runner";
import { useServices } from "../services/pane-services";

/** All that can be mended in a sheet, once it has been worked out. */
export type FixesState =
  | { readonly kind: "looking" }
  | { readonly kind: "proposed"; readonly proposed: ProposedFixes }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/**
 * Reads the workbook and works out every fix of a sheet.
 * @param sheetName the sheet whose findings are shown
 */
export function useProposedFixes(sheetName: string): {
  readonly state: FixesState;
  readonly retry: () => void;
} {
  const { spreadsheet, today, letScreenDraw } = useServices();
  const [state, setState] = useState<FixesState>({ kind: "looking" });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isShown = true;
    const look = async (): Promise<FixesState> => {
      await letScreenDraw();
      const read = await spreadsheet.read({ mergedAreas: true });
      if (!read.ok) return { kind: "trouble", trouble: { kind: "fault", fault: read.fault } };
      const proposed = fixWorkbook(read.value, { asOf: today(), fiscalYear: null, sheetName });
      return proposed.ok
        ? { kind: "proposed", proposed: proposed.value }
        : { kind: "trouble", trouble: { kind: "fault", fault: proposed.fault } };
    };
    const show = (found: FixesState): void => {
      if (isShown) setState(found);
    };
    look().then(show, (error: unknown) => show({ kind: "trouble", trouble: { kind: "crash", error } }));
    return () => {
      isShown = false;
    };
  }, [attempt, letScreenDraw, sheetName, spreadsheet, today]);

  const retry = useCallback(() => {
    setState({ kind: "looking" });
    setAttempt((old) => old + 1);
  }, []);
  return { state, retry };
}
