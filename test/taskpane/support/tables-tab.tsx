import type { JSXElement } from "@fluentui/react-components";
import { ContextLine } from "../../../src/taskpane/tables/context-line";
import { OtherTables } from "../../../src/taskpane/tables/other-tables";
import type { PartProps } from "./open-part";

/** The two lines that say which table is in use and which others there are. */
export function TablesTab({ state, onLeave }: PartProps): JSXElement {
  return (
    <>
      <ContextLine outcome={state.outcome} onOpen={() => onLeave("tables")} />
      {state.outcome?.kind === "checked" && (
        <OtherTables
          outcome={state.outcome}
          isBusy={state.activity !== "idle"}
          onChoose={() => onLeave("table")}
          onSeeAll={() => onLeave("tables")}
        />
      )}
    </>
  );
}
