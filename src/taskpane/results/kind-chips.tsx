import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { KIND_LABELS, RESULTS_TEXTS as TEXTS } from "./results-texts";
import { WORK_KINDS, type WorkKind } from "./work-filter";

const NARROW = "@media (max-width: 300px)";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: {
    minHeight: "26px",
    padding: "1px 10px",
    [NARROW]: { padding: "1px 7px" },
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    padding: "0 9px",
    [NARROW]: { padding: "0 6px" },
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightBold,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
});

interface KindChipsProps {
  readonly counts: Readonly<Record<WorkKind, number>>;
  readonly selected: WorkKind;
  readonly onSelect: (kind: WorkKind) => void;
}

/** How many measures there are of each kind; pressing one shows these. */
export function KindChips({ counts, selected, onSelect }: KindChipsProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.row} role="group" aria-label={say(TEXTS.kinds)}>
      {WORK_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(styles.chip, kind === selected && styles.pressed)}
          aria-pressed={kind === selected}
          onClick={() => onSelect(kind)}
        >
          {say(KIND_LABELS[kind], { count: counts[kind] })}
        </button>
      ))}
    </div>
  );
}
