import { toArabicDigits } from "./digits";
import { findMarkerCandidates } from "./list-marker-candidates";
import type { MarkerCandidate } from "./marker-candidate";
import { rememberTexts } from "./remember-texts";
import { TICKS } from "./ticks";

/** The number or bullet that begins an item of a list inside a text. */
export interface ListMarker {
  readonly offset: number;
  /** Where the item begins: the marker's own offset, or that of the tick before it ("☑ ๑. ประชุม"). */
  readonly start: number;
  /** Of the marker with its brackets and dots, without the space after it. */
  readonly length: number;
  readonly kind: "number" | "letter" | "bullet";
  /** "๒.๑)" is [2, 1], "ข." is [2], a bullet is []. */
  readonly path: readonly number[];
  /**
   * The marker's shape with 1 for every number: "1.", "1)", "(1)", "1.1" (no matter what closes it), "1", "ก.", or the bullet
   * itself.
   */
  readonly style: string;
  /** Its place: at the beginning of a line, after a space, or directly after the text before it. */
  readonly position: "line" | "space" | "glued";
}

interface Level {
  readonly style: string;
  readonly path: readonly number[];
}

/**
 * Finds where the items of a list begin, also where they have run together on one line. A number counts as a marker
 * only where the sequence makes sense: "ข้อ ๕", dates, amounts, laws and addresses are left alone.
 * @example findListMarkers("๑. จัดทำคู่มือ ๒. แจ้งเวียน").map((marker) => marker.path) // [[1], [2]]
 */
export function findListMarkers(text: string): readonly ListMarker[] {
  return rememberedMarkers(text);
}

/** The steps of a measure are read from them, and the check of its numbers asks for the same ones. */
const rememberedMarkers = rememberTexts((text): readonly ListMarker[] => {
  const candidates = findMarkerCandidates(text, toArabicDigits(text));
  const markers: ListMarker[] = [];
  let levels: Level[] = [];
  candidates.forEach((candidate, index) => {
    if (candidate.kind === "bullet") {
      if (isBullet(candidate, markers)) markers.push(toMarker(candidate));
      return;
    }
    const next = enterLevel(levels, candidate, () => isFollowed(candidates, index));
    if (!next) return;
    levels = next;
    markers.push(toMarker(candidate));
  });
  return takeTicks(text, markers);
});

/** A tick of a ticked list, and what is between it and the item's own marker. */
const TICK_BEFORE = new RegExp(`(?<=[${TICKS}]\\ufe0f?[ \\u00a0\\u200b]{0,3})`, "y");
const TICK = new RegExp(`[${TICKS}]`);
/** As far as a tick is looked for before a marker. */
const TICK_REACH = 5;

/**
 * "☑ ๑. ประชุม ☐ ๒. เผยแพร่": in a line that begins with a tick and a number, each number has the tick before it as its own. In any
 * other line a tick before a number tells of the item that ends there.
 */
function takeTicks(text: string, markers: readonly ListMarker[]): ListMarker[] {
  if (!TICK.test(text)) return [...markers];
  const kept: ListMarker[] = [];
  let isTicked = false;
  for (const marker of markers) {
    const tick = kept.at(-1);
    const isNewLine = tick === undefined || text.slice(tick.offset, marker.offset).includes("\n");
    if (isNewLine) isTicked = false;
    if (!isNewLine && tick.style === "✓" && isRightBehind(text, tick, marker)) {
      isTicked = true;
      kept[kept.length - 1] = { ...marker, start: tick.start, position: "line" };
      continue;
    }
    kept.push(isTicked ? { ...marker, start: tickBefore(text, marker.offset) ?? marker.start } : marker);
  }
  return kept;
}

function isRightBehind(text: string, tick: ListMarker, marker: ListMarker): boolean {
  return text.slice(tick.offset + tick.length, marker.offset).trim() === "";
}

function tickBefore(text: string, offset: number): number | null {
  TICK_BEFORE.lastIndex = offset;
  if (!TICK_BEFORE.test(text)) return null;
  let at = offset - 1;
  while (at > offset - TICK_REACH && !TICK.test(text.charAt(at))) at -= 1;
  return at;
}

/** True where a text begins with the number or bullet of a list item. */
export function startsWithListMarker(text: string): boolean {
  const head = text.slice(0, 40);
  const first = findMarkerCandidates(head, toArabicDigits(head))[0];
  if (first?.position !== "line" || head.slice(0, first.offset).trim() !== "") return false;
  return first.kind === "letter" || !(first.isUncertain || first.isBare);
}

function toMarker(candidate: MarkerCandidate): ListMarker {
  const { offset, length, kind, path, style, position } = candidate;
  return { offset, start: offset, length, kind, path, style, position };
}

/** A dash inside a line is a bullet where the line already lists with it, or after words that announce a list. */
function isBullet(candidate: MarkerCandidate, markers: readonly ListMarker[]): boolean {
  if (candidate.position === "line" || candidate.isAnnounced) return true;
  const before = markers.at(-1);
  return (
    before?.kind === "bullet" && before.style === candidate.style && before.offset >= candidate.lineStart
  );
}

/**
 * The lists that are open after a candidate, or null where it is not a marker.
 * @param isFollowed whether the number after it comes later in the text
 */
function enterLevel(
  levels: readonly Level[],
  candidate: MarkerCandidate,
  isFollowed: () => boolean,
): Level[] | null {
  const own = { style: candidate.style, path: candidate.path };
  for (let at = levels.length - 1; at >= 0; at--) {
    const level = levels[at] as Level;
    if (level.style !== candidate.style) continue;
    const step = stepBetween(level.path, candidate.path);
    if (step === null) continue;
    if (isLikelyStep(step, candidate)) return [...levels.slice(0, at), own];
  }
  if (goesOnAbove(levels, candidate)) return [own];
  if (candidate.isUncertain) return null;
  const parent = levels.some((level) => isParent(level.path, candidate.path));
  const isFirst = candidate.path.at(-1) === 1;
  if (parent && isFirst) return [...levels, own];
  if (candidate.position === "line") {
    if (candidate.isBare) return isFirst && isFollowed() ? [...levels, own] : null;
    return [...levels.filter((level) => level.style !== candidate.style), own];
  }
  if (candidate.path.length > 1) {
    // A first sub-number may be lost, never the way down to it.
    const isNear = parent && (candidate.path.at(-1) ?? 0) <= 2;
    return isNear && candidate.position === "space" ? [...levels, own] : null;
  }
  if (isFirst && (candidate.isAnnounced || isFollowed())) return [...levels, own];
  // "มีประกาศ ๒. มีผู้ปฏิบัติตาม": the first number is lost.
  const isSecond = candidate.path[0] === 2 && levels.length === 0 && candidate.style === "1.";
  return isSecond && candidate.position === "space" ? [own] : null;
}

/** How far a number is ahead of another of the same list: 1 for the next; null where the lists differ. */
function stepBetween(from: readonly number[], to: readonly number[]): number | null {
  if (from.length !== to.length) return null;
  const last = to.length - 1;
  const changed = to.findIndex((value, index) => value !== from[index]);
  if (changed === -1) return 0;
  if (changed === last) return (to[last] ?? 0) - (from[last] ?? 0);
  // "๑.๖)" then "๒.๑)": the list above went on.
  const restarts = to.slice(changed + 1).every((value) => value === 1);
  return restarts ? (to[changed] ?? 0) - (from[changed] ?? 0) : null;
}

/** "๑.๖) … ๒. …" where "๑." itself is lost or is in another text: the sub-numbers show what comes next. */
function goesOnAbove(levels: readonly Level[], candidate: MarkerCandidate): boolean {
  const { path, style } = candidate;
  if (levels.some((level) => level.style === style)) return false;
  return levels.some(
    (level) => level.path.length > path.length && stepBetween(level.path.slice(0, path.length), path) === 1,
  );
}

function isLikelyStep(step: number, candidate: MarkerCandidate): boolean {
  if (step === 1) return true;
  if (candidate.isBare || candidate.isUncertain) return false;
  if (candidate.position === "line") return true;
  if (candidate.position === "space") return step === 0 || step === 2;
  return step === 2;
}

function isParent(parent: readonly number[], child: readonly number[]): boolean {
  return child.length === parent.length + 1 && parent.every((value, index) => value === child[index]);
}

function isFollowed(candidates: readonly MarkerCandidate[], index: number): boolean {
  const first = candidates[index] as MarkerCandidate;
  return candidates
    .slice(index + 1, index + 40)
    .some((later) => later.style === first.style && stepBetween(first.path, later.path) === 1);
}
