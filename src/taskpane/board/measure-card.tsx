import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { BoardMeasure } from "../../core/board/board";
import { useLanguage, useSay } from "../language/language-context";
import { describeDeadline, describeOwed, describeState, describeUnits } from "./describe-measure";

const useStyles = makeStyles({
  card: {
    padding: "6px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: "4px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  overdue: { borderInlineStartColor: tokens.colorStatusDangerBackground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  state: { fontWeight: tokens.fontWeightBold, color: tokens.colorNeutralForeground1 },
  late: { color: tokens.colorStatusDangerForeground1 },
});

/** The measure whose tile is chosen: its text in full, how it stands, who answers for it, what it lacks. */
export function MeasureCard({ measure }: { readonly measure: BoardMeasure }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const isLate = measure.status === "overdue";
  const owed = describeOwed(measure, say, language);
  const facts = [
    describeUnits(measure, say),
    ...(owed === null ? [] : [owed]),
    describeDeadline(measure, say, language),
  ];
  return (
    <section
      className={mergeClasses(styles.card, isLate && styles.overdue)}
      data-board-card={measure.ordinal}
    >
      <h3 className={styles.title} lang="th">
        {measure.label} {measure.title}
      </h3>
      <p className={styles.facts}>
        <span className={mergeClasses(styles.state, isLate && styles.late)}>
          {describeState(measure, say)}
        </span>
        {` · ${facts.join(" · ")}`}
      </p>
    </section>
  );
}
