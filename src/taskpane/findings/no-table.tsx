import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { UserFault } from "../../app/ports/result";
import type { ListedTable } from "../../core/sheet/list-tables";
import { MessageCard } from "../parts/message-card";
import { useSay } from "../language/language-context";
import { TableList } from "../tables/table-list";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";

const useStyles = makeStyles({
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
});

interface NoTableProps {
  /** Says what was looked for. */
  readonly fault: UserFault;
  /** What can be chosen where the table in use is gone. */
  readonly tables: readonly ListedTable[];
  readonly onChoose: (table: ListedTable) => void;
  /** Why sheets cannot be added here; null where they can. */
  readonly lack: UserFault | null;
  readonly isAdding: boolean;
  readonly onAdd: (kind: "blank" | "sample") => void;
}

/**
 * The workbook holds no measures yet: says what was looked for and how to begin; or the measures in use are gone, and says which
 * others there are.
 */
export function NoTable({ fault, tables, onChoose, lack, isAdding, onAdd }: NoTableProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  if (tables.length > 0) {
    return (
      <MessageCard icon="grid" title={say(TEXTS.goneTitle)}>
        <p className={styles.text}>{say(fault)}</p>
        <TableList tables={tables} onChoose={onChoose} />
      </MessageCard>
    );
  }
  return (
    <MessageCard icon="grid" title={say(TEXTS.noTableTitle)}>
      <p className={styles.text}>{say(fault)}</p>
      <p className={styles.text}>{say(lack ?? TEXTS.noTableHint)}</p>
      {lack === null && (
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={isAdding} onClick={() => onAdd("blank")}>
            {say(isAdding ? TEXTS.adding : TEXTS.makeBlank)}
          </Button>
          <Button disabledFocusable={isAdding} onClick={() => onAdd("sample")}>
            {say(TEXTS.makeSample)}
          </Button>
        </div>
      )}
    </MessageCard>
  );
}
