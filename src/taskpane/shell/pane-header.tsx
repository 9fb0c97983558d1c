import { makeStyles, mergeClasses, Tab, TabList, tokens, type JSXElement } from "@fluentui/react-components";
import { Icon } from "../parts/icons";
import type { Text } from "../language/language";
import { useSay } from "../language/language-context";
import { SHELL_TEXTS as TEXTS } from "./shell-texts";
import type { PanePart } from "./use-pane-view";

const NARROW = "@media (max-width: 300px)";

const useStyles = makeStyles({
  // Excel's own menu covers 34 pixels at the top right of a pane on a Mac, 12 on Windows.
  header: {
    display: "flex",
    alignItems: "stretch",
    justifyContent: "space-between",
    flexShrink: 0,
    height: "40px",
    boxSizing: "border-box",
    paddingRight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  // Four tabs and ⋯ have room at 280 pixels, too.
  tab: { paddingInline: tokens.spacingHorizontalS, [NARROW]: { paddingInline: tokens.spacingHorizontalXS } },
  more: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "36px",
    [NARROW]: { width: "28px" },
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  open: {
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": {
      border: "2px solid Highlight",
      "&:focus-visible": { outlineOffset: "-6px" },
    },
  },
});

const PARTS: readonly { readonly part: PanePart; readonly label: Text }[] = [
  { part: "findings", label: TEXTS.findingsTab },
  { part: "board", label: TEXTS.boardTab },
  { part: "results", label: TEXTS.resultsTab },
  { part: "report", label: TEXTS.reportTab },
];

interface PaneHeaderProps {
  /** What the ids of the tabs and their panel begin with. */
  readonly id: string;
  readonly part: PanePart;
  readonly onPart: (part: PanePart) => void;
  readonly isOptionsOpen: boolean;
  readonly onOptions: () => void;
}

/** The tabs of the pane, and ⋯ with all that is seldom needed. */
export function PaneHeader({ id, part, onPart, isOptionsOpen, onOptions }: PaneHeaderProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <header className={styles.header}>
      <h1 className={styles.hidden}>{say(TEXTS.name)}</h1>
      <TabList
        size="small"
        selectedValue={part}
        aria-label={say(TEXTS.tabs)}
        onTabSelect={(_, { value }) => onPart(value as PanePart)}
      >
        {PARTS.map(({ part: value, label }) => (
          <Tab
            key={value}
            value={value}
            id={`${id}-${value}`}
            aria-controls={`${id}-panel`}
            className={styles.tab}
          >
            {say(label)}
          </Tab>
        ))}
      </TabList>
      <button
        type="button"
        className={mergeClasses(styles.more, isOptionsOpen && styles.open)}
        aria-label={say(TEXTS.options)}
        aria-expanded={isOptionsOpen}
        data-opener="options"
        onClick={onOptions}
      >
        <Icon name="more" size={20} />
      </button>
    </header>
  );
}
