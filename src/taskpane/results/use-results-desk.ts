import { useMemo, useState } from "react";
import type { CheckRunner } from "../checking/check-runner";
import type { OwnedChanges } from "../changes/use-changes";
import { useServices } from "../services/pane-services";
import { createDeskActions, type DeskActions } from "./desk-actions";
import { EMPTY_DESK, type DeskState } from "./desk-state";

/** The second tab's drafts and buttons, which outlive a look at another tab. */
export interface ResultsDesk {
  readonly state: DeskState;
  readonly actions: DeskActions;
  /** True while anything of the pane changes the workbook. */
  readonly isBusy: boolean;
}

export function useResultsDesk(runner: CheckRunner, { make, state: { step } }: OwnedChanges): ResultsDesk {
  const services = useServices();
  const [state, setState] = useState(EMPTY_DESK);
  const actions = useMemo(
    () => createDeskActions(services, runner, make, setState),
    [services, runner, make],
  );
  return { state, actions, isBusy: step !== null };
}
