import { useMemo, useState } from "react";
import type { CheckRunner } from "../checking/check-runner";
import type { OwnedChanges } from "../changes/use-changes";
import { useServices } from "../services/pane-services";
import type { GoTo } from "./go-to";
import { createResultsTabActions, type ResultsTabActions } from "./results-tab-actions";
import { EMPTY_RESULTS_TAB, type ResultsTabState } from "./results-tab-state";

/** The second tab's drafts and buttons, which outlive a look at another tab. */
export interface ResultsTab {
  readonly state: ResultsTabState;
  readonly actions: ResultsTabActions;
  /** True while anything of the pane changes the workbook. */
  readonly isBusy: boolean;
}

export function useResultsTab(
  runner: CheckRunner,
  { make, state: { step } }: OwnedChanges,
  go: GoTo,
): ResultsTab {
  const services = useServices();
  const [state, setState] = useState(EMPTY_RESULTS_TAB);
  const actions = useMemo(
    () => createResultsTabActions(services, runner, make, go, setState),
    [services, runner, make, go],
  );
  return { state, actions, isBusy: step !== null };
}
