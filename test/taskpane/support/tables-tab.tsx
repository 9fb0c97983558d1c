import type { JSXElement } from "@fluentui/react-components";
import { useRef } from "react";
import { ContextLine } from "../../../src/taskpane/tables/context-line";
import { OtherTables } from "../../../src/taskpane/tables/other-tables";
import type { PartProps } from "./open-part";

/** The two lines that say which table is in use and which others there are. */
export function TablesTab({ state, onLeave }: PartProps): JSXElement {
  const ref = useRef<HTMLButtonElement>(null);
  return (
    <>
      <ContextLine
        outcome={state.outcome}
        isPageOpen={false}
        buttonRef={ref}
        onOpen={() => onLeave("tables")}
        onClose={() => onLeave("part")}
      />
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
