import { mergeClasses, ToggleButton, type JSXElement } from "@fluentui/react-components";
import type { Severity } from "../../core/engine/check";
import { Icon } from "../parts/icons";
import { useFilterStyles } from "../parts/use-filter-styles";
import { useSay } from "../language/language-context";
import { useSeverityStyles } from "../parts/finding-styles";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import { SEVERITIES, SEVERITY_LABELS } from "./severity";

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly selected: Severity | null;
  readonly onSelect: (severity: Severity | null) => void;
}

/** The counts of the three severities; pressing one shows only those, pressing it again shows all. */
export function SeverityFilter({ counts, selected, onSelect }: SeverityFilterProps): JSXElement {
  const styles = useFilterStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  return (
    <div className={styles.row} role="group" aria-label={say(TEXTS.filter)}>
      {SEVERITIES.map((severity) => {
        const count = counts[severity];
        const word = say(SEVERITY_LABELS[severity]);
        return (
          <ToggleButton
            key={severity}
            className={styles.button}
            checked={selected === severity}
            disabledFocusable={count === 0 && selected !== severity}
            onClick={() => onSelect(selected === severity ? null : severity)}
          >
            <span className={mergeClasses(styles.count, count === 0 ? styles.none : colours[severity])}>
              <Icon name={severity} size={18} />
              {count}
            </span>{" "}
            <span className={styles.word}>{word}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
