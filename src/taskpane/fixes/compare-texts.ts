/** A stretch of a text: the same in both, changed, or left out for length. */
export interface TextPiece {
  readonly kind: "same" | "changed" | "gap";
  /** "…" for a gap. */
  readonly text: string;
}

export interface ComparedTexts {
  readonly before: readonly TextPiece[];
  readonly after: readonly TextPiece[];
}

/** A word of Latin letters, a number, white space, or a letter with the marks above and below it: Thai is never cut inside one. */
const TOKENS = /[A-Za-z]+|[0-9]+|[๐-๙]+|\s+|.\p{M}*/gsu;
/** Above this the stretch between the first and the last change counts as one: the table would be too large. */
const MOST_COMPARED = 250_000;
/** Fewer letters between two changes, with no space among them, are harder to read than one change. */
const LEAST_BETWEEN = 6;
/** Tokens of unchanged text that stay on each side of a change. */
const AROUND = 40;
/** Tokens of one change that are shown at most, at its beginning and its end. */
const LONGEST_CHANGE = { head: 160, tail: 60 };
const GAP: TextPiece = { kind: "gap", text: "…" };

/**
 * What a change of a cell changes: both texts, shortened around the words that differ.
 * @example compareTexts("แจ้งทางอีเมลล์", "แจ้งทางอีเมล").before.at(-1) // { kind: "changed", text: "ล์" }
 */
export function compareTexts(before: string, after: string): ComparedTexts {
  const runs = joinNear(findRuns(tokensOf(before), tokensOf(after)));
  return {
    before: runs.flatMap((run, at) => show(run, "before", at === 0, at === runs.length - 1)),
    after: runs.flatMap((run, at) => show(run, "after", at === 0, at === runs.length - 1)),
  };
}

interface Run {
  readonly isSame: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function tokensOf(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

function findRuns(before: readonly string[], after: readonly string[]): Run[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const head = before.slice(0, start);
  const tail = before.slice(before.length - end);
  const middle = findMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return [same(head), ...middle, same(tail)].filter((run) => run.before.length + run.after.length > 0);
}

function same(tokens: readonly string[]): Run {
  return { isSame: true, before: tokens, after: tokens };
}

/** The longest common subsequence of two short lists; of long ones the whole is one change. */
function findMiddle(before: readonly string[], after: readonly string[]): Run[] {
  if (before.length * after.length > MOST_COMPARED) return [{ isSame: false, before, after }];
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const runs: { isSame: boolean; before: string[]; after: string[] }[] = [];
  const open = (isSame: boolean): { before: string[]; after: string[] } => {
    const last = runs.at(-1);
    if (last?.isSame === isSame) return last;
    const run = { isSame, before: [], after: [] };
    runs.push(run);
    return run;
  };
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [gone, added] = [before[row], after[column]];
    if (gone !== undefined && gone === added) {
      const run = open(true);
      run.before.push(gone);
      run.after.push(gone);
      row += 1;
      column += 1;
    } else if (added === undefined || (gone !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      open(false).before.push(gone ?? "");
      row += 1;
    } else {
      open(false).after.push(added);
      column += 1;
    }
  }
  return runs;
}

/** Changes with hardly anything between them become one. */
function joinNear(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  runs.forEach((run, at) => {
    const last = joined.at(-1);
    const isBetween = at > 0 && at < runs.length - 1;
    const isNear = run.isSame && isBetween && run.before.length < LEAST_BETWEEN && !run.before.some(isSpace);
    if (last && !last.isSame && (isNear || !run.isSame)) {
      joined[joined.length - 1] = {
        isSame: false,
        before: [...last.before, ...run.before],
        after: [...last.after, ...run.after],
      };
    } else joined.push(run);
  });
  return joined;
}

function isSpace(token: string): boolean {
  return token.trim() === "";
}

function show(run: Run, side: "before" | "after", isFirst: boolean, isLast: boolean): TextPiece[] {
  const tokens = run[side];
  if (tokens.length === 0) return [];
  const kind = run.isSame ? "same" : "changed";
  const head = run.isSame ? (isFirst ? 0 : AROUND) : LONGEST_CHANGE.head;
  const tail = run.isSame ? (isLast ? 0 : AROUND) : LONGEST_CHANGE.tail;
  // A text that is nothing but unchanged is shown from its beginning.
  const kept = run.isSame && isFirst && isLast ? { head: 2 * AROUND, tail: 0 } : { head, tail };
  if (tokens.length <= kept.head + kept.tail + 1) return [{ kind, text: tokens.join("") }];
  return [
    { kind, text: tokens.slice(0, kept.head).join("") } as const,
    GAP,
    { kind, text: tokens.slice(tokens.length - kept.tail).join("") } as const,
  ].filter(({ text }) => text !== "");
}
