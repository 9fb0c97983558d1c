import { FOLLOWS, LEADS, SILENCER, TONES } from "./thai-letters";
import { childOf, type WordTrie } from "./word-trie";

/** A stretch of letters read as a target but for one slip. */
export interface SlipEdge {
  readonly end: number;
  /** The node at which the target ends. */
  readonly node: number;
  readonly cost: number;
}

/** What one slip costs, as a word's cost: the likelier the cheaper. */
export const SLIP_COSTS = {
  /** A letter changed, lost or too many. */
  any: 8,
  /** A letter for one that sounds or looks like it, a tone mark, a letter twice. */
  near: 6,
  /** More at the first letter: people look at it, so that only one like it is taken for it. */
  first: 2,
} as const;

/** Letters that are taken for each other: by sound, by look, by their place on the keyboard. */
const NEAR_GROUPS = "ฎฏ ศษส นณฌ ใไ ทธฑฒ ฐถ ชซ พภผฟฝ ดตฎฏ รล บป กข ิีึื ุู ่้๊๋ ัี้ ญย เแ จช ๊็ ำา คศด ์ิั็".split(" ");
const LETTERS = 128;
const isNear = nearTable();

/**
 * The targets that the letters from `from` on are, but for one slip.
 * @param limits for each place of the text what a reading that ends there may cost at most; it never falls from one place to the next
 * @param spent what the reading up to `from` costs
 */
export function findSlipEdges(
  trie: WordTrie,
  text: Uint8Array,
  from: number,
  { limits, spent }: { readonly limits: Float32Array; readonly spent: number },
): SlipEdge[] {
  const { firstTarget, nextTarget, letters, targets, cheapestTarget, heights } = trie;
  const length = text.length;
  const edges: SlipEdge[] = [];

  /** Whether a target below the node could be worth while, when its next letter is at a place. */
  const isHopeless = (node: number, place: number, slip: number): boolean => {
    const end = Math.min(length, place + (heights[node] as number));
    return spent + slip + (cheapestTarget[node] as number) >= (limits[end] as number);
  };

  /** Goes on without another slip. */
  const follow = (start: number, at: number, slip: number): void => {
    let node = start;
    let place = at;
    while (node !== 0 && !isHopeless(node, place, slip)) {
      const cost = (targets[node] as number) + slip;
      if (spent + cost < (limits[place] as number) && isBoundary(text, place))
        edges.push({ end: place, node, cost });
      if (place >= length) return;
      node = childOf(trie, node, text[place] as number);
      place += 1;
    }
  };

  let node = 0;
  for (let at = from; !isHopeless(node, at + 1, SLIP_COSTS.near); at++) {
    const isFirst = at === from;
    // เ แ โ ใ ไ stand before the consonant that a reader takes for the first letter.
    const isInitial = isFirst || (at === from + 1 && LEADS[text[from] as number] === 1);
    const letter = at < length ? (text[at] as number) : 0;
    const next = at + 1 < length ? (text[at + 1] as number) : 0;
    const before = isFirst ? 0 : (text[at - 1] as number);
    if (!isFirst && letter !== 0) {
      follow(node, at + 1, letter === before || TONES[letter] ? SLIP_COSTS.near : SLIP_COSTS.any);
      if (next === SILENCER) follow(node, at + 2, SLIP_COSTS.any);
    }
    for (let child = firstTarget[node] as number; child !== 0; child = nextTarget[child] as number) {
      const wanted = letters[child] as number;
      if (wanted === letter || isHopeless(child, at + 1, SLIP_COSTS.near)) continue;
      const isLike = isNear[wanted * LETTERS + letter] === 1;
      if (letter !== 0 && (isLike || !isInitial)) {
        follow(
          child,
          at + 1,
          (isLike ? SLIP_COSTS.near : SLIP_COSTS.any) + (isInitial ? SLIP_COSTS.first : 0),
        );
      }
      if (wanted === next && letter !== 0) follow(childOf(trie, child, letter), at + 2, SLIP_COSTS.any);
      if (isFirst) continue;
      follow(child, at, wanted === before || TONES[wanted] ? SLIP_COSTS.near : SLIP_COSTS.any);
      follow(childOf(trie, child, SILENCER), at, SLIP_COSTS.any);
    }
    if (letter === 0) break;
    node = childOf(trie, node, letter);
    if (node === 0) break;
  }
  return edges;
}

function isBoundary(text: Uint8Array, place: number): boolean {
  return (
    (place >= text.length || FOLLOWS[text[place] as number] === 0) && LEADS[text[place - 1] as number] === 0
  );
}

function nearTable(): Uint8Array {
  const table = new Uint8Array(LETTERS * LETTERS);
  for (const group of NEAR_GROUPS) {
    const codes = [...group].map((letter) => letter.charCodeAt(0) - 0x0e00);
    for (const one of codes) for (const other of codes) table[one * LETTERS + other] = 1;
  }
  return table;
}
