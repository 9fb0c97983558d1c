import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { ListedTable } from "../../core/sheet/list-tables";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import { TABLES_TEXTS as TEXTS } from "./tables-texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  table: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  used: { borderLeftWidth: "6px", borderLeftColor: tokens.colorBrandStroke1 },
  sheet: { fontWeight: tokens.fontWeightBold },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sign: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold,
  },
});

interface TableListProps {
  readonly tables: readonly ListedTable[];
  readonly onChoose: (table: ListedTable) => void;
}

/** The measures tables of the workbook, one button each; the one in use is marked. */
export function TableList({ tables, onChoose }: TableListProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list} aria-label={say(TEXTS.list)}>
      {tables.map((table) => {
        const { sheet, headerRow: row, fiscalYear: year, measures: count, title, isInUse } = table;
        return (
          <li key={`${sheet} ${row}`}>
            <button
              type="button"
              className={mergeClasses(styles.table, isInUse && styles.used)}
              aria-current={isInUse}
              onClick={() => onChoose(table)}
            >
              <span className={styles.sheet}>{sheet}</span>
              <span className={styles.place}>
                {year === null
                  ? say(TEXTS.placeWithoutYear, { row, count })
                  : say(TEXTS.place, { row, year, count })}
              </span>
              {title !== null && <span className={styles.title}>{title}</span>}
              {isInUse && (
                <span className={styles.sign}>
                  <Icon name="clear" size={14} />
                  {say(TEXTS.used)}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
