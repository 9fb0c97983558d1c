import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { formatShortDate } from "../../core/calendar/format-short-date";
import type { PlainDate } from "../../core/calendar/plain-date";
import { useLanguage, useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import type { BoardState } from "./board-state";
import { BOARD_TEXTS as TEXTS } from "./board-texts";
import { DayChoice } from "./day-choice";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  chip: {
    display: "flex",
    alignItems: "center",
    gap: "5px",
    flexShrink: 0,
    minHeight: "32px",
    padding: "0 9px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "16px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "19px",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  open: {
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    padding: "0 8px",
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  back: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    textDecorationLine: "underline",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  asOf: { margin: 0, fontSize: "13px", lineHeight: "24px" },
});

interface DayRowProps {
  /** What stands at the left of the day: which view of the deadlines is shown. */
  readonly lead: ReactNode;
  readonly fiscalYear: number;
  readonly today: PlainDate;
  readonly state: Pick<BoardState, "day" | "isChoosingDay" | "typedDay">;
  readonly onChange: (part: Partial<BoardState>) => void;
}

/** Which day is looked at, and the way to another: what if it were 31 March. */
export function DayRow({ lead, fiscalYear, today, state, onChange }: DayRowProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const chip = useRef<HTMLButtonElement>(null);
  const { day, isChoosingDay, typedDay } = state;
  const wasChoosing = useRef(isChoosingDay);
  useEffect(() => {
    if (wasChoosing.current && !isChoosingDay) chip.current?.focus();
    wasChoosing.current = isChoosingDay;
  }, [isChoosingDay]);
  const shown = formatShortDate(day ?? today, language);
  return (
    <>
      <div className={styles.row}>
        {lead}
        <button
          ref={chip}
          type="button"
          className={mergeClasses(styles.chip, isChoosingDay && styles.open)}
          aria-expanded={isChoosingDay}
          aria-label={say(TEXTS.dayChip, { day: shown })}
          onClick={() => onChange({ isChoosingDay: !isChoosingDay })}
        >
          <Icon name="calendar" size={14} />
          {shown}
        </button>
      </div>
      {day !== null && (
        <p className={styles.asOf}>
          {say(TEXTS.asOf, { day: shown })}
          {" · "}
          <button
            type="button"
            className={styles.back}
            onClick={() => {
              onChange({ day: null, chosen: null, isChoosingDay: false });
              chip.current?.focus();
            }}
          >
            {say(TEXTS.backToToday)}
          </button>
        </p>
      )}
      {isChoosingDay && (
        <DayChoice
          fiscalYear={fiscalYear}
          today={today}
          day={day}
          typed={typedDay}
          onType={(typed) => onChange({ typedDay: typed })}
          onChoose={(chosen) => onChange({ day: chosen, chosen: null, opened: null, isChoosingDay: false })}
          onClose={() => onChange({ isChoosingDay: false })}
        />
      )}
    </>
  );
}
