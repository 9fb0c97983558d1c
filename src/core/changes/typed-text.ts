import { parsePlainDate, type PlainDate } from "../calendar/plain-date";

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * The number that the text of an edit of type `number` stands for.
 * @throws for any other text: a mistake of the tool
 * @example numberOfEdit("87.5") // 87.5
 */
export function numberOfEdit(text: string): number {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(number)) throw new Error(`the text of an edit is no number: ${text}`);
  return number;
}

/**
 * The day that the text of an edit of type `date` stands for.
 * @throws for any other text: a mistake of the tool
 */
export function dateOfEdit(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`the text of an edit is no date: ${text}`);
  return date;
}
