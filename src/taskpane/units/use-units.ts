import { useCallback, useMemo, useState } from "react";
import { FIRST_UNITS, type UnitsState } from "./units-state";

/** What หน่วยงานค้าง remembers, and what it can do. */
export interface UnitsTab {
  readonly state: UnitsState;
  readonly change: (part: Partial<UnitsState>) => void;
}

export function useUnits(): UnitsTab {
  const [state, setState] = useState(FIRST_UNITS);
  const change = useCallback((part: Partial<UnitsState>) => setState((old) => ({ ...old, ...part })), []);
  return useMemo(() => ({ state, change }), [state, change]);
}
