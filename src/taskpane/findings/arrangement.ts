import type { Severity } from "../../core/engine/check";
import type { Verdict } from "./choose-verdict";
import { NO_FILTER, type FindingFilter } from "./filter-rows";
import { placeKey, type FindingList, type RowPlace } from "./finding-list";
import type { ListView, RowGroup } from "./group-rows";

/** How the officer has arranged the findings, and where among them he is. It outlives a new check and a look at another tab. */
export interface Arrangement {
  readonly view: ListView;
  readonly filter: FindingFilter;
  readonly isFilterOpen: boolean;
  /** Key of the line that was taken last; null as long as none was. */
  readonly current: string | null;
  /** Group in which it was taken. */
  readonly currentGroup: string | null;
  /** Lines that came after it then: when it is mended, the first of them that is still there takes its place. */
  readonly after: readonly string[];
  /** What has the list's one Tab stop, where it is not the current line. */
  readonly active: string | null;
  /** Place of the current line before rows moved in the sheet, where the last check has seen that; else null. */
  readonly movedFrom: string | null;
  /** Groups that were opened or closed. */
  readonly unfolded: ReadonlyMap<string, boolean>;
  /** True where the current line is to get the focus when the list is drawn. */
  readonly isSought: boolean;
  /** The verdict that is a line, since the first step was made or it was scrolled away; another one is a card again. */
  readonly shortVerdict: Verdict["tone"] | null;
}

/** As every list begins. */
export const PLAIN_ARRANGEMENT: Arrangement = {
  view: "measure",
  filter: NO_FILTER,
  isFilterOpen: false,
  current: null,
  currentGroup: null,
  after: [],
  active: null,
  movedFrom: null,
  unfolded: new Map(),
  isSought: false,
  shortVerdict: null,
};

/** Up to this many lines, all groups are open from the start; while something is looked for, up to more. */
const MOST_LINES_UNFOLDED = 12;
const MOST_FOUND_UNFOLDED = 40;
/** Lines that are remembered as coming after the current one: more are seldom mended at once. */
const MOST_REMEMBERED = 60;

/** The same list showing only one severity, or all. */
export function filteredBy(severity: Severity | null, before: Arrangement): Arrangement {
  return { ...before, filter: { ...NO_FILTER, severity }, active: null };
}

/** Where the officer is in a list: at the line that was taken, else at the next that is left of those after it, else at the first. */
export function currentPlace(
  { places, placeOf }: FindingList,
  { current, currentGroup, after }: Arrangement,
): { readonly at: number | null; readonly isTaken: boolean } {
  const at = current === null ? null : placeOf(current, currentGroup);
  if (at !== null) return { at, isTaken: true };
  for (const key of after) {
    const next = placeOf(key, currentGroup);
    if (next !== null) return { at: next, isTaken: false };
  }
  return { at: places.length === 0 ? null : 0, isTaken: false };
}

/** The next or the previous line, around the end; of a line that is gone, the one in its place is the next. */
export function stepFrom(list: FindingList, arrangement: Arrangement, by: 1 | -1): RowPlace | null {
  const { places } = list;
  const { at, isTaken } = currentPlace(list, arrangement);
  if (at === null) return null;
  const to = by === 1 && !isTaken ? at : at + by;
  return places[(to + places.length) % places.length] ?? null;
}

/** Whether a group is open: as it was left, else where it holds the current line, or the list is short. */
export function isGroupOpen(group: RowGroup, list: FindingList, arrangement: Arrangement): boolean {
  const { unfolded, view, filter } = arrangement;
  const left = unfolded.get(group.key);
  if (left !== undefined) return left;
  if (view === "kind") return false; // its names are the list
  const most = filter.text.trim() === "" ? MOST_LINES_UNFOLDED : MOST_FOUND_UNFOLDED;
  if (list.places.length <= most) return true;
  const { at } = currentPlace(list, arrangement);
  return at !== null && list.places[at]?.group.key === group.key;
}

/** Makes a line the current one and opens its group; the group that was current stays as it is. */
export function takePlace(list: FindingList, before: Arrangement, row: string, group: string): Arrangement {
  const at = list.placeOf(row, group);
  const rest = at === null ? [] : list.places.slice(at + 1, at + 1 + MOST_REMEMBERED);
  const unfolded = new Map(before.unfolded);
  const was = currentPlace(list, before).at;
  const old = was === null ? undefined : list.places[was]?.group;
  if (old !== undefined) unfolded.set(old.key, isGroupOpen(old, list, before));
  return {
    ...before,
    current: row,
    currentGroup: group,
    after: rest.map((place) => place.row.key),
    active: placeKey(row, group),
    unfolded: unfolded.set(group, true),
  };
}

/** Opens or closes a group; it then has the Tab stop. */
export function toggleGroup(list: FindingList, before: Arrangement, group: RowGroup): Arrangement {
  const isOpen = isGroupOpen(group, list, before);
  return { ...before, active: group.key, unfolded: new Map(before.unfolded).set(group.key, !isOpen) };
}
