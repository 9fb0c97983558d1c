import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Board, BoardUnit } from "../../core/board/board";
import { BOARD_STATUSES, type BoardStatus } from "../../core/board/board-status";
import { countStatuses } from "../../core/board/count-statuses";
import { useSay, type Say } from "../language/language-context";
import type { BoardState } from "./board-state";
import { BOARD_TEXTS as TEXTS } from "./board-texts";
import { StatusDot } from "./status-dot";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column" },
  row: {
    display: "grid",
    gridTemplateColumns: "92px 1fr auto",
    gap: "6px",
    alignItems: "center",
    minHeight: "26px",
    padding: "2px 4px",
    border: "2px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "19px",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  pressed: {
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    fontWeight: tokens.fontWeightBold,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  dots: { display: "flex", flexWrap: "wrap", gap: "2px", alignItems: "center" },
  counted: { display: "inline-flex", gap: "3px", alignItems: "center", marginInlineEnd: "6px" },
  state: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

/** More measures than this are counted, and not drawn one by one. */
const MOST_DOTS = 27;

interface UnitRowsProps {
  readonly board: Board;
  readonly state: Pick<BoardState, "status" | "unit">;
  readonly onPress: (unit: string | null) => void;
}

/** What each unit answers for, a dot a measure; a pressed row filters by its unit. One Tab stop, arrows inside. */
export function UnitRows({ board, state, onPress }: UnitRowsProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const [stop, setStop] = useState(0);
  const ref = useRef<HTMLDivElement>(null);
  const { units } = board;
  const at = Math.min(stop, units.length - 1);
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: units.length - 1 }[event.key];
    if (to === undefined || units[to] === undefined) return;
    event.preventDefault();
    setStop(to);
    ref.current?.querySelectorAll<HTMLElement>("[data-unit]")[to]?.focus();
  };
  return (
    <div ref={ref} role="group" aria-label={say(TEXTS.units)} className={styles.rows} onKeyDown={move}>
      {units.map((own, index) => {
        const key = own.unit?.key ?? "";
        const isPressed = state.unit === key;
        return (
          <button
            key={key}
            type="button"
            data-unit=""
            aria-pressed={isPressed}
            aria-label={nameUnit(own, say)}
            tabIndex={index === at ? 0 : -1}
            className={mergeClasses(styles.row, isPressed && styles.pressed)}
            onClick={() => {
              setStop(index);
              onPress(isPressed ? null : key);
            }}
          >
            <span className={styles.name} lang={own.unit === null ? undefined : "th"}>
              {own.unit?.name ?? say(TEXTS.noUnit)}
            </span>{" "}
            <UnitDots unit={own} state={state} /> <span className={styles.state}>{unitState(own, say)}</span>
          </button>
        );
      })}
    </div>
  );
}

interface UnitDotsProps {
  readonly unit: BoardUnit;
  readonly state: UnitRowsProps["state"];
}

function UnitDots({ unit, state }: UnitDotsProps): JSXElement {
  const styles = useStyles();
  const { measures } = unit;
  const isOther = state.unit !== null && state.unit !== (unit.unit?.key ?? "");
  const isFaded = (status: BoardStatus): boolean =>
    isOther || (state.status !== null && state.status !== status);
  if (measures.length <= MOST_DOTS) {
    const sorted = BOARD_STATUSES.flatMap((one) => measures.filter((measure) => measure.status === one));
    return (
      <span className={styles.dots} aria-hidden="true">
        {sorted.map((measure) => (
          <StatusDot key={measure.ordinal} status={measure.status} isFaded={isFaded(measure.status)} />
        ))}
      </span>
    );
  }
  const counts = countStatuses(measures);
  return (
    <span className={styles.dots} aria-hidden="true">
      {BOARD_STATUSES.map((one) =>
        counts[one] === 0 ? null : (
          <span key={one} className={styles.counted}>
            <StatusDot status={one} isFaded={isFaded(one)} />
            {counts[one]}
          </span>
        ),
      )}
    </span>
  );
}

/** The one thing worth knowing of a unit: what is late, else what is due soon, else that all is done. */
function unitState({ measures }: BoardUnit, say: Say): string {
  const counts = countStatuses(measures);
  if (counts.overdue > 0) return say(TEXTS.unitLate, { count: counts.overdue });
  if (counts["due-soon"] > 0) return say(TEXTS.unitSoon, { count: counts["due-soon"] });
  return counts.done === measures.length ? say(TEXTS.unitDone) : say(TEXTS.unitOpen);
}

function nameUnit(own: BoardUnit, say: Say): string {
  return say(TEXTS.unitName, {
    unit: own.unit?.name ?? say(TEXTS.noUnit),
    done: countStatuses(own.measures).done,
    all: own.measures.length,
    state: unitState(own, say),
  });
}
