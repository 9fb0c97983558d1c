import type { TypedEvidence, TypedIndicator } from "../../app/add-record";
import type { ResultColumn } from "../../core/model/columns";
import type { Measure } from "../../core/model/measure";
import type { MeasureStatus } from "../../core/model/measure-status";
import { NO_WORK_FILTER, type WorkFilter } from "./work-filter";

/** The open card, and the group that it was opened in: a measure that is finished meanwhile does not go from under the hand. */
export interface OpenCard {
  /** As `measureKey` names the measure. */
  readonly key: string;
  readonly ordinal: number;
  readonly group: MeasureStatus;
}

/** A page over the list; ‹ leads back. */
export type ResultsPage =
  /** The texts that can be written. */
  | { readonly kind: "ready" }
  /** Something that was done, for the open measure. */
  | { readonly kind: "evidence" }
  /** Values of an indicator of the open measure; a new indicator where it names none. */
  | { readonly kind: "value"; readonly indicator: string | null };

/** Fields of the form for a measured value. */
export interface TypedNumbers {
  readonly actual: string;
  readonly previous: string;
}

/** Everything of the tab that is to outlive a look at another tab. */
export interface ResultsTabState {
  readonly filter: WorkFilter;
  readonly isFilterOpen: boolean;
  readonly open: OpenCard | null;
  /** True once another part of the pane has opened the card: the list goes to it, and the focus, too. */
  readonly isSought: boolean;
  readonly page: ResultsPage | null;
  /** Texts that the officer changed, by `textKey`. */
  readonly texts: Readonly<Record<string, string>>;
  /** What is typed of evidence, by `measureKey`; it stays when the page is left or the writing fails. */
  readonly evidence: Readonly<Record<string, TypedEvidence>>;
  /** What is typed of values, by `valueKey`. */
  readonly values: Readonly<Record<string, TypedNumbers>>;
  /** What is typed of a new indicator, by `measureKey`. */
  readonly newIndicators: Readonly<Record<string, TypedIndicator>>;
  /** Texts that were just written, by `textKey`: they are marked as long as their cells say that. */
  readonly written: Readonly<Record<string, string>>;
  /** The row that was just recorded. */
  readonly recorded: { readonly sheet: string; readonly row: number } | null;
  /** Texts that are not to be written with the others, by `textKey`. */
  readonly unticked: Readonly<Record<string, true>>;
  /** What the officer said of targets, with the text of their rows as key. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** How many targets are shown. */
  readonly targetsShown: number;
  /** True once the ribbon has asked for the sheets of records: what would be written is unfolded. */
  readonly isPreparing: boolean;
}

/** How many targets are drawn at a time; only what is drawn is written. */
export const TARGETS_AT_A_TIME = 30;

export const EMPTY_RESULTS_TAB: ResultsTabState = {
  filter: NO_WORK_FILTER,
  isFilterOpen: false,
  open: null,
  isSought: false,
  page: null,
  texts: {},
  evidence: {},
  values: {},
  newIndicators: {},
  written: {},
  recorded: null,
  unticked: {},
  ticks: {},
  targetsShown: TARGETS_AT_A_TIME,
  isPreparing: false,
};

export const EMPTY_EVIDENCE: TypedEvidence = {
  date: "",
  activity: "",
  count: "",
  unit: "",
  channel: "",
  link: "",
};

export const EMPTY_NUMBERS: TypedNumbers = { actual: "", previous: "" };

export const EMPTY_INDICATOR: TypedIndicator = {
  name: "",
  comparator: "",
  target: "",
  unit: "",
  actual: "",
  previous: "",
};

/** Names a measure by what the sheet says, so that a draft stays with it when rows move. */
export function measureKey({ numberText, title }: Pick<Measure, "numberText" | "title">): string {
  return `${numberText ?? ""}\n${title}`;
}

/** Names a text by its measure and column. */
export function textKey(measure: Pick<Measure, "numberText" | "title">, column: ResultColumn): string {
  return `${column}\n${measureKey(measure)}`;
}

/** Names an indicator by its row and name. */
export function valueKey({ row, name }: { readonly row: number; readonly name: string }): string {
  return `${row}\n${name}`;
}

/** The same record without one key. */
export function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
