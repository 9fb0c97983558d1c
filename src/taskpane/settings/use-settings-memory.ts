import { useMemo, useRef, useState } from "react";
import { EMPTY_SETTINGS_STATE, type AimedField, type SettingsState } from "./settings-state";

/** What the page with the settings remembers while other parts of the pane are looked at. */
export interface SettingsMemory {
  readonly state: SettingsState;
  /** As it is now, also before it is drawn. */
  readonly latest: () => SettingsState;
  readonly change: (part: (old: SettingsState) => Partial<SettingsState>) => void;
  /** The field that gets the focus when the page is shown; null for none. */
  readonly aimAt: (field: AimedField | null) => void;
}

/** Keeps what is typed into the form; the form itself comes when it is opened. */
export function useSettingsMemory(): SettingsMemory {
  const [state, setState] = useState(EMPTY_SETTINGS_STATE);
  const latest = useRef(state);
  const hands = useMemo(() => {
    const change: SettingsMemory["change"] = (part) => {
      latest.current = { ...latest.current, ...part(latest.current) };
      setState(latest.current);
    };
    return {
      latest: () => latest.current,
      change,
      aimAt: (field: AimedField | null) =>
        change(() => (field === null ? { aim: null } : { aim: { field }, section: null })),
    };
  }, []);
  return useMemo(() => ({ state, ...hands }), [state, hands]);
}
