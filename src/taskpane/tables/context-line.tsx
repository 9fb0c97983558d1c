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
  words: {
    flex: "1 1 auto",
    minWidth: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
  },
  sheet: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold },
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
  const words = useWords(outcome);
  const sheet = outcome?.kind === "checked" ? outcome.checked.sheet.sheet : "";
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
        <b className={styles.sheet}>{sheet}</b>
        {words.slice(sheet.length)}
      </span>
      <Icon name="expand" size={14} />
    </button>
  );
}

function useWords(outcome: CheckOutcome | null): string {
  const say = useSay();
  if (outcome === null) return say(TEXTS.notChecked);
  if (outcome.kind === "no-table") return say(outcome.tables.length === 0 ? TEXTS.none : TEXTS.gone);
  const { sheet, fiscalYear: year, measures } = outcome.checked.sheet;
  return say(TEXTS.inUse, { sheet, year, count: measures.length });
}
