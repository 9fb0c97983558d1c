import { squash } from "../../text/squash";
import { withoutDone } from "./own-words";
import { sharesWords } from "./shares-words";
import { containment, foldLooks, hashRuns, shinglesOf } from "./similarity";

/** Letters in a run: docs/decisions/0006-text-similarity.md. */
const RUN_LENGTH = 5;
/** Of either text's runs, in the other. */
const SAME = 0.9;
/** Shorter ones (เรียบร้อย) are alike by their nature. */
const SHORTEST = 12;
/** "Nothing happened" is a result and an outcome. */
const NONE_AT_ALL = /^\s*(?:ไม่มี|ไม่พบ|ไม่ปรากฏ|ไม่เกิด)/;
/** So much longer, with words that only say that it was done. */
const LONGER = 3;
const FIGURES = /[0-9]+/g;

/**
 * True where two texts report the same, but for spaces, numbers of items and words that only say that it was done. With other
 * figures they report different things.
 * @example isSameReport("จัดอบรมบุคลากรแล้ว", "จัดอบรมบุคลากร เรียบร้อยแล้ว") // true
 */
export function isSameReport(one: string, other: string): boolean {
  const lengths = [one.length, other.length].sort((a, b) => a - b) as [number, number];
  if (lengths[0] < SHORTEST || lengths[1] > LONGER * lengths[0] || NONE_AT_ALL.test(one)) return false;
  if (!sharesWords(foldLooks(one), foldLooks(other))) return false;
  const [first, second] = [squash(withoutDone(one)), squash(withoutDone(other))] as const;
  if (first.length < SHORTEST) return false;
  if (first === second) return true;
  const figures = (text: string): string => (text.match(FIGURES) ?? []).join(" ");
  if (figures(first) !== figures(second)) return false;
  const inOther = (part: string, whole: string): number =>
    containment(shinglesOf(part, RUN_LENGTH), hashRuns(whole, RUN_LENGTH));
  return inOther(first, second) >= SAME && inOther(second, first) >= SAME;
}
