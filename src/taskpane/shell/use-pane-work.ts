import { useCallback, useEffect } from "react";
import type { UserFault } from "../../app/ports/result";
import type { WantedTable } from "../../core/model/wanted-table";
import type { SettingAside } from "../aside/aside-context";
import { useSetAside } from "../aside/use-set-aside";
import { useOwnChanges, type OwnedChanges } from "../changes/use-changes";
import type { CheckingState, CheckRunner } from "../checking/check-runner";
import type { Fixing } from "../fixes/fixing-context";
import type { Troubles } from "../parts/use-troubles";
import { useSettingsMemory, type SettingsMemory } from "../settings/use-settings-memory";
import { useReport, type ReportMaking } from "../report/use-report";
import { useResultsTab, type ResultsTab } from "../results/use-results-tab";
import { useBoard, type BoardTab } from "../board/use-board";
import { useServices } from "../services/pane-services";
import { useTables } from "../tables/use-tables";
import { useUnits, type UnitsTab } from "../units/use-units";
import { useBegin, type Beginning } from "../begin/use-begin";
import { useAskedRow, type AskingRow } from "./use-asked-row";
import { useCheckRunner } from "./use-check-runner";
import { useFix } from "../findings/use-fix";
import { useSayRight } from "../findings/use-say-right";

/** What the pane knows of the workbook and can do with it; it goes on while any part of the pane is looked at. */
export interface PaneWork {
  readonly runner: CheckRunner;
  readonly state: CheckingState;
  readonly changes: OwnedChanges;
  readonly making: ReportMaking;
  readonly board: BoardTab;
  readonly units: UnitsTab;
  readonly resultsTab: ResultsTab;
  /** Why sheets cannot be added to this workbook; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly check: () => void;
  readonly askingRow: AskingRow;
  readonly fix: Fixing["apply"];
  readonly sayRight: Fixing["sayRight"];
  readonly begin: Beginning;
  readonly aside: SettingAside;
  readonly settings: SettingsMemory;
  readonly takeTable: (table: WantedTable) => void;
  /** Shows a cell in Excel. */
  readonly go: (place: { readonly sheet: string; readonly cell: string }) => void;
}

export function usePaneWork({ attempt, clear }: Troubles): PaneWork {
  const { spreadsheet } = useServices();
  const { runner, state } = useCheckRunner(attempt);
  const { checkedAt, outcome } = state;
  // A check that went well shows that the workbook answers again: what was said before no longer holds (R44).
  useEffect(clear, [clear, checkedAt, outcome]);
  const changes = useOwnChanges(runner);
  const making = useReport(runner, changes);
  const begin = useBegin(runner, changes);
  const board = useBoard(runner, changes);
  const units = useUnits(runner, changes);
  const go: PaneWork["go"] = useCallback(
    (place) => void attempt("select", () => spreadsheet.select(place)),
    [attempt, spreadsheet],
  );
  const resultsTab = useResultsTab(runner, changes, go);
  const takeTable = useTables(runner, changes);
  const checked = state.outcome?.kind === "checked" ? state.outcome.checked : null;
  const fix = useFix(changes, checked);
  const sayRight = useSayRight(changes);
  const { dismiss } = changes;
  const aside = useSetAside(changes, state.outcome);
  const settings = useSettingsMemory();
  const askingRow = useAskedRow(runner);
  const { forget } = askingRow;
  const check = useCallback(() => {
    dismiss();
    forget();
    void runner.check();
  }, [dismiss, forget, runner]);
  const sheetsLack = spreadsheet.lacks("add-report-sheets");
  return {
    runner,
    state,
    changes,
    making,
    board,
    units,
    resultsTab,
    sheetsLack,
    check,
    askingRow,
    fix,
    sayRight,
    begin,
    aside,
    settings,
    takeTable,
    go,
  };
}
