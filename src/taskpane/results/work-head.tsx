import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import type { MeasureStatus } from "../../core/model/measure-status";
import { useLanguage, useSay } from "../language/language-context";
import { Icon, type IconName } from "../parts/icons";
import { describeWork, joinWork, WORK_PARTS } from "./describe-work";
import type { WorkItem } from "./list-work";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: "inherit" },
  head: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    boxSizing: "border-box",
    padding: "6px 10px",
    border: "none",
    borderRadius: "inherit",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    lineHeight: "20px",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  open: {
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    "&:hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  number: { minWidth: "20px", textAlign: "end", fontWeight: tokens.fontWeightBold },
  words: { flex: "1 1 auto", minWidth: 0 },
  title: { display: "block", overflow: "hidden", whiteSpace: "nowrap", textOverflow: "ellipsis" },
  // Open, the sheet's words are shown whole.
  whole: { whiteSpace: "normal", overflowWrap: "anywhere", fontWeight: tokens.fontWeightBold },
  line: {
    display: "block",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // Each piece is kept whole where there is room for it.
  piece: { display: "inline-block", maxWidth: "100%" },
  strong: { fontWeight: tokens.fontWeightBold },
  sign: { display: "flex", flexShrink: 0, paddingTop: "2px" },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  "due-soon": { color: tokens.colorStatusWarningForeground3 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
});

const SIGNS: Readonly<Record<MeasureStatus, IconName | null>> = {
  overdue: "error",
  "due-soon": "clock",
  open: null,
  done: "clear",
};

interface WorkHeadProps {
  readonly item: WorkItem;
  readonly sheet: MeasureSheet;
  readonly today: PlainDate;
  readonly isOpen: boolean;
  /** True for the one with the list's Tab stop. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
}

/** A measure in the list: number, title, and in a line unit and what is ready or wanting; opened its status and row. */
export function WorkHead(props: WorkHeadProps): JSXElement {
  const { item, sheet, today, isOpen, isStop, onFocus, onToggle } = props;
  const { measure, label, status } = item;
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const described = describeWork(item, sheet, today, language);
  const { units, row } = described;
  // Closed it is one line: how late it is, and its row, are said once it is open; its group says the rest.
  const facts = isOpen ? null : described.facts;
  const hasStatus = facts === null || status === "due-soon" || measure.deadline === null;
  const shown = WORK_PARTS.filter(
    (part) => part === "units" || { status: hasStatus, facts: facts !== null, row: isOpen }[part],
  );
  const sign = SIGNS[status];
  const isLate = status === "overdue" || status === "due-soon";
  const colour = isLate ? styles[status] : status === "done" ? styles.ready : undefined;
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        data-work-head=""
        className={mergeClasses(styles.head, isOpen && styles.open)}
        aria-expanded={isOpen}
        aria-label={say(TEXTS.rowName, {
          measure: label,
          title: measure.title,
          line: joinWork(described, shown),
        })}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onToggle}
      >
        <span className={styles.number}>{label}</span>{" "}
        <span className={styles.words}>
          <span className={mergeClasses(styles.title, isOpen && styles.whole)} lang="th">
            {measure.title}
          </span>{" "}
          <span className={styles.line}>
            {units !== null && (
              <span className={styles.piece} lang="th">
                {units}
              </span>
            )}
            {units !== null && " · "}
            {hasStatus && (
              <span className={mergeClasses(styles.piece, isLate && styles.strong, isLate && colour)}>
                {described.status}
              </span>
            )}
            {hasStatus && facts !== null && " · "}
            {facts !== null && (
              <span
                className={mergeClasses(
                  styles.piece,
                  item.texts.length > 0 && styles.strong,
                  item.texts.length > 0 && styles.ready,
                )}
              >
                {facts}
              </span>
            )}
            {isOpen && " · "}
            {isOpen && <span className={styles.piece}>{row}</span>}
          </span>
        </span>
        <span className={mergeClasses(styles.sign, !isOpen && colour)}>
          {isOpen ? <Icon name="collapse" /> : sign !== null && <Icon name={sign} />}
        </span>
      </button>
    </h3>
  );
}
