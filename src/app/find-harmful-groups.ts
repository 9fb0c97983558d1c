import { addAll } from "../core/lists/add-all";
import type { WorkbookEdits } from "../core/changes/workbook-edits";

/** How often a plan is tried before what is left of it counts as harmful: each try reads the whole sheet. */
const MOST_TRIES = 40;

/**
 * The groups of edits that do harm, found by halves: few of many groups do, so few tries find them.
 * @param isHarmless tries some of the groups together
 */
export function findHarmfulGroups(
  groups: readonly WorkbookEdits[],
  isHarmless: (tried: readonly WorkbookEdits[]) => boolean,
): readonly WorkbookEdits[] {
  const kept: WorkbookEdits[] = [];
  const harmful: WorkbookEdits[] = [];
  let tries = 0;
  const sort = (part: readonly WorkbookEdits[]): void => {
    tries += 1;
    if (tries <= MOST_TRIES && isHarmless([...kept, ...part])) addAll(kept, part);
    else if (part.length === 1 || tries > MOST_TRIES) addAll(harmful, part);
    else {
      sort(part.slice(0, part.length >> 1));
      sort(part.slice(part.length >> 1));
    }
  };
  // What did harm alone may do none once the groups after it are kept.
  let left = groups;
  while (left.length > 0) {
    const before = kept.length;
    sort(left);
    left = kept.length > before && tries <= MOST_TRIES ? harmful.splice(0) : [];
  }
  return harmful;
}
