import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Icon } from "../parts/icons";
import { TroubleBar } from "../parts/trouble-bar";
import { useSay } from "../language/language-context";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import { describeChange, type DescribedChange, type LeftPlace } from "./describe-change";
import type { OwnedChanges } from "./use-changes";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: "40%",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  filled: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
  status: { flex: "1 1 130px", minWidth: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase200 },
  busy: { justifyContent: "start" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  half: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  place: { marginRight: tokens.spacingHorizontalS, textDecorationLine: "underline" },
  list: { margin: 0, paddingLeft: "20px" },
  summary: {
    cursor: "pointer",
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

interface ChangeBarProps {
  readonly changes: OwnedChanges;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** What is being done, what was changed last, what was left and why, and the button that takes the change back. */
export function ChangeBar({ changes: { state, undo, dismiss }, onGo }: ChangeBarProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const ref = useRef<HTMLDivElement>(null);
  const { step, last, trouble } = state;
  const described = last === null || step !== null ? null : describeChange(last);
  const isEmpty = described === null && step === null && trouble === null;
  useEffect(() => {
    // The button that was pressed may be gone with what it changed; then the keyboard goes on from here.
    if (last !== null && document.activeElement === document.body)
      ref.current?.focus({ preventScroll: true });
  }, [last]);
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className={mergeClasses(styles.bar, !isEmpty && styles.filled)}
      {...(!isEmpty && { role: "region", "aria-label": say(TEXTS.lastChange) })}
    >
      {trouble && <TroubleBar trouble={trouble.trouble} onRetry={trouble.retry} onDismiss={dismiss} />}
      <div className={styles.line}>
        <div role="status" className={styles.status}>
          {step !== null && (
            <Spinner
              size="extra-tiny"
              className={styles.busy}
              labelPosition="after"
              label={say(TEXTS[step])}
            />
          )}
          {described !== null && say(described.text, described.values)}
        </div>
        {described !== null && described.undo.length > 0 && (
          <Button size="small" icon={<Icon name="undo" />} onClick={() => void undo(described.undo)}>
            {say(described.undoText)}
          </Button>
        )}
        {described !== null && (
          <Button size="small" appearance="subtle" onClick={dismiss}>
            {say(TEXTS.close)}
          </Button>
        )}
      </div>
      {described?.halfMade && (
        <p className={mergeClasses(styles.small, styles.half)}>
          {say(TEXTS.halfMade, { reason: say(described.halfMade) })}
        </p>
      )}
      {described?.notes.map((note) => (
        <p key={note.en} className={styles.small}>
          {say(note)}
        </p>
      ))}
      {described !== null && described.reasons.length > 0 && <Reasons described={described} onGo={onGo} />}
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
}: Pick<ChangeBarProps, "onGo"> & { readonly described: DescribedChange }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <details className={styles.small} open={described.reasons.length <= MOST_OPEN_REASONS}>
      <summary className={styles.summary}>{say(described.leftText, { count: described.leftCount })}</summary>
      <ul className={styles.list}>
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
    </details>
  );
}

function PlaceLink({
  place,
  onGo,
}: Pick<ChangeBarProps, "onGo"> & { readonly place: LeftPlace }): JSXElement {
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
