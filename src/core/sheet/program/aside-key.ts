import { COLUMN_IDS, COLUMN_LABELS, type ColumnId } from "../../model/columns";
import { isBlank } from "../../text/blank";
import { foldLetters } from "../../text/fold-letters";
import { hashText } from "../../text/hash-text";
import { rememberTexts } from "../../text/remember-texts";
import { squash } from "../../text/squash";

/** What a finding is known by wherever its row moves (contract, section 3): never an address. */
export interface AsideSubject {
  /** Id of the check. */
  readonly check: string;
  readonly column: ColumnId | null;
  /** The measure's text without its number; null where there is no measure. */
  readonly title: string | null;
  /** The words that the finding is about, null for something blank. */
  readonly quote: string | null;
  /** What the finding was judged by: the text of its cell. */
  readonly text: string;
}

/** A key as it is compared. */
export interface AsideKey {
  /** The same check, column and measure. */
  readonly place: string;
  /** The same words there. */
  readonly slip: string;
  /** The same words in the same text: it is the finding that was set aside. */
  readonly exact: string;
  /** True where the words are all that the cell says. */
  readonly isWholeCell: boolean;
}

const LINES = {
  check: "ข้อตรวจ",
  column: "คอลัมน์",
  title: "มาตรการ",
  quote: "ข้อความที่พบ",
  text: "รหัสข้อความในช่อง",
} as const;

/** Letters of a title or a quotation that stand in a key: enough to know it by, and far from all that a cell may hold. */
const MOST_LETTERS = 160;
const SHORTENED = /…\s\[([0-9a-f]{16})\]$/;
const LINE = /^\s*([^:]+?)\s*:\s*(.*?)\s*$/;

/**
 * The key of a finding that is set aside, a line for each thing.
 * @example asideKeyText({ check: "unclear-outcome", column: "outcome", title: "อบรม", quote: "ดี", text: "ดี" })
 * // "ข้อตรวจ: unclear-outcome\nคอลัมน์: ผลลัพธ์หรือผลสัมฤทธิ์\nมาตรการ: อบรม\nข้อความที่พบ: ดี\nรหัสข้อความในช่อง: …"
 */
export function asideKeyText({ check, column, title, quote, text }: AsideSubject): string {
  const lines: [string, string][] = [
    [LINES.check, check],
    [LINES.column, column === null ? "" : COLUMN_LABELS[column].th],
    [LINES.title, shorten(title ?? "", codeOfTitle)],
    [LINES.quote, shorten(quote ?? "", codeOfText)],
    [LINES.text, codeOfText(text)],
  ];
  return lines.flatMap(([name, words]) => (words === "" ? [] : [`${name}: ${words}`])).join("\n");
}

/** The same as it is compared; what `parseAsideKey` makes of the key's text. */
export function asideKey(subject: AsideSubject): AsideKey {
  return keyOf(asidePlace(subject), codeOfText(subject.quote ?? ""), codeOfText(subject.text));
}

/** Reads a key; null where no check or no code of a text can be read from it: somebody has changed the words. */
export function parseAsideKey(text: string): AsideKey | null {
  return rememberedKeys(text);
}

/** A workbook may hold hundreds of them, and is checked after every change. */
const rememberedKeys = rememberTexts((text): AsideKey | null => {
  const lines = new Map(
    text.split("\n").flatMap((line) => {
      const match = LINE.exec(line);
      return match ? [[squash(match[1] ?? ""), match[2] ?? ""] as const] : [];
    }),
  );
  const at = (name: string): string => lines.get(squash(name)) ?? "";
  const check = at(LINES.check);
  const code = at(LINES.text).toLowerCase();
  if (isBlank(check) || !/^[0-9a-f]{16}$/.test(code)) return null;
  const column = COLUMN_IDS.find((id) => squash(COLUMN_LABELS[id].th) === squash(at(LINES.column))) ?? null;
  const place = placeText(check, column, codeOf(at(LINES.title), codeOfTitle));
  return keyOf(place, codeOf(at(LINES.quote), codeOfText), code);
});

function keyOf(place: string, quote: string, text: string): AsideKey {
  const slip = `${place} ${quote}`;
  return { place, slip, exact: `${slip} ${text}`, isWholeCell: quote === text };
}

/** The place of the key that a finding has: cheaper than the key, and enough to know that nobody set it aside. */
export function asidePlace({ check, column, title }: Omit<AsideSubject, "quote" | "text">): string {
  return placeText(check, column, codeOfTitle(title ?? ""));
}

function placeText(check: string, column: ColumnId | null, title: string): string {
  return `${check} ${column ?? "-"} ${title}`;
}

/** The text without what nobody sees: look-alike letters, invisible signs, how many spaces there are and of which kind. */
function plain(text: string): string {
  return foldLetters(text).text.replace(/\s+/g, " ").trim();
}

/** A title is the same in either digits: turning them is no other measure. */
const codeOfTitle = rememberTexts((title): string => hashText(squash(title)));

const codeOfText = rememberTexts((text): string => hashText(plain(text)));

function shorten(text: string, code: (words: string) => string): string {
  const words = plain(text);
  if (words.length <= MOST_LETTERS) return words;
  const head = words.slice(0, MOST_LETTERS).replace(/[\ud800-\udbff]$/, "");
  return `${head}… [${code(text)}]`;
}

function codeOf(written: string, code: (words: string) => string): string {
  return SHORTENED.exec(written)?.[1] ?? code(written);
}
