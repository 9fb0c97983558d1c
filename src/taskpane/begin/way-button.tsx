import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { Icon, type IconName } from "../parts/icons";

const useStyles = makeStyles({
  way: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    width: "100%",
    boxSizing: "border-box",
    padding: "9px 11px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  first: {
    padding: "8px 10px",
    border: `2px solid ${tokens.colorBrandForegroundLink}`,
    backgroundColor: tokens.colorBrandBackground2,
    "&:hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  off: { cursor: "not-allowed", color: tokens.colorNeutralForeground3 },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block", fontWeight: tokens.fontWeightBold, textWrapStyle: "pretty" },
  hint: {
    display: "block",
    textWrapStyle: "pretty",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground3,
  },
  icon: { display: "flex", flexShrink: 0 },
});

interface WayButtonProps {
  /** What finds the same button again when the pane takes the plain page's place. */
  readonly name: string;
  readonly icon: IconName;
  readonly title: string;
  readonly hint?: string;
  /** True for the likeliest way. */
  readonly isFirst?: boolean;
  /** True while it is under way. */
  readonly isBusy?: boolean;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** A way to begin: what it does, and what it does with this workbook. */
export function WayButton(props: WayButtonProps): JSXElement {
  const { name, icon, title, hint, isFirst = false, isBusy = false, isOff = false, onPress } = props;
  const styles = useStyles();
  return (
    <button
      type="button"
      data-begin={name}
      aria-busy={isBusy}
      aria-disabled={isOff || undefined}
      className={mergeClasses(styles.way, isFirst && styles.first, isOff && styles.off)}
      onClick={() => !isOff && !isBusy && onPress()}
    >
      <span className={styles.icon}>
        <Icon name={icon} size={20} />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{title}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </span>
      <span className={styles.icon}>
        <Icon name="forward" size={14} />
      </span>
    </button>
  );
}
