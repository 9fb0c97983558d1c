import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SettingPlace } from "../../app/report-readiness";
import type { OwnedChanges } from "../changes/use-changes";
import { useSay } from "../language/language-context";
import { TroubleBar } from "../parts/trouble-bar";
import { WorkingNote } from "../parts/working-note";
import { ReportOutcome } from "./report-outcome";
import type { ReportAbout, ReportState } from "./report-state";
import { REPORT_TEXTS as TEXTS } from "./report-texts";
import type { ReportMaking } from "./use-report";

const useStyles = makeStyles({ note: { "&:not(:empty)": { marginTop: tokens.spacingVerticalXS } } });

interface MakingNoteProps {
  readonly making: ReportMaking;
  /** What it stands below. */
  readonly target: ReportAbout;
  readonly changes: Pick<OwnedChanges, "undo" | "state">;
  readonly onGo: (place: SettingPlace) => void;
}

/** What is being done, its result, or what prevents it, below the very button that was pressed (R24). */
export function MakingNote({ making, target, changes, onGo }: MakingNoteProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const isOwn = making.about === target;
  const state: ReportState = isOwn ? making.state : { kind: "idle" };
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(making.state);
  useEffect(() => {
    const isNew = shown.current !== making.state;
    shown.current = making.state;
    if (isOwn && isNew && making.state.kind !== "idle") ref.current?.scrollIntoView?.({ block: "nearest" });
  }, [isOwn, making.state]);
  const part = state.kind === "sheets-made" ? standingPart(changes.state, state.made.undo) : null;
  return (
    <div ref={ref} className={styles.note}>
      {state.kind === "working" && (
        <WorkingNote
          words={say(TEXTS.working, { what: say(state.what) })}
          share={state.share}
          onCancel={state.canCancel ? making.cancel : null}
        />
      )}
      <div role="status">
        <ReportOutcome
          state={state}
          onGo={onGo}
          onRemove={part === null ? null : () => void changes.undo([part])}
        />
      </div>
      {state.kind === "trouble" && (
        <TroubleBar trouble={state.trouble} onRetry={state.retry} onDismiss={making.reset} />
      )}
    </div>
  );
}

/** The part of the log that made these sheets; null where they are taken away already. */
function standingPart({ log }: OwnedChanges["state"], record: unknown): number | null {
  const parts = log.flatMap((change) => change.parts);
  const own = parts.find(
    ({ what, state }) => what.kind === "sheets" && what.record === record && state.kind === "standing",
  );
  return own?.id ?? null;
}
