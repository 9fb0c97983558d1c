import type { JSXElement } from "@fluentui/react-components";
import { useBoard } from "../../../src/taskpane/board/use-board";
import { useServices } from "../../../src/taskpane/services/pane-services";
import { TrackView } from "../../../src/taskpane/units/track-view";
import { useUnits } from "../../../src/taskpane/units/use-units";
import type { PartProps } from "./open-part";

/** The tab ติดตาม. */
export function BoardTab(props: PartProps): JSXElement | null {
  const { runner, state, changes, sheetsLack, isShown, onGo, onLeave } = props;
  const { today } = useServices();
  const tab = useBoard(runner, changes);
  const units = useUnits();
  if (!isShown) return null;
  return (
    <TrackView
      outcome={state.outcome}
      today={today()}
      tab={tab}
      units={units}
      sheetsLack={sheetsLack}
      onGo={onGo}
      onFill={({ ordinal }) => onLeave(`fill ${ordinal}`)}
    />
  );
}
