import { mergeClasses, type JSXElement } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { useSay } from "../language/language-context";
import { useServices } from "../services/pane-services";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";
import { useBeginStyles } from "./use-begin-styles";
import { readTypedYear, yearChoices } from "./year-choices";

interface YearChipsProps {
  /** The year chosen, B.E.; null for none. */
  readonly year: number | null;
  /** The year that the workbook says. */
  readonly known: number | null;
  /** What stands below the chips. */
  readonly hint: string;
  /** True where a way was pressed without a year. */
  readonly isAsked?: boolean;
  readonly onYear: (year: number) => void;
  /** Told when the field for another year opens and closes: until that year is taken, none is chosen. */
  readonly onOther?: (isOpen: boolean) => void;
}

type Chip = number | "other";

/** The fiscal years to choose from, and a field for any other: none is chosen unless the workbook says it, or a person does. */
export function YearChips({
  year,
  known,
  hint,
  isAsked = false,
  onYear,
  onOther,
}: YearChipsProps): JSXElement {
  const styles = useBeginStyles();
  const say = useSay();
  const id = useId();
  const { today } = useServices();
  const chips = useRef<HTMLDivElement>(null);
  const [isOther, setOther] = useState(false);
  const fieldRef = useRef<HTMLInputElement>(null);
  const wantsField = useRef(false);
  useLayoutEffect(() => {
    if (!wantsField.current) return;
    wantsField.current = false;
    fieldRef.current?.focus();
  });
  const values: readonly Chip[] = [...yearChoices(today(), [known, year]), "other"];
  const chosen: Chip | null = isOther ? "other" : year;
  const stop = chosen ?? values[0];
  const openOther = (isOpen: boolean): void => {
    setOther(isOpen);
    onOther?.(isOpen);
  };
  const choose = (chip: Chip): void => {
    openOther(chip === "other");
    if (chip !== "other") onYear(chip);
  };
  const move = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const buttons = [...(chips.current?.querySelectorAll("button") ?? [])];
    const next = (buttons.indexOf(event.target) + by + values.length) % values.length;
    buttons[next]?.focus();
    const chip = values[next];
    if (chip !== undefined) choose(chip);
  };
  return (
    <div className={styles.field}>
      <h3 id={`${id}-title`} className={styles.part}>
        {say(TEXTS.yearTitle)}
      </h3>
      <div
        ref={chips}
        className={styles.row}
        role="radiogroup"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint`}
        onKeyDown={move}
      >
        {values.map((chip) => (
          <button
            key={chip}
            type="button"
            role="radio"
            aria-checked={chip === chosen}
            tabIndex={chip === stop ? 0 : -1}
            data-begin={`year-${chip}`}
            className={mergeClasses(styles.chip, chip === chosen && styles.chosen)}
            onClick={() => {
              choose(chip);
              wantsField.current = chip === "other"; // by arrows one passes it; pressed, one types
            }}
          >
            {chip === "other" ? say(TEXTS.otherYear) : chip}
          </button>
        ))}
      </div>
      {isOther && (
        <OtherYear
          fieldRef={fieldRef}
          onYear={(typed) => {
            openOther(false);
            onYear(typed);
            // The field goes: the chip of its year, which comes with it, has the focus.
            requestAnimationFrame(() =>
              chips.current?.querySelector<HTMLElement>(`[data-begin="year-${typed}"]`)?.focus(),
            );
          }}
        />
      )}
      <p
        id={`${id}-hint`}
        className={mergeClasses(styles.small, isAsked && styles.ask)}
        role={isAsked ? "alert" : undefined}
      >
        {isAsked ? say(TEXTS.askYear) : hint}
      </p>
    </div>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function OtherYear({
  fieldRef,
  onYear,
}: {
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  readonly onYear: (year: number) => void;
}): JSXElement {
  const styles = useBeginStyles();
  const say = useSay();
  const id = useId();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        const year = readTypedYear(text);
        setWrong(year === null);
        if (year !== null) onYear(year);
      }}
    >
      <label htmlFor={id} className={styles.small}>
        {say(TEXTS.otherYearField)}
      </label>
      <div className={styles.row}>
        <input
          ref={fieldRef}
          id={id}
          data-begin="year-typed"
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" className={styles.chip}>
          {say(TEXTS.otherYearUse)}
        </button>
      </div>
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className={mergeClasses(styles.small, styles.ask)}>
          {say(TEXTS.otherYearWrong)}
        </p>
      )}
    </form>
  );
}
