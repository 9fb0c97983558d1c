import { isResultColumn } from "../../model/columns";
import type { Target } from "../../model/target";
import type { Aim } from "./aim";
import { clauseBefore } from "./clause";
import { countedUnit } from "./complaint-words";
import { findActual } from "./find-actual";
import { bareComparator } from "./find-bare-aim";
import { findBareTrends } from "./find-bare-trends";
import { findQuantities } from "./find-quantities";
import { findZeroAims } from "./find-zero-aims";
import { foldText } from "./fold-text";
import { endOf, startOf } from "../../text/folded-text";
import type { Quantity } from "./quantity";
import type { Search } from "./search";
import { takeStatedAim } from "./take-stated-aim";

/** A target and the place of its words in the text. */
export interface TargetSpan {
  readonly target: Target;
  readonly start: number;
  /** Index after its last character: `text.slice(start, end)` is `target.text`. */
  readonly end: number;
}

/**
 * The aims of a text with their places, in order.
 * @example findTargetSpans("พึงพอใจไม่ต่ำกว่าร้อยละ๘๐", "outcome")[0] // { target: { comparator: ">=", value: 80, … }, start: 7, end: 25 }
 */
export function findTargetSpans(text: string, column: Target["column"]): TargetSpan[] {
  const folded = foldText(text);
  return findAims(folded.text, column).map((aim) => {
    const [from, to] = withBrackets(folded.text, aim.start, aim.end);
    const start = startOf(folded, from);
    const end = endOf(folded, to);
    const { comparator, value, unit, actual } = aim;
    return { target: { column, text: text.slice(start, end), comparator, value, unit, actual }, start, end };
  });
}

function findAims(text: string, column: Target["column"]): Aim[] {
  const quantities = findQuantities(text);
  const search: Search = { text, column, quantities, roles: quantities.map(() => "free"), aims: new Map() };
  quantities.forEach((quantity, index) => takeStatedAim(search, quantity, index));
  for (const [index, aim] of search.aims) takeActual(search, aim, index);
  quantities.forEach((quantity, index) => takeBareAim(search, quantity, index));
  const zeros = findZeroAims(
    text,
    quantities.filter(({ value }) => value === 0),
  );
  const wordsOnly = [...zeros, ...findBareTrends(search)].filter(({ start }) =>
    isStatedAsResult(search, start),
  );
  return withoutOverlaps([...search.aims.values(), ...wordsOnly]);
}

function takeActual(search: Search, aim: Aim, index: number): void {
  if (aim.actual !== null || aim.value === null) return;
  if (aim.comparator === "decrease" || aim.comparator === "increase") return;
  // steps say what is to be done: nothing was measured yet
  if (search.column === "steps") return;
  const { text, quantities, roles } = search;
  const actual = findActual(
    text,
    index,
    aim,
    quantities,
    (other) => roles[other] === "free",
    isResultColumn(search.column),
  );
  const value = actual === null ? undefined : quantities[actual]?.value;
  if (actual === null || value === undefined) return;
  roles[actual] = "actual";
  search.aims.set(index, { ...aim, actual: value });
}

function takeBareAim(search: Search, { start, end, value, unit }: Quantity, index: number): void {
  if (search.roles[index] !== "free") return;
  const comparator = bareComparator(search.text, index, search.quantities);
  if (comparator === null) return;
  search.roles[index] = "aim";
  const counted = value === 0 && unit === "" ? countedUnit(clauseBefore(search.text, start, 80)) : unit;
  search.aims.set(index, { start, end, comparator, value, unit: counted, actual: null });
}

/** Steps say what to do: there, a trend or "none" without a number is an aim only after เป้าหมาย or ตัวชี้วัด. */
function isStatedAsResult({ text, column }: Search, start: number): boolean {
  return column !== "steps" || /เป้าหมาย|ตัวชี้วัด/.test(clauseBefore(text, start, 100));
}

/** Takes in the other half of a bracket that the words open or close. */
function withBrackets(text: string, start: number, end: number): [start: number, end: number] {
  const words = text.slice(start, end);
  const opened = words.split("(").length - words.split(")").length;
  if (opened === 1 && text.charAt(end) === ")") return [start, end + 1];
  return opened === -1 && text.charAt(start - 1) === "(" ? [start - 1, end] : [start, end];
}

function withoutOverlaps(aims: readonly Aim[]): Aim[] {
  const kept: Aim[] = [];
  let end = 0;
  for (const aim of [...aims].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (aim.start < end) continue;
    kept.push(aim);
    end = aim.end;
  }
  return kept;
}
