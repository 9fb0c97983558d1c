import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { CheckOutcome } from "../checking/check-outcome";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import { TABLES_TEXTS as TEXTS } from "./tables-texts";

const useStyles = makeStyles({
  part: { flexShrink: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    width: "100%",
    height: "30px",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    textAlign: "start",
  },
  button: {
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  // One line: where the count has no room it is gone, and not cut.
  words: {
    display: "flex",
    flexWrap: "wrap",
    flex: "1 1 auto",
    minWidth: 0,
    height: "18px",
    overflow: "hidden",
    whiteSpace: "pre",
  },
  // A long name gives way before the year does, which is never cut: no year is taken silently.
  table: { display: "flex", minWidth: 0, maxWidth: "100%" },
  sheet: {
    flex: "0 1 auto",
    minWidth: "48px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
  },
  year: { flex: "0 0 auto" },
  other: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
});

interface ContextLineProps {
  /** Null before the first check. */
  readonly outcome: CheckOutcome | null;
  readonly onOpen: () => void;
}

/** The line under the tabs: which table the pane works on; pressed, it opens the page that lists them all. */
export function ContextLine(props: ContextLineProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <section className={styles.part} aria-label={say(TEXTS.context)}>
      <Line {...props} />
    </section>
  );
}

function Line({ outcome, onOpen }: ContextLineProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const parts = useParts(outcome);
  const words = parts.join(SEPARATOR);
  const [name = "", year = "", count = ""] = parts;
  if (outcome === null || outcome.tables.length === 0) {
    return <div className={styles.line}>{words}</div>;
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.button)}
      aria-label={outcome.kind === "checked" ? say(TEXTS.openPage, { table: words }) : words}
      data-opener="tables"
      onClick={onOpen}
    >
      <Icon name={outcome.kind === "checked" ? "grid" : "warning"} size={14} />
      <span className={styles.words}>
        {outcome.kind === "checked" ? (
          <>
            <span className={styles.table}>
              <b className={styles.sheet}>{name}</b>
              <span className={styles.year}>{SEPARATOR + year}</span>
            </span>
            <span>{SEPARATOR + count}</span>
          </>
        ) : (
          <span className={styles.other}>{words}</span>
        )}
      </span>
      <Icon name="expand" size={14} />
    </button>
  );
}

const SEPARATOR = " · ";

/** The sheet, its year and how many measures it has; one part where there is no table. */
function useParts(outcome: CheckOutcome | null): readonly string[] {
  const say = useSay();
  if (outcome === null) return [say(TEXTS.notChecked)];
  if (outcome.kind === "no-table") return [say(outcome.tables.length === 0 ? TEXTS.none : TEXTS.gone)];
  const { sheet, fiscalYear: year, measures } = outcome.checked.sheet;
  return [sheet, say(TEXTS.year, { year }), say(TEXTS.count, { count: measures.length })];
}
