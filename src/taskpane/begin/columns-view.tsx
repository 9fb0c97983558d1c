import {
  Button,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { COLUMN_IDS, COLUMN_LABELS, type ColumnId } from "../../core/model/columns";
import type { ChosenTable, WantedTable } from "../../core/model/wanted-table";
import { describeColumns, missingColumns, type DescribedColumn } from "../../core/sheet/describe-columns";
import { nameColumns } from "../../core/sheet/name-columns";
import type { RawTable } from "../../core/sheet/raw-table";
import { useLanguage, useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { Icon } from "../parts/icons";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";
import { choicesOf, columnsOf, meaningOf, withChoice, type ColumnChoices } from "./column-choices";
import { useBeginStyles } from "./use-begin-styles";

const useStyles = makeStyles({
  list: { gap: 0, padding: 0, overflow: "hidden", listStyleType: "none" },
  column: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: "5px 12px 6px",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  asked: { backgroundColor: tokens.colorStatusWarningBackground1 },
  letters: { width: "24px", flexShrink: 0, textAlign: "center", fontWeight: tokens.fontWeightBold },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  heading: { fontWeight: tokens.fontWeightBold },
  sample: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground3,
  },
  known: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorStatusSuccessForeground1,
  },
  select: { width: "100%", marginBlock: "2px 4px", "& select": { minHeight: "32px" } },
});

interface ColumnsViewProps {
  readonly table: RawTable;
  readonly headerRow: number;
  /** The table as it was read; null where nobody could read its headings. */
  readonly known: WantedTable | null;
  /** The columns as they are used now, by letters. */
  readonly used: Readonly<Partial<Record<ColumnId, string | null>>>;
  readonly isBusy: boolean;
  readonly onOtherRow: () => void;
  readonly onUse: (table: ChosenTable) => void;
}

/** Every column of the heading row: those that are understood, and a choice for those that are not, with a sample of their cells. */
export function ColumnsView(props: ColumnsViewProps): JSXElement {
  const { table, headerRow, known, used, isBusy, onOtherRow, onUse } = props;
  const styles = useStyles();
  const looks = useBeginStyles();
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const headings = useMemo(() => describeColumns(table, headerRow), [table, headerRow]);
  const [choices, setChoices] = useState<ColumnChoices>(() => choicesOf(headings.columns, used));
  const [isMeasureAsked, setMeasureAsked] = useState(false);
  const columns = columnsOf(headings.columns, choices);
  const missing = missingColumns(headings, columns).map((id) => say(COLUMN_LABELS[id]));
  const use = (): void => {
    if (columns.measure !== undefined) return onUse(nameColumns(table, headerRow, columns, known));
    setMeasureAsked(true);
    return list.current?.querySelector("select")?.focus();
  };
  const unread = headings.columns.filter(
    (column) => column.heading !== "" && !column.isOther && meaningOf(column, choices) === null,
  ).length;
  return (
    <div className={looks.screen}>
      <h2 className={looks.title} aria-live="polite">
        {unread > 0 ? say(TEXTS.unread, { count: unread }) : say(TEXTS.allRead)}
      </h2>
      <p className={looks.small}>{say(TEXTS.place, { sheet: table.sheet, row: headerRow })}</p>
      <ul ref={list} className={mergeClasses(looks.card, styles.list)} aria-label={say(TEXTS.columns)}>
        {headings.columns.map((column) => (
          <Column
            key={column.letters}
            column={column}
            choices={choices}
            onChoose={(choice) => {
              setMeasureAsked(false);
              setChoices((old) => withChoice(old, column.letters, choice));
            }}
          />
        ))}
      </ul>
      {missing.length > 0 && (
        <p className={looks.small}>{say(TEXTS.stillMissing, { columns: missing.join(" · ") })}</p>
      )}
      {isMeasureAsked && (
        <p role="alert" className={mergeClasses(looks.small, looks.ask)}>
          {say(TEXTS.needMeasure)}
        </p>
      )}
      <button type="button" className={looks.link} onClick={onOtherRow}>
        {say(TEXTS.otherRow)}
      </button>
      <p className={looks.small}>{say(TEXTS.remembered)}</p>
      <ActionBar label={`${say(TEXTS.columns)}: ${say(TEXTS.useColumns)}`}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={use}>
          {say(TEXTS.useColumns)}
        </Button>
      </ActionBar>
    </div>
  );
}

interface ColumnProps {
  readonly column: DescribedColumn;
  readonly choices: ColumnChoices;
  readonly onChoose: (choice: ColumnId | "none" | null) => void;
}

function Column({ column, choices, onChoose }: ColumnProps): JSXElement {
  const styles = useStyles();
  const looks = useBeginStyles();
  const say = useSay();
  const language = useLanguage();
  const { letters, heading, read, isOther, sample } = column;
  const meaning = meaningOf(column, choices);
  const isAsked = read === null && !isOther;
  const name = heading === "" ? say(TEXTS.noHeading) : heading;
  return (
    <li
      className={mergeClasses(styles.column, isAsked && heading !== "" && meaning === null && styles.asked)}
    >
      <span className={styles.letters}>{letters}</span>
      <div className={styles.words}>
        <span className={styles.heading}>{name}</span>
        {isAsked && sample !== "" && (
          <span className={styles.sample}>{say(TEXTS.sampleText, { text: sample })}</span>
        )}
        {isAsked ? (
          <Select
            className={styles.select}
            aria-label={`${say(TEXTS.columnOf, { letters })} ${name}`}
            value={meaning ?? ""}
            onChange={(_, { value }) => onChoose(value === "" ? null : (value as ColumnId | "none"))}
          >
            <option value="">{say(TEXTS.chooseColumn)}</option>
            {COLUMN_IDS.map((id) => (
              <option key={id} value={id}>
                {COLUMN_LABELS[id][language]}
              </option>
            ))}
            <option value="none">{say(TEXTS.notUsed)}</option>
          </Select>
        ) : meaning === null || meaning === "none" ? (
          <span className={mergeClasses(looks.small, styles.sample)}>{say(TEXTS.notUsed)}</span>
        ) : (
          <span className={styles.known}>
            <Icon name="clear" size={14} />
            {COLUMN_LABELS[meaning][language]}
          </span>
        )}
      </div>
    </li>
  );
}
