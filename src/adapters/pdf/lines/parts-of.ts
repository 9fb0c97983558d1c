import { AUTHORITY_KIND } from "../../../core/text/authority-kinds";
import { PLACE } from "../../../core/text/breaks/places";
import { textTokens } from "../../../core/text/breaks/text-tokens";
import { splitClusters } from "../paper/split-clusters";
import { rankRun } from "../../../app/rank-run";
import { splitSyllables } from "./split-syllables";
import { textAtoms, type AtomKind, type TextAtom } from "./text-atoms";

/** A piece of a line, and how it is parted where it is wider than a line: each kind has its way, and yields pieces of a later one. */
export interface LinePart extends Omit<TextAtom, "kind"> {
  readonly kind: PartKind;
}

export type PartKind = AtomKind | "side" | "coded" | "phrase" | "word" | "part" | "syllable" | "cluster";

/** What an authority is, before its proper name. */
const JOINT = new RegExp(`(?:${AUTHORITY_KIND}|อบต\\.|อบจ\\.)( ?)(?=[ก-๎])`);
/** An address is parted behind these, behind the last of some in a row, but never before the ending of a file's name. */
const BEHIND_SIGN = /(?<=[/?&=_-]|[!-~]\.)(?![/.?&=_-]|(?<=\.)[A-Za-z][A-Za-z0-9]{1,4}(?![A-Za-z0-9.]))/;
/** A letter of Thai in an address is three of these. */
const BEFORE_CODE = /(?=%[0-9A-Fa-f]{2})/;

/** The parts of a piece, at least one, each of a kind that can be parted more. */
export function partsOf(piece: LinePart): readonly LinePart[] {
  const [first, ...others] = WAYS_TO_PART[piece.kind](piece.text);
  return first === undefined ? [piece] : [{ ...first, space: piece.space, before: piece.before }, ...others];
}

const WAYS_TO_PART: Readonly<Record<PartKind, (text: string) => readonly LinePart[]>> = {
  held: (text) => {
    const joint = JOINT.exec(text);
    const at = joint === null ? 0 : joint.index + joint[0].length;
    const sides = asParts([text.slice(0, at).trimEnd(), text.slice(at)], "side", "free");
    return sides.map((side, index) => (index === 0 ? side : { ...side, space: joint?.[1] ?? "" }));
  },
  side: (text) => textAtoms(text, null),
  address: (text) => asParts(text.split(BEHIND_SIGN), "coded", "free"),
  coded: (text) => asParts(text.split(BEFORE_CODE), "phrase", "compound"),
  phrase: (text) => textAtoms(text, null),
  words: (text) => asParts(splitAt(text, PLACE.word), "word", "free"),
  word: (text) => asParts(splitAt(text, PLACE.kept), "part", "free"),
  part: (text) => asParts(splitSyllables(text), "syllable", "last"),
  syllable: (text) => asParts(splitClusters(text), "cluster", "last"),
  cluster: () => [],
};

function asParts(texts: readonly string[], kind: PartKind, before: LinePart["before"]): readonly LinePart[] {
  return texts.filter((text) => text !== "").map((text) => ({ text, space: "", before, kind }));
}

/** Parts a long word where its own words meet, at places of a rank or a better one. */
function splitAt(text: string, least: number): readonly string[] {
  const parts: string[] = [];
  let done = 0;
  for (const { text: run, start, end, isRun } of textTokens(text)) {
    if (!isRun) continue;
    const ranks = rankRun(run, text[end] === ".");
    for (let at = 1; at < run.length; at++) {
      if ((ranks[at] as number) < least) continue;
      parts.push(text.slice(done, start + at));
      done = start + at;
    }
  }
  return [...parts, text.slice(done)];
}
