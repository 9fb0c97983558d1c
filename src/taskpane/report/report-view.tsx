import { Button, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { UserFault } from "../../app/ports/result";
import { reportReadiness, type MissingSetting, type SettingPlace } from "../../app/report-readiness";
import type { CheckOutcome } from "../checking/check-outcome";
import { useSay } from "../language/language-context";
import { PagesPage } from "../pages/pages-page";
import { useDrawnPages } from "../pages/use-drawn-pages";
import { useServices } from "../services/pane-services";
import { describeTarget, type ReportTarget } from "../services/report-formats";
import type { OwnedChanges } from "../changes/use-changes";
import { DraftTick } from "./draft-tick";
import { ImportWord } from "./import-word";
import { MakingNote } from "./making-note";
import { PageThumbs } from "./page-thumbs";
import { ReadinessList } from "./readiness-list";
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
  readonly changes: Pick<OwnedChanges, "make" | "undo" | "state">;
  readonly onCheck: () => void;
  readonly onSeeErrors: () => void;
  readonly onSeeResults: () => void;
  /** Opens the settings, at what is missing, or anywhere. */
  readonly onOpenSettings: (missing: Pick<MissingSetting, "setting" | "place"> | null) => void;
  readonly onGo: (place: SettingPlace) => void;
}

/** The report: what it still needs, its pages, and what can be made of it, each with its outcome. */
export function ReportView(props: ReportViewProps): JSXElement {
  const drawn = useDrawnPages(props.outcome);
  const [openPage, setOpenPage] = useState<number | null>(null);
  const closed = useRef<number | null>(null);
  const viewRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (openPage !== null || closed.current === null) return;
    const opener = `[data-opens-page="${closed.current}"]`;
    closed.current = null;
    viewRef.current?.querySelector<HTMLElement>(opener)?.focus();
  }, [openPage]);
  if (openPage !== null && drawn.pages !== null && drawn.pages.length > 0) {
    const close = (): void => {
      closed.current = openPage;
      setOpenPage(null);
    };
    return <PagesPage pages={drawn.pages} first={openPage} onBack={close} />;
  }
  return (
    <div ref={viewRef}>
      <Overview {...props} drawn={drawn} onOpenPage={setOpenPage} />
    </div>
  );
}

interface OverviewProps extends ReportViewProps {
  readonly drawn: ReturnType<typeof useDrawnPages>;
  readonly onOpenPage: (number: number) => void;
}

function Overview(props: OverviewProps): JSXElement {
  const { outcome, sheetsLack, making, changes, drawn, onCheck, onOpenPage, onGo } = props;
  const styles = useReportStyles();
  const say = useSay();
  const { today, spreadsheet, loadWordImport } = useServices();
  const { state, about, isDraft, setDraft } = making;
  const isBusy = state.kind === "working";
  const checked = outcome?.kind === "checked" ? outcome.checked : null;
  const day = today();
  const readiness = useMemo(() => checked && reportReadiness(checked, day), [checked, day]);
  const isReady = readiness?.isReady === true;
  // Until a draft is asked for, what is missing comes first.
  const isMissingFirst = !isDraft && readiness !== null && !isReady;
  const tickRef = useRef<HTMLInputElement>(null);
  /** What was pressed without the tick. */
  const [pressed, setPressed] = useState<ReportTarget | null>(null);
  const refused = state.kind === "refused" ? state.target : pressed;
  // A draft that was asked for is one as long as errors stand.
  useEffect(() => {
    if (!isReady) return;
    setDraft(false);
    setPressed(null);
  }, [isReady, setDraft]);
  // Refused by a reading that found what the list did not know yet.
  useEffect(() => {
    if (state.kind === "refused") tickRef.current?.focus();
  }, [state]);
  const make = (target: ReportTarget): void => {
    if (readiness === null || isReady || isDraft) {
      making.make(target, isDraft);
      return;
    }
    setPressed(target);
    tickRef.current?.focus();
  };
  const note = (target: NonNullable<typeof about>): JSXElement => (
    <MakingNote making={making} target={target} changes={changes} onGo={onGo} />
  );
  return (
    <div className={styles.view}>
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
        <ReadinessList
          {...props}
          readiness={readiness}
          isNext={isMissingFirst}
          canAdd={sheetsLack === null}
          isBusy={isBusy}
          onAddSettings={() => making.addSettings(checked.sheet.fiscalYear)}
        />
      )}
      {note("settings")}
      {((readiness !== null && !isReady) || state.kind === "refused") && (
        <DraftTick
          isDraft={isDraft}
          refused={refused === null || isDraft ? null : describeTarget(refused).label}
          inputRef={tickRef}
          onDraft={(chosen) => {
            setDraft(chosen);
            setPressed(null);
            if (state.kind === "refused") making.reset();
          }}
        />
      )}
      {checked !== null && <PageThumbs drawn={drawn} isDraft={!isReady} onOpen={onOpenPage} />}
      <TargetList
        checked={checked}
        isDraft={readiness !== null && !isReady}
        isNext={!isMissingFirst}
        sheetsLack={sheetsLack}
        isBusy={isBusy}
        about={about}
        onMake={make}
      >
        {note}
      </TargetList>
      {loadWordImport !== null && (
        <ImportWord
          isBusy={isBusy}
          canAdd={sheetsLack === null}
          canOpen={spreadsheet.createWorkbook !== undefined}
          onImport={making.importWord}
        />
      )}
      {note("import")}
    </div>
  );
}
