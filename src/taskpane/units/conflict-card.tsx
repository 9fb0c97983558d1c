import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    display: "block",
    minWidth: 0,
    boxSizing: "border-box",
    padding: "7px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: {
    padding: "6px 9px",
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  head: { display: "flex", alignItems: "flex-start", gap: "8px", minHeight: "24px", cursor: "pointer" },
  radio: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "18px",
    height: "18px",
    margin: "1px 0 0",
    // The browser's own is drawn for a light page, whatever the pane's colours are.
    appearance: "none",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    "&:checked": { border: `5px solid ${tokens.colorCompoundBrandBackground}` },
    "@media (forced-colors: active)": { appearance: "auto" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightBold },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  body: { paddingInlineStart: "26px", minWidth: 0 },
});

interface ConflictCardProps {
  /** Name of the group of radio buttons. */
  readonly group: string;
  readonly name: string;
  /** Beside the name; "" for nothing. */
  readonly note: string;
  readonly isChosen: boolean;
  /** True where the focus begins here. */
  readonly isFirst?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One of the texts that a cell may get; a press anywhere on it chooses it. */
export function ConflictCard(props: ConflictCardProps): JSXElement {
  const { group, name, note, isChosen, isFirst = false, onChoose, children } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div
      className={mergeClasses(styles.card, isChosen && styles.chosen)}
      data-choice=""
      onClick={({ target }) => {
        if (!isChosen && target instanceof HTMLElement && !target.matches("textarea")) onChoose();
      }}
    >
      <label className={styles.head}>
        <input
          type="radio"
          className={styles.radio}
          name={group}
          checked={isChosen}
          aria-describedby={id}
          {...((isChosen || isFirst) && { "data-autofocus": "" })}
          onChange={onChoose}
        />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          {note !== "" && <span className={styles.note}> {note}</span>}
        </span>
      </label>
      <div id={id} className={styles.body}>
        {children}
      </div>
    </div>
  );
}
