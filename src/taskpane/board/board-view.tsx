import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { UserFault } from "../../app/ports/result";
import type { Board, BoardMeasure } from "../../core/board/board";
import { countStatuses } from "../../core/board/count-statuses";
import { fiscalYearEnd } from "../../core/calendar/fiscal-year";
import type { PlainDate } from "../../core/calendar/plain-date";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { useEscape } from "../parts/use-escape";
import { chosenMeasure, isOfUnit, passesFilter, type BoardState } from "./board-state";
import { BOARD_TEXTS as TEXTS } from "./board-texts";
import { MeasureCard } from "./measure-card";
import { placeOfMeasure } from "./place-of-measure";
import { Sky } from "./sky";
import { StatusCounters } from "./status-counters";
import { UnitRows } from "./unit-rows";
import type { BoardTab } from "./use-board";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  second: { flexShrink: 0 },
});

export interface BoardViewProps {
  readonly checked: CheckedWorkbook;
  /** Its measures, as they stand on the day that is looked at. */
  readonly board: Board;
  readonly today: PlainDate;
  readonly tab: BoardTab;
  /** Why sheets cannot be added to this workbook; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
  /** Opens a measure in the tab เติมผล. */
  readonly onFill: (measure: BoardMeasure) => void;
  /** Opens the page that makes next year's workbook. */
  readonly onNextYear: () => void;
}

/** The measures by the quarters in which they are due, on today or on another day. */
export function BoardView(props: BoardViewProps): JSXElement {
  const { checked, board, today, tab, sheetsLack, onGo, onFill, onNextYear } = props;
  const styles = useStyles();
  const say = useSay();
  const { state, change, makeSheet, isBusy } = tab;
  const { sheet } = checked;
  const { day } = board;
  const chosen = chosenMeasure(board, state);
  const counts = countStatuses(board.measures.filter((measure) => isOfUnit(measure, state.unit)));
  const hasMatch = board.measures.some((measure) => passesFilter(measure, state));
  const isFiltered = state.status !== null || state.unit !== null;
  const choose = (measure: BoardMeasure): void => {
    const { ordinal, title } = measure;
    change({ chosen: { ordinal, title } });
  };
  const goRow = (measure: BoardMeasure): void => onGo(placeOfMeasure(sheet, measure));
  const filter = (part: Pick<BoardState, "status"> | Pick<BoardState, "unit">): void =>
    change({ ...part, chosen: null, opened: null });
  const clear = (): void => change({ status: null, unit: null, chosen: null, opened: null });
  useEscape(clear, isFiltered && !state.isChoosingDay);
  return (
    <div className={styles.view}>
      <Sky
        board={board}
        state={state}
        isToday={day === today}
        chosen={chosen}
        onChoose={choose}
        onTake={goRow}
        onOpen={(opened) => change({ opened })}
      />
      <StatusCounters counts={counts} pressed={state.status} onPress={(status) => filter({ status })} />
      {chosen === null || !hasMatch ? (
        <p className={styles.small}>
          {say(TEXTS.noMatch)}{" "}
          <Button size="small" onClick={clear}>
            {say(TEXTS.clearFilter)}
          </Button>
        </p>
      ) : (
        <MeasureCard measure={chosen} />
      )}
      <UnitRows board={board} state={state} onPress={(unit) => filter({ unit })} />
      {sheetsLack === null ? (
        <Button disabledFocusable={isBusy} onClick={() => makeSheet(day)}>
          {say(TEXTS.makeSheet)}
        </Button>
      ) : (
        <p className={styles.small}>{say(sheetsLack)}</p>
      )}
      {today > fiscalYearEnd(board.fiscalYear) && (
        <Button data-opener="next-year" onClick={onNextYear}>
          {say(TEXTS.nextYear, { year: board.fiscalYear + 1 })}
        </Button>
      )}
      {chosen !== null && (
        <ActionBar label={say(TEXTS.actions)}>
          <Button appearance="primary" onClick={() => onFill(chosen)}>
            {say(chosen.owes.length === 0 ? TEXTS.see : TEXTS.fill, { measure: chosen.label })}
          </Button>
          <Button className={styles.second} onClick={() => goRow(chosen)}>
            {say(TEXTS.goRow, { row: chosen.row })}
          </Button>
        </ActionBar>
      )}
    </div>
  );
}
