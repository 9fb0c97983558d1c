import type { CheckedWorkbook } from "../../app/check-workbook";
import type { Finding } from "../../core/engine/finding";
import { takePlace, type Arrangement } from "./arrangement";
import { NO_FILTER } from "./filter-rows";
import { findingList } from "./finding-list";
import { listRows } from "./list-rows";

/** The arrangement in which the line of a finding is the current one and gets the focus, whatever was filtered or closed. */
export function seekFinding(
  checked: Pick<CheckedWorkbook, "findings" | "sheet">,
  before: Arrangement,
  finding: Finding,
): Arrangement {
  const row = listRows(checked.findings).find(({ findings }) => findings.includes(finding));
  const list = findingList(checked, before.view, NO_FILTER);
  const at = row === undefined ? null : list.placeOf(row.key, null);
  const place = at === null ? undefined : list.places[at];
  if (place === undefined) return before;
  const unfiltered = { ...before, filter: NO_FILTER, isSought: true };
  return takePlace(list, unfiltered, place.row.key, place.group.key);
}
