import type { JSXElement } from "@fluentui/react-components";
import { BoardView } from "../../../src/taskpane/board/board-view";
import { useBoard } from "../../../src/taskpane/board/use-board";
import { useServices } from "../../../src/taskpane/services/pane-services";
import type { PartProps } from "./open-part";

/** The tab ติดตาม. */
export function BoardTab(props: PartProps): JSXElement | null {
  const { runner, state, changes, sheetsLack, isShown, onGo, onLeave } = props;
  const { today } = useServices();
  const tab = useBoard(runner, changes);
  if (!isShown) return null;
  return (
    <BoardView
      outcome={state.outcome}
      today={today()}
      tab={tab}
      sheetsLack={sheetsLack}
      onGo={onGo}
      onFill={({ ordinal }) => onLeave(`fill ${ordinal}`)}
    />
  );
}
