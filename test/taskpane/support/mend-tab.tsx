import type { JSXElement } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedWorkbook } from "../../../src/app/check-workbook";
import { useFix } from "../../../src/taskpane/findings/use-fix";
import { FixingProvider } from "../../../src/taskpane/fixes/fixing-context";
import { MendPage, type WantedFixes } from "../../../src/taskpane/fixes/mend-page";
import type { PartProps } from "./open-part";

/** What a test has mended, and how it opens the page again. */
export type Mend = (checked: CheckedWorkbook) => WantedFixes;

/** The page of fixes, as the list of findings opens it: a button opens it, and closing it shows the button again. */
export function mendTab(mend: Mend): (props: PartProps) => JSXElement | null {
  return function MendTab({ state, changes, onGo, onLeave }) {
    const checked = state.outcome?.kind === "checked" ? state.outcome.checked : null;
    const apply = useFix(changes, checked);
    const isBusy = changes.state.step !== null;
    const [wanted, setWanted] = useState<WantedFixes | null>(null);
    const fixing = useMemo(
      () => checked && { checked, isBusy, apply, go: onGo, sayRight: () => Promise.resolve(false) },
      [checked, isBusy, apply, onGo],
    );
    if (fixing === null) return null;
    if (wanted === null) return <button onClick={() => setWanted(mend(fixing.checked))}>open</button>;
    const close = (outcome: "made" | "left"): void => {
      onLeave(outcome);
      setWanted(null);
    };
    return (
      <FixingProvider value={fixing}>
        <MendPage wanted={wanted} onClose={close} />
      </FixingProvider>
    );
  };
}
