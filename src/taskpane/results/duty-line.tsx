import type { JSXElement } from "@fluentui/react-components";
import { formatDate } from "../../core/calendar/format-date";
import { ENGLISH_MONTHS } from "../../core/calendar/english-months";
import { monthOf } from "../../core/calendar/plain-date";
import { THAI_MONTHS } from "../../core/calendar/thai-months";
import type { Duty, DutyRhythm, Occurrence } from "../../core/summary/list-duties";
import type { Language } from "../language/language";
import { sayIn, useLanguage, useSay } from "../language/language-context";
import { Fold } from "../parts/fold";
import type { GoTo } from "./go-to";
import { OCCURRENCE_LABELS, RESULTS_TEXTS as TEXTS, RHYTHM_COUNTS, RHYTHM_LABELS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

interface DutyLineProps {
  readonly duty: Duty;
  readonly onGo: GoTo;
}

/** A duty that repeats, how often the evidence shows that it was done, and behind it each occurrence. */
export function DutyLine({ duty, onGo }: DutyLineProps): JSXElement {
  const styles = useWorkStyles();
  const say = useSay();
  const language = useLanguage();
  return (
    <Fold summary={describeDuty(duty, language)}>
      {() => (
        <ul className={styles.list}>
          {duty.occurrences.map((occurrence) => {
            const [first] = occurrence.evidence;
            const words = `${nameOccurrence(duty.rhythm, occurrence, language)} · ${say(OCCURRENCE_LABELS[occurrence.state])}`;
            return (
              <li key={occurrence.start} className={styles.small}>
                {first === undefined ? (
                  words
                ) : (
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => onGo({ sheet: first.sheet, cell: `A${first.row}` })}
                  >
                    {words}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Fold>
  );
}

/**
 * A duty in one line.
 * @example describeDuty(duty, "th") // "รายเดือน: มีหลักฐาน 7 จาก 12 เดือน ขาด พ.ย., ธ.ค."
 */
export function describeDuty({ rhythm, occurrences }: Duty, language: Language): string {
  const missed = occurrences.filter(({ state }) => state === "missed");
  const values = {
    rhythm: sayIn(language, RHYTHM_LABELS[rhythm]),
    met: occurrences.filter(({ state }) => state === "met").length,
    all: sayIn(language, RHYTHM_COUNTS[rhythm], { count: occurrences.length }),
  };
  if (missed.length === 0) return sayIn(language, TEXTS.duty, values);
  const names =
    rhythm === "weekly"
      ? sayIn(language, RHYTHM_COUNTS.weekly, { count: missed.length })
      : missed.map((one) => nameOccurrence(rhythm, one, language)).join(", ");
  return sayIn(language, TEXTS.dutyMissed, { ...values, missed: names });
}

/** A fiscal year has each month and quarter once, so none needs its year. */
function nameOccurrence(rhythm: DutyRhythm, { start }: Occurrence, language: Language): string {
  const month = monthOf(start);
  switch (rhythm) {
    case "weekly":
      return sayIn(language, TEXTS.week, { date: formatDate(start, language) });
    case "monthly":
      return (language === "th" ? THAI_MONTHS[month - 1]?.short : ENGLISH_MONTHS[month - 1]) ?? "";
    case "quarterly":
      return sayIn(language, TEXTS.quarter, { quarter: month >= 10 ? 1 : Math.ceil(month / 3) + 1 });
    case "half-yearly":
      return sayIn(language, month >= 10 || month <= 3 ? TEXTS.firstHalf : TEXTS.secondHalf);
  }
}
