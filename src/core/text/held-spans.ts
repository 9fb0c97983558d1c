import { AUTHORITY_KINDS } from "./authority-kinds";
import { authoritySpans } from "./held/authority-spans";
import { numberSpans } from "./held/number-spans";
import { rememberTexts } from "./remember-texts";
import { indexFrom, type TextSpan } from "./text-span";

/** A shorter text would hold half of a sheet. */
const LEAST_LENGTH = 2;
/** Pieces that overlap are one, up to so many characters: more than that is no piece but a line. */
const MOST_LENGTH = 40;
const SHORTEST_PLACE = 2;

/** Both ask nothing but the text, and several formats ask. */
const rememberedNumbers = rememberTexts(numberSpans);
const rememberedAuthorities = rememberTexts(authoritySpans);

/**
 * The pieces of a text that no line may break inside, in their order: names, dates, numbers with what they count, documents'
 * numbers. Two may touch, and a line may break between them (issue 15).
 * @param names names and titles to keep whole besides; the same list each time, or it is prepared anew
 * @example heldSpans("อบต.ทุ่งสมมติ อบรม ๔๒ คน", ["อบต.ทุ่งสมมติ"]) // spans of "อบต.ทุ่งสมมติ" and "๔๒ คน"
 */
export function heldSpans(text: string, names: readonly string[]): readonly TextSpan[] {
  const given = joinOverlaps(givenSpans(text, names));
  const authorities = rememberedAuthorities(text).filter((span) => !isGiven(span, given));
  const numbers = rememberedNumbers(text);
  if (given.length + authorities.length + numbers.length === 0) return numbers;
  return joinOverlaps([...given, ...authorities, ...numbers]);
}

/** Where a given name ends is known for sure; ปลัด อบต. may end inside the name that follows. */
function isGiven(found: TextSpan, given: readonly TextSpan[]): boolean {
  const next = indexFrom(given, found.start);
  return (given[next - 1]?.end ?? 0) > found.start || given[next]?.start === found.start;
}

const PREPARED = new WeakMap<readonly string[], readonly string[]>();

function prepareNames(names: readonly string[]): readonly string[] {
  const known = PREPARED.get(names);
  if (known !== undefined) return known;
  const long = names.filter(({ length }) => length >= LEAST_LENGTH);
  const prepared = [...new Set(long.flatMap(waysToWrite))];
  PREPARED.set(names, prepared);
  return prepared;
}

/** องค์การบริหารส่วนตำบลทุ่งสมมติ is อบต.ทุ่งสมมติ, too, and either may have a space at its joint. */
function waysToWrite(name: string): readonly string[] {
  for (const kinds of AUTHORITY_KINDS) {
    const kind = kinds.find((one) => name.startsWith(one));
    if (kind === undefined) continue;
    const place = name.slice(kind.length).trimStart();
    if (place.length < SHORTEST_PLACE) continue;
    return [name, ...kinds.flatMap((one) => [one + place, `${one} ${place}`])];
  }
  return [name];
}

function givenSpans(text: string, names: readonly string[]): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const name of prepareNames(names)) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      spans.push({ start: at, end: at + name.length });
    }
  }
  return spans;
}

function joinOverlaps(spans: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else if (span.end <= last.end) continue;
    else if (span.end - last.start <= MOST_LENGTH)
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push({ start: last.end, end: span.end });
  }
  return joined;
}
