/** What the officer has chosen of the units; it outlives a look at another tab. */
export interface UnitsState {
  readonly view: "overview" | "owing";
  /** Units that were ticked or unticked by hand, by key; all others are as `isTickedAtFirst` says. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** Key of the unit that is open, null for none; undefined until one was opened or closed: then it is the first. */
  readonly opened: string | null | undefined;
  /** Keys of the units of which every measure is shown. */
  readonly whole: ReadonlySet<string>;
}

export const FIRST_UNITS: UnitsState = {
  view: "overview",
  ticks: new Map(),
  opened: undefined,
  whole: new Set(),
};
