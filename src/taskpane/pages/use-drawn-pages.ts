import { useEffect, useState } from "react";
import type { DrawnPage } from "../../app/ports/drawn-pages";
import type { CheckOutcome } from "../checking/check-outcome";
import type { Trouble } from "../checking/check-runner";
import { findPictures } from "./find-pictures";
import { useServices } from "../services/pane-services";

/** The pages of the report, as far as they are there. */
export interface DrawnPages {
  /** The last that were drawn, which may be of the workbook before; null before the first. */
  readonly pages: readonly DrawnPage[] | null;
  readonly isDrawing: boolean;
  /** From 0 to 1 while they are drawn; null where that is not known (yet). */
  readonly share: number | null;
  /** Why they could not be drawn; null where they could. */
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

type State = Omit<DrawnPages, "retry">;

const NOTHING: State = { pages: null, isDrawing: false, share: null, trouble: null };

/**
 * Draws the pages of the report of a workbook as it was checked, and again after every check; a drawing that is out of date by then
 * is given up. Pages that are there stay until the next ones are.
 * @param outcome of the last check; nothing is drawn where there is no table
 * @param isMemoOnly true for the memo's pages alone
 */
export function useDrawnPages(outcome: CheckOutcome | null, isMemoOnly = false): DrawnPages {
  const { heavyWork, spreadsheet, today } = useServices();
  const [state, setState] = useState(NOTHING);
  const [tries, setTries] = useState(0);
  const table = outcome?.kind === "checked" ? outcome.checked.table : null;
  const workbook = outcome?.workbook ?? null;
  const asOf = today();
  useEffect(() => {
    if (table === null || workbook === null) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const tell = (next: Partial<State>): void => {
      if (!signal.aborted) setState((before) => ({ ...before, ...next }));
    };
    const draw = async (): Promise<void> => {
      tell({ isDrawing: true, share: null, trouble: null });
      const { pictures } = await findPictures({ spreadsheet }, workbook);
      signal.throwIfAborted();
      const asked = { workbook, table, asOf, pictures, isMemoOnly };
      const drawn = await heavyWork.drawPages(asked, { signal, onShare: (share) => tell({ share }) });
      if (drawn.ok) tell({ pages: drawn.value, isDrawing: false, share: null });
      else tell({ isDrawing: false, share: null, trouble: { kind: "fault", fault: drawn.fault } });
    };
    draw().catch((error: unknown) =>
      tell({ isDrawing: false, share: null, trouble: { kind: "crash", error } }),
    );
    return () => stop.abort(new Error("the pages are out of date"));
  }, [table, workbook, asOf, isMemoOnly, heavyWork, spreadsheet, tries]);
  return { ...(table === null ? NOTHING : state), retry: () => setTries((before) => before + 1) };
}
