import { useMemo, useState } from "react";
import type { CheckRunner } from "../checking/check-runner";
import { useServices } from "../services/pane-services";
import { createDeskActions, type DeskActions } from "./desk-actions";
import { EMPTY_DESK, type DeskState } from "./desk-state";

/** The second tab's memory and hands, which outlive a look at another tab. */
export interface ResultsDesk {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

export function useResultsDesk(runner: CheckRunner): ResultsDesk {
  const services = useServices();
  const [state, setState] = useState(EMPTY_DESK);
  const actions = useMemo(() => createDeskActions(services, runner, setState), [services, runner]);
  return { state, actions };
}
