import { Button, Link, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, useState } from "react";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import type { LastChange } from "./changes";
import { describeChange, type DescribedChange, type LeftPlace } from "./describe-change";
import type { OwnedChanges } from "./use-changes";

const useStyles = makeStyles({
  // In a narrow pane the room of the signs is the words'.
  // Beside the button to all changes, on one line even in a pane of 280 px.
  outcome: { flex: "1 1 150px", minWidth: 0, maxHeight: "30vh", overflowY: "auto" },
  // What was left, and why, takes the whole width.
  wide: { flexBasis: "100%" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge },
  sign: {
    display: "flex",
    flexShrink: 0,
    color: tokens.colorStatusSuccessForeground1,
    "@media (max-width: 300px)": { display: "none" },
  },
  status: {
    flex: "1 1 auto",
    minWidth: 0,
    overflowWrap: "anywhere",
    textWrapStyle: "balance",
    lineHeight: tokens.lineHeightBase200,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  half: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  place: { marginRight: tokens.spacingHorizontalS, textDecorationLine: "underline" },
  list: { margin: 0, paddingLeft: "20px" },
  undo: {
    flexShrink: 0,
    minWidth: "24px",
    minHeight: "24px",
    "@media (max-width: 340px)": { "& .fui-Button__icon": { display: "none" } },
  },
  close: { flexShrink: 0, minWidth: "24px", paddingInline: 0 },
});

interface ChangeOutcomeProps {
  readonly last: LastChange;
  readonly changes: OwnedChanges;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** What was changed last, what was left and why, and the button that takes the change back. */
export function ChangeOutcome({ last, changes: { undo, dismiss }, onGo }: ChangeOutcomeProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const described = describeChange(last);
  const isMore = described.halfMade !== null || described.notes.length + described.reasons.length > 0;
  return (
    <div
      className={mergeClasses(styles.outcome, isMore && styles.wide)}
      role="group"
      aria-label={say(TEXTS.lastChange)}
    >
      <div className={styles.line}>
        <span className={styles.sign}>
          <Icon name="clear" />
        </span>
        <div role="status" className={styles.status}>
          {say(described.text, described.values)}
        </div>
        {described.undo.length > 0 && (
          <Button
            size="small"
            className={styles.undo}
            icon={<Icon name="undo" />}
            onClick={() => void undo(described.undo)}
          >
            {say(described.undoText)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.close}
          icon={<Icon name="close" size={14} />}
          aria-label={say(TEXTS.close)}
          onClick={dismiss}
        />
      </div>
      {described.halfMade && (
        <p className={mergeClasses(styles.small, styles.half)}>
          {say(TEXTS.halfMade, { reason: say(described.halfMade) })}
        </p>
      )}
      {described.notes.map((note) => (
        <p key={note.en} className={styles.small}>
          {say(note)}
        </p>
      ))}
      {described.reasons.length > 0 && <Reasons described={described} onGo={onGo} />}
    </div>
  );
}

/** Places that are named under one reason: a locked sheet gives the same one for hundreds of cells. */
const MOST_PLACES = 12;

/**
 * A few reasons are read at once; if there are more, they would take the room of the page, so only their count is shown until it
 * is opened.
 */
const MOST_OPEN_REASONS = 2;

function Reasons({
  described,
  onGo,
}: Pick<ChangeOutcomeProps, "onGo"> & { readonly described: DescribedChange }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const [isOpen, setOpen] = useState(described.reasons.length <= MOST_OPEN_REASONS);
  const listId = useId();
  return (
    <div className={styles.small}>
      <Link
        as="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {say(described.leftText, { count: described.leftCount })}
      </Link>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {described.reasons.map(({ reason, places }) => (
            <li key={reason.en}>
              {say(reason)}{" "}
              {places.slice(0, MOST_PLACES).map((place) => (
                <PlaceLink key={JSON.stringify(placeOf(place))} place={place} onGo={onGo} />
              ))}
              {places.length > MOST_PLACES && say(TEXTS.morePlaces, { count: places.length - MOST_PLACES })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PlaceLink({
  place,
  onGo,
}: Pick<ChangeOutcomeProps, "onGo"> & { readonly place: LeftPlace }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { sheet } = place;
  const words =
    "cell" in place
      ? say(TEXTS.cell, { sheet, cell: place.cell })
      : "row" in place
        ? say(TEXTS.row, { sheet, row: place.row })
        : say(TEXTS.sheet, { sheet });
  return (
    <Link as="button" className={styles.place} onClick={() => onGo(placeOf(place))}>
      {words}
    </Link>
  );
}

function placeOf(place: LeftPlace): { readonly sheet: string; readonly cell: string } {
  const cell = "cell" in place ? place.cell : "row" in place ? `A${place.row}` : "A1";
  return { sheet: place.sheet, cell };
}
