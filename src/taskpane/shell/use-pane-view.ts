import { useMemo, useRef, useState, type RefObject } from "react";

/** A part of the pane, each behind its tab. */
export type PanePart = "findings" | "results" | "report";

/** Where the pane is: the part behind its tab, and the pages that lie over it. */
export interface PaneView {
  readonly part: PanePart;
  readonly isWelcomeOpen: boolean;
  /** The list of changes. */
  readonly isListOpen: boolean;
  /** The page where another table is chosen. */
  readonly isTablesOpen: boolean;
}

/** The ways from one place of the pane to another. */
export interface PaneWays {
  /** Shows a part and closes every page. */
  readonly showPart: (part: PanePart) => void;
  readonly openWelcome: () => void;
  readonly closeWelcome: () => void;
  readonly openList: () => void;
  readonly closeList: () => void;
  readonly openTables: () => void;
  readonly closeTables: () => void;
  /** The buttons that open a page: they get the focus back when it closes, since what held it goes. */
  readonly listRef: RefObject<HTMLButtonElement | null>;
  readonly tablesRef: RefObject<HTMLButtonElement | null>;
}

/** Keeps where the pane is. */
export function usePaneView(isFirstUse: boolean): { readonly view: PaneView; readonly ways: PaneWays } {
  const [view, setView] = useState<PaneView>({
    part: "findings",
    isWelcomeOpen: isFirstUse,
    isListOpen: false,
    isTablesOpen: false,
  });
  const listRef = useRef<HTMLButtonElement>(null);
  const tablesRef = useRef<HTMLButtonElement>(null);
  const ways = useMemo((): PaneWays => {
    const change = (part: Partial<PaneView>): void => setView((before) => ({ ...before, ...part }));
    return {
      showPart: (part) => change({ part, isWelcomeOpen: false, isListOpen: false, isTablesOpen: false }),
      openWelcome: () => change({ isWelcomeOpen: true }),
      closeWelcome: () => change({ isWelcomeOpen: false }),
      openList: () => change({ isListOpen: true, isWelcomeOpen: false }),
      closeList: () => {
        change({ isListOpen: false });
        listRef.current?.focus();
      },
      openTables: () => change({ isTablesOpen: true, isWelcomeOpen: false }),
      closeTables: () => {
        change({ isTablesOpen: false });
        tablesRef.current?.focus();
      },
      listRef,
      tablesRef,
    };
  }, []);
  return { view, ways };
}
