import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { DrawnPage } from "../../app/ports/drawn-pages";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { useFrame } from "../parts/frame-context";
import { Icon } from "../parts/icons";
import { Page } from "../parts/page";
import { useKeys } from "../parts/use-keys";
import { PagePicture } from "./page-picture";
import { PAGES_TEXTS as TEXTS } from "./pages-texts";

const useStyles = makeStyles({
  pages: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    "@media (min-width: 560px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
  page: { minWidth: 0, scrollMarginTop: "52px", listStyleType: "none" },
  // A table on half of the pane is too small to be read.
  lying: { "@media (min-width: 560px)": { gridColumn: "1 / -1" } },
  step: { minWidth: "44px", flex: "0 0 auto" },
  place: { alignSelf: "center", textAlign: "center" },
});

interface PagesPageProps {
  readonly pages: readonly DrawnPage[];
  /** The number of the page that was pressed. */
  readonly first: number;
  readonly onBack: () => void;
}

/** All pages of the report, as wide as the pane; the arrows and PageUp and PageDown go from page to page. */
export function PagesPage({ pages, first, onBack }: PagesPageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const listRef = useRef<HTMLUListElement>(null);
  const { scroller } = useFrame();
  const [at, setAt] = useState(first);
  const shown = Math.min(at, pages.length);
  /** Where the list was scrolled to by us, which says nothing of the page that a person scrolls to. */
  const scrolledTo = useRef<number | null>(null);
  const go = useCallback(
    (wanted: number): void => {
      const number = Math.max(1, Math.min(pages.length, wanted));
      setAt(number);
      listRef.current?.children[number - 1]?.scrollIntoView?.({ block: "start" });
      scrolledTo.current = scroller?.scrollTop ?? null;
    },
    [pages.length, scroller],
  );
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (!opened.current) go(first);
    opened.current = true;
  }, [go, first]);
  useEffect(() => {
    if (scroller === null) return undefined;
    const follow = (): void => {
      if (scroller.scrollTop === scrolledTo.current) return;
      const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2;
      const pagesShown = [...(listRef.current?.children ?? [])];
      const index = pagesShown.findIndex((page) => page.getBoundingClientRect().bottom > middle);
      if (index !== -1) setAt(index + 1);
    };
    scroller.addEventListener("scroll", follow, { passive: true });
    return () => scroller.removeEventListener("scroll", follow);
  }, [scroller]);
  useKeys({
    ArrowDown: () => go(shown + 1),
    ArrowUp: () => go(shown - 1),
    PageDown: () => go(shown + 1),
    PageUp: () => go(shown - 1),
    Home: () => go(1),
    End: () => go(pages.length),
  });
  return (
    <Page title={say(TEXTS.title)} onBack={onBack}>
      <ul ref={listRef} className={styles.pages} aria-label={say(TEXTS.title)}>
        {pages.map((page) => (
          <li
            key={page.number}
            className={mergeClasses(styles.page, page.width > page.height && styles.lying)}
            aria-current={page.number === shown ? "page" : undefined}
          >
            <PagePicture page={page} />
          </li>
        ))}
      </ul>
      <ActionBar label={say(TEXTS.moving)}>
        <span className={styles.place} role="status">
          {say(TEXTS.place, { number: shown, count: pages.length })}
        </span>
        <Button
          className={styles.step}
          icon={<Icon name="up" size={20} />}
          aria-label={say(TEXTS.before)}
          disabledFocusable={shown === 1}
          onClick={() => go(shown - 1)}
        />
        <Button
          className={styles.step}
          icon={<Icon name="down" size={20} />}
          aria-label={say(TEXTS.next)}
          disabledFocusable={shown === pages.length}
          onClick={() => go(shown + 1)}
        />
      </ActionBar>
    </Page>
  );
}
