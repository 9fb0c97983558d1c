import type { Language } from "../language/language";

/** A finding's sentence, parted: all that is seen, in this order, reads as a sentence; all of it together is heard. */
export interface ShortMessage {
  /** The measure, where nothing else names it: "มาตรการที่ 7 ". */
  readonly measure: string;
  /** What stands in the head of the group or at the end of the line already; heard only. */
  readonly heard: string;
  readonly words: string;
}

/** What is seen beside the sentence. */
export interface SeenBeside {
  /** The measure's number, in the head of the group. */
  readonly measure: boolean;
  /** The cell, at the end of the line. */
  readonly cell: boolean;
}

/** How a message of a check begins: its measure, and its column where it names one (`src/core/checks`). */
const LEADS: Readonly<Record<Language, RegExp>> = {
  th: /^(?<measure>มาตรการที่ \S+ )(?<column>ช่อง “[^”]*” )?(?=\S)/,
  // Without the colon, the measure is the subject of the sentence: "Measure 7 was due on …".
  en: /^(?<measure>Measure [^\s,:]+)(?<column>, “[^”]*”)?(?<colon>: )(?=\S)/,
};

/**
 * The message without what is seen beside it, so that the slip itself comes first (issue 16).
 * @example shortMessage("มาตรการที่ 7 ช่อง “ผลลัพธ์” เขียน “อีเมลล์”", "th", { measure: true, cell: true }).words // "เขียน “อีเมลล์”"
 */
export function shortMessage(message: string, language: Language, beside: SeenBeside): ShortMessage {
  const found = LEADS[language].exec(message);
  const { measure = "", column = "", colon = "" } = found?.groups ?? {};
  const rest = message.slice(found?.[0].length ?? 0);
  const isColumnSeen = column !== "" && !beside.cell;
  if (found === null || isColumnSeen) return { measure: "", heard: "", words: message };
  if (!beside.measure) return { measure, heard: column, words: colon + rest };
  return { measure: "", heard: measure + column + colon, words: capitalized(rest) };
}

/** A Thai letter has no large form and stays as it is. */
function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
