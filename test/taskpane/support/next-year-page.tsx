import type { JSXElement } from "@fluentui/react-components";
import { NextYearPage } from "../../../src/taskpane/next-year/next-year-page";
import type { PartProps } from "./open-part";

/** The page that makes next year's workbook. */
export function NextYearTab({ state, isShown, onLeave }: PartProps): JSXElement | null {
  if (!isShown || state.outcome?.kind !== "checked") return null;
  return (
    <NextYearPage
      checked={state.outcome.checked}
      onYear={() => onLeave("year")}
      onBack={() => onLeave("back")}
    />
  );
}
