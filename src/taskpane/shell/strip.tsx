import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { ChangeOutcome } from "../changes/change-outcome";
import type { LastChange } from "../changes/changes";
import { describeChange } from "../changes/describe-change";
import { CHANGES_TEXTS } from "../changes/changes-texts";
import { WaitingNote } from "../changes/waiting-note";
import type { CheckingState } from "../checking/check-runner";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import { TroubleBar } from "../parts/trouble-bar";
import { useLate } from "../parts/use-late";
import type { Troubles } from "../parts/use-troubles";
import { WorkingNote } from "../parts/working-note";
import { chooseStrip, type StripMessage } from "./choose-strip";
import { OPTIONS_TEXTS } from "./options-texts";
import { SHELL_TEXTS as TEXTS } from "./shell-texts";
import type { PaneWork } from "./use-pane-work";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
    flexShrink: 0,
    minHeight: "40px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  slot: {
    flex: "1 1 auto",
    minWidth: 0,
    "&:empty": { display: "none" },
    "&:not(:empty) + [data-rest='fresh']": { display: "none" },
  },
  away: { display: "none" },
  words: {
    flex: "1 1 auto",
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  stale: { display: "flex", color: tokens.colorStatusWarningForeground3 },
  fault: { flex: "1 1 100%", minWidth: 0 },
  changes: { flexShrink: 0, minWidth: "24px", minHeight: "24px" },
});

/** After an edit most checks are over before anybody could read of them. */
const WORTH_TELLING_MS = 400;

interface StripProps {
  readonly work: Pick<PaneWork, "changes" | "state" | "runner" | "go">;
  readonly troubles: Troubles;
  /** Takes the slot that the part shown fills while there is nothing to tell. */
  readonly slotRef: (slot: HTMLElement | null) => void;
  readonly onChanges: () => void;
  /** True while the person is asked how to begin: nothing was checked for them yet. */
  readonly isBeginning?: boolean;
}

/** The strip at the foot: one message at a time, at one place; it pushes the content up and covers nothing. */
export function Strip({ work, troubles, slotRef, onChanges, isBeginning = false }: StripProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { changes, state, runner, go } = work;
  const isLong = useLate(state.activity !== "idle", WORTH_TELLING_MS) || state.outcome === null;
  const chosen = chooseStrip(changes.state, state, troubles.open);
  const message: StripMessage = chosen.kind === "working" && !isLong ? { kind: "rest" } : chosen;
  const count = changes.state.log.length;
  const isResting = message.kind === "rest";
  return (
    <footer className={styles.strip} aria-label={say(TEXTS.strip)} data-strip={message.kind}>
      <div ref={slotRef} className={mergeClasses(styles.slot, !isResting && styles.away)} />
      {isResting &&
        (isBeginning ? (
          <span className={styles.words}>{say(OPTIONS_TEXTS.privacy)}</span>
        ) : (
          <Rest state={state} />
        ))}
      {message.kind === "changing" && (
        <WorkingNote words={say(CHANGES_TEXTS[message.step])} share={null} onCancel={null} />
      )}
      {message.kind === "working" && (
        <WorkingNote words={say(TEXTS[message.activity])} share={state.share} onCancel={runner.cancel} />
      )}
      {message.kind === "fault" && (
        <div className={styles.fault}>
          <TroubleBar
            {...handsOf(message.source)}
            trouble={message.trouble}
            lead={leadOf(message.done)}
            isInStrip
          />
        </div>
      )}
      {message.kind === "waiting" && <WaitingNote what={message.what} onGiveUpCheck={runner.giveUp} />}
      {message.kind === "outcome" && <ChangeOutcome last={message.last} changes={changes} onGo={go} />}
      {count > 0 && message.kind !== "fault" && message.kind !== "waiting" && (
        <Button
          size="small"
          className={styles.changes}
          // Beside the button that undoes the last change, the sign would say the same twice.
          icon={message.kind === "outcome" ? undefined : <Icon name="undo" />}
          data-opener="changes"
          onClick={onChanges}
        >
          {say(CHANGES_TEXTS.list, { count })}
        </Button>
      )}
    </footer>
  );

  function leadOf(done: LastChange | null): string | undefined {
    if (done === null) return undefined;
    const { text, values } = describeChange(done);
    return say(TEXTS.doneUnchecked, { done: say(text, values) });
  }

  function handsOf(source: "change" | "check" | { readonly name: string }): {
    readonly onRetry: (() => void) | null;
    readonly onDismiss: (() => void) | null;
  } {
    if (source === "change") {
      return { onRetry: changes.state.trouble?.retry ?? null, onDismiss: changes.dismiss };
    }
    // What was done before stays told, with its undo.
    if (source === "check") return { onRetry: () => void runner.check(), onDismiss: null };
    const open = troubles.open.find((other) => other.source === source.name);
    return { onRetry: open?.retry ?? null, onDismiss: () => troubles.dismiss(source.name) };
  }
}

/** When the sheet was checked, and whether it has changed since. */
function Rest({ state: { checkedAt, isStale } }: { readonly state: CheckingState }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const words = checkedAt === null ? TEXTS.notChecked : isStale ? TEXTS.stale : TEXTS.checkedAt;
  return (
    <span className={styles.words} role="status" data-rest={isStale ? "stale" : "fresh"}>
      {isStale && (
        <span className={styles.stale}>
          <Icon name="warning" size={14} />
        </span>
      )}
      {say(words, { time: checkedAt ?? "" })}
    </span>
  );
}
