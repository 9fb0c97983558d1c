import { parseThaiNumber, readThaiNumber } from "../../text/parse-thai-number";
import { PERCENT_SIGN } from "../../text/percent-sign";
import { skipSaidAgain } from "../../text/skip-said-again";

/** A number as somebody typed it into a cell, with the unit beside it. */
export interface Amount {
  readonly value: number;
  /** "percent" for ร้อยละ and %, otherwise the word after the number, "" where there is none. */
  readonly unit: string;
}

const PERCENT_BEFORE = /^(?:(?:จำนวน|คิดเป็น)\s*)?ร้อยละ\s*/;
const WORDS_BEFORE = /^(?:จำนวน|รวม)\s*/;
const PERCENT_BEHIND = new RegExp(`\\s*${PERCENT_SIGN}$`);
const UNIT_BEHIND = /^(.*?[0-9๐-๙])\s*([ก-๏][ก-๏๚๛.\s]{0,30})$/s;
const MINUS = /^[-−–]\s*(?=[0-9๐-๙])/;

/**
 * Reads the one number of a cell; null for anything that says more or less than one number ("๔๐-๔๕", "หลายคน").
 * @example readAmount("๔๕ คน") // { value: 45, unit: "คน" }
 * @example readAmount("ร้อยละ ๘๗.๕") // { value: 87.5, unit: "percent" }
 * @example readAmount("๖ (หก) ครั้ง") // { value: 6, unit: "ครั้ง" }
 */
export function readAmount(text: string): Amount | null {
  const trimmed = text.trim();
  const isNegative = MINUS.test(trimmed);
  const unsigned = trimmed.replace(MINUS, "");
  const isPercent = PERCENT_BEFORE.test(unsigned) || PERCENT_BEHIND.test(unsigned);
  const bare = saidOnce(
    unsigned.replace(PERCENT_BEFORE, "").replace(PERCENT_BEHIND, "").replace(WORDS_BEFORE, ""),
  );
  const whole = parseThaiNumber(bare);
  if (whole !== null) return signed(whole, isPercent ? "percent" : "", isNegative);
  const parts = isPercent ? null : UNIT_BEHIND.exec(bare);
  const value = parts?.[1] === undefined ? null : parseThaiNumber(parts[1]);
  return value === null ? null : signed(value, (parts?.[2] ?? "").trim(), isNegative);
}

/** "๖ (หก) ครั้ง" without its bracket, where both numbers are the same. */
function saidOnce(text: string): string {
  const first = readThaiNumber(text, 0);
  const end = first === null ? 0 : skipSaidAgain(text, first.end);
  if (first === null || end === first.end) return text;
  const again = parseThaiNumber(text.slice(first.end, end).replace(/[()]/g, ""));
  return again === first.value ? `${first.value} ${text.slice(end)}` : text;
}

function signed(value: number, unit: string, isNegative: boolean): Amount {
  // Nothing is not less than nothing: "-0" would be written as it is.
  return { value: isNegative && value !== 0 ? -value : value, unit };
}
