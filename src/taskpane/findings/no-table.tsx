import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { UserFault } from "../../app/result";
import { MessageCard } from "../frame/message-card";
import { useSay } from "../language/language-context";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";

const useStyles = makeStyles({
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
});

interface NoTableProps {
  /** Says what was looked for. */
  readonly fault: UserFault;
  /** Why sheets cannot be added here; null where they can. */
  readonly lack: UserFault | null;
  readonly isAdding: boolean;
  readonly onAdd: (kind: "blank" | "sample") => void;
}

/** The workbook holds no measures yet: what was looked for, and how to begin. */
export function NoTable({ fault, lack, isAdding, onAdd }: NoTableProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
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
