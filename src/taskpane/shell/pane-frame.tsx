import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { ErrorBoundary } from "../parts/error-boundary";
import { keepFocus } from "../parts/focus-keeper";
import { FrameContext } from "../parts/frame-context";
import { keepInView } from "../parts/keep-in-view";
import { cycleTab } from "../parts/tab-cycle";
import type { Troubles } from "../parts/use-troubles";
import { ContextLine } from "../tables/context-line";
import type { PaneCommands } from "./pane-commands";
import { PaneContent } from "./pane-content";
import { PaneHeader } from "./pane-header";
import { Strip } from "./strip";
import { useFrameKeys } from "./use-frame-keys";
import { usePaneCommands } from "./use-pane-commands";
import { usePaneView } from "./use-pane-view";
import { usePaneWork } from "./use-pane-work";
import type { PreferenceChoices, Preferences } from "./use-preferences";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  // Always scrolling: WebView2 hides a scroll bar until the pointer is over it.
  main: {
    position: "relative",
    flex: "1 1 auto",
    minHeight: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    scrollPaddingTop: "40px",
  },
  // Where the pane is low (200 % zoom) every line counts: then it scrolls away.
  context: { position: "sticky", top: 0, zIndex: 2, "@media (max-height: 420px)": { position: "static" } },
  // A page of a part, as the one that shows fixes, puts its title in place of the line with the table.
  head: { "&:not(:empty) + div": { display: "none" } },
  away: { display: "none" },
  panel: { padding: `10px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  actions: { flexShrink: 0 },
});

export interface PaneFrameProps {
  readonly preferences: Preferences;
  readonly choose: PreferenceChoices["choose"];
  readonly commands: PaneCommands;
  readonly troubles: Troubles;
  /** True where Excel's own keys lead out of the pane; elsewhere Tab does, as on any page. */
  readonly isInExcel: boolean;
}

/**
 * The frame: tabs above, then the line with the table in use, what scrolls, the bar with the buttons of what is open, and the
 * strip that tells one thing at a time.
 */
export function PaneFrame({
  preferences,
  choose,
  commands,
  troubles,
  isInExcel,
}: PaneFrameProps): JSXElement {
  const styles = useStyles();
  const id = useId();
  const rootRef = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [headSlot, setHeadSlot] = useState<HTMLElement | null>(null);
  const [actionSlot, setActionSlot] = useState<HTMLElement | null>(null);
  const [stripSlot, setStripSlot] = useState<HTMLElement | null>(null);
  const isFirstUse = !preferences.hasSeenWelcome;
  const work = usePaneWork(troubles);
  const { state } = work;
  const { view, ways } = usePaneView(isFirstUse, rootRef);
  const { part, pages, isWelcomeOpen } = view;
  const page = pages.at(-1) ?? null;
  const notePast = (): void => {
    if (isFirstUse) choose({ hasSeenWelcome: true });
  };
  usePaneCommands(commands, work, ways, isFirstUse, notePast);
  const { bindKeys, onKeyDown } = useFrameKeys({
    F8: () => ways.showPart("findings"),
    "Shift+F8": () => ways.showPart("findings"),
    "?": () => ways.openPage("options"),
    Escape: () => focusTab(rootRef.current),
  });
  const frame = useMemo(
    () => ({ scroller, headSlot, actionSlot, stripSlot, bindKeys }),
    [scroller, headSlot, actionSlot, stripSlot, bindKeys],
  );

  useEffect(() => {
    const root = rootRef.current;
    if (root === null) return undefined;
    const ends = [keepFocus(root), ...(isInExcel ? [cycleTab(root)] : [])];
    return () => ends.forEach((end) => end());
  }, [isInExcel]);
  useEffect(() => (scroller === null ? undefined : keepInView(scroller)), [scroller]);
  // Before what opened a page gets the focus back, and is brought into view.
  useLayoutEffect(() => {
    if (scroller) scroller.scrollTop = 0;
  }, [scroller, part, isWelcomeOpen, page]);

  const endWelcome = (): void => {
    ways.closeWelcome();
    notePast();
  };

  return (
    <FrameContext value={frame}>
      <div ref={rootRef} className={styles.frame} onKeyDown={onKeyDown}>
        <PaneHeader
          id={id}
          part={part}
          onPart={ways.showPart}
          isOptionsOpen={page === "options"}
          onOptions={() => (page === "options" ? ways.closePage() : ways.openPage("options"))}
        />
        <main ref={setScroller} className={styles.main}>
          <div className={styles.context}>
            <div ref={setHeadSlot} className={styles.head} />
            <div className={mergeClasses((page !== null || isWelcomeOpen) && styles.away)}>
              <ContextLine outcome={state.outcome} onOpen={() => ways.openPage("tables")} />
            </div>
          </div>
          <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${part}`} className={styles.panel}>
            <ErrorBoundary shown={`${part} ${page ?? ""}`}>
              <PaneContent
                view={view}
                ways={ways}
                work={work}
                preferences={preferences}
                choose={choose}
                onWelcomed={endWelcome}
              />
            </ErrorBoundary>
          </div>
        </main>
        <div ref={setActionSlot} className={styles.actions} />
        <Strip
          work={work}
          troubles={troubles}
          slotRef={setStripSlot}
          onChanges={() => ways.openPage("changes")}
          isBeginning={isWelcomeOpen}
        />
      </div>
    </FrameContext>
  );
}

function focusTab(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
}
