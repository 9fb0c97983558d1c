import type { Phrase } from "./phrase";

/**
 * Makes one range of two phrases that ถึง joins ("ไตรมาส 2 ถึงสิ้นปีงบประมาณ") or that say the first day and the last day ("เริ่ม
 * … แล้วเสร็จ …"). Null where only a first day is said: something without an end has no deadline.
 */
export function joinRanges(phrases: readonly Phrase[]): readonly Phrase[] | null {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const at = lastBesideClocks(joined);
    const previous = joined[at];
    if (previous && isOneRange(previous, phrase)) joined[at] = join(previous, phrase);
    else joined.push(phrase);
  }
  return joined.every(({ bound, content }) => bound !== "from" || isRange(content))
    ? joined.map((phrase) => (phrase.bound === "from" ? { ...phrase, bound: null } : phrase))
    : null;
}

/** The index of the last phrase that is no time of day: "เริ่ม 21 เม.ย. เวลา 10.00 น. สิ้นสุด 25 เม.ย.". */
function lastBesideClocks(phrases: readonly Phrase[]): number {
  let at = phrases.length - 1;
  while (phrases[at]?.content.kind === "clock") at--;
  return at;
}

function isOneRange(first: Phrase, second: Phrase): boolean {
  if (!isTimed(first) || !isTimed(second) || first.isInBracket !== second.isInBracket) return false;
  if (first.bound === "within" || first.bound === "before") return false;
  return second.isJoined || (first.bound === "from" && second.bound === "within");
}

function isTimed({ content }: Phrase): boolean {
  return content.kind === "dates" || content.kind === "quarters" || content.kind === "years";
}

function join(first: Phrase, second: Phrase): Phrase {
  const place = {
    start: first.start,
    end: second.end,
    isInBracket: first.isInBracket,
    isJoined: first.isJoined,
    isReport: first.isReport || second.isReport,
  };
  const [from, to] = [onlyPoint(first), onlyPoint(second)];
  if (from !== null && to !== null) {
    return { ...place, bound: null, content: { kind: "dates", spans: [{ from, to }] } };
  }
  return {
    ...place,
    bound: null,
    content: { kind: "mixed", from: { ...first, bound: null }, to: { ...second, bound: null } },
  };
}

function onlyPoint({
  content,
}: Phrase): Extract<Phrase["content"], { kind: "dates" }>["spans"][number]["from"] | null {
  if (content.kind !== "dates" || content.spans.length !== 1) return null;
  const [span] = content.spans;
  return span?.to === null ? span.from : null;
}

function isRange(content: Phrase["content"]): boolean {
  if (content.kind !== "dates" && content.kind !== "quarters" && content.kind !== "years") return true;
  // "ตั้งแต่ครึ่งปีหลัง" says only when it begins, though a half is written as a range of quarters.
  if (content.kind === "quarters" && content.wording !== "quarter") return false;
  return content.spans.length > 0 && content.spans.every(({ to }) => to !== null);
}
