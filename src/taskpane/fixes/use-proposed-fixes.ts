import { useCallback, useEffect, useState } from "react";
import type { ProposedFixes } from "../../app/fix-workbook";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { Trouble } from "../checking/check-runner";
import { useServices } from "../services/pane-services";

/** Everything that can be corrected in a sheet, when it has been worked out. */
export type FixesState =
  | { readonly kind: "looking" }
  | {
      readonly kind: "proposed";
      readonly proposed: ProposedFixes;
      /** The words to be judged that it holds. */
      readonly judged: ReadonlySet<string>;
    }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/**
 * Reads the workbook and works out every fix of a table, again whenever other words are chosen: the workbook is read only once.
 * @param checked whose findings are shown
 * @param judged keys of the words to be judged that are to be changed
 */
export function useProposedFixes(
  checked: CheckedWorkbook,
  judged: ReadonlySet<string>,
): {
  readonly state: FixesState;
  readonly retry: () => void;
} {
  const { spreadsheet, today, letScreenDraw, heavyWork } = useServices();
  const [workbook, setWorkbook] = useState<RawWorkbook | null>(null);
  const [state, setState] = useState<FixesState>({ kind: "looking" });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isShown = true;
    const read = async (): Promise<void> => {
      await letScreenDraw();
      const done = await spreadsheet.read({ mergedAreas: true });
      if (!isShown) return;
      if (done.ok) setWorkbook(done.value);
      else setState({ kind: "trouble", trouble: { kind: "fault", fault: done.fault } });
    };
    read().catch((error: unknown) => {
      if (isShown) setState({ kind: "trouble", trouble: { kind: "crash", error } });
    });
    return () => {
      isShown = false;
    };
  }, [attempt, letScreenDraw, spreadsheet]);

  useEffect(() => {
    let isShown = true;
    const propose = async (read: RawWorkbook): Promise<FixesState> => {
      await letScreenDraw();
      const proposed = await heavyWork.proposeFixes({
        workbook: read,
        table: checked.table,
        asOf: today(),
        judged,
      });
      return proposed.ok
        ? { kind: "proposed", proposed: proposed.value, judged }
        : { kind: "trouble", trouble: { kind: "fault", fault: proposed.fault } };
    };
    const show = (found: FixesState): void => {
      if (isShown) setState(found);
    };
    if (workbook !== null) {
      propose(workbook).then(show, (error: unknown) =>
        show({ kind: "trouble", trouble: { kind: "crash", error } }),
      );
    }
    return () => {
      isShown = false;
    };
  }, [workbook, judged, letScreenDraw, checked, heavyWork, today]);

  const retry = useCallback(() => {
    setState({ kind: "looking" });
    setWorkbook(null);
    setAttempt((old) => old + 1);
  }, []);
  return { state, retry };
}
