import type { TypedEvidence } from "../../app/add-record";
import type { ResultColumn } from "../../core/model/columns";
import type { Measure } from "../../core/model/measure";
import type { WorkFilter } from "./list-work";

/** What is typed into a short form; it stays when the form is closed, the tab is left or the writing fails. */
export interface Draft<Typed> {
  readonly isOpen: boolean;
  readonly typed: Typed;
}

/** Fields of the form for a measured value. */
export interface TypedNumbers {
  readonly actual: string;
  readonly previous: string;
}

/** Everything of the tab that is to outlive a look at another tab. */
export interface ResultsTabState {
  readonly filter: WorkFilter;
  /** How many measures are shown. */
  readonly shown: number;
  /** Texts that the officer changed, by `textKey`. */
  readonly texts: Readonly<Record<string, string>>;
  /** By `measureKey`. */
  readonly evidence: Readonly<Record<string, Draft<TypedEvidence>>>;
  /** By `valueKey`. */
  readonly values: Readonly<Record<string, Draft<TypedNumbers>>>;
  /** What the officer said of targets, with the text of their rows as key. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** How many targets are shown. */
  readonly targetsShown: number;
  /** True once the ribbon has asked for the sheets of records: what would be written is unfolded. */
  readonly isPreparing: boolean;
}

/** How many measures are drawn at a time. */
export const MEASURES_AT_A_TIME = 30;
/** How many targets are drawn at a time; only what is drawn is written. */
export const TARGETS_AT_A_TIME = 30;

export const EMPTY_RESULTS_TAB: ResultsTabState = {
  filter: "all",
  shown: MEASURES_AT_A_TIME,
  texts: {},
  evidence: {},
  values: {},
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
