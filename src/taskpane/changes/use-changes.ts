import { useMemo, useState } from "react";
import type { CheckRunner } from "../checking/check-runner";
import { useServices } from "../services/pane-services";
import { createChanges, NO_CHANGES, type Changes, type ChangesState } from "./changes";

/** What the pane has changed and is changing, and the hands that do it. */
export interface OwnedChanges extends Changes {
  readonly state: ChangesState;
}

/** Makes the pane's one owner of changes; it outlives every look at another tab. */
export function useOwnChanges(runner: CheckRunner): OwnedChanges {
  const services = useServices();
  const [state, setState] = useState(NO_CHANGES);
  const changes = useMemo(() => createChanges(services, runner, setState), [services, runner]);
  return useMemo(() => ({ ...changes, state }), [changes, state]);
}
