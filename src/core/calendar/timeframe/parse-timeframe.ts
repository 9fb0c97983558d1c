import { addAll } from "../../lists/add-all";
import type { Period } from "../period";
import { assemblePeriod } from "./assemble-period";
import type { Phrase } from "./phrase";
import { readPhrases } from "./read-phrases";
import { isPassedOver, splitBrackets } from "./split-brackets";
import type { Token } from "./token";
import { tokenize } from "./tokenize";

/** What a timeframe cell says. */
export interface TimeframeReading {
  /** Null when no period can be read with certainty. */
  readonly period: Period | null;
  /** The quarter (or year) words and the date words of the text that disagree; the period then follows the dates. */
  readonly conflict: { readonly quarters: string; readonly dates: string } | null;
}

const UNREAD: TimeframeReading = { period: null, conflict: null };

/**
 * Reads when a measure is to be carried out. Every word must be understood: with one unknown word the text is not read, since
 * that word may change what the rest means. Only a bracket about other things is skipped.
 * @param fiscalYear the report's (B.E.), for words without a year
 * @example parseTimeframe("รอบ 3 (พ.ย. - ก.พ. 70)", 2570).period // 2026-11-01 to 2027-02-28, quarters 1 and 2
 */
export function parseTimeframe(text: string, fiscalYear: number): TimeframeReading {
  const phrases = readAllPhrases(tokenize(text));
  const assembled = phrases && assemblePeriod(phrases, fiscalYear);
  if (!assembled) return UNREAD;
  const { period, conflict } = assembled;
  if (conflict === null) return { period, conflict };
  return {
    period,
    conflict: { quarters: quote(text, conflict.quarters), dates: quote(text, conflict.dates) },
  };
}

function readAllPhrases(tokens: readonly Token[]): readonly Phrase[] | null {
  const { outside, brackets } = splitBrackets(tokens);
  const phrases = readPhrases(outside, false);
  if (phrases === null) return null;
  const explaining: Phrase[] = [];
  for (const bracket of brackets) {
    const read = bracket.length === 0 ? null : readPhrases(bracket, true);
    if (read !== null) addAll(explaining, read);
    else if (!isPassedOver(bracket)) return null;
  }
  return [...phrases, ...explaining];
}

function quote(text: string, phrases: readonly Phrase[]): string {
  return phrases.map(({ start, end }) => text.slice(start, end).trim()).join(", ");
}
