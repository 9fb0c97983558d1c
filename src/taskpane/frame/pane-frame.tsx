import { Button, makeStyles, Tab, TabList, tokens, type JSXElement } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import type { WorkbookEdits } from "../../core/model/workbook-edits";
import { ChangeBar } from "../changes/change-bar";
import { useLastChange } from "../changes/use-last-change";
import { FindingsView } from "../findings/findings-view";
import { filteredBy, PLAIN_ARRANGEMENT } from "../findings/use-finding-list";
import type { Text } from "../language/language";
import { useLanguage, useSay } from "../language/language-context";
import type { ReportView } from "../report/report-view";
import { useReport } from "../report/use-report";
import { loadPart } from "../services/load-part";
import { ResultsPart } from "../results/results-part";
import { useResultsDesk } from "../results/use-results-desk";
import { useServices } from "../services/pane-services";
import { ChoicesBar } from "./choices-bar";
import { LazyPart } from "./lazy-part";
import { FRAME_TEXTS as TEXTS } from "./frame-texts";
import type { PaneCommand, PaneCommands } from "./pane-commands";
import { StatusBar } from "./status-bar";
import { TroubleBar } from "./trouble-bar";
import { useAddSheets } from "./use-add-sheets";
import { useCheckRunner } from "./use-check-runner";
import type { PreferenceChoices, Preferences } from "./use-preferences";
import type { Troubles } from "./use-troubles";
import { WelcomeCard } from "./welcome-card";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  // Excel's own menu covers 34 pixels at the top right of a pane on a Mac, 12 on Windows.
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    paddingRight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  language: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, flexShrink: 0 },
  tab: { paddingInline: tokens.spacingHorizontalS },
  // Always scrolling: WebView2 hides a scroll bar until the pointer is over it.
  main: {
    position: "relative",
    flex: "1 1 auto",
    minHeight: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    // No padding above: what sticks to the top would leave a gap that the list shows through.
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    "&::before": { content: '""', display: "block", height: tokens.spacingVerticalM },
  },
  panel: {
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  troubles: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "&:not(:empty)": { marginBottom: tokens.spacingVerticalM },
  },
});

type Part = "findings" | "results" | "report";

const PARTS: readonly { readonly part: Part; readonly label: Text }[] = [
  { part: "findings", label: TEXTS.findingsTab },
  { part: "results", label: TEXTS.resultsTab },
  { part: "report", label: TEXTS.reportTab },
];

const PART_OF_COMMAND: Readonly<Record<Exclude<PaneCommand, "open">, Part>> = {
  check: "findings",
  fill: "results",
  prepare: "results",
  report: "report",
};

async function loadReportView(): Promise<typeof ReportView> {
  return (await import("../report/report-view")).ReportView;
}

interface PaneFrameProps {
  readonly preferences: Preferences;
  readonly choose: PreferenceChoices["choose"];
  readonly commands: PaneCommands;
  readonly troubles: Troubles;
}

/** Tabs above, the status line below, and between them the part of the pane that was chosen. */
export function PaneFrame({ preferences, choose, commands, troubles }: PaneFrameProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { spreadsheet, today } = useServices();
  const { attempt } = troubles;
  const { runner, state } = useCheckRunner(attempt);
  const [part, setPart] = useState<Part>("findings");
  const [isWelcomeOpen, setWelcomeOpen] = useState(!preferences.hasSeenWelcome);
  const [arrangement, setArrangement] = useState(PLAIN_ARRANGEMENT);
  const isFirstUse = useRef(!preferences.hasSeenWelcome);
  const mainRef = useRef<HTMLElement>(null);
  const panelRef = useRef<HTMLDivElement>(null);
  const id = useId();
  const checked = state.outcome?.kind === "checked" ? state.outcome.checked : null;
  const making = useReport(checked?.sheet.sheet ?? null, runner.check);
  const adding = useAddSheets(attempt, runner);
  const change = useLastChange(runner);
  const desk = useResultsDesk(runner);
  const { prepare } = desk.actions;
  const sheetsLack = spreadsheet.lacks("add-report-sheets");
  const lacks = (["watch-changes", "merged-areas"] as const).flatMap((name) => spreadsheet.lacks(name) ?? []);
  const check = useCallback(() => void runner.check(), [runner]);

  useEffect(
    () =>
      commands.receive((command) => {
        if (command === "open") return;
        setWelcomeOpen(false);
        setPart(PART_OF_COMMAND[command]);
        const isNew = runner.getState().outcome === null && runner.getState().activity === "idle";
        if (command === "check" || (command === "fill" && isNew)) check();
        if (command === "prepare") void runner.check().then(prepare);
      }),
    [commands, runner, check, prepare],
  );
  useEffect(() => {
    // Before its first use the pane says what it does; it reads the workbook when the officer wants it to.
    if (!isFirstUse.current && runner.getState().activity === "idle") check();
  }, [runner, check]);

  useEffect(() => {
    if (mainRef.current) mainRef.current.scrollTop = 0;
  }, [part, isWelcomeOpen]);

  const go = useCallback(
    (place: { readonly sheet: string; readonly cell: string }) =>
      void attempt("select", () => spreadsheet.select(place)),
    [attempt, spreadsheet],
  );
  const { make } = change;
  const sheetName = checked?.sheet.sheet ?? null;
  const fix = useCallback(
    (fixes: readonly WorkbookEdits[]) =>
      make(async (onStep) => {
        const part = await loadPart(() => import("../../app/apply-fixes"));
        if (!part.ok) return part;
        const options = { asOf: today(), fiscalYear: null, sheetName };
        return part.value.applyFixes(spreadsheet, fixes, options, onStep);
      }),
    [make, sheetName, spreadsheet, today],
  );
  useEffect(() => {
    // The button that was pressed goes with its finding: the focus must not fall out of the pane.
    if (change.state.last !== null && document.activeElement === document.body) panelRef.current?.focus();
  }, [change.state.last]);
  const closeWelcome = (isChecking: boolean): void => {
    setWelcomeOpen(false);
    if (!preferences.hasSeenWelcome) choose({ hasSeenWelcome: true });
    if (isChecking) check();
  };

  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <h1 className={styles.hidden}>{say(TEXTS.name)}</h1>
        <TabList
          size="small"
          selectedValue={part}
          aria-label={say(TEXTS.tabs)}
          onTabSelect={(_, { value }) => {
            setPart(value as Part);
            setWelcomeOpen(false);
          }}
        >
          {PARTS.map(({ part: value, label }) => (
            <Tab
              key={value}
              value={value}
              id={`${id}-${value}`}
              aria-controls={`${id}-panel`}
              className={styles.tab}
            >
              {say(label)}
            </Tab>
          ))}
        </TabList>
        <Button
          appearance="subtle"
          size="small"
          className={styles.language}
          lang={language === "th" ? "en" : "th"}
          onClick={() => choose({ language: language === "th" ? "en" : "th" })}
        >
          {say(TEXTS.language)}
        </Button>
      </header>
      <main ref={mainRef} className={styles.main}>
        <div
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${part}`}
          ref={panelRef}
          tabIndex={0}
          className={styles.panel}
        >
          <div className={styles.troubles}>
            {state.trouble && <TroubleBar trouble={state.trouble} onRetry={check} onDismiss={null} />}
            {troubles.open.map(({ source, trouble, retry }) => (
              <TroubleBar
                key={source}
                trouble={trouble}
                onRetry={retry}
                onDismiss={() => troubles.dismiss(source)}
              />
            ))}
          </div>
          {isWelcomeOpen ? (
            <WelcomeCard onStart={() => closeWelcome(true)} onSkip={() => closeWelcome(false)} />
          ) : part === "findings" ? (
            <FindingsView
              state={state}
              arrangement={arrangement}
              onArrange={setArrangement}
              lacks={lacks}
              sheetsLack={sheetsLack}
              isAddingSheets={adding.isAdding}
              onAddSheets={adding.add}
              isFixing={change.state.step !== null}
              onFix={fix}
              onCheck={check}
              onGo={go}
              onReport={() => setPart("report")}
            />
          ) : part === "results" ? (
            <ResultsPart
              outcome={state.outcome}
              today={today()}
              desk={desk}
              sheetsLack={sheetsLack}
              onGo={go}
            />
          ) : (
            <LazyPart
              load={loadReportView}
              props={{
                outcome: state.outcome,
                sheetsLack,
                making,
                onCheck: check,
                onSeeErrors: () => {
                  setArrangement((old) => filteredBy("error", old));
                  setPart("findings");
                },
                onSeeResults: () => setPart("results"),
                onGo: go,
              }}
            />
          )}
        </div>
        <ChoicesBar
          theme={preferences.theme}
          onTheme={(theme) => choose({ theme })}
          onWelcome={isWelcomeOpen ? null : () => setWelcomeOpen(true)}
        />
      </main>
      <ChangeBar change={change} onGo={go} />
      <StatusBar state={state} onCheck={isWelcomeOpen ? () => closeWelcome(true) : check} />
    </div>
  );
}
