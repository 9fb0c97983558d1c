import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { ChangeBar } from "../changes/change-bar";
import type { Troubles } from "../parts/use-troubles";
import { ContextLine } from "../tables/context-line";
import { ChoicesBar } from "./choices-bar";
import type { PaneCommands } from "./pane-commands";
import { PaneContent } from "./pane-content";
import { PaneHeader } from "./pane-header";
import { PaneTroubles } from "./pane-troubles";
import { StatusBar } from "./status-bar";
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
    // No padding above: what sticks to the top would leave a gap that the list shows through.
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    "&::before": { content: '""', display: "block", height: tokens.spacingVerticalM },
  },
  panel: {
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface PaneFrameProps {
  readonly preferences: Preferences;
  readonly choose: PreferenceChoices["choose"];
  readonly commands: PaneCommands;
  readonly troubles: Troubles;
}

/** Tabs above, the status line below, and between them the part of the pane that was chosen. */
export function PaneFrame({ preferences, choose, commands, troubles }: PaneFrameProps): JSXElement {
  const styles = useStyles();
  const id = useId();
  const mainRef = useRef<HTMLElement>(null);
  const isFirstUse = !preferences.hasSeenWelcome;
  const work = usePaneWork(troubles.attempt);
  const { state, changes, check, go } = work;
  const { view, ways } = usePaneView(isFirstUse);
  const { part, isWelcomeOpen, isListOpen, isTablesOpen } = view;
  usePaneCommands(commands, work, ways, isFirstUse);

  useEffect(() => {
    if (mainRef.current) mainRef.current.scrollTop = 0;
  }, [part, isWelcomeOpen, isListOpen, isTablesOpen]);

  const endWelcome = (isChecking: boolean): void => {
    ways.closeWelcome();
    if (isFirstUse) choose({ hasSeenWelcome: true });
    if (isChecking) check();
  };

  return (
    <div className={styles.frame}>
      <PaneHeader
        id={id}
        part={part}
        onPart={ways.showPart}
        onLanguage={(language) => choose({ language })}
      />
      <ContextLine
        outcome={state.outcome}
        isPageOpen={isTablesOpen}
        buttonRef={ways.tablesRef}
        onOpen={ways.openTables}
        onClose={ways.closeTables}
      />
      <main ref={mainRef} className={styles.main}>
        <div
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${part}`}
          tabIndex={0}
          className={styles.panel}
        >
          <PaneTroubles work={work} troubles={troubles} />
          <PaneContent view={view} ways={ways} work={work} onWelcomed={endWelcome} />
        </div>
        <ChoicesBar
          theme={preferences.theme}
          onTheme={(theme) => choose({ theme })}
          onWelcome={isWelcomeOpen ? null : ways.openWelcome}
        />
      </main>
      <ChangeBar changes={changes} onGo={go} />
      <StatusBar
        state={state}
        onCheck={isWelcomeOpen ? () => endWelcome(true) : check}
        changeCount={changes.state.log.length}
        onChanges={ways.openList}
        changesRef={ways.listRef}
      />
    </div>
  );
}
