import { parseAddress } from "./address";
import { cellCount } from "./area";
import type { CellValue } from "./cell";
import { cellAt, existingCells } from "./cells";
import { isErrorValue } from "./coerce-value";
import { FORMULA_FUNCTIONS } from "./formula-functions";
import { formulaTokens, type FormulaToken } from "./formula-tokens";
import type { Sheet } from "./sheet";
import { findSheet, type Workbook } from "./workbook";

/** Stops a calculation with an error value; never leaves this file. */
interface Stop {
  readonly errorValue: string;
}

function stop(errorValue: string): never {
  const halt: Stop = { errorValue };
  throw Object.assign(new Error(errorValue), halt);
}

function toNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === "") return 0;
  if (isErrorValue(value)) return stop(value);
  const number = Number(value);
  return Number.isNaN(number) ? stop("#VALUE!") : number;
}

/** Excel's order of kinds: numbers come before text, text before true and false. */
const KIND_ORDER = ["number", "string", "boolean"];

function sortKey(value: CellValue): string | number {
  return typeof value === "string" ? value.toLowerCase() : Number(value);
}

function compare(left: CellValue, operator: string, right: CellValue): boolean {
  const isSameKind = typeof left === typeof right;
  const one = isSameKind ? sortKey(left) : KIND_ORDER.indexOf(typeof left);
  const other = isSameKind ? sortKey(right) : KIND_ORDER.indexOf(typeof right);
  switch (operator) {
    case "=":
      return one === other;
    case "<>":
      return one !== other;
    case "<":
      return one < other;
    case "<=":
      return one <= other;
    case ">":
      return one > other;
    default:
      return one >= other;
  }
}

const OPERATOR_LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

function apply(operator: string, left: CellValue, right: CellValue): CellValue {
  if (operator === "&") return `${String(left)}${String(right)}`;
  if (OPERATOR_LEVELS[0]?.includes(operator)) return compare(left, operator, right);
  const [one, other] = [toNumber(left), toNumber(right)];
  if (operator === "+") return one + other;
  if (operator === "-") return one - other;
  if (operator === "*") return one * other;
  if (operator === "^") return one ** other;
  return other === 0 ? stop("#DIV/0!") : one / other;
}

function calculate(workbook: Workbook, home: Sheet, tokens: readonly FormulaToken[]): CellValue {
  let position = 0;
  const peek = (): FormulaToken | undefined => tokens[position];
  const takeOperator = (...wanted: readonly string[]): string | null => {
    const token = peek();
    if (token?.kind !== "operator" || !wanted.includes(token.text)) return null;
    position += 1;
    return token.text;
  };
  const referenced = (text: string): CellValue[] => {
    const parsed = parseAddress(text);
    const sheet = parsed?.sheet ? findSheet(workbook, parsed.sheet) : home;
    if (!parsed || !sheet) return stop("#REF!");
    if (cellCount(parsed.area) > 1) {
      return existingCells(sheet, parsed.area).map(({ cell }) => cell.value);
    }
    return [cellAt(sheet, parsed.area.top, parsed.area.left)?.value ?? ""];
  };
  const argument = (): CellValue[] => {
    const token = peek();
    const next = tokens[position + 1];
    if (token?.kind === "reference" && (next?.text === "," || next?.text === ";" || next?.text === ")")) {
      position += 1;
      return referenced(token.text);
    }
    return [expression(0)];
  };
  const call = (name: string): CellValue => {
    const known = FORMULA_FUNCTIONS[name.toUpperCase()];
    if (!known) return stop("#NAME?");
    const values: CellValue[] = [];
    while (!takeOperator(")")) {
      values.push(...argument());
      if (!takeOperator(",", ";") && peek()?.text !== ")") return stop("#NAME?");
    }
    return known(values);
  };
  const primary = (): CellValue => {
    if (takeOperator("-")) return -toNumber(primary());
    if (takeOperator("+")) return primary();
    const token = peek() ?? stop("#NAME?");
    position += 1;
    switch (token.kind) {
      case "number":
        return takeOperator("%") ? Number(token.text) / 100 : Number(token.text);
      case "text":
        return token.text.slice(1, -1).replace(/""/g, '"');
      case "error":
        return stop(token.text);
      case "reference":
        return referenced(token.text)[0] ?? "";
      case "name":
        if (takeOperator("(")) return call(token.text);
        if (/^(?:true|false)$/i.test(token.text)) return token.text.toLowerCase() === "true";
        return stop("#NAME?");
      case "operator": {
        if (token.text !== "(") return stop("#NAME?");
        const inner = expression(0);
        return takeOperator(")") ? inner : stop("#NAME?");
      }
    }
  };
  function expression(level: number): CellValue {
    const operators = OPERATOR_LEVELS[level];
    if (!operators) return primary();
    let left = expression(level + 1);
    for (let found = takeOperator(...operators); found !== null; found = takeOperator(...operators)) {
      left = apply(found, left, expression(level + 1));
    }
    return left;
  }
  const result = expression(0);
  return position === tokens.length ? result : stop("#NAME?");
}

/** The value of a formula from the values now in the cells; an error value such as `#NAME?` for what is not simulated. */
export function calculateFormula(workbook: Workbook, sheet: Sheet, formula: string): CellValue {
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens) return "#NAME?";
  try {
    const value = calculate(workbook, sheet, tokens);
    return typeof value === "number" && !Number.isFinite(value) ? 0 : value;
  } catch (error) {
    if (error instanceof Error && "errorValue" in error) return String(error.errorValue);
    throw error;
  }
}
