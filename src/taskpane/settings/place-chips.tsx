import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { KNOWN_PLACES } from "../../core/report/model/memo-places";
import { useSay } from "../language/language-context";
import { Fold } from "../parts/fold";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingTop: "2px" },
  chip: {
    minHeight: "26px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface PlaceChipsProps {
  /** Of the setting whose text they go into. */
  readonly name: string;
  readonly onInsert: (words: string) => void;
}

/** The values that a text may have in braces, to be put in at the caret; one Tab stop, arrows go along. */
export function PlaceChips({ name, onInsert }: PlaceChipsProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const [stop, setStop] = useState(0);
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const last = KNOWN_PLACES.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(last, stop + 1),
      ArrowDown: Math.min(last, stop + 1),
      ArrowLeft: Math.max(0, stop - 1),
      ArrowUp: Math.max(0, stop - 1),
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };
  return (
    <Fold summary={say(TEXTS.insertPlace)}>
      {() => (
        <div
          className={styles.row}
          role="toolbar"
          aria-label={`${say(TEXTS.insertPlace)}: ${name}`}
          onKeyDown={move}
        >
          {KNOWN_PLACES.map((place, index) => (
            <button
              key={place}
              type="button"
              lang="th"
              className={styles.chip}
              tabIndex={index === stop ? 0 : -1}
              aria-label={say(TEXTS.insertNamed, { place })}
              onFocus={() => setStop(index)}
              onClick={() => onInsert(`{${place}}`)}
            >
              {place}
            </button>
          ))}
        </div>
      )}
    </Fold>
  );
}
