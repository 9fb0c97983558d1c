import { useCallback, useMemo, useState } from "react";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckRunner } from "../checking/check-runner";
import { useCollect, type CollectTab } from "./use-collect";
import { useMakeOwedSheet } from "./use-make-owed-sheet";
import { useNotes, type NotesMaking } from "./use-notes";
import { useSendOut, type SendOut } from "./use-send-out";
import { FIRST_UNITS, type UnitsState } from "./units-state";

/** What หน่วยงานค้าง remembers, and what it can do. */
export interface UnitsTab {
  readonly state: UnitsState;
  readonly change: (part: Partial<UnitsState>) => void;
  readonly sendOut: SendOut;
  readonly collect: CollectTab;
  /** Makes notes to units. */
  readonly notes: NotesMaking;
  /** Makes the sheet that lists what each unit owes on a day. */
  readonly makeSheet: (day: PlainDate) => void;
  /** True while anything of the pane changes the workbook. */
  readonly isBusy: boolean;
}

export function useUnits(runner: Pick<CheckRunner, "getState" | "read">, changes: OwnedChanges): UnitsTab {
  const [state, setState] = useState(FIRST_UNITS);
  const change = useCallback((part: Partial<UnitsState>) => setState((old) => ({ ...old, ...part })), []);
  const sendOut = useSendOut(runner, changes);
  const collect = useCollect(runner, changes);
  const makeSheet = useMakeOwedSheet(runner, changes);
  const notes = useNotes(runner);
  const isBusy = changes.state.step !== null;
  return useMemo(
    () => ({ state, change, sendOut, collect, notes, makeSheet, isBusy }),
    [state, change, sendOut, collect, notes, makeSheet, isBusy],
  );
}
