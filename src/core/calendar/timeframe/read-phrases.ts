import { attempt, isAt, peek, skip, skipAll, type Cursor } from "./cursor";
import type { Bound, DatesPhrase, Phrase, QuartersPhrase, YearsPhrase } from "./phrase";
import { nameGroups } from "./name-groups";
import { readDates } from "./read-dates";
import { readNamedLength } from "./read-length";
import { readOpenStart } from "./read-open-start";
import { readQuarters } from "./read-quarters";
import { readRecurrence } from "./read-recurrence";
import { readBareDay, readRemark } from "./read-remark";
import { readReportTerm } from "./read-report-term";
import { readRound } from "./read-rounds";
import { readYears } from "./read-year";
import { skipWorkWords } from "./skip-work-words";
import type { Token } from "./token";

/** Reads all tokens of one bracket level; null when a word is left over that no reader understands. */
export function readPhrases(tokens: readonly Token[], isInBracket: boolean): readonly Phrase[] | null {
  const cursor: Cursor = { tokens: nameGroups(tokens), at: 0 };
  const phrases: Phrase[] = [];
  for (;;) {
    const next = peek(cursor, 1)?.kind;
    if (next === "every" || isLooseSlash(cursor)) skip(cursor, "slash");
    if (next === "within" && phrases[phrases.length - 1]?.bound === "from") skip(cursor, "dash");
    if (next === "until" && phrases.length > 0) skip(cursor, "dash", "onwards");
    const isReport = skipWorkWords(cursor, phrases[phrases.length - 1]?.isReport ?? false);
    const first = peek(cursor);
    if (first === undefined) return phrases;
    const isJoined = isAt(cursor, "until") && phrases.length > 0;
    const found =
      (isReport ? readTermOfReport(cursor) : null) ??
      readContent(cursor) ??
      (isInBracket ? null : readLastResort(cursor));
    const read = found && skipOnwards(cursor, found);
    const last = peek(cursor, -1);
    if (read === null || last === undefined) return null;
    const place = { start: first.start, end: last.end, isInBracket, isJoined };
    phrases.push({ ...read, ...place, isReport: isReport || isReportGoingOn(phrases, read) });
  }
}

/** "เมษายน 2568 เป็นต้นไป" is a first day; before ถึง or a dash the range goes on. */
function skipOnwards(
  cursor: Cursor,
  read: Pick<Phrase, "bound" | "content">,
): Pick<Phrase, "bound" | "content"> {
  if (peek(cursor)?.kind !== "onwards") return read;
  const { bound, content } = read;
  const isFirstDay = (bound === null || bound === "from") && content.kind === "dates";
  const after = peek(cursor, 1)?.kind;
  if (!isFirstDay || after === "until" || after === "dash" || after === "within") return read;
  if (content.spans.length !== 1 || content.spans[0]?.to !== null) return read;
  cursor.at++;
  return { bound: "from", content };
}

/** A slash with space on both sides parts two phrases: "ปี 2568 / 1 ต.ค. 67 - 30 ก.ย. 68". */
function isLooseSlash(cursor: Cursor): boolean {
  const [before, slash, after] = [peek(cursor, -1), peek(cursor), peek(cursor, 1)];
  if (slash?.kind !== "slash" || before === undefined || after === undefined) return false;
  return before.end < slash.start && slash.end < after.start;
}

/** "รายงานครั้งที่ 1 ภายใน 30 เมษายน ครั้งที่ 2 ภายใน 31 ตุลาคม": numbers of reports and their days. */
function isReportGoingOn(phrases: readonly Phrase[], { content }: Pick<Phrase, "content">): boolean {
  const previous = phrases[phrases.length - 1];
  return previous?.isReport === true && [previous.content.kind, content.kind].includes("label");
}

function readTermOfReport(cursor: Cursor): Pick<Phrase, "bound" | "content"> | null {
  const content = readReportTerm(cursor);
  return content && { bound: null, content };
}

/** What an open start begins with. */
const OPEN_STARTS: ReadonlySet<Token["kind"]> = new Set(["from", "afterEvent", "when", "second", "now"]);

function readContent(cursor: Cursor): Pick<Phrase, "bound" | "content"> | null {
  // Most phrases are days and months, which only one of the readers below knows.
  const openStart = OPEN_STARTS.has(peek(cursor)?.kind ?? "unknown")
    ? readOpenStart(cursor, readPeriodWords)
    : null;
  if (openStart !== null) return { bound: "within", content: openStart };
  const unbounded =
    (isAt(cursor, "length") ? attempt(cursor, readNamedLength) : null) ??
    readRecurrence(cursor) ??
    attempt(cursor, readPeriodWords) ??
    attempt(cursor, readRemark);
  if (unbounded !== null) return { bound: null, content: unbounded };
  return attempt(cursor, () => {
    const bound = readBound(cursor);
    const content = bound === null ? null : readPeriodWords(cursor);
    return content === null ? null : { bound, content };
  });
}

function readLastResort(cursor: Cursor): Pick<Phrase, "bound" | "content"> | null {
  const content = readBareDay(cursor);
  return content && { bound: null, content };
}

function readPeriodWords(cursor: Cursor): DatesPhrase | QuartersPhrase | YearsPhrase | null {
  return readQuarters(cursor) ?? readRound(cursor) ?? readDates(cursor) ?? afterRound(cursor);
}

/** "รอบปีงบประมาณ", "รอบการประเมิน ต.ค. 67 - มี.ค. 68": the word adds nothing where no number follows. */
function afterRound(cursor: Cursor): DatesPhrase | QuartersPhrase | YearsPhrase | null {
  return attempt(cursor, () => {
    const isRound = skip(cursor, "round");
    if (isRound) skipAll(cursor, "activity", "report", "object", "regular");
    // "รอบ 5 เดือน สิงหาคม" is a round of five months, not the fifth of August.
    if (isRound && isAt(cursor, "number") && peek(cursor, 1)?.kind === "month") return null;
    return readYears(cursor) ?? (isRound ? (readQuarters(cursor) ?? readDates(cursor)) : null);
  });
}

/**
 * The words of a deadline before a date, however many: "ให้แล้วเสร็จภายในสิ้น", "ไม่เกิน", "ถึง". ก่อน with สิ้น is the end
 * itself: ก่อนสิ้นปีงบประมาณ is still 30 September.
 */
function readBound(cursor: Cursor): Bound {
  const seen = new Set<Token["kind"]>();
  for (
    let token = peek(cursor);
    token && skip(cursor, "within", "until", "before", "endOf", "from");
    token = peek(cursor)
  ) {
    seen.add(token.kind);
    // "เริ่มอบรม 3 มี.ค. 68 ถึง 7 มี.ค. 68"
    if (token.kind === "from") skipAll(cursor, "activity", "object");
  }
  if (seen.size === 0) return null;
  if (seen.has("from")) return seen.size === 1 ? "from" : null;
  // สิ้นปี could be September or December.
  if (seen.has("endOf") && isAt(cursor, "year", "era", "number")) return null;
  return seen.has("before") && !seen.has("endOf") ? "before" : "within";
}
