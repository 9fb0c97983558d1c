import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import type { WaitingChange } from "./changes";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flex: "1 1 100%",
    minWidth: 0,
    gap: tokens.spacingHorizontalM,
    margin: `calc(-1 * ${tokens.spacingVerticalXS}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `2px solid ${tokens.colorStatusWarningForeground3}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  sign: { display: "flex", flexShrink: 0, paddingTop: "2px", color: tokens.colorStatusWarningForeground3 },
  body: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  title: { margin: 0, fontWeight: tokens.fontWeightBold },
  text: { margin: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
  waiting: { color: tokens.colorNeutralForeground2 },
});

interface WaitingNoteProps {
  readonly what: WaitingChange | "check";
  readonly onGiveUpCheck: () => void;
}

/** Says that a cell is typed in, what then goes on by itself, and the button that gives it up. */
export function WaitingNote({ what, onGiveUpCheck }: WaitingNoteProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const isCheck = what === "check";
  const isUndo = !isCheck && what.kind === "undo";
  return (
    <div className={styles.note}>
      <span className={styles.sign}>
        <Icon name="warning" />
      </span>
      <div className={styles.body}>
        <div role="status">
          <p className={styles.title}>{title()}</p>
          <p className={styles.text}>{say(isCheck ? TEXTS.waitingChecks : TEXTS.waitingWrites)}</p>
        </div>
        <div className={styles.line}>
          <Button size="small" onClick={isCheck ? onGiveUpCheck : what.giveUp}>
            {say(isCheck ? TEXTS.giveUpCheck : isUndo ? TEXTS.giveUpUndo : TEXTS.giveUpWriting)}
          </Button>
          <span className={styles.waiting}>{say(TEXTS.waiting)}</span>
        </div>
      </div>
    </div>
  );

  function title(): string {
    if (isCheck) return say(TEXTS.waitingCheck);
    if (what.place === null) return say(isUndo ? TEXTS.waitingUndo : TEXTS.waitingTitle);
    return say(isUndo ? TEXTS.waitingUndoOf : TEXTS.waitingTitleOf, { place: what.place });
  }
}
