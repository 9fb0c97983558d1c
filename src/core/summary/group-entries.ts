import { addToGroup } from "../lists/group-by";
import { squash } from "../text/squash";
import type { Entry } from "./entry";

/**
 * The entries of each activity together, in time order; an activity has the place of its first entry. Entries without a day come
 * last, in the order of the rows.
 */
export function groupEntries(entries: readonly Entry[]): Entry[][] {
  const [only] = entries;
  if (only === undefined || entries.length === 1) return only === undefined ? [] : [[only]];
  const groups = new Map<string, Entry[]>();
  const keys = new Map<string, string>(); // most entries of an activity are spelt alike
  for (const entry of [...entries].sort(byTime)) {
    const key = keys.get(entry.activity) ?? squash(entry.activity);
    keys.set(entry.activity, key);
    addToGroup(groups, key, entry);
  }
  return [...groups.values()];
}

function byTime(a: Entry, b: Entry): number {
  const first = a.when?.start ?? LAST;
  const second = b.when?.start ?? LAST;
  if (first !== second) return first < second ? -1 : 1;
  const firstEnd = a.when?.end ?? LAST;
  const secondEnd = b.when?.end ?? LAST;
  if (firstEnd !== secondEnd) return firstEnd < secondEnd ? -1 : 1;
  return a.source.row - b.source.row;
}

const LAST = "9999-12-31";
