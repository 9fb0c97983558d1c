import type { JSXElement } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from "react";
import type { WantedTable } from "../../core/model/wanted-table";
import { AsideProvider } from "../aside/aside-context";
import type { AsidePage } from "../aside/aside-page";
import { BeginScreen, isEmptyWorkbook } from "../begin/begin-screen";
import { NOT_BEGUN, type Begun } from "../start/begun";
import type { ColumnsPage } from "../begin/columns-page";
import { ColumnsLink } from "../begin/columns-link";
import { EmptyPart } from "../begin/empty-part";
import { StartWays } from "../begin/start-ways";
import { YearSection } from "../begin/year-section";
import type { ChangesPage } from "../changes/changes-page";
import type { FindingsView } from "../findings/findings-view";
import { filteredBy } from "../findings/arrangement";
import { useArrangement } from "../findings/use-arrangement";
import { WaysOnProvider } from "../findings/ways-on";
import type { NextYearPage } from "../next-year/next-year-page";
import { fetchPart, LazyPart } from "../parts/lazy-part";
import { judgeRow } from "../findings/judge-row";
import { RowNote } from "../findings/row-note";
import { seekFinding } from "../findings/seek-finding";
import { TroubleBar } from "../parts/trouble-bar";
import type { ReportView } from "../report/report-view";
import type { AimedField } from "../settings/settings-state";
import type { SettingsPage } from "../settings/settings-page";
import { firstUnfinished } from "../results/first-unfinished";
import { OpenMeasureProvider, useOpenMeasure } from "../results/open-measure";
import { ResultsPart } from "../results/results-part";
import { useServices } from "../services/pane-services";
import { OtherTables } from "../tables/other-tables";
import { TablesPage } from "../tables/tables-page";
import type { CollectPage } from "../units/collect-page";
import type { TrackView } from "../units/track-view";
import { optionRows } from "./option-rows";
import type { OptionsPage } from "./options-page";
import type { PaneView, PaneWays } from "./use-pane-view";
import type { PaneWork } from "./use-pane-work";
import type { PreferenceChoices, Preferences } from "./use-preferences";

async function loadFindingsView(): Promise<typeof FindingsView> {
  return (await import("../findings/findings-view")).FindingsView;
}

async function loadTrackView(): Promise<typeof TrackView> {
  return (await import("../units/track-view")).TrackView;
}

async function loadCollectPage(): Promise<typeof CollectPage> {
  return (await import("../units/collect-page")).CollectPage;
}

async function loadNextYearPage(): Promise<typeof NextYearPage> {
  return (await import("../next-year/next-year-page")).NextYearPage;
}

async function loadReportView(): Promise<typeof ReportView> {
  return (await import("../report/report-view")).ReportView;
}

async function loadChangesPage(): Promise<typeof ChangesPage> {
  return (await import("../changes/changes-page")).ChangesPage;
}

async function loadColumnsPage(): Promise<typeof ColumnsPage> {
  return (await import("../begin/columns-page")).ColumnsPage;
}

async function loadAsidePage(): Promise<typeof AsidePage> {
  return (await import("../aside/aside-page")).AsidePage;
}

async function loadSettingsPage(): Promise<typeof SettingsPage> {
  return (await import("../settings/settings-page")).SettingsPage;
}

async function loadOptionsPage(): Promise<typeof OptionsPage> {
  return (await import("./options-page")).OptionsPage;
}

interface PaneContentProps {
  readonly view: PaneView;
  readonly ways: PaneWays;
  readonly work: PaneWork;
  readonly preferences: Preferences;
  readonly choose: PreferenceChoices["choose"];
  /** Ends the first screen. */
  readonly onWelcomed: () => void;
}

/** The part of the pane that was chosen, or the page that lies over it. */
export function PaneContent(props: PaneContentProps): JSXElement {
  const { aside } = props.work;
  const { openPage } = props.ways;
  const settingAside = useMemo(() => ({ ...aside, openPage: () => openPage("aside") }), [aside, openPage]);
  const { showPart } = props.ways;
  const { openMeasure } = props.work.resultsTab.actions;
  const showMeasure = useCallback(
    (ordinal: number) => {
      openMeasure(ordinal);
      showPart("results");
    },
    [openMeasure, showPart],
  );
  return (
    <AsideProvider value={settingAside}>
      <WaysOnProvider value={openPage}>
        <OpenMeasureProvider value={showMeasure}>
          <Content {...props} />
        </OpenMeasureProvider>
      </WaysOnProvider>
    </AsideProvider>
  );
}

function Content(props: PaneContentProps): JSXElement {
  const { view, ways, work, preferences, choose, onWelcomed } = props;
  const { spreadsheet, today } = useServices();
  const { state, changes, check, go, sheetsLack, begin } = work;
  const openMeasure = useOpenMeasure();
  const begun = useRef<Begun | null>(null);
  // The findings come while the workbook is read: the first buttons do not wait for them (issue 16).
  useEffect(() => fetchPart(loadFindingsView), []);
  const { outcome } = state;
  const [arrangement, setArrangement] = useArrangement(outcome?.kind === "checked" ? outcome.checked : null);
  const { asked } = work.askingRow;
  const judgement = asked !== null && outcome?.kind === "checked" ? judgeRow(outcome.checked, asked) : null;
  useEffect(() => {
    if (outcome?.kind !== "checked" || judgement?.kind !== "finding") return;
    const { checked } = outcome;
    setArrangement((old) => seekFinding(checked, old, judgement.finding));
    // Once for each time that it is asked, whatever is found later.
  }, [asked]);
  const chooseTable = (table: WantedTable): void => {
    work.takeTable(table);
    ways.backTo("tables");
  };
  const openSettings = (field: AimedField | null): void => {
    work.settings.aimAt(field);
    ways.openPage("settings");
  };
  const lacks = (["watch-changes", "merged-areas"] as const).flatMap((name) => spreadsheet.lacks(name) ?? []);

  const beginScreen = (isOver: boolean): ReactNode => (
    <BeginScreen
      state={state}
      begin={begin}
      sheetsLack={sheetsLack}
      onCheck={check}
      onPoint={() => {
        onWelcomed();
        if (outcome?.kind === "no-table" && isEmptyWorkbook(outcome.workbook)) ways.openPage("columns");
        else ways.showPart("findings");
      }}
      onDone={(way) => {
        onWelcomed();
        // A blank workbook is begun with what its report is to say.
        if (way === "blank") openSettings(null);
      }}
      isOver={isOver}
      {...(begun.current !== null && {
        takeBegun: () => {
          const taken = begun.current;
          begun.current = null;
          return taken ?? NOT_BEGUN;
        },
      })}
    />
  );
  const page = view.pages.at(-1);
  if (page === "tables") {
    return (
      <TablesPage tables={outcome?.tables ?? []} onChoose={chooseTable} onBack={ways.closePage}>
        {outcome?.kind === "checked" && (
          <YearSection outcome={outcome} onYear={(year) => void begin.setYear(year)} />
        )}
        {outcome !== null && <ColumnsLink onOpen={() => ways.openPage("columns")} />}
      </TablesPage>
    );
  }
  const isChanging = changes.state.step !== null;
  if (page === "columns" && outcome !== null) {
    return (
      <LazyPart
        key="columns"
        load={loadColumnsPage}
        props={{ outcome, begin, isBusy: isChanging, onBack: ways.closePage }}
      />
    );
  }
  if (page === "changes") {
    return (
      <LazyPart
        key="changes"
        load={loadChangesPage}
        props={{ changes, sheet: state.table?.sheet ?? null, onGo: go, onBack: ways.closePage }}
      />
    );
  }
  if (page === "aside") {
    return (
      <LazyPart
        key="aside"
        load={loadAsidePage}
        props={{
          checked: outcome?.kind === "checked" ? outcome.checked : null,
          onGo: go,
          onSee: (finding) => {
            if (outcome?.kind !== "checked") return;
            const { checked } = outcome;
            setArrangement((old) => seekFinding(checked, old, finding));
            ways.showPart("findings");
            if (finding.cell !== null) {
              go({ sheet: finding.sheet ?? checked.sheet.sheet, cell: finding.cell });
            }
          },
          onBack: ways.closePage,
        }}
      />
    );
  }
  if (page === "settings" && outcome !== null) {
    return (
      <LazyPart
        key="settings"
        load={loadSettingsPage}
        props={{
          outcome,
          runner: work.runner,
          changes,
          memory: work.settings,
          sheetsLack,
          onBack: ways.closePage,
        }}
      />
    );
  }
  if (page === "collect" && outcome?.kind === "checked") {
    return (
      <LazyPart
        key="collect"
        load={loadCollectPage}
        props={{
          checked: outcome.checked,
          collect: work.units.collect,
          isBusy: isChanging,
          onGo: go,
          onBack: ways.closePage,
        }}
      />
    );
  }
  if (page === "next-year" && outcome?.kind === "checked") {
    return (
      <LazyPart
        key="next-year"
        load={loadNextYearPage}
        props={{
          checked: outcome.checked,
          onYear: () => ways.openPage("tables"),
          onBack: ways.closePage,
        }}
      />
    );
  }
  if (page === "options") {
    return (
      <LazyPart
        key="options"
        load={loadOptionsPage}
        props={{
          language: preferences.language,
          theme: preferences.theme,
          onLanguage: (language) => choose({ language }),
          onTheme: (theme) => choose({ theme }),
          rows: optionRows(work, ways),
          onBack: ways.closePage,
        }}
      />
    );
  }
  if (view.isWelcomeOpen) {
    return <>{beginScreen(preferences.hasSeenWelcome)}</>;
  }
  // Without a table every part shows one way on, and no button that could do nothing (R32).
  if (outcome?.kind === "no-table" && outcome.tables.length === 0) {
    if (view.part !== "findings") return <EmptyPart onBegin={ways.openWelcome} />;
    if (isEmptyWorkbook(outcome.workbook)) return <>{beginScreen(false)}</>;
    return (
      <LazyPart
        key="no table"
        load={loadColumnsPage}
        props={{
          outcome,
          begin,
          isBusy: isChanging,
          onBack: null,
          ways: (
            <StartWays
              onWay={(way) => {
                begun.current = { way, year: begin.year, file: null };
                ways.openWelcome();
              }}
            />
          ),
        }}
      />
    );
  }
  if (outcome === null && state.trouble !== null && state.activity === "idle") {
    // There is nothing else to show, so what went wrong stands here and not in the strip.
    return <TroubleBar trouble={state.trouble} onRetry={check} onDismiss={null} />;
  }
  return (
    <>
      {outcome?.kind === "checked" && (
        <OtherTables
          outcome={outcome}
          isBusy={state.activity !== "idle"}
          onChoose={chooseTable}
          onSeeAll={() => ways.openPage("tables")}
        />
      )}
      {view.part === "findings" && judgement !== null && judgement.kind !== "finding" && (
        <RowNote judgement={judgement} />
      )}
      {view.part === "findings" ? (
        <LazyPart
          key="findings"
          load={loadFindingsView}
          props={{
            state,
            arrangement,
            onArrange: setArrangement,
            lacks,
            isFixing: changes.state.step !== null,
            onFix: work.fix,
            onSayRight: work.sayRight,
            onCheck: check,
            onChooseTable: chooseTable,
            onGo: go,
            onReport: () => ways.showPart("report"),
            changes: changes.state.log.length,
            onChanges: () => ways.openPage("changes"),
          }}
        />
      ) : view.part === "board" ? (
        <LazyPart
          key="board"
          load={loadTrackView}
          props={{
            outcome,
            today: today(),
            tab: work.board,
            units: work.units,
            onCollect: () => ways.openPage("collect"),
            onNextYear: () => ways.openPage("next-year"),
            sheetsLack,
            onGo: go,
            onFill: ({ ordinal }) => {
              work.resultsTab.actions.openMeasure(ordinal);
              ways.showPart("results");
            },
          }}
        />
      ) : view.part === "results" ? (
        <ResultsPart
          outcome={outcome}
          today={today()}
          tab={work.resultsTab}
          sheetsLack={sheetsLack}
          onGo={go}
        />
      ) : (
        <LazyPart
          key="report"
          load={loadReportView}
          props={{
            outcome,
            sheetsLack,
            making: work.making,
            changes,
            onCheck: check,
            onSeeErrors: () => {
              setArrangement((old) => filteredBy("error", old));
              ways.showPart("findings");
            },
            onSeeResults: () => {
              const ordinal = outcome?.kind === "checked" ? firstUnfinished(outcome.checked.sheet) : null;
              if (ordinal === null) ways.showPart("results");
              else openMeasure(ordinal);
            },
            onOpenSettings: (missing) => openSettings(missing?.setting ?? null),
            onGo: go,
          }}
        />
      )}
    </>
  );
}
