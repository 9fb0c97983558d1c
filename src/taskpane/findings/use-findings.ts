import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type Dispatch,
  type RefObject,
  type SetStateAction,
} from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { currentPlace, isGroupOpen, stepFrom, takePlace, toggleGroup, type Arrangement } from "./arrangement";
import { chooseVerdict, type Verdict } from "./choose-verdict";
import { isFiltering, NO_FILTER, type FindingFilter } from "./filter-rows";
import { findingList, placeKey, type FindingList, type RowPlace } from "./finding-list";
import type { ListView, RowGroup } from "./group-rows";
import { listNodes, type ListNode } from "./list-nodes";
import type { ListedRow } from "./list-rows";

/** How long one stays on a line before Excel shows its cell: typing through the list asks Excel for nothing. */
export const PAUSE_BEFORE_CELL_MS = 300;

/** The findings as they are shown, and the ways from one to another. */
export interface Findings {
  readonly list: FindingList;
  readonly nodes: readonly ListNode[];
  readonly verdict: Verdict;
  /** The first line of the verdict's severity, whatever the filter shows. */
  readonly first: RowPlace | null;
  /** The line that the officer is at. */
  readonly current: RowPlace | null;
  /** What has the list's Tab stop. */
  readonly active: string | null;
  /** The open kind that one is in: its findings can be mended together. */
  readonly openKind: RowGroup | null;
  readonly take: (row: ListedRow, group: RowGroup, when: "at-once" | "soon" | "not", node?: string) => void;
  readonly move: (node: string) => void;
  readonly toggle: (group: RowGroup) => void;
  /** Goes to the next or the previous line of those that are shown. */
  readonly step: (by: 1 | -1, when: "at-once" | "soon") => void;
  /** Goes to the first line of the verdict. */
  readonly goToFirst: () => void;
  readonly setView: (view: ListView) => void;
  readonly setFilter: (filter: Partial<FindingFilter>) => void;
  readonly setFilterOpen: (isOpen: boolean) => void;
  readonly shortenVerdict: () => void;
  /** Asks for the focus on the part with the Tab stop, and for a sight of a part, after the next drawing. */
  readonly wantsFocus: RefObject<boolean>;
  readonly wantsSight: RefObject<string | null>;
}

/** Keeps the findings in order. The arrangement outlives a new check. */
export function useFindings(
  checked: CheckedWorkbook,
  arrangement: Arrangement,
  arrange: Dispatch<SetStateAction<Arrangement>>,
  onGo: (place: { readonly sheet: string; readonly cell: string }) => void,
): Findings {
  const { view, filter, active: wanted, isSought } = arrangement;
  const { findings, sheet, counts, fixes } = checked;
  const wantsFocus = useRef(isSought);
  const wantsSight = useRef<string | null>(isSought ? wanted : null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isSought) return;
    wantsFocus.current = true;
    wantsSight.current = wanted;
    arrange((old) => ({ ...old, isSought: false }));
  }, [isSought, wanted, arrange]);

  const list = useMemo(() => findingList({ findings, sheet }, view, filter), [findings, sheet, view, filter]);
  const whole = useMemo(
    () => (isFiltering(filter) ? findingList({ findings, sheet }, view, NO_FILTER) : list),
    [findings, sheet, view, filter, list],
  );
  const verdict = useMemo(
    () => chooseVerdict(counts, fixes.size, sheet.measures.length),
    [counts, fixes, sheet.measures.length],
  );
  const { tone } = verdict;
  const first = whole.places.find(({ row }) => row.severity === tone) ?? null;
  const { at } = currentPlace(list, arrangement);
  const current = at === null ? null : (list.places[at] ?? null);
  const isOpen = useMemo(() => {
    const known = new Map<RowGroup, boolean>();
    return (group: RowGroup): boolean => {
      const is = known.get(group) ?? isGroupOpen(group, list, arrangement);
      known.set(group, is);
      return is;
    };
  }, [list, arrangement]);
  const nodes = useMemo(
    () => listNodes(list, view, isOpen, current),
    // The places of a list are the same as long as the list is.
    [list, view, isOpen, current],
  );
  const active = useMemo(() => stopOf(nodes, wanted, current), [nodes, wanted, current]);
  const activeGroup = nodes.find(({ key }) => key === active);
  const openKind =
    view === "kind" && activeGroup !== undefined && isOpen(activeGroup.group) ? activeGroup.group : null;

  const go = useCallback(
    ({ cell, sheet: other }: ListedRow, when: "at-once" | "soon" | "not") => {
      clearTimeout(timer.current);
      if (cell === null || when === "not") return;
      const place = { sheet: other ?? sheet.sheet, cell };
      if (when === "at-once") onGo(place);
      else timer.current = setTimeout(() => onGo(place), PAUSE_BEFORE_CELL_MS);
    },
    [onGo, sheet.sheet],
  );
  const takeIn = useCallback(
    (from: FindingList, row: ListedRow, group: RowGroup, change: Partial<Arrangement> = {}) => {
      wantsSight.current = placeKey(row.key, group.key);
      arrange((old) => ({
        ...takePlace(from, old, row.key, group.key),
        shortVerdict: tone,
        ...change,
      }));
    },
    [arrange, tone],
  );
  const take: Findings["take"] = useCallback(
    (row, group, when, node) => {
      takeIn(list, row, group, node === undefined ? {} : { active: node });
      go(row, when);
    },
    [takeIn, list, go],
  );
  return {
    list,
    nodes,
    verdict,
    first,
    current,
    active,
    openKind,
    take,
    wantsFocus,
    wantsSight,
    move: useCallback(
      (node) => {
        wantsSight.current = node;
        arrange((old) => ({ ...old, active: node })); // drawn anew though it was there: the focus may be wanted
      },
      [arrange],
    ),
    toggle: useCallback((group) => arrange((old) => toggleGroup(list, old, group)), [arrange, list]),
    step: (by, when) => {
      const place = stepFrom(list, arrangement, by);
      if (place !== null) take(place.row, place.group, when);
    },
    goToFirst: () => {
      if (first === null) return;
      wantsFocus.current = true;
      const isShown = list.placeOf(first.row.key, null) !== null;
      takeIn(whole, first.row, first.group, isShown ? {} : { filter: NO_FILTER });
      go(first.row, "at-once");
    },
    setView: (chosen) => arrange((old) => ({ ...old, view: chosen, active: null })),
    setFilter: (change) => arrange((old) => ({ ...old, filter: { ...old.filter, ...change }, active: null })),
    setFilterOpen: (isFilterOpen) => arrange((old) => ({ ...old, isFilterOpen })), // drawn anew though it was open
    shortenVerdict: () => arrange((old) => ({ ...old, shortVerdict: tone })),
  };
}

/** What has the Tab stop: what was moved to, else the current line, else the head of its group, else the first. */
function stopOf(nodes: readonly ListNode[], wanted: string | null, current: RowPlace | null): string | null {
  const keys = new Set(nodes.map(({ key }) => key));
  const line = current === null ? null : placeKey(current.row.key, current.group.key);
  const found = [wanted, line, current?.group.key ?? null].find((key) => key !== null && keys.has(key));
  return found ?? nodes[0]?.key ?? null;
}
