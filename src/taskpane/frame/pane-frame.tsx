import { Button, makeStyles, Tab, TabList, tokens, type JSXElement } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import type { WantedTable } from "../../core/model/wanted-table";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import { ChangeBar } from "../changes/change-bar";
import type { ChangesPage } from "../changes/changes-page";
import { useOwnChanges } from "../changes/use-changes";
import { FindingsView } from "../findings/findings-view";
import { filteredBy, PLAIN_ARRANGEMENT } from "../findings/use-finding-list";
import type { Text } from "../language/language";
import { useLanguage, useSay } from "../language/language-context";
import type { ReportView } from "../report/report-view";
import { useReport } from "../report/use-report";
import { loadPart } from "../../app/load-part";
import { ResultsPart } from "../results/results-part";
import { useResultsDesk } from "../results/use-results-desk";
import { useServices } from "../services/pane-services";
import { ContextLine } from "../tables/context-line";
import { OtherTables } from "../tables/other-tables";
import { TablesPage } from "../tables/tables-page";
import { useTables } from "../tables/use-tables";
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

async function loadChangesPage(): Promise<typeof ChangesPage> {
  return (await import("../changes/changes-page")).ChangesPage;
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
  const [isListOpen, setListOpen] = useState(false);
  const changesRef = useRef<HTMLButtonElement>(null);
  const isFirstUse = useRef(!preferences.hasSeenWelcome);
  const mainRef = useRef<HTMLElement>(null);
  const panelRef = useRef<HTMLDivElement>(null);
  const id = useId();
  const checked = state.outcome?.kind === "checked" ? state.outcome.checked : null;
  const changes = useOwnChanges(runner);
  const making = useReport(runner, changes);
  const addSheets = useAddSheets(changes);
  const desk = useResultsDesk(runner, changes);
  const { offerSheets } = desk.actions;
  const takeTable = useTables(runner, changes);
  const [isTablesOpen, setTablesOpen] = useState(false);
  const contextRef = useRef<HTMLButtonElement>(null);
  const sheetsLack = spreadsheet.lacks("add-report-sheets");
  const lacks = (["watch-changes", "merged-areas"] as const).flatMap((name) => spreadsheet.lacks(name) ?? []);
  const check = useCallback(() => void runner.check(), [runner]);

  useEffect(
    () =>
      commands.receive((command) => {
        if (command === "open") return;
        setWelcomeOpen(false);
        setListOpen(false);
        setTablesOpen(false);
        setPart(PART_OF_COMMAND[command]);
        const isNew = runner.getState().outcome === null && runner.getState().activity === "idle";
        if (command === "check" || (command === "fill" && isNew)) check();
        if (command === "prepare") void runner.check().then(offerSheets);
      }),
    [commands, runner, check, offerSheets],
  );
  useEffect(() => {
    // Before its first use the pane says what it does; it reads the workbook when the officer wants it to.
    if (!isFirstUse.current && runner.getState().activity === "idle") check();
  }, [runner, check]);

  useEffect(() => {
    if (mainRef.current) mainRef.current.scrollTop = 0;
  }, [part, isWelcomeOpen, isListOpen, isTablesOpen]);

  const go = useCallback(
    (place: { readonly sheet: string; readonly cell: string }) =>
      void attempt("select", () => spreadsheet.select(place)),
    [attempt, spreadsheet],
  );
  const { make } = changes;
  const table = checked?.table ?? null;
  const fix = useCallback(
    (fixes: readonly WorkbookEdits[], judged?: ReadonlySet<string>) =>
      make({
        kind: fixes.length === 1 ? "fix" : "fix-all",
        run: async (onStep) => {
          const part = await loadPart(() => import("../../app/apply-fixes"));
          if (!part.ok) return part;
          const options = {
            asOf: today(),
            fiscalYear: null,
            sheetName: null,
            table,
            ...(judged && { judged }),
          };
          return part.value.applyFixes(spreadsheet, fixes, options, onStep);
        },
      }),
    [make, spreadsheet, table, today],
  );
  const closeTables = (): void => {
    setTablesOpen(false);
    contextRef.current?.focus(); // the list that held the focus goes
  };
  const chooseTable = (chosen: WantedTable): void => {
    takeTable(chosen);
    closeTables();
  };
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
            setListOpen(false);
            setTablesOpen(false);
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
      <ContextLine
        outcome={state.outcome}
        isPageOpen={isTablesOpen}
        buttonRef={contextRef}
        onOpen={() => {
          setTablesOpen(true);
          setWelcomeOpen(false);
        }}
        onClose={closeTables}
      />
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
          {!isTablesOpen && !isWelcomeOpen && state.outcome?.kind === "checked" && (
            <OtherTables
              outcome={state.outcome}
              isBusy={state.activity !== "idle"}
              onChoose={chooseTable}
              onSeeAll={() => setTablesOpen(true)}
            />
          )}
          {isTablesOpen ? (
            <TablesPage tables={state.outcome?.tables ?? []} onChoose={chooseTable} onClose={closeTables} />
          ) : isWelcomeOpen ? (
            <WelcomeCard onStart={() => closeWelcome(true)} onSkip={() => closeWelcome(false)} />
          ) : isListOpen ? (
            <LazyPart
              load={loadChangesPage}
              props={{
                changes,
                onGo: go,
                onBack: () => {
                  setListOpen(false);
                  changesRef.current?.focus();
                },
              }}
            />
          ) : part === "findings" ? (
            <FindingsView
              state={state}
              arrangement={arrangement}
              onArrange={setArrangement}
              lacks={lacks}
              sheetsLack={sheetsLack}
              isAddingSheets={changes.state.step !== null}
              onAddSheets={addSheets}
              isFixing={changes.state.step !== null}
              onFix={fix}
              onCheck={check}
              onChooseTable={chooseTable}
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
      <ChangeBar changes={changes} onGo={go} />
      <StatusBar
        state={state}
        onCheck={isWelcomeOpen ? () => closeWelcome(true) : check}
        changeCount={changes.state.log.length}
        onChanges={() => {
          setWelcomeOpen(false);
          setListOpen(true);
        }}
        changesRef={changesRef}
      />
    </div>
  );
}
