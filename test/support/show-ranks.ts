const SIGNS = ["", "'", "·", "-", "~", "|"];

/** A run of letters with its ranks: | sure, ~ inside a compound, - by the list alone, · inside a word, ' inside one that is kept whole. */
export function showRanks(run: string, ranks: Uint8Array): string {
  return Array.from(run, (letter, at) => (at === 0 ? "" : (SIGNS[ranks[at] ?? 0] ?? "?")) + letter).join("");
}
