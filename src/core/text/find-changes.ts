/** A stretch that two versions of a text do not share: where it is in each; the ends are exclusive. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Letters in which two versions may differ; for more the search would take too long, and nobody would read so many changes. */
const MOST_LETTERS = 600;
/** Changes with fewer letters between them are shown as one. */
const LEAST_BETWEEN = 6;

/**
 * The stretches in which the new version of a text differs from the old one, in order.
 * @example findChanges("ทางอีเมลล์", "ทางอีเมล") // [{ start: 8, end: 10, newStart: 8, newEnd: 8 }]
 */
export function findChanges(before: string, after: string): TextChange[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const end = before.length - tail;
  const newEnd = after.length - tail;
  if (head === end && head === newEnd) return [];
  const changes = compare(before.slice(head, end), after.slice(head, newEnd));
  if (changes === null) return [{ start: head, end, newStart: head, newEnd }];
  return joinNear(changes).map((change) => ({
    start: change.start + head,
    end: change.end + head,
    newStart: change.newStart + head,
    newEnd: change.newEnd + head,
  }));
}

/**
 * The shortest way from one text to the other (E. Myers, An O(ND) Difference Algorithm, 1986): for each number of letters that
 * differ how far each diagonal reaches, then back along the one that reached both ends. Null where too many differ.
 */
function compare(before: string, after: string): TextChange[] | null {
  const reached: Map<number, number>[] = [];
  let last = new Map([[1, 0]]);
  for (let letters = 0; letters <= MOST_LETTERS; letters++) {
    const next = new Map<number, number>();
    for (let diagonal = -letters; diagonal <= letters; diagonal += 2) {
      let at = stepTo(last, diagonal, letters);
      while (at < before.length && at - diagonal < after.length && before[at] === after[at - diagonal])
        at += 1;
      next.set(diagonal, at);
      if (at >= before.length && at - diagonal >= after.length)
        return goBack(reached, before.length, after.length);
    }
    reached.push(next);
    last = next;
  }
  return null;
}

/** Where a diagonal begins: a letter added on the one above, or one taken out on the one below. */
function stepTo(last: ReadonlyMap<number, number>, diagonal: number, letters: number): number {
  const [added, removed] = [last.get(diagonal + 1) ?? -1, (last.get(diagonal - 1) ?? -1) + 1];
  if (diagonal === -letters) return added;
  return diagonal === letters || removed > added ? removed : added;
}

function goBack(
  reached: readonly ReadonlyMap<number, number>[],
  length: number,
  newLength: number,
): TextChange[] {
  const changes: TextChange[] = [];
  let diagonal = length - newLength;
  for (let letters = reached.length; letters > 0; letters--) {
    const last = reached[letters - 1] as ReadonlyMap<number, number>;
    const start = stepTo(last, diagonal, letters);
    const isRemoved = start !== last.get(diagonal + 1) || diagonal === letters;
    const [from, newFrom] = isRemoved ? [start - 1, start - diagonal] : [start, start - diagonal - 1];
    changes.unshift({ start: from, end: start, newStart: newFrom, newEnd: start - diagonal });
    diagonal += isRemoved ? -1 : 1;
  }
  return changes;
}

function joinNear(changes: readonly TextChange[]): TextChange[] {
  const joined: TextChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last === undefined || change.start - last.end >= LEAST_BETWEEN) joined.push(change);
    else joined[joined.length - 1] = { ...last, end: change.end, newEnd: change.newEnd };
  }
  return joined;
}
