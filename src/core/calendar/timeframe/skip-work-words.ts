import { attempt, isAt, peek, skip, skipAll, type Cursor } from "./cursor";
import type { Token } from "./token";

/** What the words of work may be made of that this reader does not know. */
const OTHER_WORK: readonly Token["kind"][] = [
  ...[
    "unknown",
    "stage",
    "object",
    "activity",
    "report",
    "list",
    "times",
    "per",
    "monthPart",
    "label",
    "day",
    "clock",
    "daypart",
  ],
] as Token["kind"][];
/** Times that belong to the work and to no word before them: a deadline, "ทุกเดือน", "ตลอดปี". */
const OWN_TIMES: readonly Token["kind"][] = [
  "within",
  "before",
  "every",
  "eachTime",
  "throughout",
  "continuous",
];
/** To whom, on what and which report; its round ("รอบ 6 เดือน") is not when the measure is carried out. */
const WHICH_REPORT: readonly Token["kind"][] = [
  ...[
    "unknown",
    "stage",
    "object",
    "per",
    "activity",
    "report",
    "regular",
    "times",
    "first",
    "second",
    "last",
  ],
  ...["label", "round", "number", "month", "quarter"],
] as Token["kind"][];
const NAMED_TERMS: readonly Token["kind"][] = ["week", "month", "quarter"];
const NAMES_OF_TERMS: readonly Token["kind"][] = [
  "number",
  "monthName",
  "first",
  "second",
  "last",
  "unknown",
  "stage",
];

/** No report is described in more; each word of a report looks ahead, so that without a bound a text of nothing else took the square. */
const MOST_WORDS = 200;

/**
 * Steps over what is done and over joining words; true when the last of them is a report.
 * @param wasReport whether the phrase before is the day of a report, after which another report needs no word: "ครั้งที่ 2 ภายใน…"
 */
export function skipWorkWords(cursor: Cursor, wasReport: boolean): boolean {
  const isFirst = cursor.at === 0;
  let isReport = false;
  let isOtherWork = false;
  if (isFirst) skipSubject(cursor);
  for (;;) {
    if (skip(cursor, "report")) {
      isReport = true;
      if (!skipWhichReport(cursor)) skipObjects(cursor);
      skipOrdinal(cursor);
    } else if (skip(cursor, "activity")) {
      isOtherWork = true;
      skipObjects(cursor);
    } else if (skip(cursor, "list") || skipStage(cursor)) continue;
    else if (isRegularTerm(cursor) || !skip(cursor, "regular")) break;
  }
  if (isFirst && cursor.at > 0) skipOtherWork(cursor);
  return isReport || (wasReport && !isOtherWork && skipWhichReport(cursor));
}

/** "ขั้นดำเนินการ", "สมัยประชุมสามัญ สมัยที่ 1": a number right after it may be its number or a day, so the stage is not passed over. */
function skipStage(cursor: Cursor): boolean {
  if (peek(cursor)?.kind !== "stage" || peek(cursor, 1)?.kind === "number") return false;
  cursor.at++;
  return true;
}

/** "ประจำปี", "ประจำเดือน": how often; with its name (ประจำเดือนมีนาคม) it is a time. */
export function isRegularTerm(cursor: Cursor): boolean {
  const [regular, term, name] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
  if (regular?.kind !== "regular" || term === undefined) return false;
  if (term.kind === "year") return true;
  return NAMED_TERMS.includes(term.kind) && (name === undefined || !NAMES_OF_TERMS.includes(name.kind));
}

/** "ประชุมคณะกรรมการบริหารความเสี่ยงทุกไตรมาส": the sentence begins with work, so what it is done on may be any words without a doubt. */
function skipOtherWork(cursor: Cursor): void {
  attempt(cursor, () => (skipAll(cursor, ...OTHER_WORK) && isAt(cursor, ...OWN_TIMES) ? true : null));
}

/** "รายงานผู้บริหารภายใน…", "รายงานผลครั้งแรกก่อน…": to whom, on what or which report, where a deadline follows. */
function skipWhichReport(cursor: Cursor): boolean {
  const isSkipped = attempt(cursor, () => {
    const before = cursor.at;
    const end = before + MOST_WORDS;
    while (
      cursor.at < end &&
      !isUsualTerm(cursor) &&
      (skip(cursor, ...WHICH_REPORT) || skipHalfYear(cursor))
    );
    return cursor.at > before && isAt(cursor, "within", "before") ? true : null;
  });
  return isSkipped ?? false;
}

/** "รายงานครั้งแรก 15 เม.ย. 68". */
function skipOrdinal(cursor: Cursor): void {
  attempt(cursor, () => (skip(cursor, "times", "round") && skip(cursor, "first", "last") ? true : null));
}

/** "คณะกรรมการประชุม…": who works. */
function skipSubject(cursor: Cursor): void {
  attempt(cursor, () => (skipAll(cursor, "object") && isAt(cursor, "activity", "report") ? true : null));
}

/** "ครึ่งปี". */
function skipHalfYear(cursor: Cursor): boolean {
  return attempt(cursor, () => (skip(cursor, "half") && skip(cursor, "year") ? true : null)) ?? false;
}

/** "พนักงาน", "ต่อสภา". */
function skipObjects(cursor: Cursor): void {
  const takeOne = (): true | null => {
    skip(cursor, "per");
    return skip(cursor, "object") || null;
  };
  while (attempt(cursor, takeOne) !== null);
}

function isUsualTerm(cursor: Cursor): boolean {
  return isRegularTerm(cursor) && peek(cursor, 1)?.kind !== "year";
}
