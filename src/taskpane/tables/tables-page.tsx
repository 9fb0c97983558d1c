import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { ListedTable } from "../../core/sheet/list-tables";
import type { ReactNode } from "react";
import { Page } from "../parts/page";
import { useSay } from "../language/language-context";
import { TableList } from "./table-list";
import { TABLES_TEXTS as TEXTS } from "./tables-texts";

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface TablesPageProps {
  readonly tables: readonly ListedTable[];
  readonly onChoose: (table: ListedTable) => void;
  readonly onBack: () => void;
  /** The year and the columns of the table in use. */
  readonly children?: ReactNode;
}

/** The page that the context line opens: every table of the workbook, to choose the one to work on. */
export function TablesPage({ tables, onChoose, onBack, children }: TablesPageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <Page title={say(TEXTS.pageTitle)} onBack={onBack}>
      <p className={styles.hint}>{say(TEXTS.pageHint)}</p>
      <TableList tables={tables} onChoose={onChoose} />
      {children}
    </Page>
  );
}
