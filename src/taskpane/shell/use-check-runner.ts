import { startTransition, useEffect, useState, useSyncExternalStore } from "react";
import { createCheckRunner, type CheckingState, type CheckRunner } from "../checking/check-runner";
import { succeed } from "../../app/ports/result";
import type { StopWatching } from "../../app/ports/spreadsheet";
import { useServices } from "../services/pane-services";
import type { Attempt } from "../parts/use-troubles";

/** The checks of the workbook in front, made again after changes as long as the pane is open. */
export function useCheckRunner(attempt: Attempt): {
  readonly runner: CheckRunner;
  readonly state: CheckingState;
} {
  const services = useServices();
  const { spreadsheet } = services;
  const [runner] = useState(() => createCheckRunner(services));
  const state = useStateOf(runner);

  useEffect(() => {
    let stopWatching: StopWatching | null = null;
    let isOver = false;
    if (spreadsheet.lacks("watch-changes") === null) {
      void attempt("watch", async () => {
        const watching = await spreadsheet.watch(runner.noteChange);
        if (!watching.ok) return watching;
        if (isOver) await watching.value();
        else stopWatching = watching.value;
        return succeed(null);
      });
    }
    return () => {
      isOver = true;
      runner.stop();
      void stopWatching?.();
    };
  }, [attempt, runner, spreadsheet]);

  return { runner, state };
}

/**
 * What the runner says. The first findings are drawn piece by piece: of 1,000 measures in one go, nothing else had its turn for
 * 100 ms (issue 16). Later ones come at once, since who mends a finding waits for what follows from it.
 */
function useStateOf({ subscribe, getState }: CheckRunner): CheckingState {
  const state = useSyncExternalStore(subscribe, getState);
  const hasOutcome = state.outcome !== null;
  const [isDrawn, setDrawn] = useState(hasOutcome);
  useEffect(() => {
    if (hasOutcome) startTransition(() => setDrawn(true));
  }, [hasOutcome]);
  return hasOutcome && !isDrawn ? { ...state, activity: "checking", outcome: null } : state;
}
