import { makeStyles, ToggleButton, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { WORK_FILTERS, type WorkFilter } from "./list-work";
import { FILTER_LABELS, RESULTS_TEXTS as TEXTS } from "./results-texts";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: {
    flex: "1 1 0",
    minWidth: 0,
    flexDirection: "column",
    gap: 0,
    paddingInline: tokens.spacingHorizontalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface WorkFilterRowProps {
  readonly counts: Readonly<Record<WorkFilter, number>>;
  readonly selected: WorkFilter;
  readonly onSelect: (filter: WorkFilter) => void;
}

/** How many measures there are of each kind; a press shows those. */
export function WorkFilterRow({ counts, selected, onSelect }: WorkFilterRowProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.row} role="group" aria-label={say(TEXTS.filter)}>
      {WORK_FILTERS.map((filter) => (
        <ToggleButton
          key={filter}
          className={styles.button}
          checked={selected === filter}
          onClick={() => onSelect(filter)}
        >
          <span className={styles.count}>{counts[filter]}</span>{" "}
          <span className={styles.word}>{say(FILTER_LABELS[filter])}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
