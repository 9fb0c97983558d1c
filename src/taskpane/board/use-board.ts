import { useCallback, useMemo, useState } from "react";
import { loadPart } from "../../app/ports/load-part";
import { fail, succeed } from "../../app/ports/result";
import type { PlainDate } from "../../core/calendar/plain-date";
import { sheetsDone } from "../changes/sheets-done";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckRunner } from "../checking/check-runner";
import { useServices } from "../services/pane-services";
import { EMPTY_BOARD, type BoardState } from "./board-state";
import { BOARD_TEXTS } from "./board-texts";

/** What the tab ติดตาม remembers, and what it can do. */
export interface BoardTab {
  readonly state: BoardState;
  readonly change: (part: Partial<BoardState>) => void;
  /** Makes the sheet with the chart, as things stand on a day. */
  readonly makeSheet: (day: PlainDate) => void;
  /** True while anything of the pane changes the workbook. */
  readonly isBusy: boolean;
}

export function useBoard(
  runner: Pick<CheckRunner, "getState" | "read">,
  { make, state: { step } }: OwnedChanges,
): BoardTab {
  const { spreadsheet, today } = useServices();
  const [state, setState] = useState(EMPTY_BOARD);
  const change = useCallback((part: Partial<BoardState>) => setState((old) => ({ ...old, ...part })), []);
  const makeSheet = useCallback(
    (day: PlainDate) =>
      void make({
        kind: "board-sheet",
        run: async () => {
          const { outcome } = runner.getState();
          if (outcome?.kind !== "checked") return fail(BOARD_TEXTS.notYet);
          const { table } = outcome.checked;
          const part = await loadPart(() => import("../../app/make-board-sheet"));
          if (!part.ok) return part;
          const open = { spreadsheet, read: runner.read, sheetName: table.sheet, table, today: today() };
          const done = await part.value.makeBoardSheet(open, day);
          return done.ok ? succeed(sheetsDone(done.value)) : done;
        },
      }),
    [make, runner, spreadsheet, today],
  );
  const isBusy = step !== null;
  return useMemo(() => ({ state, change, makeSheet, isBusy }), [state, change, makeSheet, isBusy]);
}
