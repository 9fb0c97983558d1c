import type { JSXElement } from "@fluentui/react-components";
import { SettingsPage } from "../../../src/taskpane/settings/settings-page";
import { useSettingsMemory } from "../../../src/taskpane/settings/use-settings-memory";
import type { PartProps } from "./open-part";

/** The page with the settings. */
export function SettingsTab(props: PartProps): JSXElement | null {
  const { runner, state, changes, sheetsLack, isShown, onLeave } = props;
  const memory = useSettingsMemory();
  if (!isShown || state.outcome === null) return null;
  return (
    <SettingsPage
      outcome={state.outcome}
      runner={runner}
      changes={changes}
      memory={memory}
      sheetsLack={sheetsLack}
      onBack={() => onLeave("back")}
    />
  );
}
