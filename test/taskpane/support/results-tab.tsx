import type { JSXElement } from "@fluentui/react-components";
import { ResultsPart } from "../../../src/taskpane/results/results-part";
import { useResultsTab } from "../../../src/taskpane/results/use-results-tab";
import { useServices } from "../../../src/taskpane/services/pane-services";
import type { PartProps } from "./open-part";

/** The second tab: the results that can be filled in. */
export function ResultsTab({ runner, state, changes, sheetsLack, isShown, onGo }: PartProps): JSXElement {
  const { today } = useServices();
  const own = useResultsTab(runner, changes, onGo);
  return (
    <>
      {/* What the ribbon's button asks for, once the workbook is checked. */}
      <button onClick={own.actions.offerSheets}>ribbon</button>
      {/* What another part of the pane asks for. */}
      <button onClick={() => own.actions.openMeasure(2)}>open the second</button>
      {isShown && (
        <ResultsPart outcome={state.outcome} today={today()} tab={own} sheetsLack={sheetsLack} onGo={onGo} />
      )}
    </>
  );
}
