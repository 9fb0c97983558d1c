import type { Text } from "../language/language";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import type { PlannedFix } from "./plan-fixes";

/** One sentence of the sum, and the numbers in it. */
export interface SumPart {
  readonly text: Text;
  readonly values: Readonly<Record<string, number>>;
}

/** What would be changed: cells, and rows that go. */
export interface ChangeCount {
  readonly cells: number;
  readonly rows: number;
}

/** Counts what fixes change. */
export function countChanges(fixes: Iterable<PlannedFix>): ChangeCount {
  let [cells, rows] = [0, 0];
  for (const { edits } of fixes) {
    cells += edits.cells.length;
    rows += edits.removedRows.length;
  }
  return { cells, rows };
}

/**
 * How many findings become how many changes, and what becomes of the others (R9): every finding is in one of the sentences. A
 * count of zero is left out.
 * @param chosen the fixes that would be made
 * @param findings all findings that the fixes are about
 * @example 4 findings in 3 cells, one of them to be judged // "4 ข้อ → แก้ 3 ช่อง", "อีก 1 ข้อให้พิจารณาก่อน"
 */
export function sumFixes(
  fixes: readonly PlannedFix[],
  chosen: ReadonlySet<PlannedFix>,
  findings: number,
): SumPart[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  const ofWords = (fix: PlannedFix, isChosen: boolean): number =>
    sum(fix.words.filter((words) => words.isChosen === isChosen).map((words) => words.findings));
  const made = fixes.filter((fix) => chosen.has(fix));
  const others = fixes.filter((fix) => !chosen.has(fix));
  const mended = sum(made.map((fix) => fix.findings + ofWords(fix, true)));
  const unticked = sum(others.map((fix) => fix.findings + ofWords(fix, true)));
  const look = sum(fixes.map((fix) => ofWords(fix, false)));
  const later = Math.max(0, findings - mended - unticked - look);
  const { cells, rows } = countChanges(made);
  const rest: SumPart[] = [
    { text: TEXTS.sumLook, values: { look } },
    { text: TEXTS.sumUnticked, values: { unticked } },
    { text: TEXTS.sumLater, values: { later } },
  ];
  const told = rest.filter(({ values }) => Object.values(values).some((count) => count > 0));
  if (made.length === 0) return [{ text: TEXTS.sumNone, values: { findings } }, ...(look > 0 ? told : [])];
  const text = rows === 0 ? TEXTS.sumCells : cells === 0 ? TEXTS.sumRows : TEXTS.sumBoth;
  const together: SumPart[] = mended > cells + rows ? [{ text: TEXTS.sumTogether, values: {} }] : [];
  return [{ text, values: { findings, cells, rows } }, ...together, ...told];
}
