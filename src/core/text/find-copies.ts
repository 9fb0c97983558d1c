import { foldLooks, resemblance, shinglesOf, type Shingles } from "./similarity";

/** A text that says again what one before it says: the indexes of both. */
export interface Copy {
  readonly copy: number;
  readonly original: number;
}

const SIZE = 5;
const DIGITS = /[0-9]+/g;
/** So many texts with the same rare shingle are compared at most, which keeps the cost linear in the number of texts. */
const MOST_COMPARED = 16;
const MOST_PLACES = 1 << 20;

interface Known {
  readonly index: number;
  readonly shingles: Shingles;
}

/**
 * The texts that are the same as one before them, but for white space, or nearly so; texts whose figures differ are none.
 * Near copies are looked for among those that share one of a text's rarest shingles, since two sets that are alike to the
 * share `t` have one in common among the (1 − t) · size + 1 rarest of each (prefix filter: Chaudhuri, Ganti, Kaushik, A primitive
 * operator for similarity joins in data cleaning, ICDE 2006).
 * @param least resemblance from which on two texts count as copies, 0 to 1
 * @example findCopies(["จัดอบรมแล้ว", "", "จัด อบรม แล้ว"], 0.8) // [{ copy: 2, original: 0 }]
 */
export function findCopies(texts: readonly string[], least: number): Copy[] {
  const firstOf = new Map<string, number>();
  const alike = new Map<string, number[]>();
  const copies: Copy[] = [];
  texts.forEach((text, index) => {
    const folded = foldLooks(text);
    if (folded === "") return;
    const original = firstOf.get(folded);
    if (original !== undefined) {
      copies.push({ copy: index, original });
      return;
    }
    firstOf.set(folded, index);
    const figures = (folded.match(DIGITS) ?? []).join(" ");
    const group = alike.get(figures);
    if (group === undefined) alike.set(figures, [index]);
    else group.push(index);
  });
  for (const group of alike.values()) copies.push(...nearCopies(texts, group, least));
  return copies.sort((a, b) => a.copy - b.copy);
}

function nearCopies(texts: readonly string[], group: readonly number[], least: number): Copy[] {
  if (group.length < 2) return [];
  const known = group.map((index): Known => ({ index, shingles: shinglesOf(texts[index] ?? "", SIZE) }));
  const places = placesFor(group.length);
  const holders = new Int32Array(places);
  for (const { shingles } of known) {
    for (const shingle of shingles) {
      const place = shingle & (places - 1);
      holders[place] = (holders[place] ?? 0) + 1;
    }
  }
  const posted = new Map<number, Known[]>();
  const copies: Copy[] = [];
  for (const one of known) {
    const prefix = rarest(one.shingles, holders, Math.ceil((1 - least) * one.shingles.length) + 1);
    const original = firstAlike(one, prefix, posted, least);
    if (original !== null) copies.push({ copy: one.index, original });
    for (const shingle of prefix) {
      const posting = posted.get(shingle);
      if (posting === undefined) posted.set(shingle, [one]);
      else if (posting.length < MOST_COMPARED) posting.push(one);
    }
  }
  return copies;
}

/** The shingles that the fewest texts hold; those of one text only can lead to no other, so they cost no posting. */
function rarest(shingles: Shingles, holders: Int32Array, count: number): number[] {
  // How many hold it in front, the shingle itself behind: a numeric sort of one array puts the rarest first.
  const keys = new Float64Array(shingles.length);
  shingles.forEach((shingle, at) => {
    keys[at] = (holders[shingle & (holders.length - 1)] ?? 0) * 2 ** 32 + (shingle >>> 0);
  });
  const first = keys.sort().subarray(0, count);
  return [...first.filter((key) => key >= 2 ** 33)].map((key) => key % 2 ** 32);
}

function firstAlike(
  { shingles }: Known,
  prefix: readonly number[],
  posted: ReadonlyMap<number, readonly Known[]>,
  least: number,
): number | null {
  const tried = new Set<Known>();
  for (const shingle of prefix) {
    for (const other of posted.get(shingle) ?? []) {
      if (tried.has(other)) continue;
      if (resemblance(shingles, other.shingles) >= least) return other.index;
      if (tried.add(other).size >= MOST_COMPARED) return null;
    }
  }
  return null;
}

/** Places to count shingles in, a power of two; two shingles in one place only seem less rare. */
function placesFor(texts: number): number {
  let places = 1 << 10;
  while (places < MOST_PLACES && places < texts * 64) places *= 2;
  return places;
}
