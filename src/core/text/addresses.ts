import { findAll } from "./find-all";
import type { TextSpan } from "./text-span";

/** A run without spaces, quotes or open brackets: this is how an address continues. */
const REST = String.raw`(?:[^\s<>"“”()]|\([^\s<>"“”()]{0,200}\))`;
const DIGIT = "[0-9๐-๙]";
const TOP_DOMAIN =
  "(?:(?:go|or|ac|co|in|mi|net)\\.th|th|com|net|org|info|app|link|page|site|io|me|ly|gl|gle|ee|be|tv)";
const FILE_EXTENSION = "(?:pdf|docx?|xlsx?|pptx?|csv|txt|html?|jpe?g|png|gif|zip|rar|mp[34])";

/** The patterns of addresses and file names, first match wins; the bounds on repetition keep the search linear. */
export const ADDRESS_PATTERNS: readonly string[] = [
  // Addresses with a scheme, of the web and of files.
  String.raw`(?:https?|ftps?|file):\/\/${REST}+`,
  String.raw`www\.${REST}+`,
  String.raw`(?:(?<![A-Za-z])[A-Za-z]:|\\)\\${REST}+`,
  // File names; a list number before them is not part of the name.
  String.raw`(?<![^\s"“”()])(?<listNumber>${DIGIT}{1,2}(?:\.${DIGIT}{1,2}){0,3}[.)](?=[^\s.]))?[^\s"“”()]{1,200}\.${FILE_EXTENSION}(?![A-Za-z0-9๐-๙])`,
  // Mail, then bare host names.
  String.raw`(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}`,
  String.raw`(?<![A-Za-z0-9-])[0-9-]{0,20}[A-Za-z][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.${TOP_DOMAIN}(?![A-Za-z0-9])(?:[:/?#]${REST}*)?`,
];

const ADDRESS = new RegExp(
  [
    // In quotation marks a file's name may have spaces and brackets.
    String.raw`(?<=["“])[^"“”\n]{1,200}\.${FILE_EXTENSION}(?=["”])`,
    ...ADDRESS_PATTERNS,
  ].join("|"),
  "gi",
);
/** Every address has a Latin letter, and behind a dot, a slash or a back slash. */
const QUICK = /[.\\/@][A-Za-z]|\\/;

/**
 * Where the addresses of the web and mail, links and file names of a text are: what is written there is no language, and with another
 * letter they lead nowhere.
 * @example findAddresses("ดูที่ คู่มือ.pdf") // [{ start: 6, end: 16 }]
 */
export function findAddresses(text: string): TextSpan[] {
  if (!QUICK.test(text)) return [];
  return findAll(ADDRESS, text).map(({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));
}
