import { Button, Link, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { Finding } from "../../core/engine/finding";
import { measureLabel } from "../../core/model/measure-label";
import { AsideLink } from "../aside/aside-link";
import type { WantedFixes } from "../fixes/mend-page";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { useFrame } from "../parts/frame-context";
import { Icon } from "../parts/icons";
import { Segments } from "../parts/segments";
import { useEscape } from "../parts/use-escape";
import { useKeys } from "../parts/use-keys";
import type { Arrangement } from "./arrangement";
import { CheckFacts } from "./check-facts";
import { FilterPanel } from "./filter-panel";
import { isFiltering, NO_FILTER, typedNumber } from "./filter-rows";
import { FindingTree } from "./finding-tree";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { RowGroup } from "./group-rows";
import type { ListedRow } from "./list-rows";
import { SeverityFilter } from "./severity-filter";
import { StepStrip } from "./step-strip";
import type { TreeHands } from "./tree-parts";
import { unitsOfSheet } from "../../core/model/units-of-sheet";
import type { Findings } from "./use-findings";
import { useSettingAside } from "./use-setting-aside";
import { VerdictCard } from "./verdict-card";
import { useWaysOn } from "./ways-on";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
  // Below the line with the table, which sticks there, too; where the pane is low, both scroll away.
  head: {
    position: "sticky",
    top: "30px",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalXS})`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-height: 420px)": { position: "static" },
  },
  views: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  funnel: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "32px",
    height: "32px",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  filtering: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  // Always there, for what it says to be heard; while it says nothing it takes no room.
  status: { "&:empty": { marginTop: "-10px" } },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
  },
  found: { fontWeight: tokens.fontWeightBold },
  link: {
    minHeight: "24px",
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: "underline",
    textAlign: "start",
  },
  mendable: { alignSelf: "flex-start" },
  nothing: { margin: 0 },
  mend: { fontWeight: tokens.fontWeightBold, whiteSpace: "normal" },
});

interface FindingsScreenProps {
  readonly checked: CheckedWorkbook;
  readonly findings: Findings;
  readonly arrangement: Arrangement;
  readonly heights: Map<string, number>;
  readonly stepRef: RefObject<HTMLButtonElement | null>;
  readonly onMend: (wish: WantedFixes) => void;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** The findings: verdict and next step, counters, views and filters, the list, and steps from one finding to the next. */
export function FindingsScreen(props: FindingsScreenProps): JSXElement {
  const { checked, findings, arrangement, heights, stepRef, onMend, onGo } = props;
  const styles = useStyles();
  const say = useSay();
  const { counts, sheet, fixes } = checked;
  const { list, nodes, verdict, first, current, active, openKind, step, take, move, toggle } = findings;
  const { view, filter, isFilterOpen, shortVerdict } = arrangement;
  const isShort = shortVerdict === verdict.tone;
  const headRef = useRef<HTMLDivElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const funnelRef = useRef<HTMLButtonElement>(null);
  const wantsSearch = useRef(false);
  const verdictRef = useShortening(isShort, headRef, findings.shortenVerdict);
  const aside = useSettingAside(findings, arrangement.movedFrom);
  const onOpenPage = useWaysOn() ?? undefined;
  const all = counts.error + counts.warning + counts.review;
  const mendableCells = useMemo(() => countCells(fixes.keys()), [fixes]);

  const stepBy = (by: 1 | -1): void => {
    findings.wantsFocus.current = true;
    step(by, "soon");
  };
  const openFilter = (): void => {
    wantsSearch.current = true;
    findings.setFilterOpen(true);
  };
  const closeFilter = (): void => {
    findings.setFilterOpen(false);
    funnelRef.current?.focus();
  };
  const leaveSearch = (to: "first" | "list"): void => {
    const place = list.places[0];
    if (place === undefined) return funnelRef.current?.focus();
    findings.wantsFocus.current = true;
    if (to === "first" || active === null) take(place.row, place.group, "soon");
    else move(active);
  };
  const { scroller } = useFrame();
  useLayoutEffect(() => {
    if (!wantsSearch.current) return;
    wantsSearch.current = false;
    if (scroller !== null) scroller.scrollTop = 0; // the search stands above the list
    searchRef.current?.focus();
  });
  useKeys({
    F8: () => stepBy(1),
    "Shift+F8": () => stepBy(-1),
    "Alt+ArrowDown": () => stepBy(1),
    "Alt+ArrowUp": () => stepBy(-1),
    "/": openFilter,
  });
  useEscape(closeFilter, isFilterOpen);

  const hands = useMemo(
    (): TreeHands => ({
      onMove: move,
      onTake: take,
      onToggle: toggle,
      onMend: (row: ListedRow) => onMend({ kind: "finding", findings: row.findings.filter(isFixable) }),
      onOpenPage,
      ...aside,
    }),
    [move, take, toggle, onMend, onOpenPage, aside],
  );
  const doStep = (): void => {
    if (verdict.step?.kind === "mend") onMend({ kind: "all" });
    else findings.goToFirst();
  };
  const verdictCard = (
    <VerdictCard verdict={verdict} isShort={isShort} first={first} stepRef={stepRef} onStep={doStep} />
  );
  return (
    <div className={styles.screen}>
      {!isShort && <div ref={verdictRef}>{verdictCard}</div>}
      {(!isShort || isFilterOpen || filter.severity !== null) && (
        <SeverityFilter
          counts={counts}
          selected={filter.severity}
          onSelect={(severity) => findings.setFilter({ severity })}
        />
      )}
      <div ref={headRef} className={styles.head}>
        {isShort && verdictCard}
        <div className={styles.views}>
          <Segments
            label={say(TEXTS.view)}
            options={[
              { value: "measure", word: say(TEXTS.byMeasure) },
              { value: "kind", word: say(TEXTS.byKind) },
              { value: "unit", word: say(TEXTS.byUnit) },
            ]}
            value={view}
            onChange={findings.setView}
          />
          <button
            ref={funnelRef}
            type="button"
            className={mergeClasses(styles.funnel, (isFilterOpen || isFiltering(filter)) && styles.filtering)}
            aria-label={say(TEXTS.openFilter)}
            aria-expanded={isFilterOpen}
            aria-keyshortcuts="/"
            onClick={isFilterOpen ? closeFilter : openFilter}
          >
            <Icon name="filter" />
          </button>
        </div>
      </div>
      {isFilterOpen && (
        <FilterPanel
          filter={filter}
          units={unitsOfSheet(sheet).all}
          searchRef={searchRef}
          onChange={findings.setFilter}
          onLeave={leaveSearch}
        />
      )}
      <div role="status" className={mergeClasses(styles.status, isFiltering(filter) && styles.line)}>
        {isFiltering(filter) && (
          <span className={styles.found}>{say(TEXTS.found, { shown: list.count, count: all })}</span>
        )}
        {isFiltering(filter) && (
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              findings.wantsFocus.current = true;
              findings.setFilter(NO_FILTER);
            }}
          >
            {say(TEXTS.clearFilter)}
          </Link>
        )}
      </div>
      {view === "kind" && fixes.size > 0 && (
        <Link
          as="button"
          className={mergeClasses(styles.link, styles.mendable)}
          onClick={() => onMend({ kind: "all" })}
        >
          {say(TEXTS.mendable, { count: fixes.size, cells: mendableCells })}
        </Link>
      )}
      {list.count === 0 ? (
        <NothingFound checked={checked} text={filter.text} onGo={onGo} />
      ) : (
        <FindingTree
          nodes={nodes}
          current={current}
          active={active}
          hands={hands}
          heights={heights}
          headRef={headRef}
          wantsFocus={findings.wantsFocus}
          wantsSight={findings.wantsSight}
        />
      )}
      <AsideLink />
      <CheckFacts checked={checked} />
      {list.count > 0 && (
        <StepStrip current={current} length={list.length} onStep={(by) => step(by, "at-once")} />
      )}
      {openKind !== null && aside.settingAside === null && <KindBar group={openKind} onMend={onMend} />}
    </div>
  );
}

function KindBar({
  group: { subject, fixable, count },
  onMend,
}: {
  readonly group: RowGroup;
  readonly onMend: (wish: WantedFixes) => void;
}): JSXElement | null {
  const styles = useStyles();
  const say = useSay();
  if (subject.kind !== "check" || fixable === 0) return null;
  const words = say(TEXTS.fixKind, { fixable, count });
  return (
    <ActionBar label={words}>
      <Button
        appearance="primary"
        className={styles.mend}
        onClick={() => onMend({ kind: "check", check: subject.check })}
      >
        {words}
      </Button>
    </ActionBar>
  );
}

/** Nothing matches; where the number of a measure was typed, the way to it. */
function NothingFound({
  checked: { sheet },
  text,
  onGo,
}: Pick<FindingsScreenProps, "checked" | "onGo"> & { readonly text: string }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const number = typedNumber(text);
  const measure = number === null ? undefined : sheet.measures.find((one) => measureLabel(one) === number);
  const cell = measure?.cells.measure.parts[0]?.cell ?? measure?.numberCell ?? null;
  if (measure === undefined) return <p className={styles.nothing}>{say(TEXTS.nothingFound)}</p>;
  return (
    <div className={styles.line}>
      <p className={styles.nothing}>{say(TEXTS.nothingInMeasure, { measure: number ?? "" })}</p>
      {cell !== null && (
        <Link as="button" className={styles.link} onClick={() => onGo({ sheet: sheet.sheet, cell })}>
          {say(TEXTS.goToCell, { cell })}
        </Link>
      )}
    </div>
  );
}

/**
 * Once the card of the verdict is scrolled out of sight it becomes a line that stays in sight, and what is read stays where it is.
 * @returns belongs to the card
 */
function useShortening(
  isShort: boolean,
  headRef: RefObject<HTMLElement | null>,
  shorten: () => void,
): RefObject<HTMLDivElement | null> {
  const { scroller } = useFrame();
  const cardRef = useRef<HTMLDivElement>(null);
  const stoodAt = useRef<number | null>(null);
  const latest = useRef(shorten);
  useEffect(() => {
    latest.current = shorten;
  });
  useEffect(() => {
    if (scroller === null || isShort) return undefined;
    const listen = (): void => {
      const card = cardRef.current?.getBoundingClientRect();
      const after = headRef.current?.nextElementSibling;
      if (card === undefined || card.height === 0 || !after) return;
      if (card.bottom > scroller.getBoundingClientRect().top) return;
      stoodAt.current = after.getBoundingClientRect().top;
      latest.current();
    };
    scroller.addEventListener("scroll", listen, { passive: true });
    return () => scroller.removeEventListener("scroll", listen);
  }, [scroller, isShort, headRef]);
  useLayoutEffect(() => {
    const after = headRef.current?.nextElementSibling;
    if (!isShort || stoodAt.current === null || scroller === null || !after) return;
    scroller.scrollTop += after.getBoundingClientRect().top - stoodAt.current;
    stoodAt.current = null;
  }, [isShort, scroller, headRef]);
  return cardRef;
}

function isFixable({ fixable }: Finding): boolean {
  return fixable;
}

function countCells(findings: Iterable<Finding>): number {
  const cells = new Set<string>();
  for (const { sheet, cell, check, measure } of findings) {
    cells.add(cell === null ? `${check} ${measure ?? ""}` : `${sheet ?? ""}\n${cell}`);
  }
  return cells.size;
}
