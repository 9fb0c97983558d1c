import { parseArgs } from "node:util";
import { toCommonYear } from "../core/calendar/buddhist-year";
import { parsePlainDate, type PlainDate } from "../core/calendar/plain-date";
import { toArabicDigits } from "../core/text/digits";
import { fail, succeed, type Result } from "../app/ports/result";
import type { Language } from "./language";
import { todayInBangkok } from "../app/today";

/** The command line, read and checked. */
export interface Arguments {
  readonly files: readonly string[];
  readonly output: string | null;
  readonly asOf: PlainDate;
  readonly fiscalYear: number | null;
  readonly sheetName: string | null;
  readonly language: Language;
  readonly json: boolean;
  readonly force: boolean;
  /** Ids of the checks whose fixes `fix` makes, null for all checks. */
  readonly only: readonly string[] | null;
  /** A1 addresses of filled cells that `fill` may write again. */
  readonly replace: readonly string[];
  /** Which text of a conflict `merge` takes; null leaves it open. */
  readonly take: "main" | "theirs" | null;
  /** Names of units, for commands that can do with some of them; none for all. */
  readonly units: readonly string[];
}

const OPTIONS = {
  output: { type: "string", short: "o" },
  "as-of": { type: "string" },
  "fiscal-year": { type: "string" },
  sheet: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  force: { type: "boolean" },
  only: { type: "string" },
  replace: { type: "string" },
  unit: { type: "string", multiple: true },
  take: { type: "string" },
} as const;

export type OptionName = keyof typeof OPTIONS;

/**
 * Reads the words after a command.
 * @param allowed the options that the command takes
 */
export function readArguments(words: readonly string[], allowed: readonly OptionName[]): Result<Arguments> {
  const parsed = parseWords(words, allowed);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;

  const language = values.lang ?? "th";
  if (language !== "th" && language !== "en")
    return fail(badValue("--lang", language, "th หรือ en", "th or en"));
  const asOf = readDay(values["as-of"]);
  if (!asOf.ok) return asOf;
  const fiscalYear = readFiscalYear(values["fiscal-year"]);
  if (fiscalYear === undefined) {
    return fail(
      badValue("--fiscal-year", values["fiscal-year"], "ปี พ.ศ. เช่น 2568", "a Buddhist year such as 2568"),
    );
  }
  const { take = null } = values;
  if (take !== null && take !== "main" && take !== "theirs")
    return fail(badValue("--take", take, " main หรือ theirs", "main or theirs"));
  return succeed({
    files: positionals,
    output: values.output ?? null,
    asOf: asOf.value,
    fiscalYear,
    sheetName: values.sheet ?? null,
    language,
    json: values.json ?? false,
    force: values.force ?? false,
    only: values.only === undefined ? null : listOf(values.only),
    replace: listOf(values.replace ?? "").map((cell) => cell.toUpperCase().replaceAll("$", "")),
    take,
    units: (values.unit ?? []).flatMap((name) => name.trim() || []),
  });
}

/** The language asked for, even where the rest of the command line is wrong. */
export function languageOf(words: readonly string[]): Language {
  const at = words.indexOf("--lang");
  return (at >= 0 && words[at + 1] === "en") || words.includes("--lang=en") ? "en" : "th";
}

interface ParsedWords {
  readonly values: Partial<ReturnType<typeof parseAll>["values"]>;
  readonly positionals: readonly string[];
}

function parseAll(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
}

function parseWords(words: readonly string[], allowed: readonly OptionName[]): Result<ParsedWords> {
  try {
    const parsed = parseAll(words);
    const foreign = Object.keys(parsed.values).find((name) => !allowed.some((option) => option === name));
    return foreign === undefined ? succeed(parsed) : fail(badOption(`--${foreign}`, allowed));
  } catch (fault) {
    const word = /'([^' ]+)/.exec(String(fault))?.[1];
    return fail(badOption(word ?? "", allowed));
  }
}

/** "a, b,,c" names three. */
function listOf(text: string): string[] {
  return text.split(",").flatMap((word) => (word.trim() === "" ? [] : [word.trim()]));
}

function badOption(word: string, allowed: readonly OptionName[]): { th: string; en: string } {
  const known = allowed.map((name) => (name === "output" ? "-o" : `--${name}`)).join(" ");
  return {
    th: `ตัวเลือก ${word} ใช้ไม่ได้กับคำสั่งนี้หรือขาดค่า ตัวเลือกที่ใช้ได้คือ ${known}`,
    en: `The option ${word} does not belong to this command or lacks its value; the options are ${known}`,
  };
}

function badValue(
  option: string,
  value: string | undefined,
  th: string,
  en: string,
): { th: string; en: string } {
  return {
    th: `ค่า "${value ?? ""}" ของ ${option} ใช้ไม่ได้ กรุณาใส่${th}`,
    en: `"${value ?? ""}" is no value for ${option}; give ${en}`,
  };
}

/** Years that nobody means of the common era; 2400 B.E. is 1857. */
const [FIRST_BUDDHIST_YEAR, LAST_BUDDHIST_YEAR] = [2400, 2699];

/** The day of `--as-of`, today without one. A Buddhist year is asked back: taken as it is, it would make everything overdue. */
function readDay(text: string | undefined): Result<PlainDate> {
  if (text === undefined) return succeed(todayInBangkok());
  const arabic = toArabicDigits(text);
  const [, year, rest] = /^(\d{4})(-\d{2}-\d{2})$/.exec(arabic) ?? [];
  const isBuddhist = Number(year) >= FIRST_BUDDHIST_YEAR && Number(year) <= LAST_BUDDHIST_YEAR;
  const day = parsePlainDate(isBuddhist ? `${toCommonYear(Number(year))}${rest ?? ""}` : arabic);
  if (day === null) {
    return fail(badValue("--as-of", text, "วันที่ที่มีจริงในรูป 2025-06-30", "a real day such as 2025-06-30"));
  }
  if (!isBuddhist) return succeed(day);
  return fail({
    th: `ค่า "${text}" ของ --as-of เป็นปี พ.ศ. กรุณาใส่เป็นปี ค.ศ.: --as-of ${day}`,
    en: `"${text}" for --as-of is in the Buddhist era; give the common era: --as-of ${day}`,
  });
}

/** @returns undefined for anything that is not a Buddhist year */
function readFiscalYear(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  const year = /^\d{4}$/.test(toArabicDigits(text)) ? Number(toArabicDigits(text)) : NaN;
  // A common-era year given by mistake would be five centuries off: 2025 is refused, not converted.
  return year >= FIRST_BUDDHIST_YEAR && year <= LAST_BUDDHIST_YEAR ? year : undefined;
}
