import type { JSXElement } from "@fluentui/react-components";
import { useState } from "react";
import { useBoard } from "../../../src/taskpane/board/use-board";
import { CollectPage } from "../../../src/taskpane/units/collect-page";
import { useServices } from "../../../src/taskpane/services/pane-services";
import { TrackView } from "../../../src/taskpane/units/track-view";
import { useUnits } from "../../../src/taskpane/units/use-units";
import type { PartProps } from "./open-part";

/** The tab ติดตาม. */
export function BoardTab(props: PartProps): JSXElement | null {
  const { runner, state, changes, sheetsLack, isShown, onGo, onLeave } = props;
  const { today } = useServices();
  const tab = useBoard(runner, changes);
  const units = useUnits(runner, changes);
  const [isCollecting, setCollecting] = useState(false);
  if (!isShown) return null;
  if (isCollecting && state.outcome?.kind === "checked") {
    return (
      <CollectPage
        checked={state.outcome.checked}
        collect={units.collect}
        isBusy={units.isBusy}
        onGo={onGo}
        onBack={() => setCollecting(false)}
      />
    );
  }
  return (
    <TrackView
      outcome={state.outcome}
      today={today()}
      tab={tab}
      units={units}
      onCollect={() => setCollecting(true)}
      onNextYear={() => onLeave("next-year")}
      sheetsLack={sheetsLack}
      onGo={onGo}
      onFill={({ ordinal }) => onLeave(`fill ${ordinal}`)}
    />
  );
}
