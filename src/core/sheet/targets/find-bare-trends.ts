import type { Aim } from "./aim";
import { clauseBefore, isSameClause } from "./clause";
import { countedUnit } from "./complaint-words";
import { findTrendWords, isTrendAim, type TrendWord } from "./find-trends";
import { isWhole } from "./is-whole";
import type { Quantity } from "./quantity";
import type { Search } from "./search";

/**
 * Aims that are trends without a number: ลดลง, ลดจำนวนข้อร้องเรียน.
 * @param search with the aims that numbers make already in it
 */
export function findBareTrends(search: Search): Aim[] {
  const aims = [...search.aims.values()].sort((a, b) => a.start - b.start);
  let next = 0;
  let near = 0;
  const found: Aim[] = [];
  for (const word of findTrendWords(search.text)) {
    while (next < aims.length && (aims[next]?.end ?? 0) <= word.start) next++;
    while ((search.quantities[near]?.start ?? Infinity) < word.start - NEAR) near++;
    const before = aims[next - 1];
    if (before !== undefined && belongsToShare(search.text, before, word)) continue;
    const last = found.at(-1);
    if (last !== undefined && isSaidTwice(search.text, last, word)) continue;
    if (!isTrendAim(search.text, word)) continue;
    const from = Math.max(last?.end ?? 0, before?.end ?? 0);
    const counted = clauseBefore(search.text, word.start, Math.min(100, word.start - from));
    found.push({
      start: word.start,
      end: word.end,
      comparator: word.direction,
      value: null,
      unit: countedUnit(counted + nounBehind(search.text, word)),
      actual: figureAfter(search, word, near),
    });
  }
  return found;
}

/** How far from their trend figures may be. */
const NEAR = 120;
/** The noun of ลดจำนวน… comes after it, the noun of ลดลง before it. */
function nounBehind(text: string, { start, end }: TrendWord): string {
  return /(?:ลง|ขึ้น)$/.test(text.slice(start, end)) ? "" : text.slice(start, end + 12);
}

/** ร้อยละ ๘๐ ของผู้เข้าอบรมมีความรู้เพิ่มขึ้น is one aim. */
function belongsToShare(text: string, share: Aim, word: TrendWord): boolean {
  if (share.unit !== "percent" || word.start - share.end > 80) return false;
  return /^\s?[^\s]*$/.test(text.slice(share.end, word.start));
}

/** ลดจำนวนข้อร้องเรียนให้ลดลง is one aim. */
function isSaidTwice(text: string, last: Aim, word: TrendWord): boolean {
  return (
    last.comparator === word.direction &&
    /^[^\s]{0,60}$/.test(text.slice(last.end, Math.min(word.start, last.end + 61)))
  );
}

/** The later of two figures beside a trend: (ปี ๒๕๖๗ ๕ เรื่อง ปี ๒๕๖๘ ๒ เรื่อง), ๕๗ ราย เพิ่มขึ้นจากปีก่อนซึ่งมี ๒๒ ราย. */
function figureAfter({ text, quantities, roles }: Search, word: TrendWord, from: number): number | null {
  const figures: (Quantity & { readonly isBaseline: boolean })[] = [];
  for (let index = from; index < quantities.length; index++) {
    const quantity = quantities[index];
    if (quantity === undefined || quantity.start > word.start + NEAR) break;
    if (roles[index] === "aim" || quantity.unit === "" || quantity.upper !== null) continue;
    if (isWhole(text, quantity.start)) continue;
    const { start } = quantity;
    if (isSameClause(text, Math.min(start, word.start), Math.max(start, word.start)))
      figures.push({ ...quantity, isBaseline: roles[index] === "baseline" });
  }
  const [first, second] = figures.slice(-2);
  if (first === undefined || second === undefined || first.unit !== second.unit) return null;
  if (second.isBaseline) return first.isBaseline ? null : first.value;
  return yearBefore(text, first.start) > yearBefore(text, second.start) ? first.value : second.value;
}

function yearBefore(text: string, at: number): number {
  return Number(/(25[0-9]{2})[^0-9]{0,16}$/.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? 0);
}
