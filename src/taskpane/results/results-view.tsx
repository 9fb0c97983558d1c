import type { JSXElement } from "@fluentui/react-components";
import { useCallback, useLayoutEffect, useMemo, useRef } from "react";
import type { ReadSheet } from "../../app/open-sheet";
import type { UserFault } from "../../app/ports/result";
import type { PlainDate } from "../../core/calendar/plain-date";
import { isBlank } from "../../core/text/blank";
import { useFrame } from "../parts/frame-context";
import { EvidencePage } from "./evidence-page";
import { filterWork } from "./filter-work";
import type { GoTo } from "./go-to";
import { IndicatorPage } from "./indicator-page";
import { listReady, ReadyPage } from "./ready-page";
import type { MeasuredText } from "./results-tab-actions";
import {
  EMPTY_EVIDENCE,
  EMPTY_INDICATOR,
  EMPTY_NUMBERS,
  measureKey,
  valueKey,
  type ResultsPage,
} from "./results-tab-state";
import { useWork } from "./use-work";
import type { ResultsTab } from "./use-results-tab";
import { ValuePage } from "./value-page";
import { findOpen } from "./work-nodes";
import { WorkScreen } from "./work-screen";

export interface ResultsViewProps {
  /** The workbook as it was last read and checked. */
  readonly read: ReadSheet;
  readonly today: PlainDate;
  readonly tab: ResultsTab;
  /** Why sheets cannot be added to this workbook; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly onGo: GoTo;
}

/** Every measure with its results: the list with one open card, or a page over it. */
export function ResultsView(props: ResultsViewProps): JSXElement {
  const { read, today, tab, onGo } = props;
  const { state, actions, isBusy } = tab;
  const { sheet, records } = read.checked;
  const work = useWork(read, today);
  const { items, proposed } = work;
  const open = findOpen(items, state.open);
  const shown = useMemo(() => filterWork(items, sheet, state.filter), [items, sheet, state.filter]);
  const ready = useMemo(() => listReady(shown, state.texts), [shown, state.texts]);
  const heights = useRef(new Map<string, number>()).current;
  const wantsFocus = useRef(false);
  const { openPage, closePage } = usePages(tab, wantsFocus);
  const write = useCallback(
    (texts: readonly MeasuredText[]) =>
      void actions.write(
        texts.map((text) => ({
          ...text,
          indicatorEdits:
            text.indicatorEdits.length > 0 || !isReplacing(text)
              ? text.indicatorEdits
              : proposed.indicatorEdits.cells,
        })),
      ),
    [actions, proposed],
  );

  const { page } = state;
  if (page?.kind === "ready") {
    return (
      <ReadyPage
        ready={ready}
        indicatorEdits={proposed.indicatorEdits.cells}
        columns={records.indicators.columns}
        tab={tab}
        onWrite={write}
        onBack={closePage}
        onGo={onGo}
      />
    );
  }
  if (page !== null && open !== null) {
    const { measure } = open;
    const key = measureKey(measure);
    const form = { item: open, sheet, isBusy, onBack: closePage };
    if (page.kind === "evidence") {
      const typed = state.evidence[key] ?? EMPTY_EVIDENCE;
      return (
        <EvidencePage
          {...form}
          today={today}
          typed={typed}
          onType={(next) => actions.change((old) => ({ evidence: { ...old.evidence, [key]: next } }))}
          onSave={(then) => actions.addEvidence(measure, typed, then)}
        />
      );
    }
    const indicator = open.indicators.find((one) => valueKey(one) === page.indicator);
    if (indicator !== undefined) {
      const own = valueKey(indicator);
      const typed = state.values[own] ?? EMPTY_NUMBERS;
      return (
        <ValuePage
          {...form}
          indicator={indicator}
          typed={typed}
          onType={(next) => actions.change((old) => ({ values: { ...old.values, [own]: next } }))}
          onSave={() => void actions.addValue(indicator, typed)}
        />
      );
    }
    if (page.indicator === null) {
      const typed = state.newIndicators[key] ?? EMPTY_INDICATOR;
      return (
        <IndicatorPage
          {...form}
          typed={typed}
          onType={(next) =>
            actions.change((old) => ({ newIndicators: { ...old.newIndicators, [key]: next } }))
          }
          onSave={() => void actions.addIndicator(measure, typed)}
        />
      );
    }
  }
  return (
    <WorkScreen
      {...props}
      work={work}
      shown={shown}
      ready={ready.length}
      heights={heights}
      wantsFocus={wantsFocus}
      onWrite={write}
      onPage={openPage}
    />
  );
}

function isReplacing({ edits }: MeasuredText): boolean {
  return edits.some(({ before }) => !isBlank(before));
}

/** Opens and closes the pages over the list: it stands where it stood, and the button that opened the page has the focus again. */
function usePages(
  { state: { page }, actions }: ResultsTab,
  wantsFocus: { current: boolean },
): { readonly openPage: (page: ResultsPage) => void; readonly closePage: () => void } {
  const { scroller } = useFrame();
  const scrolledTo = useRef(0);
  const last = useRef<ResultsPage | null>(null);
  useLayoutEffect(() => {
    const closed = last.current;
    last.current = page;
    if (page !== null) {
      if (scroller !== null && closed === null) scroller.scrollTop = 0;
      return;
    }
    if (closed === null) return;
    if (scroller !== null) scroller.scrollTop = scrolledTo.current;
    const opener = document.querySelector<HTMLElement>(`[data-opener="${CSS.escape(openerOf(closed))}"]`);
    if (opener === null) wantsFocus.current = true;
    else opener.focus({ preventScroll: true });
  });
  return {
    openPage: (next) => {
      scrolledTo.current = scroller?.scrollTop ?? 0;
      actions.change(() => ({ page: next }));
    },
    closePage: () => actions.change(() => ({ page: null })),
  };
}

/** The button that opens a page bears this as `data-opener`. */
function openerOf(page: ResultsPage): string {
  return page.kind === "value" && page.indicator !== null ? `value ${page.indicator}` : page.kind;
}
