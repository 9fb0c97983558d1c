import type { Token } from "./token";

const LAST_DAY_NUMBER = 31;
/** What groups and stages are called: "รุ่น 1", "ขั้น 1". */
const NAMES: ReadonlySet<Token["kind"]> = new Set(["times", "stage"]);
/** Before a name: then "2 รุ่น" is a count and "ทุกรุ่น" all of them. */
const COUNTS: ReadonlySet<Token["kind"]> = new Set(["number", "every", "per", "doubt"]);

/**
 * Makes labels of the names of numbered groups. "รุ่น 1 มี.ค. 68" by itself may be the first of March; in "รุ่น 1 มี.ค. 68 รุ่น 2
 * เม.ย. 68" the numbers count the groups.
 */
export function nameGroups(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => NAMES.has(kind))) return tokens;
  const numbers = tokens.flatMap((_, at) => (isNameAt(tokens, at) ? [numberAt(tokens, at + 1)] : []));
  if (numbers.length < 2 || numbers.some((number, index) => number !== index + 1)) return tokens;
  return tokens.map((token, at) =>
    isNameAt(tokens, at) ? { kind: "label", start: token.start, end: token.end } : token,
  );
}

function isNameAt(tokens: readonly Token[], at: number): boolean {
  const [before, name] = [tokens[at - 1], tokens[at]];
  if (name === undefined || !NAMES.has(name.kind) || numberAt(tokens, at + 1) === null) return false;
  return before === undefined || !COUNTS.has(before.kind) || isYear(before);
}

/** The year of the group before: "มี.ค. 68 รุ่น 2". */
function isYear(token: Token): boolean {
  return token.kind === "number" && token.value > LAST_DAY_NUMBER;
}

function numberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === "number" ? token.value : null;
}
