import type { JSXElement } from "@fluentui/react-components";
import { useState } from "react";
import type { WantedTable } from "../../core/model/wanted-table";
import type { ChangesPage } from "../changes/changes-page";
import { FindingsView } from "../findings/findings-view";
import { filteredBy, PLAIN_ARRANGEMENT } from "../findings/use-finding-list";
import { LazyPart } from "../parts/lazy-part";
import type { ReportView } from "../report/report-view";
import { ResultsPart } from "../results/results-part";
import { useServices } from "../services/pane-services";
import { OtherTables } from "../tables/other-tables";
import { TablesPage } from "../tables/tables-page";
import type { PaneView, PaneWays } from "./use-pane-view";
import type { PaneWork } from "./use-pane-work";
import { WelcomeCard } from "./welcome-card";

async function loadReportView(): Promise<typeof ReportView> {
  return (await import("../report/report-view")).ReportView;
}

async function loadChangesPage(): Promise<typeof ChangesPage> {
  return (await import("../changes/changes-page")).ChangesPage;
}

interface PaneContentProps {
  readonly view: PaneView;
  readonly ways: PaneWays;
  readonly work: PaneWork;
  /** Ends the welcome, with or without a first check. */
  readonly onWelcomed: (isChecking: boolean) => void;
}

/** The part of the pane that was chosen, or the page that lies over it. */
export function PaneContent({ view, ways, work, onWelcomed }: PaneContentProps): JSXElement {
  const { spreadsheet, today } = useServices();
  const [arrangement, setArrangement] = useState(PLAIN_ARRANGEMENT);
  const { state, changes, check, go, sheetsLack } = work;
  const { outcome } = state;
  const chooseTable = (table: WantedTable): void => {
    work.takeTable(table);
    ways.closeTables();
  };
  const lacks = (["watch-changes", "merged-areas"] as const).flatMap((name) => spreadsheet.lacks(name) ?? []);

  if (view.isTablesOpen) {
    return <TablesPage tables={outcome?.tables ?? []} onChoose={chooseTable} onClose={ways.closeTables} />;
  }
  if (view.isWelcomeOpen) {
    return <WelcomeCard onStart={() => onWelcomed(true)} onSkip={() => onWelcomed(false)} />;
  }
  return (
    <>
      {outcome?.kind === "checked" && (
        <OtherTables
          outcome={outcome}
          isBusy={state.activity !== "idle"}
          onChoose={chooseTable}
          onSeeAll={ways.openTables}
        />
      )}
      {view.isListOpen ? (
        <LazyPart
          key="changes"
          load={loadChangesPage}
          props={{ changes, onGo: go, onBack: ways.closeList }}
        />
      ) : view.part === "findings" ? (
        <FindingsView
          state={state}
          arrangement={arrangement}
          onArrange={setArrangement}
          lacks={lacks}
          sheetsLack={sheetsLack}
          isAddingSheets={changes.state.step !== null}
          onAddSheets={work.addSheets}
          isFixing={changes.state.step !== null}
          onFix={work.fix}
          onSayRight={work.sayRight}
          onCheck={check}
          onChooseTable={chooseTable}
          onGo={go}
          onReport={() => ways.showPart("report")}
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
            onCheck: check,
            onSeeErrors: () => {
              setArrangement((old) => filteredBy("error", old));
              ways.showPart("findings");
            },
            onSeeResults: () => ways.showPart("results"),
            onGo: go,
          }}
        />
      )}
    </>
  );
}
