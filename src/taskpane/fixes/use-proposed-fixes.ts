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

/** What the fixes are worked out from. */
interface Source {
  readonly workbook: RawWorkbook;
  readonly table: CheckedWorkbook["table"];
}

/**
 * Reads the workbook and works out every fix of a table: again when the sheet has been checked anew, so that nothing is shown in a
 * row from which it has moved, and without reading when other words are chosen.
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
  const [source, setSource] = useState<Source | null>(null);
  const [state, setState] = useState<FixesState>({ kind: "looking" });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isShown = true;
    // What is shown stays where the workbook cannot be read anew: before it is written, each text is looked at again.
    const fail = (trouble: FixesState): void => setState((old) => (old.kind === "proposed" ? old : trouble));
    const read = async (): Promise<void> => {
      await letScreenDraw();
      const done = await spreadsheet.read({ mergedAreas: true });
      if (!isShown) return;
      if (done.ok) setSource({ workbook: done.value, table: checked.table });
      else fail({ kind: "trouble", trouble: { kind: "fault", fault: done.fault } });
    };
    read().catch((error: unknown) => {
      if (isShown) fail({ kind: "trouble", trouble: { kind: "crash", error } });
    });
    return () => {
      isShown = false;
    };
  }, [attempt, checked, letScreenDraw, spreadsheet]);

  useEffect(() => {
    let isShown = true;
    const propose = async ({ workbook, table }: Source): Promise<FixesState> => {
      await letScreenDraw();
      const proposed = await heavyWork.proposeFixes({
        workbook,
        table,
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
    if (source !== null) {
      propose(source).then(show, (error: unknown) =>
        show({ kind: "trouble", trouble: { kind: "crash", error } }),
      );
    }
    return () => {
      isShown = false;
    };
  }, [source, judged, letScreenDraw, heavyWork, today]);

  const retry = useCallback(() => {
    setState({ kind: "looking" });
    setSource(null);
    setAttempt((old) => old + 1);
  }, []);
  return { state, retry };
}
