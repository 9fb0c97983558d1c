import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { Severity } from "../../core/engine/check";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import { useSeverityStyles } from "../parts/finding-styles";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import { SEVERITIES, SEVERITY_LABELS } from "../parts/severity";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px" },
  button: {
    flex: "1 1 0",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "3px 4px 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // By the border and the weight, and in colours that Windows chooses by its own mark: the words stay as legible as they were (R49).
  pressed: {
    padding: "2px 3px 3px",
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    fontWeight: tokens.fontWeightBold,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  count: {
    display: "flex",
    alignItems: "center",
    gap: "5px",
    fontSize: "18px",
    lineHeight: "24px",
    fontWeight: tokens.fontWeightBold,
  },
  none: { color: tokens.colorNeutralForeground3 },
  word: { maxWidth: "100%", overflowWrap: "anywhere" },
});

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly selected: Severity | null;
  readonly onSelect: (severity: Severity | null) => void;
}

/** The counts of the three severities; pressing one shows only those, pressing it again shows all. */
export function SeverityFilter({ counts, selected, onSelect }: SeverityFilterProps): JSXElement {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  return (
    <div
      className={styles.row}
      role="group"
      aria-label={say(TEXTS.filter)}
      data-counts={SEVERITIES.map((severity) => counts[severity]).join(" ")}
    >
      {SEVERITIES.map((severity) => {
        const count = counts[severity];
        const isPressed = selected === severity;
        return (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.button, isPressed && styles.pressed)}
            aria-pressed={isPressed}
            onClick={() => onSelect(isPressed ? null : severity)}
          >
            <span className={mergeClasses(styles.count, count === 0 ? styles.none : colours[severity])}>
              <Icon name={severity} size={18} />
              {count}
            </span>{" "}
            <span className={styles.word}>{say(SEVERITY_LABELS[severity])}</span>
          </button>
        );
      })}
    </div>
  );
}
