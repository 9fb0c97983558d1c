import { Button, Link, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useState } from "react";
import type { LoggedChange, LoggedPart } from "../../app/changes/change-log";
import { useSay } from "../language/language-context";
import { CHANGE_NAMES, type ChangeKind } from "./change-kinds";
import { ChangeWords } from "./change-words";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import { describePlaces } from "./describe-places";
import { blockedBy, BlockedNote, PartUndo, UndoneSign } from "./part-undo";
import type { OwnedChanges } from "./use-changes";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: "3px solid transparent",
    // There "transparent" is drawn: the plain edge is left to the list around.
    "@media (forced-colors: active)": { borderLeftWidth: 0, paddingLeft: "15px" },
    "&:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  // A set stands apart from single changes, by its edge too.
  set: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeft: "3px solid Highlight", paddingLeft: "12px" },
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  time: {
    flexShrink: 0,
    minWidth: "38px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  name: { margin: 0, fontWeight: tokens.fontWeightBold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  undone: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  button: { flexShrink: 0, minHeight: "28px" },
  each: { alignSelf: "flex-start", minHeight: "24px", textDecorationLine: "underline" },
  parts: { margin: 0, padding: 0, listStyleType: "none" },
  part: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

/** Up to this many parts are open from the start. */
const MOST_OPEN = 6;

interface ChangeItemProps {
  readonly change: LoggedChange<ChangeKind>;
  readonly changes: OwnedChanges;
  /** The measures sheet, which is not named. */
  readonly sheet: string | null;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** One change of the list: when, by which button, where, its words, and the buttons that take it or a part of it back. */
export function ChangeItem({ change, changes, sheet, onGo }: ChangeItemProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { parts, at, kind } = change;
  const [isOpen, setOpen] = useState(parts.length <= MOST_OPEN);
  const standing = parts.filter(({ state }) => state.kind === "standing");
  const isUndone = standing.length === 0;
  const [only] = parts;
  const isSet = parts.length > 1;
  const name = say(change.name ?? CHANGE_NAMES[kind]);
  const places = describePlaces(parts, sheet, say);
  // What only the program remembers goes with its set.
  const seen = parts.filter((part) => describePlaces([part], sheet, say) !== "");
  const cell = isSet || !only ? null : cellIn(only, sheet);
  return (
    <li
      className={mergeClasses(styles.item, isSet && !isUndone && styles.set)}
      data-change={change.id}
      data-undone={isUndone || undefined}
    >
      <div className={styles.head}>
        <span className={styles.time}>{at}</span>
        <div className={styles.words}>
          <p className={mergeClasses(styles.name, isUndone && styles.undone)}>
            {cell === null ? name : say(TEXTS.nameAndCell, { name, cell })}
          </p>
          {cell === null && places !== "" && <p className={styles.small}>{places}</p>}
          {isUndone && only?.state.kind === "undone" && (
            <p className={styles.small}>{say(TEXTS.undoneAt, { time: only.state.at })}</p>
          )}
          {!isSet && only && <ChangeWords part={only} isNamed onGo={onGo} />}
        </div>
        {isUndone ? (
          <UndoneSign />
        ) : !isSet && only ? (
          <PartUndo
            part={only}
            own={change}
            what={cell === null ? name : say(TEXTS.nameAndCell, { name, cell })}
            changes={changes}
            onGo={onGo}
          />
        ) : (
          <SetUndo change={change} name={name} changes={changes} />
        )}
      </div>
      {isSet && seen.length > MOST_OPEN && (
        <Link as="button" className={styles.each} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? TEXTS.readLess : TEXTS.seeEach, { count: seen.length })}
        </Link>
      )}
      {isSet && isOpen && (
        <ul className={styles.parts}>
          {seen.map((part) => (
            <li key={part.id} className={styles.part}>
              <div className={mergeClasses(styles.words, part.state.kind === "undone" && styles.undone)}>
                <ChangeWords part={part} isNamed={false} onGo={onGo} />
              </div>
              <PartUndo
                part={part}
                own={change}
                what={describePlaces([part], sheet, say) || name}
                changes={changes}
                onGo={onGo}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The cell that a part alone has changed in the measures sheet. */
function cellIn({ what }: LoggedPart, sheet: string | null): string | null {
  if (what.kind === "sheets" || what.edits.removedRows.length > 0) return null;
  const [edit, ...others] = what.edits.cells;
  return edit !== undefined && others.length === 0 && edit.sheet === sheet ? edit.cell : null;
}

interface SetUndoProps {
  readonly change: LoggedChange<ChangeKind>;
  readonly name: string;
  readonly changes: OwnedChanges;
}

/** Takes back what of a set can be taken back; where nothing can, what has to be taken back first. */
function SetUndo({ change, name, changes }: SetUndoProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { log, step } = changes.state;
  const standing = change.parts.filter(({ state }) => state.kind === "standing");
  const free = standing.filter((part) => blockedBy(log, part, change) === null);
  const [first] = standing;
  const blocked = first && free.length === 0 ? blockedBy(log, first, change) : null;
  if (blocked !== null) return <BlockedNote by={blocked} />;
  return (
    <Button
      size="small"
      className={styles.button}
      data-row-stop=""
      aria-label={say(TEXTS.undoAllOf, { what: name })}
      disabledFocusable={step !== null}
      onClick={() => void changes.undo(free.map(({ id }) => id))}
    >
      {say(TEXTS.undoAll)}
    </Button>
  );
}
