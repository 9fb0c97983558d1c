import { useEffect, useRef, useState } from "react";
import type { DrawnPage } from "../../app/ports/drawn-pages";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { CheckOutcome } from "../checking/check-outcome";
import type { Trouble } from "../checking/check-runner";
import { isSameData } from "../checking/is-same-data";
import { useServices } from "../services/pane-services";
import { findPictures, type FoundPictures } from "./find-pictures";
import { keptPages } from "./kept-pages";

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
 * Draws the pages of the report of a workbook as it was checked, and again after every check that found something else; a drawing that
 * is out of date by then is given up. Pages that are there stay until the next ones are, and are kept for the next time they are shown.
 *
 * No cell tells of a picture that was put on a sheet. The file is read for pictures when the pages are opened, and after a check for
 * which no cell had changed: somebody asked for that one.
 * @param outcome of the last check; nothing is drawn where there is no table
 * @param isMemoOnly true for the memo's pages alone
 */
export function useDrawnPages(outcome: CheckOutcome | null, isMemoOnly = false): DrawnPages {
  const { heavyWork, spreadsheet, today } = useServices();
  const table = outcome?.kind === "checked" ? outcome.checked.table : null;
  const workbook = outcome?.workbook ?? null;
  const asOf = today();
  const [state, setState] = useState<State>(() => ({
    ...NOTHING,
    pages: keptPages(heavyWork, isMemoOnly).get()?.pages ?? null,
  }));
  const [tries, setTries] = useState(0);
  const found = useRef<{ readonly of: RawWorkbook; readonly pictures: FoundPictures } | null>(null);
  useEffect(() => {
    if (table === null || workbook === null) return undefined;
    const kept = keptPages(heavyWork, isMemoOnly);
    const before = kept.get();
    if (
      before?.asked.workbook === workbook &&
      isSameData([before.asked.table, before.asked.asOf], [table, asOf])
    ) {
      setState({ ...NOTHING, pages: before.pages });
      return undefined;
    }
    const stop = new AbortController();
    const { signal } = stop;
    const tell = (next: Partial<State>): void => {
      if (!signal.aborted) setState((old) => ({ ...old, ...next }));
    };
    const draw = async (): Promise<void> => {
      tell({ isDrawing: true, share: null, trouble: null });
      const last = found.current;
      const hasChanged = last !== null && !isSameData(last.of, workbook);
      const pictures = await findPictures({ spreadsheet }, workbook, hasChanged ? last.pictures : null);
      signal.throwIfAborted();
      found.current = { of: workbook, pictures };
      const asked = { workbook, table, asOf, pictures: pictures.pictures, isMemoOnly };
      if (before !== null && isSameData(before.asked, asked)) {
        kept.set({ asked, pages: before.pages });
        tell({ pages: before.pages, isDrawing: false, share: null });
        return;
      }
      const drawn = await heavyWork.drawPages(asked, { signal, onShare: (share) => tell({ share }) });
      if (drawn.ok) {
        if (!signal.aborted) kept.set({ asked, pages: drawn.value });
        tell({ pages: drawn.value, isDrawing: false, share: null });
      } else tell({ isDrawing: false, share: null, trouble: { kind: "fault", fault: drawn.fault } });
    };
    draw().catch((error: unknown) =>
      tell({ isDrawing: false, share: null, trouble: { kind: "crash", error } }),
    );
    return () => stop.abort(new Error("the pages are out of date"));
  }, [table, workbook, asOf, isMemoOnly, heavyWork, spreadsheet, tries]);
  return { ...(table === null ? NOTHING : state), retry: () => setTries((count) => count + 1) };
}
