import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Board, BoardMeasure, BoardQuarter } from "../../core/board/board";
import { countStatuses } from "../../core/board/count-statuses";
import { timeGone } from "../../core/board/time-gone";
import { formatShortDate, shortMonth } from "../../core/calendar/format-short-date";
import { quarterEnd, quarterStart } from "../../core/calendar/quarter";
import { largest } from "../../core/lists/extremes";
import { useLanguage, useSay } from "../language/language-context";
import { passesFilter, type BoardState } from "./board-state";
import { BOARD_STATUS_LABELS, BOARD_TEXTS as TEXTS } from "./board-texts";
import { densityOf } from "./density";
import { nameTile } from "./describe-measure";
import { Headline } from "./headline";
import { nearestTile, type Direction } from "./nearest-tile";
import { barKey, StatusBars } from "./status-bars";
import { Tile } from "./tile";

const useStyles = makeStyles({
  // What stands out of it, as the tile chosen, stays under the line that sticks above it.
  picture: { isolation: "isolate" },
  sky: {
    display: "grid",
    position: "relative",
    minHeight: "158px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `2px solid ${tokens.colorNeutralForeground1}`,
    borderRadius: "8px 8px 0 0",
  },
  quarter: {
    display: "flex",
    flexWrap: "wrap-reverse",
    alignContent: "flex-start",
    justifyContent: "center",
    gap: "4px",
    position: "relative",
    minWidth: 0,
    padding: "26px 0 4px",
    borderLeft: `1px dashed ${tokens.colorNeutralStroke1}`,
    "&:first-of-type": { borderLeft: "none" },
    "@media (max-width: 300px)": { columnGap: "2px" },
  },
  dense: { gap: "2px" },
  past: {
    position: "absolute",
    top: 0,
    bottom: 0,
    left: 0,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Canvas" },
  },
  edge: {
    borderRight: `2px solid ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { borderRight: "2px solid CanvasText" },
  },
  now: {
    position: "absolute",
    top: "4px",
    zIndex: 2,
    padding: "0 6px",
    fontSize: "12px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightBold,
    whiteSpace: "nowrap",
    backgroundColor: tokens.colorNeutralForeground1,
    color: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  before: { borderRadius: "9px 0 0 9px" },
  after: { borderRadius: "0 9px 9px 0" },
  axis: { display: "grid", paddingTop: "4px", textAlign: "center", fontSize: "12px", lineHeight: "17px" },
  name: { display: "block", fontWeight: tokens.fontWeightBold },
  months: { color: tokens.colorNeutralForeground2 },
  shelf: { display: "flex", alignItems: "flex-start", gap: "8px", paddingTop: "6px" },
  shelfTitle: { flex: "0 0 92px", margin: "8px 0 0", fontSize: "13px", lineHeight: "17px" },
  shelfTiles: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

interface SkyProps {
  readonly board: Board;
  readonly state: BoardState;
  readonly isToday: boolean;
  readonly chosen: BoardMeasure | null;
  readonly onChoose: (measure: BoardMeasure) => void;
  /** A chosen tile was pressed once more. */
  readonly onTake: (measure: BoardMeasure) => void;
  readonly onOpen: (bar: BoardState["opened"]) => void;
}

/** The year's picture: a tile a measure, stacked over the quarter of its deadline, on the ground of the time that has gone. */
export function Sky(props: SkyProps): JSXElement {
  const { board, state, isToday, chosen, onChoose, onTake, onOpen } = props;
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { fiscalYear, day, quarters } = board;
  const density = densityOf(board);
  const most = largest(
    quarters.map(({ measures }) => measures.length),
    1,
  );
  const shares = quarters.map(({ quarter }) => timeGone(fiscalYear, quarter, day));
  const edge = shares.findLastIndex((share) => share > 0);
  const rowsOf = quarters.map(({ measures }) => Math.ceil(measures.length / ACROSS));
  const rows = largest(rowsOf, LEAST_ROWS);
  const gone = edge + (shares[edge] ?? 0);
  const isClear = gone >= (isToday ? CLEAR_OF_TODAY : CLEAR_OF_A_DATE);
  const hasRoom = density === "tiles" && isClear && largest(rowsOf.slice(0, 2), 0) <= rows - HEADLINE_ROWS;
  const gridTemplateColumns =
    density === "squares"
      ? quarters.map(({ measures }) => `minmax(56px, ${1 + (2 * measures.length) / most}fr)`).join(" ")
      : "repeat(4, minmax(0, 1fr))";
  const shelf = shelfOf(board, state, chosen);
  const openedKey = state.opened === null ? null : barKey(state.opened.quarter, state.opened.status);
  const stopKey = stopOf(board, density === "bars", shelf.measures, chosen);

  const measureAt = (key: string): BoardMeasure | null => board.measures[Number(key) - 1] ?? null;
  const firstOfBar = (key: string): BoardMeasure | null =>
    quarters.flatMap(({ quarter, measures }) =>
      measures.filter(({ status }) => barKey(quarter, status) === key),
    )[0] ?? null;
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-tile]:not([data-faded])")];
    const from = tiles.findIndex((tile) => tile === event.target);
    const to = targetOf(event.key, tiles, from);
    const next = to === null ? undefined : tiles[to];
    if (next === undefined) return;
    event.preventDefault();
    const key = next.dataset["tile"] ?? "";
    const measure = measureAt(key) ?? firstOfBar(key);
    if (measure !== null) onChoose(measure);
    next.focus();
  };
  const tileOf = (measure: BoardMeasure, isSmall: boolean): JSXElement => (
    <Tile
      key={measure.ordinal}
      tileKey={String(measure.ordinal)}
      name={nameTile(measure, say, language)}
      status={measure.status}
      label={isSmall ? null : measure.label}
      isChosen={measure.ordinal === chosen?.ordinal}
      isFaded={!passesFilter(measure, state)}
      isStop={stopKey === String(measure.ordinal)}
      onPress={() => (measure.ordinal === chosen?.ordinal ? onTake(measure) : onChoose(measure))}
    />
  );
  const drawQuarter = ({ quarter, measures }: BoardQuarter, index: number): JSXElement => {
    const share = shares[index] ?? 0;
    return (
      <div
        key={quarter}
        role="group"
        aria-label={say(TEXTS.quarterName, {
          quarter,
          months: monthsOf(fiscalYear, quarter, language),
          done: countStatuses(measures).done,
          all: measures.length,
        })}
        className={mergeClasses(styles.quarter, density === "squares" && styles.dense)}
      >
        <div
          aria-hidden="true"
          className={mergeClasses(styles.past, index === edge && styles.edge)}
          style={{ width: `${share * 100}%` }}
        />
        {index === edge && (
          <NowMark
            share={share}
            isLeft={index === 0}
            words={isToday ? say(TEXTS.today) : formatShortDate(day, language)}
          />
        )}
        {density === "bars" ? (
          <StatusBars
            quarter={{ quarter, measures }}
            most={most}
            openedKey={openedKey}
            stopKey={stopKey}
            isFaded={(status) =>
              !measures.some((measure) => measure.status === status && passesFilter(measure, state))
            }
            onPress={(status) => {
              const isOpen = openedKey === barKey(quarter, status);
              const first = measures.find((measure) => measure.status === status);
              onOpen(isOpen ? null : { quarter, status });
              if (!isOpen && first !== undefined) onChoose(first);
            }}
          />
        ) : (
          measures.map((measure) => tileOf(measure, density === "squares"))
        )}
      </div>
    );
  };

  return (
    <div className={styles.picture}>
      {!hasRoom && <Headline board={board} unit={state.unit} isInside={false} />}
      <div role="group" aria-label={say(TEXTS.board)} onKeyDown={move}>
        <div className={styles.sky} style={{ gridTemplateColumns }}>
          {quarters.map(drawQuarter)}
          {hasRoom && <Headline board={board} unit={state.unit} isInside />}
        </div>
        <div className={styles.axis} style={{ gridTemplateColumns }} aria-hidden="true">
          {quarters.map(({ quarter }) => (
            <div key={quarter}>
              <span className={styles.name}>{say(TEXTS.quarter, { quarter })}</span>
              <span className={styles.months}>{monthsOf(fiscalYear, quarter, language)}</span>
            </div>
          ))}
        </div>
        {shelf.measures.length > 0 && (
          <div className={styles.shelf}>
            <h3 className={styles.shelfTitle}>
              {shelf.opened === null
                ? say(TEXTS.outside)
                : say(TEXTS.opened, {
                    status: say(BOARD_STATUS_LABELS[shelf.opened.status]),
                    quarter: shelf.opened.quarter,
                  })}
            </h3>
            <div className={styles.shelfTiles}>{shelf.measures.map((measure) => tileOf(measure, false))}</div>
          </div>
        )}
      </div>
    </div>
  );
}

/** Tiles beside each other in a quarter. */
const ACROSS = 2;
/** Rows of tiles that the picture has room for at least, and those that the headline takes. */
const LEAST_ROWS = 4;
const HEADLINE_ROWS = 2;
/** Quarters gone from which on the name of the day, left of its edge, is clear of the headline even in a pane of 280 pixels. */
const CLEAR_OF_TODAY = 2.6;
const CLEAR_OF_A_DATE = 3.2;

interface NowMarkProps {
  /** Of its quarter, from 0 to 1. */
  readonly share: number;
  /** True in the first quarter, where there is no room before the edge. */
  readonly isLeft: boolean;
  readonly words: string;
}

/** The name of the day at the edge of the time that has gone. */
function NowMark({ share, isLeft, words }: NowMarkProps): JSXElement {
  const styles = useStyles();
  const place = isLeft ? { left: `${share * 100}%` } : { right: `${(1 - share) * 100}%` };
  return (
    <span
      aria-hidden="true"
      className={mergeClasses(styles.now, isLeft ? styles.after : styles.before)}
      style={place}
    >
      {words}
    </span>
  );
}

/** "ต.ค.–ธ.ค." */
function monthsOf(fiscalYear: number, quarter: BoardQuarter["quarter"], language: "th" | "en"): string {
  const [first, last] = [quarterStart(fiscalYear, quarter), quarterEnd(fiscalYear, quarter)];
  return `${shortMonth(first, language)}–${shortMonth(last, language)}`;
}

interface Shelf {
  readonly opened: BoardState["opened"];
  readonly measures: readonly BoardMeasure[];
}

/**
 * What stands below the quarters: the measures of an opened bar; else those of no quarter, where one of them has a state that is
 * not told by its count alone, or their counter is pressed.
 */
function shelfOf(
  { quarters, outside }: Board,
  { opened, status }: BoardState,
  chosen: BoardMeasure | null,
): Shelf {
  if (opened !== null) {
    const own = quarters.find(({ quarter }) => quarter === opened.quarter)?.measures ?? [];
    return { opened, measures: own.filter((measure) => measure.status === opened.status) };
  }
  const isTold =
    status === "no-date" ||
    chosen?.quarter === null ||
    outside.some((measure) => measure.status !== "no-date");
  return { opened: null, measures: isTold ? outside : [] };
}

/** The one tile or bar that Tab stops at: that of the chosen measure, else the first. */
function stopOf(
  { quarters, measures }: Board,
  isBars: boolean,
  shelf: readonly BoardMeasure[],
  chosen: BoardMeasure | null,
): string | null {
  const measure = chosen ?? measures[0];
  if (measure === undefined) return null;
  const isOnShelf = shelf.some(({ ordinal }) => ordinal === measure.ordinal);
  if (isOnShelf || !isBars) return String(measure.ordinal);
  const { quarter, status } =
    measure.quarter === null ? (quarters.flatMap((one) => one.measures)[0] ?? measure) : measure;
  return quarter === null ? null : barKey(quarter, status);
}

/** The position that a key leads to; null for a key that leads nowhere. */
function targetOf(key: string, tiles: readonly HTMLElement[], from: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return tiles.length - 1;
  if (!isDirection(key)) return null;
  return from < 0
    ? 0
    : nearestTile(
        tiles.map((tile) => tile.getBoundingClientRect()),
        from,
        key,
      );
}

function isDirection(key: string): key is Direction {
  return ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].includes(key);
}
