import { Button, makeStyles, type JSXElement } from "@fluentui/react-components";
import { isBlank } from "../../core/text/blank";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";

const useStyles = makeStyles({
  button: { minHeight: "32px", whiteSpace: "normal", textWrapStyle: "balance" },
  other: { flexShrink: 0, minHeight: "32px", whiteSpace: "nowrap" },
});

interface CardActionsProps {
  readonly label: number;
  /** The cell that a text can be written into; null where there is none. */
  readonly cell: string | null;
  /** True where the cell has a text. */
  readonly isReplacing: boolean;
  /** What the officer made of the text, null while it is as it was drafted. */
  readonly changed: string | null;
  readonly isBusy: boolean;
  readonly canAddEvidence: boolean;
  readonly onWrite: () => void;
  /** Begins to edit the text. */
  readonly onEdit: () => void;
  /** Gives the draft back. */
  readonly onDraft: () => void;
  /** Opens the form of a value that is wanting; null where none is. */
  readonly onValue: (() => void) | null;
  readonly onEvidence: () => void;
}

/** The one next step of an open card: write what is ready, else type what is wanting. */
export function CardActions(props: CardActionsProps): JSXElement | null {
  const { label, cell, isReplacing, changed, isBusy, canAddEvidence, onValue, onEvidence } = props;
  const styles = useStyles();
  const say = useSay();
  if (cell === null && onValue === null && !canAddEvidence) return null;
  return (
    <ActionBar label={say(TEXTS.actions, { measure: label })}>
      {cell !== null ? (
        // Made anew for each cell: the focus must not stay on a button that would write another text unseen.
        <Button
          key={`write ${cell}`}
          appearance="primary"
          className={styles.button}
          disabledFocusable={isBusy || (changed !== null && isBlank(changed))}
          onClick={props.onWrite}
        >
          {say(isReplacing ? TEXTS.replace : TEXTS.write, { cell })}
        </Button>
      ) : (
        <Button key="add" appearance="primary" className={styles.button} onClick={onValue ?? onEvidence}>
          {say(onValue === null ? TEXTS.addEvidence : TEXTS.addValue)}
        </Button>
      )}
      {cell !== null && (
        <Button
          key={`edit ${cell}`}
          className={styles.other}
          disabledFocusable={isBusy}
          onClick={changed === null ? props.onEdit : props.onDraft}
        >
          {say(changed === null ? TEXTS.edit : TEXTS.backToDraft)}
        </Button>
      )}
    </ActionBar>
  );
}
