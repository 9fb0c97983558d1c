import { useCallback, useState } from "react";
import type { SelectedRow } from "../../app/ports/spreadsheet";
import type { CheckOutcome } from "../checking/check-outcome";
import type { CheckRunner } from "../checking/check-runner";
import { useServices } from "../services/pane-services";
import { readSelectedRow } from "../services/read-selected-row";

/** The row whose measure a person has asked about, and the check that answers. */
export interface AskedRow extends SelectedRow {
  readonly outcome: CheckOutcome | null;
}

export interface AskingRow {
  /** Null when nothing was asked, and after the next check. */
  readonly asked: AskedRow | null;
  /** Checks the workbook, and asks about the row that is selected. */
  readonly ask: () => Promise<void>;
}

/** Keeps which row the cells' menu asked about. */
export function useAskedRow(runner: CheckRunner): AskingRow {
  const { spreadsheet } = useServices();
  const [asked, setAsked] = useState<AskedRow | null>(null);
  const ask = useCallback(async () => {
    const selected = await readSelectedRow(spreadsheet);
    await runner.check();
    setAsked(selected && { ...selected, outcome: runner.getState().outcome });
  }, [spreadsheet, runner]);
  return { asked, ask };
}
