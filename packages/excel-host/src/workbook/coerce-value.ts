import type { CellValue, ValueKind } from "./cell";
import { coerceDate } from "./coerce-date";
import { coerceNumber } from "./coerce-number";
import { hostError } from "./host-error";

/** The longest text of a cell. */
export const MAX_CELL_TEXT = 32_767;

/** The longest formula. */
const MAX_FORMULA = 8_192;

const ERROR_VALUES = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/** What Excel makes of something handed to `Range.values`, `Range.formulas` or typed into a cell. */
export type CoercedValue =
  | { readonly kind: "Keep" }
  | { readonly kind: "Formula"; readonly formula: string }
  | {
      readonly kind: ValueKind;
      readonly value: CellValue;
      readonly numberFormat?: string | null;
      readonly quoted?: boolean;
    };

/** Whether a text is one of Excel's error values. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUES.has(text.toUpperCase());
}

function coerceSigned(text: string): CoercedValue | null {
  if (!/^[+-]./s.test(text)) return null;
  // office-js 3256: Excel takes the text for a formula and breaks on its length limit.
  if (text.length > MAX_FORMULA) throw hostError("GeneralException");
  return { kind: "Formula", formula: `=${text}` };
}

function coerceText(text: string): CoercedValue {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: "Boolean", value: trimmed.toLowerCase() === "true" };
  if (isErrorValue(trimmed)) return { kind: "Error", value: trimmed.toUpperCase() };
  const number = coerceNumber(trimmed) ?? coerceDate(trimmed, new Date().getFullYear());
  if (number) return { kind: "Double", ...number };
  const signed = coerceSigned(trimmed);
  if (signed) return signed;
  if (/^@[A-Za-z]/.test(trimmed)) return { kind: "Formula", formula: `=${trimmed.slice(1)}` };
  return { kind: "String", value: text };
}

/**
 * Applies Excel's rules for a written value: `null` leaves the cell, `""` clears it, `=` starts a formula, a leading
 * apostrophe and the number format `@` keep text as it is, `007` becomes 7 (en-US; other locales are not simulated).
 * Throws `InvalidArgument` for more than 32,767 characters.
 */
export function coerceValue(value: unknown, numberFormat: string): CoercedValue {
  if (value === null || value === undefined) return { kind: "Keep" };
  if (typeof value === "boolean") return { kind: "Boolean", value };
  if (typeof value === "number") return { kind: "Double", value };
  if (typeof value !== "string") throw hostError("InvalidArgument");
  if (value === "") return { kind: "Empty", value: "" };
  const quoted = value.startsWith("'");
  if (value.length > MAX_CELL_TEXT + (quoted ? 1 : 0)) throw hostError("InvalidArgument");
  if (numberFormat === "@") return { kind: "String", value };
  if (quoted) return { kind: "String", value: value.slice(1), quoted };
  if (!value.startsWith("=") || value.length === 1) return coerceText(value);
  if (value.length > MAX_FORMULA) throw hostError("InvalidArgument");
  return { kind: "Formula", formula: value };
}
