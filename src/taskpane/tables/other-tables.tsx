import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { CheckOutcome } from "../checking/check-outcome";
import type { ListedTable } from "../../core/sheet/list-tables";
import { useSay } from "../language/language-context";
import { TABLES_TEXTS as TEXTS } from "./tables-texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flex: "1 1 180px", minWidth: 0, overflowWrap: "anywhere" },
});

interface OtherTablesProps {
  readonly outcome: Extract<CheckOutcome, { kind: "checked" }>;
  readonly isBusy: boolean;
  readonly onChoose: (table: ListedTable) => void;
  readonly onSeeAll: () => void;
}

/** One line that names another table of the workbook, that on the sheet in front before all, with a button to take it; null without one. */
export function OtherTables({ outcome, isBusy, onChoose, onSeeAll }: OtherTablesProps): JSXElement | null {
  const styles = useStyles();
  const say = useSay();
  const { workbook, tables, checked } = outcome;
  const others = tables.filter(({ isInUse }) => !isInUse);
  const front = workbook.tables[workbook.active]?.sheet;
  const used = checked.sheet.sheet;
  const inFront = front === used ? [] : others.filter(({ sheet }) => sheet === front);
  const [other] = inFront.length > 0 ? inFront : others;
  if (!other) return null;
  const { sheet, headerRow: row } = other;
  const isOne = (inFront.length > 0 ? inFront : others).length === 1;
  const words =
    inFront.length > 0
      ? say(TEXTS.inFront, { sheet, used })
      : !isOne
        ? say(TEXTS.several, { count: others.length })
        : sheet === used
          ? say(TEXTS.onSameSheet, { row })
          : say(TEXTS.onOtherSheet, { sheet });
  return (
    <section className={styles.line} aria-label={say(TEXTS.others)}>
      <span className={styles.words}>{words}</span>
      {isOne ? (
        <Button size="small" disabledFocusable={isBusy} onClick={() => onChoose(other)}>
          {say(sheet === used ? TEXTS.useTable : TEXTS.useSheet)}
        </Button>
      ) : (
        <Button size="small" onClick={onSeeAll}>
          {say(TEXTS.seeAll)}
        </Button>
      )}
    </section>
  );
}
