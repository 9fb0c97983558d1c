import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { isTabbable } from "../parts/first-tabbable";

/** A part of the pane, each behind its tab. */
export type PanePart = "findings" | "board" | "results" | "report";

/** A page that lies over the part, with ‹ to go back. */
export type PaneViewPage =
  "options" | "tables" | "columns" | "changes" | "aside" | "settings" | "collect" | "next-year";

/** Where the pane is: the part behind its tab, and the pages that lie over it. */
export interface PaneView {
  readonly part: PanePart;
  readonly isWelcomeOpen: boolean;
  /** The pages that lie over the part, the one that is seen last. */
  readonly pages: readonly PaneViewPage[];
}

/** The ways from one place of the pane to another. */
export interface PaneWays {
  /** Shows a part and closes every page. */
  readonly showPart: (part: PanePart) => void;
  readonly openWelcome: () => void;
  readonly closeWelcome: () => void;
  /**
   * Opens a page over what is seen. The button that does it bears the page's name in `data-opener`: when the page closes, it gets
   * the focus back.
   */
  readonly openPage: (page: PaneViewPage) => void;
  /** Closes the page that is seen. */
  readonly closePage: () => void;
  /** Closes every page, and gives the focus to the button that opens the one named. */
  readonly backTo: (page: PaneViewPage) => void;
}

/** Keeps where the pane is. */
export function usePaneView(
  isFirstUse: boolean,
  rootRef: RefObject<HTMLElement | null>,
): { readonly view: PaneView; readonly ways: PaneWays } {
  const [view, setView] = useState<PaneView>({ part: "findings", isWelcomeOpen: isFirstUse, pages: [] });
  const closed = useRef<PaneViewPage | null>(null);
  useEffect(() => {
    if (closed.current === null) return;
    const openers = rootRef.current?.querySelectorAll<HTMLElement>(`[data-opener="${closed.current}"]`) ?? [];
    closed.current = null;
    [...openers].find(isTabbable)?.focus();
  }, [rootRef, view]);
  const ways = useMemo((): PaneWays => {
    const change = (part: Partial<PaneView>): void => setView((before) => ({ ...before, ...part }));
    return {
      showPart: (part) => change({ part, isWelcomeOpen: false, pages: [] }),
      openWelcome: () => change({ isWelcomeOpen: true, pages: [] }),
      closeWelcome: () => change({ isWelcomeOpen: false }),
      openPage: (page) =>
        setView((before) => ({
          ...before,
          isWelcomeOpen: false,
          pages: [...before.pages.filter((other) => other !== page), page],
        })),
      closePage: () =>
        setView((before) => {
          closed.current = before.pages.at(-1) ?? null;
          return { ...before, pages: before.pages.slice(0, -1) };
        }),
      backTo: (page) => {
        closed.current = page;
        change({ pages: [] });
      },
    };
  }, []);
  return { view, ways };
}
