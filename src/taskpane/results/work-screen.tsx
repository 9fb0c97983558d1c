import { Button, Link, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import { COLUMN_LABELS } from "../../core/model/columns";
import { unitsOfSheet } from "../../core/model/units-of-sheet";
import { useLanguage, useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { FILTER_TEXTS } from "../parts/filter-texts";
import { useFrame } from "../parts/frame-context";
import { Icon } from "../parts/icons";
import { MessageCard } from "../parts/message-card";
import { PlaceSelects } from "../parts/place-selects";
import { SearchBox } from "../parts/search-box";
import { useEscape } from "../parts/use-escape";
import { useKeys } from "../parts/use-keys";
import { KindChips } from "./kind-chips";
import { isOfKind, missingResultColumns, type WorkItem } from "./list-work";
import { OpenCard } from "./open-card";
import type { MeasuredText } from "./results-tab-actions";
import type { ResultsPage } from "./results-tab-state";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import type { ResultsViewProps } from "./results-view-props";
import { SheetHints } from "./sheet-hints";
import type { Work } from "./use-work";
import { useWorkStyles } from "./use-work-styles";
import { isFilteringWork, NO_WORK_FILTER, type WorkFilter } from "./work-filter";
import { WorkList } from "./work-list";
import { workNodes } from "./work-nodes";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  search: { display: "flex", gap: tokens.spacingHorizontalS },
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
  status: { "&:empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` } },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
  },
  found: { fontWeight: tokens.fontWeightBold },
  clear: { minHeight: "24px", textDecorationLine: "underline" },
  ready: { minHeight: "32px", whiteSpace: "normal" },
});

interface WorkScreenProps extends ResultsViewProps {
  readonly work: Work;
  /** The measures that the filter lets through. */
  readonly shown: readonly WorkItem[];
  /** How many of their texts can be written. */
  readonly ready: number;
  readonly heights: Map<string, number>;
  /** Set to true by whoever wants the focus in the list. */
  readonly wantsFocus: RefObject<boolean>;
  readonly onWrite: (texts: readonly MeasuredText[]) => void;
  readonly onPage: (page: ResultsPage) => void;
}

/** Every measure in its group (R16, R20): search, kinds, unit and quarter above, and one open card. */
export function WorkScreen(props: WorkScreenProps): JSXElement {
  const { read, today, tab, sheetsLack, work, shown, ready, heights, wantsFocus, onWrite, onPage, onGo } =
    props;
  const { state, actions } = tab;
  const { sheet, records } = read.checked;
  const { items } = work;
  const { filter, isFilterOpen } = state;
  const styles = useStyles();
  const small = useWorkStyles();
  const say = useSay();
  const language = useLanguage();
  const searchRef = useRef<HTMLInputElement>(null);
  const funnelRef = useRef<HTMLButtonElement>(null);
  const nodes = useMemo(() => workNodes(items, shown, state.open), [items, shown, state.open]);
  const isAnyOpen = nodes.some((node) => node.kind === "measure" && node.isOpen);
  const setFilter = (part: Partial<WorkFilter>): void =>
    actions.change((old) => ({ filter: { ...old.filter, ...part } }));
  const setFilterOpen = (isOpen: boolean): void => actions.change(() => ({ isFilterOpen: isOpen }));

  // Another part of the pane has opened a card: the focus goes to it.
  const { isSought } = state;
  useLayoutEffect(() => {
    if (isSought) wantsFocus.current = true;
  }, [isSought, wantsFocus]);
  useEffect(() => {
    if (isSought) actions.change(() => ({ isSought: false }));
  }, [isSought, actions]);

  const { scroller } = useFrame();
  const search = (): void => {
    if (scroller !== null) scroller.scrollTop = 0; // the search stands above the list
    searchRef.current?.focus();
  };
  const leaveSearch = (): void => {
    if (nodes.length === 0) return funnelRef.current?.focus();
    wantsFocus.current = true;
    actions.change(() => ({}));
  };
  const closeFilter = (): void => {
    setFilterOpen(false);
    funnelRef.current?.focus();
  };
  useKeys({ "/": search });
  useEscape(closeFilter, isFilterOpen);

  const isFiltering = isFilteringWork(filter);
  const counts = useMemo(
    () => ({
      all: items.length,
      ready: items.filter((item) => isOfKind(item, "ready")).length,
      lacking: items.filter((item) => isOfKind(item, "lacking")).length,
    }),
    [items],
  );
  const isDone = items.length > 0 && items.every(({ status }) => status === "done");
  const isFirstUse = records.evidence.sheet === null && records.indicators.sheet === null;
  const hints = (
    <SheetHints
      records={records}
      targets={work.targets}
      unused={work.proposed.gaps.filter(({ measure }) => measure === null)}
      tab={tab}
      isFirstUse={isFirstUse}
      sheetsLack={sheetsLack}
      onGo={onGo}
    />
  );
  if (items.length === 0) {
    return (
      <div className={styles.screen}>
        {hints}
        <MessageCard icon="grid" title={say(TEXTS.noMeasures)}>
          {null}
        </MessageCard>
      </div>
    );
  }
  return (
    <div className={styles.screen}>
      {isFirstUse && hints}
      <div className={styles.search} role="search">
        <SearchBox
          label={say(TEXTS.search)}
          placeholder={say(TEXTS.search)}
          text={filter.text}
          searchRef={searchRef}
          onChange={(text) => setFilter({ text })}
          onLeave={leaveSearch}
        />
        <button
          ref={funnelRef}
          type="button"
          className={mergeClasses(
            styles.funnel,
            (isFilterOpen || filter.unit !== null || filter.quarter !== null) && styles.filtering,
          )}
          aria-label={say(TEXTS.openFilter)}
          aria-expanded={isFilterOpen}
          onClick={() => (isFilterOpen ? closeFilter() : setFilterOpen(true))}
        >
          <Icon name="filter" />
        </button>
      </div>
      {isFilterOpen && <PlaceSelects filter={filter} units={unitsOfSheet(sheet).all} onChange={setFilter} />}
      <KindChips counts={counts} selected={filter.kind} onSelect={(kind) => setFilter({ kind })} />
      <div role="status" className={mergeClasses(styles.status, isFiltering && styles.line)}>
        {isFiltering && (
          <span className={styles.found}>{say(TEXTS.found, { shown: shown.length, count: counts.all })}</span>
        )}
        {isFiltering && (
          <Link
            as="button"
            className={styles.clear}
            onClick={() => {
              wantsFocus.current = true;
              setFilter({ ...NO_WORK_FILTER, kind: filter.kind });
            }}
          >
            {say(FILTER_TEXTS.clearFilter)}
          </Link>
        )}
      </div>
      {isDone && !isFiltering && (
        <p className={mergeClasses(small.small, small.sign)}>
          <Icon name="clear" size={14} />
          {say(TEXTS.allDone, { count: items.length })}
        </p>
      )}
      {missingResultColumns(sheet).map((column) => (
        <p key={column} className={small.small}>
          {say(TEXTS.missingColumn, { column: COLUMN_LABELS[column][language] })}
        </p>
      ))}
      {!isFirstUse && hints}
      {nodes.length === 0 ? (
        <p className={small.small}>{say(TEXTS.nothingHere)}</p>
      ) : (
        <WorkList
          nodes={nodes}
          sheet={sheet}
          today={today}
          heights={heights}
          wantsFocus={wantsFocus}
          onOpen={({ key, measure, status }) =>
            actions.change(() => ({
              open: { key, ordinal: measure.ordinal, group: status },
              written: {},
              recorded: null,
            }))
          }
          onClose={() => actions.change(() => ({ open: null }))}
          onGo={onGo}
        >
          {(item) => (
            <OpenCard
              item={item}
              read={read}
              ownTexts={work.ownTexts}
              today={today}
              moved={work.moved}
              tab={tab}
              onWrite={onWrite}
              onPage={onPage}
              onGo={onGo}
            />
          )}
        </WorkList>
      )}
      {!isAnyOpen && ready > 0 && (
        <ActionBar label={say(TEXTS.readyTitle)}>
          <Button
            appearance="primary"
            className={styles.ready}
            data-opener="ready"
            onClick={() => onPage({ kind: "ready" })}
          >
            {say(TEXTS.seeReady, { count: ready })}
          </Button>
        </ActionBar>
      )}
    </div>
  );
}
