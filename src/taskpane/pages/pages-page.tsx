import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { DrawnPage } from "../../app/ports/drawn-pages";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { useFrame } from "../parts/frame-context";
import { Icon } from "../parts/icons";
import { Page } from "../parts/page";
import { useKeys } from "../parts/use-keys";
import { pageName } from "./page-name";
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
  // A page of twice the pane's width scrolls sideways in a room of its own; the pane does not.
  large: {
    overflowX: "auto",
    overflowY: "hidden",
    gridColumn: "1 / -1",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  largePage: { width: "200%" },
  // A table on half of the pane is too small to be read.
  lying: { "@media (min-width: 560px)": { gridColumn: "1 / -1" } },
  step: { minWidth: "44px", flex: "0 0 auto" },
  zoom: { minWidth: "60px", flex: "0 0 auto" },
  place: { alignSelf: "center", textAlign: "center" },
});

/** The same in every language. */
const LARGE = "200%";
/** Of the room that is seen, by one press of an arrow. */
const STEP_ACROSS = 0.4;

interface PagesPageProps {
  readonly pages: readonly DrawnPage[];
  /** The number of the page that was pressed. */
  readonly first: number;
  readonly onBack: () => void;
}

/**
 * All pages of the report, as wide as the pane or twice as wide (+ and -); up and down and PageUp and PageDown go from page to page,
 * left and right across a large one.
 */
export function PagesPage({ pages, first, onBack }: PagesPageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const listRef = useRef<HTMLUListElement>(null);
  const { scroller } = useFrame();
  const [at, setAt] = useState(first);
  const [isLarge, setLarge] = useState(false);
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
  const current = useRef(shown);
  useEffect(() => {
    current.current = shown;
  });
  // All pages above change their height, too: the page that is read stays.
  const sized = useRef(isLarge);
  useLayoutEffect(() => {
    if (sized.current !== isLarge) go(current.current);
    sized.current = isLarge;
  }, [go, isLarge]);
  const moveAcross = (by: number): boolean => {
    const room = listRef.current?.children[shown - 1];
    if (!isLarge || room === undefined) return false;
    room.scrollLeft += by * STEP_ACROSS * room.clientWidth;
    return true;
  };
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
    ArrowRight: () => moveAcross(1),
    ArrowLeft: () => moveAcross(-1),
    "+": () => setLarge(true),
    "=": () => setLarge(true),
    "-": () => setLarge(false),
  });
  return (
    <Page title={say(TEXTS.title)} onBack={onBack}>
      <ul ref={listRef} className={styles.pages} aria-label={say(TEXTS.title)}>
        {pages.map((page) => (
          <li
            key={page.number}
            className={mergeClasses(
              styles.page,
              page.width > page.height && styles.lying,
              isLarge && styles.large,
            )}
            {...(isLarge && { tabIndex: 0, "aria-label": pageName(page, say) })}
            aria-current={page.number === shown ? "page" : undefined}
          >
            <PagePicture page={page} className={isLarge ? styles.largePage : undefined} />
          </li>
        ))}
      </ul>
      <ActionBar label={say(TEXTS.moving)}>
        <span className={styles.place} role="status">
          {say(TEXTS.place, { number: shown, count: pages.length })}
        </span>
        <Button
          className={styles.zoom}
          appearance={isLarge ? "primary" : "secondary"}
          aria-pressed={isLarge}
          aria-label={say(TEXTS.zoom)}
          onClick={() => setLarge(!isLarge)}
        >
          {LARGE}
        </Button>
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
