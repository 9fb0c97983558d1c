import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useSay } from "../language/language-context";
import { firstTabbable } from "./first-tabbable";
import { useFrame } from "./frame-context";
import { Icon } from "./icons";
import { PARTS_TEXTS } from "./parts-texts";
import { useEscape } from "./use-escape";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "44px",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  back: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "36px",
    height: "36px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: {
    flex: "1 1 auto",
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
    overflowWrap: "anywhere",
  },
  about: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface PageProps {
  readonly title: string;
  /** What the page is about, at the right of its title. */
  readonly about?: string;
  /** Closes the page; the frame gives the focus back to the button that opened it (`data-opener`). */
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/**
 * A page over a part of the pane: ‹ and its title stand in place of the line with the table, Esc leads back. The focus comes to
 * what is marked `data-autofocus`, else to the first thing that can be focused in it, else to ‹.
 */
export function Page({ title, about, onBack, children }: PageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { headSlot } = useFrame();
  const ref = useRef<HTMLElement>(null);
  const backRef = useRef<HTMLButtonElement>(null);
  useEscape(onBack);
  useEffect(() => {
    const page = ref.current;
    const wanted = page?.querySelector<HTMLElement>("[data-autofocus]") ?? (page && firstTabbable(page));
    (wanted ?? backRef.current)?.focus({ preventScroll: true });
  }, [headSlot]);
  const head = (
    <div className={styles.head} data-page-head="">
      <button
        ref={backRef}
        type="button"
        className={styles.back}
        aria-label={say(PARTS_TEXTS.back)}
        onClick={onBack}
      >
        <Icon name="back" />
      </button>
      <h2 className={styles.title}>{title}</h2>
      {about !== undefined && <span className={styles.about}>{about}</span>}
    </div>
  );
  return (
    <>
      {headSlot === null ? head : createPortal(head, headSlot)}
      <section ref={ref} className={styles.page} aria-label={title}>
        {children}
      </section>
    </>
  );
}
