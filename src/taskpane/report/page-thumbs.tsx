import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { DrawnPage, DrawnPart } from "../../app/ports/drawn-pages";
import { useSay } from "../language/language-context";
import { pageName } from "../pages/page-name";
import { PagePicture } from "../pages/page-picture";
import type { DrawnPages } from "../pages/use-drawn-pages";
import { TroubleBar } from "../parts/trouble-bar";
import { useReportStyles } from "./report-styles";
import { REPORT_TEXTS as TEXTS } from "./report-texts";

/** Of these the first pages are shown. */
const SHOWN: readonly DrawnPart[] = ["memo", "cover", "table"];

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  // As high as half of an upright page is at this width: what stands below its middle is seen when it is opened.
  thumb: {
    position: "relative",
    display: "block",
    aspectRatio: "1 / 1.1",
    padding: 0,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: "#ffffff",
    boxShadow: tokens.shadow4,
    cursor: "pointer",
    font: "inherit",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    "@media (max-width: 300px)": { aspectRatio: "1 / 1.2" },
  },
  // What comes later takes the place that is kept for it: buttons below do not move away from who presses them.
  blank: {
    aspectRatio: "1 / 1.1",
    backgroundColor: tokens.colorNeutralStencil1,
    "@media (max-width: 300px)": { aspectRatio: "1 / 1.2" },
  },
  count: { minHeight: tokens.lineHeightBase200 },
  page: { border: "none", boxShadow: "none" },
  lying: { width: "156%" },
  mark: {
    position: "absolute",
    top: "2px",
    right: "2px",
    padding: "0 4px",
    border: "1px solid #000000",
    backgroundColor: "#ffffff",
    color: "#000000",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightBold,
    forcedColorAdjust: "none",
  },
  words: { margin: 0 },
});

interface PageThumbsProps {
  readonly drawn: DrawnPages;
  readonly isDraft: boolean;
  /** Opens a page by its number. */
  readonly onOpen: (number: number) => void;
}

/** The first pages of memo, cover and table, small: each opens all pages at its place. */
export function PageThumbs({ drawn, isDraft, onOpen }: PageThumbsProps): JSXElement {
  const styles = useStyles();
  const common = useReportStyles();
  const say = useSay();
  const { pages, isDrawing, trouble, retry } = drawn;
  if (trouble !== null) return <TroubleBar trouble={trouble} onRetry={retry} onDismiss={null} />;
  const firsts = SHOWN.flatMap((part) => pages?.find((page) => page.part === part) ?? []);
  return (
    <section className={common.choice} aria-label={say(TEXTS.pagesLabel)} aria-busy={isDrawing}>
      <div className={styles.row}>
        {pages === null
          ? SHOWN.map((part) => <div key={part} className={styles.blank} />)
          : firsts.map((page) => <Thumb key={page.part} page={page} isDraft={isDraft} onOpen={onOpen} />)}
      </div>
      <p className={mergeClasses(common.hint, styles.count)} role="status">
        {pages === null
          ? isDrawing && say(TEXTS.pagesDrawing)
          : say(TEXTS.pagesHint, { count: pages.length })}
      </p>
    </section>
  );
}

interface ThumbProps extends Pick<PageThumbsProps, "isDraft" | "onOpen"> {
  readonly page: DrawnPage;
}

function Thumb({ page, isDraft, onOpen }: ThumbProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <button
      type="button"
      className={styles.thumb}
      aria-label={[
        say(TEXTS.seePage, { page: pageName(page, say) }),
        ...(isDraft ? [say(TEXTS.draftMark)] : []),
      ].join(", ")}
      data-opens-page={page.number}
      onClick={() => onOpen(page.number)}
    >
      <PagePicture
        page={page}
        isDecorative
        className={mergeClasses(styles.page, page.width > page.height && styles.lying)}
      />
      {isDraft && (
        <span className={styles.mark} aria-hidden="true">
          {say(TEXTS.draftMark)}
        </span>
      )}
    </button>
  );
}
