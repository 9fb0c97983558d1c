import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { addMonths } from "../../core/calendar/add-months";
import { toBuddhistYear } from "../../core/calendar/buddhist-year";
import { ENGLISH_MONTHS } from "../../core/calendar/english-months";
import { monthWeeks } from "../../core/calendar/month-weeks";
import { addDays, dayOf, dayOfWeek, monthOf, yearOf, type PlainDate } from "../../core/calendar/plain-date";
import { THAI_MONTHS } from "../../core/calendar/thai-months";
import { useLanguage, useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import { useEscape } from "../parts/use-escape";
import { DATE_TEXTS as TEXTS, WEEKDAYS } from "./date-texts";
import { nameDay } from "./name-day";

const useStyles = makeStyles({
  card: {
    padding: "6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  month: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightBold },
  step: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "36px",
    height: "32px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  grid: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  weekday: {
    padding: 0,
    height: "24px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: { padding: 0 },
  day: {
    width: "100%",
    minWidth: "24px",
    height: "28px",
    padding: 0,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  other: { color: tokens.colorNeutralForeground3 },
  today: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, fontWeight: tokens.fontWeightBold },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightBold,
    "&:hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
});

interface MonthCalendarProps {
  /** The day that is typed; null where it is none. */
  readonly chosen: PlainDate | null;
  readonly today: PlainDate;
  /** The day that has the focus at first. */
  readonly start: PlainDate;
  readonly onPick: (day: PlainDate) => void;
  readonly onClose: () => void;
}

/**
 * A month of the Buddhist era, weeks from Sunday. Arrows go by day and week, Home and End to the ends of the week, Page Up and Page
 * Down by month, with Shift by year; Enter takes the day, Esc closes (ARIA Authoring Practices, date picker).
 */
export function MonthCalendar({ chosen, today, start, onPick, onClose }: MonthCalendarProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const titleId = useId();
  const gridRef = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(start);
  const wantsFocus = useRef(true);
  useEscape(onClose);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    gridRef.current?.querySelector<HTMLElement>("button[tabindex='0']")?.focus();
  }, [at]);

  const move = (day: PlainDate): void => {
    wantsFocus.current = true;
    setAt(day);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const day = dayAfter(key, at, shiftKey);
    if (day === null) return;
    event.preventDefault();
    event.stopPropagation();
    move(day);
  };
  const month = monthOf(at);
  const name = language === "th" ? THAI_MONTHS[month - 1]?.full : ENGLISH_MONTHS[month - 1];
  return (
    <section className={styles.card} aria-label={say(TEXTS.calendar)}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.step}
          aria-label={say(TEXTS.previousMonth)}
          onClick={() => setAt(addMonths(at, -1))}
        >
          <Icon name="back" />
        </button>
        <h3 id={titleId} className={styles.month} aria-live="polite">
          {`${name} ${toBuddhistYear(yearOf(at))}`}
        </h3>
        <button
          type="button"
          className={styles.step}
          aria-label={say(TEXTS.nextMonth)}
          onClick={() => setAt(addMonths(at, 1))}
        >
          <Icon name="forward" />
        </button>
      </div>
      <table
        ref={gridRef}
        role="grid"
        className={styles.grid}
        aria-labelledby={titleId}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {WEEKDAYS.map(({ short, full }) => (
              <th key={short.en} scope="col" className={styles.weekday} abbr={say(full)}>
                {say(short)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(at).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} role="gridcell" className={styles.cell} aria-selected={day === chosen}>
                  <button
                    type="button"
                    className={mergeClasses(
                      styles.day,
                      monthOf(day) !== month && styles.other,
                      day === today && styles.today,
                      day === chosen && styles.chosen,
                    )}
                    tabIndex={day === at ? 0 : -1}
                    aria-label={nameDay(day, language)}
                    aria-current={day === today ? "date" : undefined}
                    onClick={() => onPick(day)}
                  >
                    {dayOf(day)}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const LAST_WEEKDAY = 6;

/** The day that a key leads to; null where it leads nowhere. */
function dayAfter(key: string, at: PlainDate, isYear: boolean): PlainDate | null {
  const months = isYear ? 12 : 1;
  switch (key) {
    case "ArrowLeft":
      return addDays(at, -1);
    case "ArrowRight":
      return addDays(at, 1);
    case "ArrowUp":
      return addDays(at, -7);
    case "ArrowDown":
      return addDays(at, 7);
    case "Home":
      return addDays(at, -dayOfWeek(at));
    case "End":
      return addDays(at, LAST_WEEKDAY - dayOfWeek(at));
    case "PageUp":
      return addMonths(at, -months);
    case "PageDown":
      return addMonths(at, months);
    default:
      return null;
  }
}
