import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { BoardQuarter } from "../../core/board/board";
import { BOARD_STATUSES, type BoardStatus } from "../../core/board/board-status";
import { countStatuses } from "../../core/board/count-statuses";
import { useSay } from "../language/language-context";
import { BOARD_STATUS_LABELS, BOARD_TEXTS as TEXTS } from "./board-texts";
import { STATUS_SIGNS, useStatusStyles } from "./use-status-styles";

const useStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column-reverse",
    alignSelf: "flex-end",
    gap: "3px",
    width: "100%",
    zIndex: 1,
    boxSizing: "border-box",
    padding: "0 6px",
  },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "3px",
    boxSizing: "border-box",
    minHeight: "26px",
    width: "100%",
    padding: 0,
    borderRadius: "4px",
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightBold,
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px", zIndex: 3 },
  },
  opened: { outline: `3px solid ${tokens.colorNeutralForeground1}`, outlineOffset: "1px", zIndex: 2 },
});

/** Pixels of the highest column of bars. */
const HEIGHT = 180;

/** The key of a bar, by which the keyboard and the state know it. */
export function barKey(quarter: BoardQuarter["quarter"], status: BoardStatus): string {
  return `bar ${quarter} ${status}`;
}

interface StatusBarsProps {
  readonly quarter: BoardQuarter;
  /** The most that any quarter has. */
  readonly most: number;
  readonly openedKey: string | null;
  readonly stopKey: string | null;
  readonly isFaded: (status: BoardStatus) => boolean;
  readonly onPress: (status: BoardStatus) => void;
}

/** The measures of a quarter as bars, one for each status, with their counts. */
export function StatusBars(props: StatusBarsProps): JSXElement {
  const { quarter, most, openedKey, stopKey, isFaded, onPress } = props;
  const styles = useStyles();
  const statuses = useStatusStyles();
  const say = useSay();
  const counts = countStatuses(quarter.measures);
  return (
    <div className={styles.bars}>
      {BOARD_STATUSES.map((status) => {
        const count = counts[status];
        if (count === 0) return null;
        const key = barKey(quarter.quarter, status);
        return (
          <button
            key={status}
            type="button"
            data-tile={key}
            data-faded={isFaded(status) || undefined}
            tabIndex={key === stopKey ? 0 : -1}
            aria-expanded={key === openedKey}
            aria-label={say(TEXTS.bar, {
              quarter: quarter.quarter,
              status: say(BOARD_STATUS_LABELS[status]),
              count,
            })}
            className={mergeClasses(
              styles.bar,
              statuses[status],
              isFaded(status) && statuses.faded,
              key === openedKey && styles.opened,
            )}
            style={{ height: `${Math.round((HEIGHT * count) / most)}px` }}
            onClick={() => onPress(status)}
          >
            <span aria-hidden="true">{STATUS_SIGNS[status]}</span>
            {count}
          </button>
        );
      })}
    </div>
  );
}
