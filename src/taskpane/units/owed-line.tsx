import { Link, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { BoardMeasure } from "../../core/board/board";
import { formatShortDate } from "../../core/calendar/format-short-date";
import { BOARD_TEXTS } from "../board/board-texts";
import { describeOwed } from "../board/describe-measure";
import { useLanguage, useSay } from "../language/language-context";
import { wholeName } from "../parts/whole-name";
import type { OwedItem } from "./list-units";
import { UNITS_TEXTS as TEXTS } from "./units-texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "6px", minWidth: 0, paddingBlock: "2px" },
  measure: {
    display: "flex",
    gap: "6px",
    flex: "1 1 auto",
    minWidth: 0,
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: "13px",
    lineHeight: "20px",
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    "&:hover [data-title]": { textDecorationLine: "underline" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  label: { minWidth: "20px", fontWeight: tokens.fontWeightBold, fontSize: "14px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  facts: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  late: {
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorStatusDangerForeground1,
    whiteSpace: "nowrap",
  },
  row: {
    flexShrink: 0,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    textDecorationLine: "underline",
  },
});

interface OwedLineProps {
  readonly item: OwedItem;
  readonly tabIndex: number;
  /** Opens its card in the tab เติมผล. */
  readonly onFill: (measure: BoardMeasure) => void;
  /** Shows its row in Excel. */
  readonly onGoRow: (measure: BoardMeasure) => void;
}

/** A measure that a unit owes something of: what, until when, with whom; it leads to its card and to its row. */
export function OwedLine({
  item: { measure, others },
  tabIndex,
  onFill,
  onGoRow,
}: OwedLineProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { label, title, row, deadline, daysLeft, status } = measure;
  const facts = [
    describeOwed(measure, say, language),
    deadline === null ? say(BOARD_TEXTS.noDeadline) : formatShortDate(deadline, language),
    ...(others.length === 0 ? [] : [say(TEXTS.with, { units: others.join(", ") })]),
  ];
  const short = say(TEXTS.row, { row });
  return (
    <li className={styles.line} data-line="" data-owed={measure.ordinal}>
      <button
        type="button"
        className={styles.measure}
        data-line-stop=""
        tabIndex={tabIndex}
        onClick={() => onFill(measure)}
      >
        <span className={styles.label}>{label}</span>{" "}
        <span className={styles.words}>
          <span data-title="" lang="th">
            {title}
          </span>
          <span className={styles.facts}>
            {status === "overdue" && (
              <span className={mergeClasses(styles.late)}>
                {say(TEXTS.daysLate, { days: -(daysLeft ?? 0) })}
                {" · "}
              </span>
            )}
            {facts.join(" · ")}
          </span>
        </span>
      </button>
      <Link
        as="button"
        className={styles.row}
        tabIndex={tabIndex}
        aria-label={wholeName(short, say(TEXTS.goRow, { row, measure: label }))}
        onClick={() => onGoRow(measure)}
      >
        {short}
      </Link>
    </li>
  );
}
