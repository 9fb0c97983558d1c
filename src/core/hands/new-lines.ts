import { groupBy } from "../lists/group-by";
import { changedLikeness, coversRow, MAIN_COLUMN, wholeKey } from "./pair-rows";
import type { KeyedLine } from "./keyed-line";
import type { RecordKind } from "./record-lines";

/** What rows of a unit's sheet that were not sent are. */
export interface NewLines {
  readonly added: readonly KeyedLine[];
  /** Rows of the main workbook that say something else of the same by now. */
  readonly changed: readonly { readonly line: KeyedLine; readonly main: KeyedLine }[];
  /** Rows that say no more than another one of the sheet. */
  readonly doubled: readonly { readonly line: KeyedLine; readonly other: KeyedLine }[];
}

/**
 * Parts the rows of one sheet and one measure that were not sent: new ones, those that the main workbook has in other words, and
 * doubles. What the main workbook has as it is, is none of these.
 * @param fresh those of `all` that were not sent
 * @param free rows of the main workbook that were not sent either
 */
export function newLines(
  kind: RecordKind,
  { all, fresh }: { readonly all: readonly KeyedLine[]; readonly fresh: readonly KeyedLine[] },
  { mains, free }: { readonly mains: readonly KeyedLine[]; readonly free: readonly KeyedLine[] },
): NewLines {
  const added: KeyedLine[] = [];
  const changed: { line: KeyedLine; main: KeyedLine }[] = [];
  const doubled: { line: KeyedLine; other: KeyedLine }[] = [];
  const fullerOf = doubleFinder(kind, all, mains);
  const open: KeyedLine[] = [];
  for (const line of fresh) {
    const other = fullerOf(line);
    if (other !== null) doubled.push({ line, other });
    else if (!mains.some(({ keys }) => coversRow(keys, line.keys))) open.push(line);
  }
  const theirs = new Set(all.map(({ keys }) => wholeKey(keys)));
  const candidates = free.filter(({ keys }) => !theirs.has(wholeKey(keys)));
  const alike = open
    .flatMap((line, index) =>
      candidates.map((main, at) => ({
        line,
        main,
        index,
        at,
        score: changedLikeness(kind, line.keys, main.keys),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at || a.index - b.index);
  const partners = new Map<KeyedLine, KeyedLine>();
  const taken = new Set<KeyedLine>();
  for (const { line, main } of alike) {
    if (partners.has(line) || taken.has(main)) continue;
    partners.set(line, main);
    taken.add(main);
  }
  for (const line of open) {
    const main = partners.get(line);
    if (main === undefined) added.push(line);
    else changed.push({ line, main });
  }
  return { added, changed, doubled };
}

/** Finds the other row of the sheet that says all that a row says; as many equal rows as the main workbook has are no doubles. */
function doubleFinder(
  kind: RecordKind,
  all: readonly KeyedLine[],
  mains: readonly KeyedLine[],
): (line: KeyedLine) => KeyedLine | null {
  const titleOf = ({ keys }: KeyedLine): string => keys[MAIN_COLUMN[kind]] ?? "";
  const byTitle = groupBy(all, titleOf);
  const byKey = groupBy(all, ({ keys }) => wholeKey(keys));
  const inMain = groupBy(mains, ({ keys }) => wholeKey(keys));
  return (line) => {
    const key = wholeKey(line.keys);
    const equals = byKey.get(key) ?? [];
    const allowed = Math.max(1, inMain.get(key)?.length ?? 0);
    const [first] = equals;
    if (first !== undefined && equals.indexOf(line) >= allowed) return first;
    if (inMain.has(key)) return null;
    const others = titleOf(line) === "" ? all : (byTitle.get(titleOf(line)) ?? []);
    return others.find(({ keys }) => wholeKey(keys) !== key && coversRow(keys, line.keys)) ?? null;
  };
}
