import { smallest } from "../../lists/extremes";
import { findAll } from "../../text/find-all";
import type { TextSpan } from "../../text/text-span";
import { rememberTexts } from "../../text/remember-texts";

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const BRACKETS = /[()[\]{}]/g;
const MARKS = /["“”]/g;
/** "1)", "2.1)", "ก)" at the start of an item, also of one that runs on (ประชาชน๑.๒)): a number, not the end of a bracket. */
const ITEM_BEFORE = /(?:(?:^|[\s,;/(ก-๎])[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2}){0,2}\.?|(?:^|[\s,;/(])[ก-ฮA-Za-z])$/;
const REACH = 10;

/** So many letters beside the sign show which one is meant. */
const SHOWN = 16;

/**
 * Brackets and quotation marks without their other half, with the words that they open or close: the first of each kind.
 * @example findOpenBrackets("อบรม 45 คน (ชาย 20 คน") // [{ start: 11, end: 21 }], "(ชาย 20 คน"
 */
export const findOpenBrackets = rememberTexts((text: string): readonly TextSpan[] => {
  return [findBracket(text), findQuotation(text)].flatMap((at) => (at === null ? [] : [withWords(text, at)]));
});

function withWords(text: string, at: number): TextSpan {
  const before =
    text
      .slice(Math.max(0, at - SHOWN), at)
      .split("\n")
      .at(-1) ?? "";
  const after = text.slice(at, at + SHOWN).split("\n")[0] ?? "";
  const isCloser = /[)\]}”]/.test(text.charAt(at)) || after.trimEnd().length === 1;
  const word = (before.split(/\s/).at(-1) ?? "").replace(/^(?:[\u0e30-\u0e3a]|\u0e45|[\u0e47-\u0e4e])+/, "");
  if (isCloser) return { start: at - word.length, end: at + 1 };
  return { start: at, end: at + after.trimEnd().length };
}

function findBracket(text: string): number | null {
  const open: number[] = [];
  /** Brackets that may close one or belong to an item's number. */
  const unsure: number[] = [];
  let unopened: number | null = null;
  for (const { 0: sign, index: at } of findAll(BRACKETS, text)) {
    if (sign in CLOSERS) open.push(at);
    else {
      const last = open.at(-1);
      const fits = last !== undefined && CLOSERS[text.charAt(last)] === sign;
      const isItem = sign === ")" && ITEM_BEFORE.test(text.slice(Math.max(0, at - REACH), at));
      const isWhole = fits && isItem && isNumberAlone(text.slice(last + 1, at));
      if (isItem && !isWhole) unsure.push(at);
      else if (fits) open.pop();
      else unopened ??= at;
    }
  }
  const left = open.filter((at) => {
    const closer = text.charAt(at) === "(" ? unsure.findIndex((place) => place > at) : -1;
    if (closer >= 0) unsure.splice(closer, 1);
    return closer < 0;
  });
  const found = [...left, ...(unopened === null ? [] : [unopened])];
  return found.length === 0 ? null : smallest(found);
}

/** What stands in "(1)" and "(ก)". */
function isNumberAlone(text: string): boolean {
  return /^(?:[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2}){0,2}\.?|[ก-ฮA-Za-z])$/.test(text.trim());
}

/** Straight and curved marks are mixed by many hands, so they count together; 24" is a length, and a lone mark says ditto. */
function findQuotation(text: string): number | null {
  const marks: number[] = [];
  let lengths = 0;
  for (const { 0: sign, index: at } of findAll(MARKS, text)) {
    if (sign === '"' && /[0-9๐-๙]/.test(text.charAt(at - 1))) lengths++;
    marks.push(at);
  }
  if (marks.length % 2 === 0 || lengths > 0 || text.trim().length === 1) return null;
  return unpaired(text, marks);
}

function unpaired(text: string, marks: readonly number[]): number {
  const curved = marks.filter((at) => text.charAt(at) !== '"');
  let open: number | null = null;
  for (const at of curved) {
    if (text.charAt(at) === "“") {
      if (open !== null) return open;
      open = at;
    } else if (open === null && curved.length === marks.length) return at;
    else open = null;
  }
  return open ?? (marks.at(-1) as number);
}
