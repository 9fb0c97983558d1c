import { Button, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { UserFault } from "../../app/ports/result";
import { reportReadiness, type SettingPlace } from "../../app/report-readiness";
import type { CheckOutcome } from "../checking/check-outcome";
import { Fold } from "../parts/fold";
import { firstTabbable } from "../parts/first-tabbable";
import { WorkingNote } from "../parts/working-note";
import { TroubleBar } from "../parts/trouble-bar";
import { useSay } from "../language/language-context";
import { useServices } from "../services/pane-services";
import { ImportWord } from "./import-word";
import { MemoPreview } from "./memo-preview";
import { ReadinessList } from "./readiness-list";
import { ReportOutcome } from "./report-outcome";
import { useReportStyles } from "./report-styles";
import { REPORT_TEXTS as TEXTS } from "./report-texts";
import { TargetList } from "./target-list";
import type { ReportMaking } from "./use-report";

interface ReportViewProps {
  /** Null before the first check. */
  readonly outcome: CheckOutcome | null;
  /** Why report sheets cannot be made here; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly making: ReportMaking;
  readonly onCheck: () => void;
  readonly onSeeErrors: () => void;
  readonly onSeeResults: () => void;
  readonly onGo: (place: SettingPlace) => void;
}

/** The report: what it still needs, what it will say, what can be made here, and the result. */
export function ReportView(props: ReportViewProps): JSXElement {
  const { outcome, sheetsLack, making, onCheck, onSeeErrors, onSeeResults, onGo } = props;
  const styles = useReportStyles();
  const say = useSay();
  const { today, spreadsheet, loadWordImport } = useServices();
  const { state } = making;
  const isBusy = state.kind === "working";
  const checked = outcome?.kind === "checked" ? outcome.checked : null;
  const day = today();
  const readiness = useMemo(() => checked && reportReadiness(checked, day), [checked, day]);
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{say(TEXTS.title)}</h2>
      <p className={styles.text}>{say(TEXTS.intro)}</p>
      {outcome === null && (
        <section className={styles.card}>
          <p className={styles.text}>{say(TEXTS.notChecked)}</p>
          <div className={styles.actions}>
            <Button onClick={onCheck}>{say(TEXTS.check)}</Button>
          </div>
        </section>
      )}
      {outcome?.kind === "no-table" && <p className={styles.text}>{say(outcome.fault)}</p>}
      {checked !== null && readiness !== null && (
        <>
          <ReadinessList
            readiness={readiness}
            canAdd={sheetsLack === null}
            isBusy={isBusy}
            onSeeErrors={onSeeErrors}
            onSeeResults={onSeeResults}
            onAddSettings={() => making.addSettings(checked.sheet.fiscalYear)}
            onGo={onGo}
          />
          <Preview checked={checked} today={day} />
        </>
      )}
      <TargetList
        checked={checked}
        isDraft={readiness !== null && !readiness.isReady}
        sheetsLack={sheetsLack}
        isBusy={isBusy}
        onMake={(target) => making.make(target, false)}
      />
      <Progress {...props} />
      {loadWordImport !== null && (
        <ImportWord
          isBusy={isBusy}
          canAdd={sheetsLack === null}
          canOpen={spreadsheet.createWorkbook !== undefined}
          onImport={making.importWord}
        />
      )}
    </div>
  );
}

/** Whether the focus is still in the part, or nowhere. */
function isInPart(element: HTMLElement): boolean {
  const { activeElement, body } = element.ownerDocument;
  return activeElement === body || activeElement?.closest("[role=tabpanel]")?.contains(element) === true;
}

/** Closed at first: the words are worked out only when somebody wants to see them. */
function Preview(props: Parameters<typeof MemoPreview>[0]): JSXElement {
  const say = useSay();
  return <Fold summary={say(TEXTS.preview)}>{() => <MemoPreview {...props} />}</Fold>;
}

/** What is being done, its result, or what prevents it; scrolled into view, since the buttons are far above it. */
function Progress({ making, onSeeErrors, onGo }: ReportViewProps): JSXElement {
  const styles = useReportStyles();
  const say = useSay();
  const { state } = making;
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current !== state && state.kind !== "idle") {
      ref.current?.scrollIntoView?.({ block: "nearest" });
      // What is asked has the focus, while the pressed button is far above it.
      const asked = state.kind === "refused" ? ref.current : null;
      if (asked !== null && isInPart(asked)) firstTabbable(asked)?.focus();
    }
    shown.current = state;
  }, [state]);
  return (
    <div ref={ref} className={styles.choice}>
      {state.kind === "working" && (
        <WorkingNote
          words={say(TEXTS.working, { what: say(state.what) })}
          share={state.share}
          onCancel={state.canCancel ? making.cancel : null}
        />
      )}
      <div role="status">
        <ReportOutcome state={state} onGo={onGo} />
      </div>
      {state.kind === "refused" && (
        <section className={styles.card} role="alert">
          <h3 className={styles.subtitle}>{say(TEXTS.refused, { count: state.errorCount })}</h3>
          <div className={styles.actions}>
            {!state.isOnlySettings && (
              <Button appearance="primary" onClick={onSeeErrors}>
                {say(TEXTS.seeErrors)}
              </Button>
            )}
            <Button onClick={() => making.make(state.target, true)}>{say(TEXTS.draft)}</Button>
          </div>
          <p className={styles.hint}>{say(TEXTS.draftHint)}</p>
        </section>
      )}
      {state.kind === "trouble" && (
        <TroubleBar trouble={state.trouble} onRetry={state.retry} onDismiss={making.reset} />
      )}
    </div>
  );
}
