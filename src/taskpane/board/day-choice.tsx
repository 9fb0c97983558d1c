import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { readEntryDate } from "../../app/read-entry-date";
import { formatDate } from "../../core/calendar/format-date";
import { formatShortDate } from "../../core/calendar/format-short-date";
import type { PlainDate } from "../../core/calendar/plain-date";
import { QUARTERS, quarterEnd } from "../../core/calendar/quarter";
import { useLanguage, useSay } from "../language/language-context";
import { useEscape } from "../parts/use-escape";
import { BOARD_TEXTS as TEXTS } from "./board-texts";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  choices: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "6px" },
  choice: {
    display: "flex",
    flexDirection: "column",
    minHeight: "40px",
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  wide: { gridColumn: "1 / -1" },
  pressed: {
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    padding: "1px 7px",
    fontWeight: tokens.fontWeightBold,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  day: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  typed: { display: "flex", gap: "6px", minWidth: 0 },
  input: { flex: "1 1 auto", minWidth: 0 },
});

interface DayChoiceProps {
  readonly fiscalYear: number;
  readonly today: PlainDate;
  /** The day that is looked at; null for today. */
  readonly day: PlainDate | null;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Null for today. */
  readonly onChoose: (day: PlainDate | null) => void;
  readonly onClose: () => void;
}

/** The days that are asked for most, and a field for any other; what is typed is read back at once. */
export function DayChoice(props: DayChoiceProps): JSXElement {
  const { fiscalYear, today, day, typed, onType, onChoose, onClose } = props;
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const ref = useRef<HTMLDivElement>(null);
  useEscape(onClose);
  useEffect(() => {
    const pressed = ref.current?.querySelector<HTMLElement>("[aria-pressed=true]");
    (pressed ?? ref.current?.querySelector<HTMLElement>("input"))?.focus();
  }, []);
  const read = readEntryDate(typed, { fiscalYear, today });
  const see = (): void => {
    // A month or several days stand for their last day, as a deadline does.
    if (read.kind === "read") onChoose(read.end);
  };
  const choices = [
    { words: say(TEXTS.today), day: today, value: null },
    ...QUARTERS.map((quarter) => {
      const end = quarterEnd(fiscalYear, quarter);
      return { words: say(TEXTS.quarterEnd, { quarter }), day: end, value: end };
    }),
  ];
  return (
    <div ref={ref} role="group" aria-label={say(TEXTS.dayChoices)} className={styles.panel}>
      <div className={styles.choices}>
        {choices.map((choice) => {
          const isPressed = choice.value === day;
          return (
            <button
              key={choice.value ?? "today"}
              type="button"
              aria-pressed={isPressed}
              className={mergeClasses(
                styles.choice,
                choice.value === null && styles.wide,
                isPressed && styles.pressed,
              )}
              onClick={() => onChoose(choice.value)}
            >
              {choice.words} <span className={styles.day}>{formatShortDate(choice.day, language)}</span>
            </button>
          );
        })}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          see();
        }}
      >
        <Field
          label={say(TEXTS.otherDay)}
          size="small"
          validationState={read.kind === "blank" ? "none" : read.kind === "read" ? "success" : "error"}
          validationMessage={
            read.kind === "blank"
              ? undefined
              : read.kind === "read"
                ? formatDate(read.end, language)
                : say(TEXTS.unreadableDay)
          }
        >
          {(field) => (
            <div className={styles.typed}>
              <Input
                {...field}
                className={styles.input}
                value={typed}
                placeholder={say(TEXTS.dayPlaceholder)}
                autoComplete="off"
                onChange={(_, { value }) => onType(value)}
              />
              <Button type="submit" disabledFocusable={read.kind !== "read"}>
                {say(TEXTS.seeDay)}
              </Button>
            </div>
          )}
        </Field>
      </form>
    </div>
  );
}
