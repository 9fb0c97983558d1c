import { Button, Link, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { restingOn, type ChangeLog, type LoggedChange, type LoggedPart } from "../../app/changes/change-log";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import type { ChangeKind } from "./change-kinds";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import { firstPlace, shortPlace } from "./describe-places";
import type { OwnedChanges } from "./use-changes";

const useStyles = makeStyles({
  hand: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    flexShrink: 0,
    gap: tokens.spacingVerticalXXS,
    maxWidth: "128px",
    textAlign: "end",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { display: "flex", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  button: { minHeight: "28px", minWidth: 0 },
  link: { minHeight: "24px", textDecorationLine: "underline" },
  reason: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** The change that a part rests on, outside its own set; null where the part can be taken back. */
export function blockedBy(
  log: ChangeLog<ChangeKind>,
  part: LoggedPart,
  own: LoggedChange<ChangeKind>,
): { readonly change: LoggedChange<ChangeKind>; readonly part: LoggedPart } | null {
  const blocking = restingOn(log, part);
  const owner = log.find(({ parts }) => parts.some(({ id }) => id === blocking?.id));
  return blocking === null || owner === undefined || owner.id === own.id
    ? null
    : { change: owner, part: blocking };
}

/** What was taken back already: the sign stands in the place of the button. */
export function UndoneSign(): JSXElement {
  const styles = useStyles();
  return (
    <span className={styles.sign}>
      <Icon name="undo" />
    </span>
  );
}

interface BlockedProps {
  readonly by: { readonly change: LoggedChange<ChangeKind>; readonly part: LoggedPart };
}

/** What has to be taken back first, in the place of the button; a press leads to its row. */
export function BlockedNote({ by: { change, part } }: BlockedProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.hand}>
      <Link as="button" className={styles.link} onClick={() => focusRow(change.id)}>
        {say(TEXTS.undoFirst, { place: shortPlace(part, say) ?? change.at })}
      </Link>
    </div>
  );
}

interface PartUndoProps {
  readonly part: LoggedPart;
  readonly own: LoggedChange<ChangeKind>;
  /** What is taken back, for those who cannot see where the button is. */
  readonly what: string;
  readonly changes: OwnedChanges;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** The button that takes a part back; where it cannot be, the reason and the way. */
export function PartUndo({ part, own, what, changes, onGo }: PartUndoProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { log, step } = changes.state;
  if (part.state.kind === "undone") return <UndoneSign />;
  const blocked = blockedBy(log, part, own);
  if (blocked !== null) return <BlockedNote by={blocked} />;
  const { kept } = part.state;
  const place = firstPlace(part);
  return (
    <div className={styles.hand}>
      {kept !== null && <p className={styles.reason}>{say(kept)}</p>}
      {kept !== null && place !== null && (
        <Link as="button" className={styles.link} onClick={() => onGo(place)}>
          {say(TEXTS.goLook)}
        </Link>
      )}
      <Button
        size="small"
        className={styles.button}
        data-row-stop=""
        aria-label={say(TEXTS.undoOf, { what })}
        disabledFocusable={step !== null}
        onClick={() => void changes.undo([part.id])}
      >
        {say(kept === null ? TEXTS.undo : TEXTS.undoAgain)}
      </Button>
    </div>
  );
}

function focusRow(id: number): void {
  const row = document.querySelector<HTMLElement>(`[data-change="${id}"]`);
  const stop =
    row?.querySelector<HTMLElement>("[data-row-stop]") ?? row?.querySelector<HTMLElement>("button");
  stop?.focus();
}
