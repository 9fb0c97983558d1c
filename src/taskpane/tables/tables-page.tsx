import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ListedTable } from "../../core/sheet/list-tables";
import { useSay } from "../language/language-context";
import { TableList } from "./table-list";
import { TABLES_TEXTS as TEXTS } from "./tables-texts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface TablesPageProps {
  readonly tables: readonly ListedTable[];
  readonly onChoose: (table: ListedTable) => void;
  readonly onClose: () => void;
}

/** The page that the context line opens: every table of the workbook, to choose the one to work on. Escape closes it. */
export function TablesPage({ tables, onChoose, onClose }: TablesPageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.querySelector<HTMLElement>("[aria-current=true], button")?.focus(), []);
  return (
    <section
      ref={ref}
      className={styles.page}
      aria-label={say(TEXTS.pageTitle)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation(); // on the web, office.js takes an Escape that reaches the document for the way out of the pane
        onClose();
      }}
    >
      <p className={styles.hint}>{say(TEXTS.pageHint)}</p>
      <TableList tables={tables} onChoose={onChoose} />
    </section>
  );
}
