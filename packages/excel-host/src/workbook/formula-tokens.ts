/** One piece of a formula. */
export interface FormulaToken {
  readonly kind: "number" | "text" | "reference" | "name" | "operator" | "error";
  readonly text: string;
}

const SHEET_PART = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?`;
const TOKEN_PATTERN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#[A-Z/0]+[!?]?)`,
    String.raw`(?<reference>${SHEET_PART}(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{M}\p{N}_(.]))`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)`,
    String.raw`(?<operator><=|>=|<>|[-+*/^&=<>(),;%])`,
    String.raw`(?<blank>\s+)`,
  ].join("|"),
  "uy",
);

/** Cuts a formula (without its `=`) into tokens; null if some part is not understood. */
export function formulaTokens(source: string): FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  for (let position = 0; position < source.length; position = TOKEN_PATTERN.lastIndex) {
    TOKEN_PATTERN.lastIndex = position;
    const groups = TOKEN_PATTERN.exec(source)?.groups;
    if (!groups) return null;
    const found = Object.entries(groups).find(([, text]) => text !== undefined);
    if (!found) return null;
    const [kind, text] = found;
    if (kind !== "blank") tokens.push({ kind: kind as FormulaToken["kind"], text });
  }
  return tokens;
}

/** Rewrites each cell reference of a formula; texts in quotes stay. */
export function mapReferences(formula: string, rewrite: (reference: string) => string): string {
  let result = "";
  for (let position = 0; position < formula.length;) {
    TOKEN_PATTERN.lastIndex = position;
    const found = TOKEN_PATTERN.exec(formula);
    if (!found) {
      result += formula.charAt(position);
      position += 1;
      continue;
    }
    result += found.groups?.["reference"] === undefined ? found[0] : rewrite(found[0]);
    position = TOKEN_PATTERN.lastIndex;
  }
  return result;
}
