import type { JSXElement } from "@fluentui/react-components";
import { ReportView } from "../../../src/taskpane/report/report-view";
import { useReport } from "../../../src/taskpane/report/use-report";
import type { PartProps } from "./open-part";

/** The third tab: the report. */
export function ReportTab(props: PartProps): JSXElement | null {
  const { runner, state, changes, sheetsLack, isShown, onCheck, onGo, onLeave } = props;
  const making = useReport(runner, changes);
  if (!isShown) return null;
  return (
    <ReportView
      outcome={state.outcome}
      sheetsLack={sheetsLack}
      making={making}
      changes={changes}
      onCheck={onCheck}
      onSeeErrors={() => onLeave("errors")}
      onSeeResults={() => onLeave("results")}
      onOpenSettings={(missing) => onGo(missing?.place ?? { sheet: "ตั้งค่ารายงาน", cell: "A1" })}
      onGo={onGo}
    />
  );
}
