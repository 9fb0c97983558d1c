import { ToggleButton, type JSXElement } from "@fluentui/react-components";
import { useFilterStyles } from "../parts/use-filter-styles";
import { useSay } from "../language/language-context";
import { WORK_FILTERS, type WorkFilter } from "./list-work";
import { FILTER_LABELS, RESULTS_TEXTS as TEXTS } from "./results-texts";

interface WorkFilterRowProps {
  readonly counts: Readonly<Record<WorkFilter, number>>;
  readonly selected: WorkFilter;
  readonly onSelect: (filter: WorkFilter) => void;
}

/** How many measures there are of each kind; pressing one shows these measures. */
export function WorkFilterRow({ counts, selected, onSelect }: WorkFilterRowProps): JSXElement {
  const styles = useFilterStyles();
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
