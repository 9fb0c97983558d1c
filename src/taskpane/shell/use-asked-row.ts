import { useCallback, useMemo, useState } from "react";
import type { SelectedRow } from "../../app/ports/spreadsheet";
import type { CheckRunner } from "../checking/check-runner";
import { useServices } from "../services/pane-services";
import { readSelectedRow } from "../services/read-selected-row";

export interface AskingRow {
  /** The row whose measure a person has asked about; another object each time. Null when nothing was asked since the last check. */
  readonly asked: SelectedRow | null;
  /** Checks the workbook, and asks about the row that is selected. */
  readonly ask: () => Promise<void>;
  readonly forget: () => void;
}

/** Keeps which row the cells' menu asked about. */
export function useAskedRow(runner: CheckRunner): AskingRow {
  const { spreadsheet } = useServices();
  const [asked, setAsked] = useState<SelectedRow | null>(null);
  const ask = useCallback(async () => {
    const selected = await readSelectedRow(spreadsheet);
    await runner.check();
    setAsked(selected);
  }, [spreadsheet, runner]);
  const forget = useCallback(() => setAsked(null), []);
  return useMemo(() => ({ asked, ask, forget }), [asked, ask, forget]);
}
