import type { JSXElement } from "@fluentui/react-components";
import { useMemo } from "react";
import { AsideProvider } from "../../../src/taskpane/aside/aside-context";
import { useSetAside } from "../../../src/taskpane/aside/use-set-aside";
import { FindingsView } from "../../../src/taskpane/findings/findings-view";
import { useArrangement } from "../../../src/taskpane/findings/use-arrangement";
import { useFix } from "../../../src/taskpane/findings/use-fix";
import { useSayRight } from "../../../src/taskpane/findings/use-say-right";
import type { PartProps } from "./open-part";

/** The first tab: what the check has found. */
export function FindingsTab({ state, changes, onCheck, onGo, onLeave }: PartProps): JSXElement {
  const checked = state.outcome?.kind === "checked" ? state.outcome.checked : null;
  const [arrangement, setArrangement] = useArrangement(checked);
  const fix = useFix(changes, checked);
  const sayRight = useSayRight(changes);
  const aside = useSetAside(changes, state.outcome);
  const settingAside = useMemo(() => ({ ...aside, openPage: () => onLeave("aside") }), [aside, onLeave]);
  const isBusy = changes.state.step !== null;
  return (
    <AsideProvider value={settingAside}>
      <FindingsView
        state={state}
        arrangement={arrangement}
        onArrange={setArrangement}
        lacks={[]}
        isFixing={isBusy}
        onFix={fix}
        onSayRight={sayRight}
        onCheck={onCheck}
        onChooseTable={() => onLeave("table")}
        onGo={onGo}
        onReport={() => onLeave("report")}
        changes={changes.state.log.length}
        onChanges={() => onLeave("changes")}
      />
    </AsideProvider>
  );
}
