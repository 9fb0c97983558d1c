import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { Icon } from "./icons";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "24px",
    padding: 0,
    border: 0,
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: { display: "flex", paddingTop: "2px", flexShrink: 0 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  body: { paddingLeft: "20px" },
});

interface FoldProps {
  readonly summary: string;
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}

/** A line that unfolds what belongs to it. */
export function Fold({ summary, startsOpen = false, children }: FoldProps): JSXElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.chevron}>
          <Icon name={isOpen ? "collapse" : "expand"} size={14} />
        </span>
        <span className={styles.words}>{summary}</span>
      </button>
      {isOpen && (
        <div id={id} className={styles.body}>
          {children()}
        </div>
      )}
    </div>
  );
}
