import { Field, Input, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { readEntryDate } from "../../app/read-entry-date";
import { fiscalYearEnd, fiscalYearStart } from "../../core/calendar/fiscal-year";
import { formatDate } from "../../core/calendar/format-date";
import { formatThaiDate } from "../../core/calendar/format-thai-date";
import { dayOf, monthOf, yearOf, type PlainDate } from "../../core/calendar/plain-date";
import { toBuddhistYear } from "../../core/calendar/buddhist-year";
import { quarterOf } from "../../core/calendar/quarter";
import type { Language } from "../language/language";
import { sayIn, useLanguage, useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import { LazyPart } from "../parts/lazy-part";
import { DATE_TEXTS as TEXTS } from "./date-texts";
import type { MonthCalendar } from "./month-calendar";
import { nameDay } from "./name-day";

async function loadMonthCalendar(): Promise<typeof MonthCalendar> {
  return (await import("./month-calendar")).MonthCalendar;
}

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalSNudge },
  input: { flex: "1 1 auto", minWidth: 0 },
  button: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "32px",
    height: "32px",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  open: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
});

interface DateFieldProps {
  readonly text: string;
  readonly fiscalYear: number;
  readonly today: PlainDate;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onType: (text: string) => void;
}

/** A typed Thai date, read back at once; a calendar opens below it, over nothing. */
export function DateField({ text, fiscalYear, today, inputRef, onType }: DateFieldProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const calendarId = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const options = { fiscalYear, today };
  const { state, message } = describeDate(text, options, language);
  const read = readEntryDate(text, options);
  const chosen = read.kind === "read" ? read.start : null;
  const close = (): void => {
    setOpen(false);
    buttonRef.current?.focus();
  };
  const openByKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (!event.altKey || event.key !== "ArrowDown") return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(true);
  };
  return (
    <>
      <Field label={say(TEXTS.date)} validationState={state} validationMessage={message}>
        {(field) => (
          <div className={styles.row} onKeyDown={openByKey}>
            <Input
              {...field}
              ref={inputRef}
              className={styles.input}
              lang="th"
              value={text}
              placeholder={say(TEXTS.placeholder)}
              autoComplete="off"
              onChange={(_, { value }) => onType(value)}
            />
            <button
              ref={buttonRef}
              type="button"
              className={mergeClasses(styles.button, isOpen && styles.open)}
              aria-label={say(TEXTS.openCalendar)}
              aria-expanded={isOpen}
              aria-controls={isOpen ? calendarId : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name="calendar" />
            </button>
          </div>
        )}
      </Field>
      {isOpen && (
        <div id={calendarId}>
          <LazyPart
            load={loadMonthCalendar}
            props={{
              chosen,
              today,
              start: chosen ?? within(today, fiscalYear),
              onPick: (day) => {
                onType(typedDay(day, language));
                setOpen(false);
                inputRef.current?.focus();
              },
              onClose: close,
            }}
          />
        </div>
      )}
    </>
  );
}

/** A day as somebody would type it. */
function typedDay(day: PlainDate, language: Language): string {
  if (language === "th") return formatThaiDate(day, { digits: "arabic", month: "short" });
  return `${dayOf(day)}/${monthOf(day)}/${toBuddhistYear(yearOf(day))}`;
}

/** The day, or the end of the fiscal year that is nearer. */
function within(day: PlainDate, fiscalYear: number): PlainDate {
  const [start, end] = [fiscalYearStart(fiscalYear), fiscalYearEnd(fiscalYear)];
  return day < start ? start : day > end ? end : day;
}

/** What the tool reads from the field, shown below it during typing. */
function describeDate(
  text: string,
  options: Parameters<typeof readEntryDate>[1],
  language: Language,
): { readonly state: "none" | "success" | "warning" | "error"; readonly message: string } {
  const date = readEntryDate(text, options);
  if (date.kind === "blank") return { state: "none", message: sayIn(language, TEXTS.blank) };
  if (date.kind === "unreadable") return { state: "error", message: sayIn(language, TEXTS.unreadable) };
  const isDay = date.start === date.end;
  const values = {
    date: isDay
      ? nameDay(date.start, language)
      : sayIn(language, TEXTS.span, {
          start: formatDate(date.start, language),
          end: formatDate(date.end, language),
        }),
    year: options.fiscalYear,
    quarter: quarterOf(options.fiscalYear, date.end) ?? "",
  };
  if (date.use === "used") return { state: "success", message: sayIn(language, TEXTS.day, values) };
  return { state: "warning", message: sayIn(language, TEXTS[date.use], values) };
}
