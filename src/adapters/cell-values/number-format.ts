/** One piece of a number format's section. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** 0, # or ? */
  | { readonly kind: "digit"; readonly pad: string }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "exponent" | "text" | "general" }
  | { readonly kind: "day" | "month" | "half-day" }
  | { readonly kind: "year"; readonly isBuddhist: boolean }
  | { readonly kind: "hour" | "minute" | "second"; readonly width: number; readonly isElapsed: boolean };

/** What one section of a format does with a number. */
export interface FormatSection {
  readonly shape: "general" | "number" | "date" | "time";
  readonly tokens: readonly FormatToken[];
  readonly condition: FormatCondition | null;
  readonly hasThaiDigits: boolean;
}

/** `[>=100]` before a section. */
export interface FormatCondition {
  readonly operator: string;
  readonly value: number;
}

/** A number format read: its sections for positive, negative and zero; the one for texts is left out. */
export type NumberFormat = readonly [FormatSection, ...FormatSection[]];

/** The format of a cell without one. */
export const GENERAL_FORMAT: NumberFormat = [
  { shape: "general", tokens: [{ kind: "general" }], condition: null, hasThaiDigits: false },
];

// Syntax: ECMA-376 part 1, 18.8.31. A quote or bracket that is never closed runs to the end, as in Excel.
const PIECE =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>[^]?)|_(?<space>[^]?)|\*(?<fill>[^]?)|\[(?<bracket>[^\]]*)\]?|(?<general>general)|(?<halfDay>am\/pm|a\/p)|(?<exponent>e[+-])|(?<thaiDigits>t(?=[0#?]))|(?<letters>(?<letter>[dmybeghsวดปชนท])\k<letter>*)|(?<symbol>[^])/giu;
// A number in hexadecimal digits, or the name of a language with its extensions ([MS-OI29500] 2.1.739): th-TH-u-nu-thai, th-TH,D07.
const LOCALE =
  /^\$(?<symbol>[^-]*)(?:-(?:(?<locale>[0-9a-f]+)$|(?<name>[a-z]{2,3}(?:-[0-9a-z]{1,8}){0,12})(?:,(?<number>[0-9a-f]+))?))?/i;
const THAI_DIGITS_NAME = /-u(?:-[0-9a-z]{2,8}){0,6}-nu-thai(?:-|$)/i;
const BUDDHIST_CALENDAR_NAME = /-u(?:-[0-9a-z]{2,8}){0,6}-ca-buddhist(?:-|$)/i;
const CONDITION = /^(?<operator><=|>=|<>|<|>|=)\s*(?<value>-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(?:h+|m+|s+|ช+|น+|ท+)$/i;

/** High byte of a locale number in a format: which digits to print ([MS-OI29500] 2.1.739). */
const THAI_NUMERALS = 0x0d;
/** The byte below it: which calendar the years are of. */
const THAI_CALENDAR = 0x07;
/** As extension of a name the digits of calendar and numerals stand without those of the language: D07. */
const LANGUAGE_BITS = 16;

const SYMBOLS: Readonly<Record<string, FormatToken>> = {
  "0": { kind: "digit", pad: "0" },
  "#": { kind: "digit", pad: "#" },
  "?": { kind: "digit", pad: "?" },
  ".": { kind: "point" },
  ",": { kind: "comma" },
  "%": { kind: "percent" },
  "/": { kind: "slash" },
  "@": { kind: "text" },
};

/**
 * Reads a number format code; colours and fill characters are left out. An empty code is General, as Excel and LibreOffice read it:
 * ClosedXML wrote one into every workbook for years (ClosedXML/ClosedXML#3).
 * @example parseNumberFormat("[$-D07041E]d mmm yyyy")[0].shape // "date"
 */
export function parseNumberFormat(code: string): NumberFormat {
  if (code === "") return GENERAL_FORMAT;
  const sections: SectionDraft[] = [emptyDraft()];
  for (const { groups = {} } of code.matchAll(PIECE)) {
    if (groups.symbol === ";") sections.push(emptyDraft());
    else addPiece(sections[sections.length - 1] as SectionDraft, groups);
  }
  const numeric = sections.filter(({ tokens }) => !tokens.some(({ kind }) => kind === "text"));
  const [first, ...rest] = numeric.slice(0, 3).map(finishSection);
  return first === undefined ? GENERAL_FORMAT : [first, ...rest];
}

interface SectionDraft {
  readonly tokens: FormatToken[];
  condition: FormatCondition | null;
  hasThaiDigits: boolean;
  hasThaiCalendar: boolean;
}

function emptyDraft(): SectionDraft {
  return { tokens: [], condition: null, hasThaiDigits: false, hasThaiCalendar: false };
}

function addPiece(draft: SectionDraft, piece: Readonly<Record<string, string | undefined>>): void {
  const literal = piece.quoted ?? piece.escaped;
  if (literal !== undefined) draft.tokens.push({ kind: "literal", text: literal });
  else if (piece.space !== undefined) draft.tokens.push({ kind: "literal", text: " " });
  else if (piece.bracket !== undefined) addBracket(draft, piece.bracket);
  else if (piece.general !== undefined) draft.tokens.push({ kind: "general" });
  else if (piece.halfDay !== undefined) draft.tokens.push({ kind: "half-day" });
  else if (piece.exponent !== undefined) draft.tokens.push({ kind: "exponent" });
  else if (piece.thaiDigits !== undefined) draft.hasThaiDigits = true;
  else if (piece.letters !== undefined) draft.tokens.push(letterToken(piece.letters, false));
  else if (piece.symbol !== undefined) {
    draft.tokens.push(SYMBOLS[piece.symbol] ?? { kind: "literal", text: piece.symbol });
  }
}

function addBracket(draft: SectionDraft, inside: string): void {
  const locale = LOCALE.exec(inside)?.groups;
  const condition = CONDITION.exec(inside)?.groups;
  if (locale) {
    if (locale.symbol) draft.tokens.push({ kind: "literal", text: locale.symbol });
    addLocale(draft, locale);
  } else if (condition) {
    draft.condition = { operator: condition.operator ?? "=", value: Number(condition.value) };
  } else if (ELAPSED.test(inside)) {
    draft.tokens.push(letterToken(inside, true));
  }
}

function addLocale(draft: SectionDraft, locale: Readonly<Record<string, string | undefined>>): void {
  const { locale: number = "0", name = "", number: extension = "0" } = locale;
  const high = parseInt(number, 16) >>> LANGUAGE_BITS || parseInt(extension, 16);
  if (high >>> 8 === THAI_NUMERALS || THAI_DIGITS_NAME.test(name)) draft.hasThaiDigits = true;
  if ((high & 0xff) === THAI_CALENDAR || BUDDHIST_CALENDAR_NAME.test(name)) draft.hasThaiCalendar = true;
}

/**
 * Thai Excel writes ว ด ป for day, month and year and ช น ท for hour, minute and second in the formats of its own
 * (ECMA-376 part 1, 18.8.30); b is the Buddhist year, e and g belong to the Japanese one.
 */
function letterToken(letters: string, isElapsed: boolean): FormatToken {
  const width = letters.length;
  switch (letters.charAt(0).toLowerCase()) {
    case "d":
    case "ว":
      return { kind: "day" };
    case "ด":
      return { kind: "month" };
    case "m":
      return width > 2 && !isElapsed ? { kind: "month" } : { kind: "minute", width, isElapsed };
    case "น":
      return { kind: "minute", width, isElapsed };
    case "h":
    case "ช":
      return { kind: "hour", width, isElapsed };
    case "s":
    case "ท":
      return { kind: "second", width, isElapsed };
    default:
      return { kind: "year", isBuddhist: /^[bป]/i.test(letters) };
  }
}

function finishSection({ tokens, condition, hasThaiDigits, hasThaiCalendar }: SectionDraft): FormatSection {
  const resolved = resolveMonths(tokens).map((token) =>
    token.kind === "year" && hasThaiCalendar ? { ...token, isBuddhist: true } : token,
  );
  return { shape: shapeOf(resolved), tokens: resolved, condition, hasThaiDigits };
}

const CLOCK: ReadonlySet<FormatToken["kind"]> = new Set(["day", "month", "year", "hour", "minute", "second"]);

/** `m` and `mm` are minutes only right after hours or right before seconds; everywhere else they are months. */
function resolveMonths(tokens: readonly FormatToken[]): FormatToken[] {
  const clock = tokens.filter(({ kind }) => CLOCK.has(kind));
  return tokens.map((token) => {
    if (token.kind !== "minute" || token.isElapsed) return token;
    const place = clock.indexOf(token);
    const isMinute = clock[place - 1]?.kind === "hour" || clock[place + 1]?.kind === "second";
    return isMinute ? token : { kind: "month" };
  });
}

function shapeOf(tokens: readonly FormatToken[]): FormatSection["shape"] {
  const kinds = tokens.map(({ kind }) => kind);
  const has = (...wanted: readonly FormatToken["kind"][]): boolean =>
    wanted.some((kind) => kinds.includes(kind));
  // A date has digit places only after its seconds (ss.00); elsewhere the letters are a word without its quotes.
  const digit = kinds.indexOf("digit");
  if (digit !== -1 && !kinds.slice(0, digit).includes("second")) return "number";
  if (has("day", "month", "year")) return "date";
  if (has("hour", "minute", "second")) return "time";
  return has("general") ? "general" : "number";
}
