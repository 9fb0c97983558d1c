import { makeStyles, type JSXElement } from "@fluentui/react-components";
import type { UserFault } from "../../app/ports/result";
import type { ListedTable } from "../../core/sheet/list-tables";
import { MessageCard } from "../parts/message-card";
import { useSay } from "../language/language-context";
import { TableList } from "../tables/table-list";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";

const useStyles = makeStyles({ text: { margin: 0 } });

interface NoTableProps {
  /** Says what was looked for. */
  readonly fault: UserFault;
  readonly tables: readonly ListedTable[];
  readonly onChoose: (table: ListedTable) => void;
}

/** The measures in use are gone: says which others there are. */
export function NoTable({ fault, tables, onChoose }: NoTableProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <MessageCard icon="grid" title={say(TEXTS.goneTitle)}>
      <p className={styles.text}>{say(fault)}</p>
      <TableList tables={tables} onChoose={onChoose} />
    </MessageCard>
  );
}
