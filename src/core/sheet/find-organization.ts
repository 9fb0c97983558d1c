import { onceFor } from "../lists/once-for";
import { groupBy } from "../lists/group-by";
import { AUTHORITY_KIND } from "../text/authority-kinds";

const NAME = new RegExp(String.raw`(${AUTHORITY_KIND})([ \u00a0]?)([\u0e01-\u0e3a\u0e40-\u0e4e]+)`, "g");
/** Words that follow an authority's name in every title and are no part of it. */
const AFTER_NAME = /(?:อำเภอ|จังหวัด|ประจำปี|ปีงบประมาณ|พ\.ศ)/;
const LONGEST_PLACE = 30;
/** A place name that occurs once is trusted up to this length; a longer one probably includes the words after it. */
const LONGEST_SINGLE = 18;

/** The place of a name: the kind, and all Thai letters that follow without a break. */
interface Mention {
  readonly kind: string;
  readonly tail: string;
  /** Written with a space before the place, as a text that means the kind alone would be. */
  readonly isSpaced: boolean;
  /** Followed by a line end, bracket or the like, not only by a space. */
  readonly isClosed: boolean;
}

/**
 * The full name of the authority: the one in the title lines, otherwise the one that the texts use most. Thai has no spaces
 * between words, so the mentions are compared to find the end of the name: it is where the mentions begin to differ and where
 * some of them end.
 * @param texts of each measure
 * @example "…ส่วนตำบลทุ่งสมมติมีผล", "…ส่วนตำบลทุ่งสมมติให้" and "…ส่วนตำบลทุ่งสมมติ" give "องค์การบริหารส่วนตำบลทุ่งสมมติ"
 */
export function findOrganization(
  titleLines: readonly string[],
  texts: readonly (readonly string[])[],
): string | null {
  const titles = titleLines.flatMap(findMentions);
  const mentions = [...titles, ...texts.flatMap(mentionsIn)];
  for (const title of titles) {
    const kin = mentions.filter(
      ({ kind, tail }) => kind === title.kind && tail.slice(0, 3) === title.tail.slice(0, 3),
    );
    const name = nameOf(kin) ?? singleName(title, true);
    if (name !== null) return name;
  }
  return mostUsed(mentions);
}

const mentionsIn = onceFor((texts: readonly string[]) => texts.flatMap(findMentions));

/** The mentions of full names in a text. */
function findMentions(text: string): Mention[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const kind = match[1] ?? "";
    const run = match[3] ?? "";
    const cut = AFTER_NAME.exec(run)?.index ?? run.length;
    const rest = text.slice(match.index + match[0].length);
    const isCut = cut < run.length;
    const isClosed =
      isCut || !/^[ \u00a0]/.test(rest) || /^[ \u00a0]+(?:อำเภอ|อ\.|จังหวัด|จ\.|ประจำปี|ปี|พ\.ศ)/.test(rest);
    const tail = run.slice(0, Math.min(cut, LONGEST_PLACE));
    return tail.length < 2 ? [] : [{ kind, tail, isSpaced: match[2] !== "", isClosed }];
  });
}

function mostUsed(mentions: readonly Mention[]): string | null {
  const groups = groupBy(mentions, ({ kind, tail }) => kind + tail.slice(0, 3));
  const written = [...groups.values()].filter((group) => group.some(({ isSpaced }) => !isSpaced));
  const bySize = written.sort((a, b) => b.length - a.length);
  for (const group of bySize) {
    const name = nameOf(group) ?? (group.length === 1 && group[0] ? singleName(group[0], false) : null);
    if (name !== null) return name;
  }
  return null;
}

function singleName({ kind, tail, isClosed }: Mention, isTitle: boolean): string | null {
  return (isClosed || isTitle) && tail.length <= LONGEST_SINGLE ? kind + tail : null;
}

/** Half of the mentions must go the same way for the name to go on. */
const MAJORITY = 0.5;
/** A share of mentions that end at a place shows that the name ends there … */
const ENDING_SHARE = 0.2;
/** … unless more of them end up to this many letters later: then the shorter ones are slips. */
const SLIP_LENGTH = 2;
/** How many different ways mentions may go on at a place where none of them ends. */
const PARTINGS = 3;
const SHORTEST_PLACE = 3;

/** The name that several mentions share; null where they are too few to show its end. */
function nameOf(mentions: readonly Mention[]): string | null {
  if (mentions.length < 2) return null;
  const stages = followMajority(mentions);
  const ended = stages.findIndex(({ endings, size }) => endings > 0 && endings >= size * ENDING_SHARE);
  const place = ended >= 0 ? withoutSlip(stages, ended) : lastPlace(stages);
  return place === null ? null : (mentions[0]?.kind ?? "") + place;
}

/** A beginning that mentions share, how many share it, and how many of them end there. */
interface Stage {
  readonly place: string;
  readonly size: number;
  readonly endings: number;
  /** Different letters that follow it. */
  readonly ways: number;
}

/** The beginnings of a name, letter by letter, as long as most mentions go the same way. */
function followMajority(mentions: readonly Mention[]): Stage[] {
  const stages: Stage[] = [];
  let place = "";
  let group = mentions;
  for (;;) {
    const ways = countNext(group, place.length);
    const endings = group.filter(({ tail }) => tail === place).length;
    if (place !== "") stages.push({ place, size: group.length, endings, ways: ways.size });
    const [next, count] = [...ways].reduce((best, way) => (way[1] > best[1] ? way : best), ["", 0]);
    const isMajority = count > group.length * MAJORITY || (count === group.length && next !== "");
    if (next === "" || (place !== "" && !isMajority)) return stages;
    place += next;
    group = group.filter(({ tail }) => tail.startsWith(place));
  }
}

function withoutSlip(stages: readonly Stage[], at: number): string | null {
  const longer = stages.slice(at + 1, at + 1 + SLIP_LENGTH);
  const truer = longer.find(({ endings }) => endings > (stages[at]?.endings ?? 0));
  return (truer ?? stages[at])?.place ?? null;
}

/** Where no share of mentions ends: the last place where one does, else the place where they part in many ways. */
function lastPlace(stages: readonly Stage[]): string | null {
  const ended = [...stages].reverse().find(({ endings }) => endings > 0);
  if (ended) return ended.place;
  const last = stages.at(-1);
  return last && last.ways >= PARTINGS && last.place.length >= SHORTEST_PLACE ? last.place : null;
}

function countNext(group: readonly Mention[], at: number): Map<string, number> {
  const ways = new Map<string, number>();
  for (const { tail } of group) {
    const next = tail.charAt(at);
    if (next !== "") ways.set(next, (ways.get(next) ?? 0) + 1);
  }
  return ways;
}
