import { useCallback, useMemo, type Dispatch, type SetStateAction } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { Severity } from "../../core/engine/check";
import { groupFindings, type FindingGroup, type ListedFinding } from "./group-findings";
import { firstWindow, widenWindow, windowOf, windowWith, type ListWindow } from "./list-window";

/**
 * Up to this many findings every group is open; in a longer list the groups are closed at first, so that the pane stays quick.
 */
export const MOST_FINDINGS_UNFOLDED = 40;
/** How many groups, and how many findings of one group, are drawn at a time. */
export const GROUPS_AT_A_TIME = 60;
export const FINDINGS_AT_A_TIME = 40;

/** How the officer has arranged the findings. */
export interface Arrangement {
  readonly severity: Severity | null;
  /** Key of the finding that the officer is at. */
  readonly current: string | null;
  /** Groups that were folded or unfolded by hand. */
  readonly unfolded: ReadonlyMap<string, boolean>;
  readonly groupWindow: ListWindow;
  readonly findingWindows: ReadonlyMap<string, ListWindow>;
}

/** As every list begins. */
export const PLAIN_ARRANGEMENT: Arrangement = {
  severity: null,
  current: null,
  unfolded: new Map(),
  groupWindow: firstWindow(GROUPS_AT_A_TIME),
  findingWindows: new Map(),
};

/** The same list showing only one severity, or all, from its beginning. */
export function filteredBy(severity: Severity | null, before: Arrangement): Arrangement {
  return { ...PLAIN_ARRANGEMENT, unfolded: before.unfolded, current: before.current, severity };
}

export interface FindingList {
  readonly groups: readonly FindingGroup[];
  /** How many groups there are before and after those that are drawn. */
  readonly before: number;
  readonly after: number;
  readonly count: number;
  /** Position of the current finding from 1; null where no finding is current. */
  readonly position: number | null;
  readonly current: string | null;
  readonly isOpen: (group: FindingGroup) => boolean;
  readonly windowIn: (group: FindingGroup) => ListWindow;
  readonly showMoreGroups: (side: "before" | "after") => void;
  readonly toggle: (group: string) => void;
  readonly showMore: (group: string, side: "before" | "after") => void;
  /** Makes a finding the current one and brings it into the list; gives the finding. */
  readonly goTo: (key: string) => ListedFinding | null;
  /** The next or the previous finding, around the end; null in an empty list. */
  readonly step: (by: 1 | -1) => ListedFinding | null;
}

const FINDINGS_WINDOW = firstWindow(FINDINGS_AT_A_TIME);

/** The findings as the officer has arranged them. The arrangement outlives a new check. */
export function useFindingList(
  checked: CheckedWorkbook,
  arrangement: Arrangement,
  setArrangement: Dispatch<SetStateAction<Arrangement>>,
): FindingList {
  const { findings, sheet } = checked;
  const { severity, current, unfolded, groupWindow, findingWindows } = arrangement;
  const groups = useMemo(() => groupFindings(findings, sheet, severity), [findings, sheet, severity]);
  const flat = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const isShort = flat.length <= MOST_FINDINGS_UNFOLDED;
  const at = current === null ? -1 : flat.findIndex(({ key }) => key === current);
  const { shown, before, after } = windowOf(groups, groupWindow);

  const goTo = useCallback(
    (key: string): ListedFinding | null => {
      const groupAt = groups.findIndex((group) => group.findings.some((listed) => listed.key === key));
      const group = groups[groupAt];
      if (!group) return null;
      const findingAt = group.findings.findIndex((listed) => listed.key === key);
      setArrangement((old) => {
        const inGroup = old.findingWindows.get(group.key) ?? FINDINGS_WINDOW;
        return {
          ...old,
          current: key,
          unfolded: new Map(old.unfolded).set(group.key, true),
          groupWindow: windowWith(old.groupWindow, groupAt, GROUPS_AT_A_TIME),
          findingWindows: new Map(old.findingWindows).set(
            group.key,
            windowWith(inGroup, findingAt, FINDINGS_AT_A_TIME),
          ),
        };
      });
      return group.findings[findingAt] ?? null;
    },
    [groups, setArrangement],
  );

  const toggle = useCallback(
    (group: string) =>
      setArrangement((old) => {
        const isOpen = old.unfolded.get(group) ?? isShort;
        return { ...old, unfolded: new Map(old.unfolded).set(group, !isOpen) };
      }),
    [isShort, setArrangement],
  );

  const showMore = useCallback(
    (group: string, side: "before" | "after") =>
      setArrangement((old) => {
        const wider = widenWindow(old.findingWindows.get(group) ?? FINDINGS_WINDOW, side, FINDINGS_AT_A_TIME);
        return { ...old, findingWindows: new Map(old.findingWindows).set(group, wider) };
      }),
    [setArrangement],
  );

  return {
    groups: shown,
    before,
    after,
    count: flat.length,
    position: at < 0 ? null : at + 1,
    current: at < 0 ? null : current,
    isOpen: ({ key }) => unfolded.get(key) ?? isShort,
    windowIn: ({ key }) => findingWindows.get(key) ?? FINDINGS_WINDOW,
    showMoreGroups: (side) =>
      setArrangement((old) => ({
        ...old,
        groupWindow: widenWindow(old.groupWindow, side, GROUPS_AT_A_TIME),
      })),
    toggle,
    showMore,
    goTo,
    step: (by) => {
      const start = at < 0 && by < 0 ? 0 : at;
      const listed = flat[(start + by + flat.length) % flat.length];
      return listed ? goTo(listed.key) : null;
    },
  };
}
