import type { PlainDate } from "../calendar/plain-date";
import { measureLabel } from "../model/measure-label";
import type { AskingParagraph } from "../report/model/report-model";
import { shortDate } from "../report/model/short-date";
import { byDeadline } from "./by-deadline";
import { owedItems } from "./owed-items";
import type { OwedMeasure } from "./owed-measure";
import { OWED_WORDING } from "./owed-wording";
import type { NoteRow, NoteTable } from "./unit-notes";

const { note: wording } = OWED_WORDING;

/** What a unit is asked for, by deadline, measures without one last; a deadline that is over is said in words. Digits are Arabic. */
export function noteTable(measures: readonly OwedMeasure[], today: PlainDate): NoteTable {
  return {
    headings: wording.headings,
    rows: [...measures].sort(byDeadline).map((owed) => noteRow(owed, today)),
  };
}

function noteRow(owed: OwedMeasure, today: PlainDate): NoteRow {
  const { measure } = owed;
  return [
    [line(String(measureLabel(measure)))],
    // A title of several lines is one sentence here.
    [line(measure.title.replace(/\s+/g, " ").trim())],
    owedItems(owed).map((text) => ({ ...line(text), box: "open" })),
    deadlineLines(measure.deadline, today),
  ];
}

function deadlineLines(deadline: PlainDate | null, today: PlainDate): readonly AskingParagraph[] {
  if (deadline === null) return [line(wording.noDeadline)];
  const day = line(shortDate(deadline));
  return deadline < today
    ? [
        { ...day, isBold: true },
        { ...line(wording.overdue), isBold: true },
      ]
    : [day];
}

function line(text: string): AskingParagraph {
  return { marker: null, level: 0, text };
}
