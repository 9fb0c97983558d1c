import type { Board, BoardMeasure } from "../../core/board/board";
import type { BoardStatus } from "../../core/board/board-status";
import { chooseFirst } from "../../core/board/choose-first";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { Quarter } from "../../core/calendar/quarter";

/** What the officer has chosen on the board; it outlives a look at another tab. */
export interface BoardState {
  /** The day that is looked at; null for today, whichever that is. */
  readonly day: PlainDate | null;
  /** Null for every status. */
  readonly status: BoardStatus | null;
  /** Key of a unit, "" for what names none; null for all. */
  readonly unit: string | null;
  /** Null until a tile is chosen. */
  readonly chosen: ChosenMeasure | null;
  /** The bar that is opened, where there are too many measures for tiles. */
  readonly opened: { readonly quarter: Quarter; readonly status: BoardStatus } | null;
  readonly isChoosingDay: boolean;
  /** What is typed as another day. */
  readonly typedDay: string;
}

/** A measure by its place and what the sheet says there, so that it is found again when rows move. */
export type ChosenMeasure = Pick<BoardMeasure, "ordinal" | "title">;

export const EMPTY_BOARD: BoardState = {
  day: null,
  status: null,
  unit: null,
  chosen: null,
  opened: null,
  isChoosingDay: false,
  typedDay: "",
};

type Filter = Pick<BoardState, "status" | "unit">;

/** Whether a measure is one of the unit that is looked at. */
export function isOfUnit({ units }: BoardMeasure, unit: BoardState["unit"]): boolean {
  if (unit === null) return true;
  return unit === "" ? units.length === 0 : units.some(({ key }) => key === unit);
}

/** Whether a measure passes the filter; the others fade. */
export function passesFilter(measure: BoardMeasure, { status, unit }: Filter): boolean {
  return (status === null || measure.status === status) && isOfUnit(measure, unit);
}

/**
 * The measure that the card shows: the one that was chosen where it is still on the sheet, else the one to look at first of those
 * that pass the filter.
 */
export function chosenMeasure({ measures }: Board, state: BoardState): BoardMeasure | null {
  const { chosen } = state;
  if (chosen !== null) {
    const isSame = ({ title }: BoardMeasure): boolean => title === chosen.title;
    const there = measures[chosen.ordinal - 1];
    const found = there !== undefined && isSame(there) ? there : measures.find(isSame);
    if (found !== undefined) return found;
  }
  return chooseFirst(measures.filter((measure) => passesFilter(measure, state)));
}
