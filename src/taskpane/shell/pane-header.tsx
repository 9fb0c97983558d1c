import { Button, makeStyles, Tab, TabList, tokens, type JSXElement } from "@fluentui/react-components";
import type { Language, Text } from "../language/language";
import { useLanguage, useSay } from "../language/language-context";
import { SHELL_TEXTS as TEXTS } from "./shell-texts";
import type { PanePart } from "./use-pane-view";

const useStyles = makeStyles({
  // Excel's own menu covers 34 pixels at the top right of a pane on a Mac, 12 on Windows.
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
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
  language: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, flexShrink: 0 },
  tab: { paddingInline: tokens.spacingHorizontalS },
});

const PARTS: readonly { readonly part: PanePart; readonly label: Text }[] = [
  { part: "findings", label: TEXTS.findingsTab },
  { part: "results", label: TEXTS.resultsTab },
  { part: "report", label: TEXTS.reportTab },
];

interface PaneHeaderProps {
  /** What the ids of the tabs and their panel begin with. */
  readonly id: string;
  readonly part: PanePart;
  readonly onPart: (part: PanePart) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The tabs of the pane, and the button for the other language. */
export function PaneHeader({ id, part, onPart, onLanguage }: PaneHeaderProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const other = useLanguage() === "th" ? "en" : "th";
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
      <Button
        appearance="subtle"
        size="small"
        className={styles.language}
        lang={other}
        onClick={() => onLanguage(other)}
      >
        {say(TEXTS.language)}
      </Button>
    </header>
  );
}
