import { groupBy } from "../lists/group-by";
import type { ColumnId } from "../model/columns";
import { squash, squashWithOffsets } from "../text/squash";
import { findHeadingSlip, type HeadingSlip } from "./find-heading-slip";
import { HEADING_WORDINGS, TELLING_WORDS, type Certainty, type HeadingWording } from "./heading-wordings";

/** What a heading means, and how sure that is. */
export interface HeadingMatch {
  readonly column: ColumnId;
  readonly certainty: Certainty;
  /** What it means where a surer heading has taken the column. */
  readonly alternative: ColumnId | null;
  /** Counts only where another column is the result summary. */
  readonly needsResultSummary: boolean;
  /** The misspelling it was understood in spite of, null for a recognised wording. */
  readonly slip: HeadingSlip | null;
}

/** Longer texts are cells of data. */
const LONGEST_HEADING = 250;
const LONGEST_NAME = 80;
/** A longer first part is more likely a sentence that begins with the same words. */
const LONGEST_PART = 55;

/** A letter or "#": every wording has one, and most cells of accounts have none. */
const LETTER = /[A-Za-z#\u0e01-\u0e4d]/;
const LEADING_NUMBER = /^(?:\(\d{1,2}\)|\d{1,2}(?:\.\d)?[.)]+)(?=\D)/;
const DECORATION = /^[*:：.•_-]+|[*:：.•_-]+$/g;
const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/g;
const OPEN_BRACKET = /(?<=.)[([].*$/;
/** Without one of these a text has no brackets, no number before it and nothing around it. */
const SIGN = /[()[\]*:：.•_-]/;
const SEPARATORS = /[/\\|,+&]|หรือ|และ/;

/**
 * Which of the seven columns a heading means, no matter how the office words it; null for any other column.
 * @example matchHeading("ลำดับ ที่")?.column // "number"
 * @example matchHeading("ตัวชี้วัด") // null
 */
export function matchHeading(text: string): HeadingMatch | null {
  const match = classifyHeading(text, true);
  return match === "other" ? null : match;
}

/**
 * The same, but with a difference between a known column that is not one of ours ("other") and an unknown text (null).
 * @param allowsSlips false to take correct wordings only, which is fast enough for every cell of a sheet
 */
export function classifyHeading(text: string, allowsSlips: boolean): HeadingMatch | "other" | null {
  if (text.length > LONGEST_HEADING || !LETTER.test(text)) return null;
  const squashed = squash(text);
  const asWritten = matchWording(squashed);
  if (asWritten === "other") return "other";
  const found = allowsSlips ? findHeadingSlip(squashed) : null;
  if (!found) return asWritten && { ...asWritten, slip: null };
  const corrected = matchWording(found.corrected);
  if (corrected === null || corrected === "other")
    return asWritten ? { ...asWritten, slip: null } : corrected;
  const { offsets } = squashWithOffsets(text);
  const end = (offsets[found.end - 1] ?? 0) + 1;
  const slip = { text: text.slice(offsets[found.start], end), correction: found.correction };
  return { ...corrected, slip };
}

type WordingMatch = Omit<HeadingMatch, "slip">;

function matchWording(squashed: string): WordingMatch | "other" | null {
  const { name, inBrackets } = SIGN.test(squashed)
    ? takeBrackets(squashed)
    : { name: squashed, inBrackets: [] };
  if (name.length > LONGEST_NAME) return null;
  const parts = name.split(SEPARATORS).filter((part) => part !== "");
  const first = findWording(name) ?? findWording(parts[0] ?? "");
  if (first?.column === "other") return "other";
  const further = [...parts.slice(1), ...inBrackets].map(findWording);
  const candidates = [first ?? findTellingWord(name), ...further].filter(
    (wording) => wording !== null && wording.column !== "other",
  );
  const best = first?.certainty === 3 ? first : surest(candidates);
  if (!best || best.column === "other") return null;
  const rival = candidates.find((candidate) => candidate && candidate.column !== best.column)?.column;
  const alternative = best.alternative ?? (rival === "other" ? undefined : rival);
  return {
    column: best.column,
    // A name that begins with an unknown word is understood by the words after it: this is less sure.
    certainty: first && (parts[0] ?? "").length <= LONGEST_PART ? best.certainty : 1,
    alternative: alternative ?? null,
    needsResultSummary: best.needsResultSummary ?? false,
  };
}

/** What a heading says outside its brackets, and inside each. */
function takeBrackets(squashed: string): { readonly name: string; readonly inBrackets: readonly string[] } {
  const bare = squashed.replace(DECORATION, "").replace(LEADING_NUMBER, "");
  // Twice for a bracket in a bracket; one that is never closed goes on to the end.
  const outside = bare.replace(BRACKETS, "").replace(BRACKETS, "").replace(OPEN_BRACKET, "");
  const name = outside.replace(DECORATION, "");
  return { name, inBrackets: [...bare.matchAll(BRACKETS)].map((match) => match[1] ?? match[2] ?? "") };
}

function findTellingWord(name: string): HeadingWording | null {
  if (name.length > LONGEST_PART) return null;
  const found = TELLING_WORDS.find(({ word }) => name.includes(word));
  return found ? { column: found.column, certainty: 1, wordings: [found.word] } : null;
}

function surest(wordings: readonly (HeadingWording | null)[]): HeadingWording | null {
  let best: HeadingWording | null = null;
  for (const wording of wordings) {
    if (wording && (best === null || wording.certainty > best.certainty)) best = wording;
  }
  return best;
}

const WHOLES = new Map<string, HeadingWording>();
const HEADS = new Map<string, HeadingWording>();
for (const wording of HEADING_WORDINGS) {
  for (const text of wording.wordings) (wording.isWhole ? WHOLES : HEADS).set(text, wording);
}

/** How long the wordings are that begin with a letter, the longest first. */
const HEAD_LENGTHS = new Map(
  [...groupBy(HEADS.keys(), (head) => head.charAt(0))].map(([letter, heads]) => {
    const lengths = new Set(heads.map((head) => head.length));
    return [letter, [...lengths].sort((a, b) => b - a)] as const;
  }),
);

function findWording(part: string): HeadingWording | null {
  const whole = WHOLES.get(part);
  if (whole) return whole;
  for (const length of HEAD_LENGTHS.get(part.charAt(0)) ?? []) {
    const wording = length <= part.length ? HEADS.get(part.slice(0, length)) : undefined;
    if (wording) return wording;
  }
  return null;
}
