import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { formatDate } from "../../core/calendar/format-date";
import type { PlainDate } from "../../core/calendar/plain-date";
import { COLUMN_LABELS } from "../../core/model/columns";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { Icon } from "../frame/icons";
import { MessageCard } from "../frame/message-card";
import { useLanguage, useSay } from "../language/language-context";
import { BLANKS_TEXTS as TEXTS, STATUS_LABELS } from "./blanks-texts";
import { listBlanks, missingResultColumns, type UnfinishedMeasure } from "./list-blanks";

/** How many measures are drawn at a time. */
export const MEASURES_AT_A_TIME = 60;

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: {
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    flexWrap: "wrap",
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  status: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  soon: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  words: {
    margin: 0,
    display: "-webkit-box",
    WebkitLineClamp: 3,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  cell: { maxWidth: "100%", whiteSpace: "normal", textAlign: "start" },
});

interface BlanksViewProps {
  /** Null before the first check. */
  readonly sheet: MeasureSheet | null;
  readonly today: PlainDate;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** The measures that still need a result summary or an outcome; a click goes to the blank cell. */
export function BlanksView({ sheet, today, onGo }: BlanksViewProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState(MEASURES_AT_A_TIME);
  const unfinished = useMemo(() => (sheet === null ? [] : listBlanks(sheet, today)), [sheet, today]);
  if (sheet === null) return <p className={styles.text}>{say(TEXTS.notYet)}</p>;

  const missing = missingResultColumns(sheet);
  const notes = missing.map((column) => (
    <p key={column} className={styles.text}>
      {say(TEXTS.missingColumn, { column: COLUMN_LABELS[column][language] })}
    </p>
  ));
  const all = sheet.measures.length;
  if (unfinished.length === 0) {
    const title = say(all === 0 ? TEXTS.noMeasures : missing.length > 0 ? TEXTS.title : TEXTS.noneTitle);
    const isDone = all > 0 && missing.length === 0;
    return (
      <MessageCard icon={isDone ? "clear" : "grid"} title={title}>
        {notes}
        {isDone && <p className={styles.text}>{say(TEXTS.none, { count: all })}</p>}
      </MessageCard>
    );
  }
  const overdue = unfinished.filter(({ status }) => status === "overdue").length;
  const rest = unfinished.length - shown;
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{say(TEXTS.title)}</h2>
      <p className={styles.text}>{say(TEXTS.count, { count: unfinished.length, all, overdue })}</p>
      <p className={styles.text}>{say(TEXTS.hint)}</p>
      {notes}
      <ul className={styles.list} aria-label={say(TEXTS.title)}>
        {unfinished.slice(0, shown).map((measure) => (
          <BlankMeasure
            key={measure.ordinal}
            measure={measure}
            onGo={(cell) => onGo({ sheet: sheet.sheet, cell })}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + MEASURES_AT_A_TIME)}>
          {say(TEXTS.more, { count: rest })}
        </Button>
      )}
    </div>
  );
}

interface BlankMeasureProps {
  readonly measure: UnfinishedMeasure;
  readonly onGo: (cell: string) => void;
}

function BlankMeasure({ measure, onGo }: BlankMeasureProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { label, title, deadline, status, cells } = measure;
  const day =
    deadline === null ? say(TEXTS.noDeadline) : say(TEXTS.deadline, { date: formatDate(deadline, language) });
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.name}>{say(TEXTS.measure, { measure: label })}</h3>
        <span
          className={mergeClasses(
            styles.status,
            status === "overdue" && styles.overdue,
            status === "due-soon" && styles.soon,
          )}
        >
          {status === "overdue" && <Icon name="error" />}
          {status === "due-soon" && <Icon name="warning" />}
          {deadline === null ? day : `${say(STATUS_LABELS[status])} · ${day}`}
        </span>
      </div>
      <p className={styles.words}>{title}</p>
      <div className={styles.cells}>
        {cells.map(({ column, cell }) => (
          <Button key={column} size="small" className={styles.cell} onClick={() => onGo(cell)}>
            {say(TEXTS.cell, { column: COLUMN_LABELS[column][language], cell })}
          </Button>
        ))}
      </div>
    </li>
  );
}
