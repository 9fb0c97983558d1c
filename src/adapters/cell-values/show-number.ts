import { toThaiDigits } from "../../core/text/digits";
import type { RawCell } from "../../core/sheet/raw-table";
import type { FormatSection, FormatToken, NumberFormat } from "./number-format";
import { showDate } from "./show-date";
import { LAST_SERIAL, serialToDate } from "../../core/calendar/serial-to-date";

/**
 * What a cell with a number shows in its format: a date as "2025-06-30" or as the part of it that is shown, anything else as Excel prints it.
 * @example showNumber(0.855, parseNumberFormat("0.0%"), false) // { text: "85.5%", type: "number" }
 */
export function showNumber(
  value: number,
  format: NumberFormat,
  is1904: boolean,
): Pick<RawCell, "text" | "type" | "exact"> {
  const { section, shown } = chooseSection(value, format);
  if (section.shape === "date") {
    const date = serialToDate(value, is1904);
    return date === null
      ? { text: showGeneral(value), type: "number" }
      : { text: showDate(date, section), type: "date" };
  }
  const text = showInSection(shown, section).trim();
  const number = { text: section.hasThaiDigits ? toThaiDigits(text) : text, type: "number" } as const;
  return isRounded(text, value) ? { ...number, exact: value } : number;
}

const PLAIN_NUMBER = /^-?[0-9][0-9,]*(?:\.([0-9]+))?%?$/;
/** Relative; Excel keeps 15 digits. */
const SAME = 1e-12;

/** True where only places after the last one that is shown are lost: thousands (0,) and seconds ([s]) are other units. */
function isRounded(text: string, value: number): boolean {
  const plain = PLAIN_NUMBER.exec(text);
  if (plain === null) return false;
  const scale = text.endsWith("%") ? 100 : 1;
  const lost = Math.abs(Number(text.replaceAll(",", "").replace("%", "")) / scale - value);
  const lastPlace = 1 / (10 ** (plain[1]?.length ?? 0) * scale);
  return lost > SAME * Math.max(1, Math.abs(value)) && lost < lastPlace * 0.500001;
}

/** The section that a number is shown in, and the number without the sign that the section writes itself. */
function chooseSection(value: number, format: NumberFormat): { section: FormatSection; shown: number } {
  const [first, second, third] = format;
  if (second === undefined) return { section: first, shown: value };
  if (first.condition !== null || second.condition !== null) {
    const section = format.find(({ condition }) => condition === null || meets(value, condition)) ?? first;
    return { section, shown: value };
  }
  if (value < 0) return { section: second, shown: -value };
  return { section: value === 0 && third !== undefined ? third : first, shown: value };
}

function meets(value: number, condition: NonNullable<FormatSection["condition"]>): boolean {
  switch (condition.operator) {
    case "<":
      return value < condition.value;
    case "<=":
      return value <= condition.value;
    case ">":
      return value > condition.value;
    case ">=":
      return value >= condition.value;
    case "=":
      return value === condition.value;
    default:
      return value !== condition.value;
  }
}

function showInSection(value: number, section: FormatSection): string {
  if (section.shape === "time") {
    const isTime = value >= 0 && value <= LAST_SERIAL; // Excel fills the cell with # otherwise
    return isTime ? showTime(value, section.tokens) : showGeneral(value);
  }
  if (section.shape === "general") {
    const text = section.tokens.map((token) =>
      token.kind === "literal" ? token.text : token.kind === "general" ? showGeneral(value) : "",
    );
    return text.join("");
  }
  return showPlaces(value, section.tokens);
}

/**
 * A number as the General format shows it: at most 11 characters' worth of digits, then powers of ten.
 * @example showGeneral(0.1 + 0.2) // "0.3"
 * @example showGeneral(1234567890123) // "1.23457E+12"
 */
export function showGeneral(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size >= 1e11 || size < 1e-4) return scientific(value);
  if (Number.isInteger(value)) return String(value);
  if (size >= 1e10) return String(Math.round(value));
  return withoutTrailingZeros(size < 1 ? value.toFixed(9) : value.toPrecision(10));
}

function scientific(value: number): string {
  const [mantissa, exponent] = value.toExponential(5).split("e") as [string, string];
  return `${withoutTrailingZeros(mantissa)}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}

function withoutTrailingZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

// From here on JavaScript writes a number with an exponent, no matter how many digits are asked for.
const TOO_LONG = 1e21;

/** Puts the digits of a number into the places of a section, literals between them (000-000-0000) included. */
function showPlaces(value: number, tokens: readonly FormatToken[]): string {
  const isFraction = tokens.some(({ kind }) => kind === "slash") && count(tokens, "digit") > 0;
  if (isFraction) return showGeneral(value);

  const point = tokens.findIndex(({ kind }) => kind === "point");
  const exponent = tokens.findIndex(({ kind }) => kind === "exponent");
  const wholeEnd = point === -1 ? (exponent === -1 ? tokens.length : exponent) : point;
  const whole = tokens.slice(0, wholeEnd);
  const decimalEnd = exponent === -1 ? tokens.length : exponent;
  const decimals = point === -1 ? [] : tokens.slice(point + 1, decimalEnd);
  const places = count(decimals, "digit");

  const firstDigit = whole.findIndex(({ kind }) => kind === "digit");
  const lastDigit = whole.map(({ kind }) => kind).lastIndexOf("digit");
  const isGrouped = whole.slice(Math.max(firstDigit, 0), lastDigit + 1).some(({ kind }) => kind === "comma");
  // Commas after the digits leave out three digits each: 0.0,, shows millions.
  const thousands = count(whole.slice(lastDigit + 1), "comma") + count(decimals, "comma");
  const scale = 100 ** count(tokens, "percent") / 1000 ** thousands;

  const size = Math.abs(value) * scale;
  const power = exponent === -1 || size === 0 ? 0 : Number(size.toExponential(places).split("e")[1]);
  const mantissa = size / 10 ** power;
  if (!(mantissa < TOO_LONG)) return showGeneral(value);
  const [wholeDigits, decimalDigits] = roundedDigits(mantissa, places);
  const isNegative = value < 0 && (Number(wholeDigits) > 0 || Number(decimalDigits) > 0);

  return [
    isNegative ? "-" : "",
    fillWhole(whole, wholeDigits, isGrouped),
    point === -1 ? "" : ".",
    fillDecimals(decimals, decimalDigits),
    exponent === -1 ? "" : fillExponent(tokens.slice(exponent + 1), power),
  ].join("");
}

/** Rounds half up on the decimal digits that Excel keeps (15), not on the binary ones: 1.005 is 1.01. */
function roundedDigits(size: number, places: number): [whole: string, decimals: string] {
  const exact = Number(size.toPrecision(15));
  const shifted = Number(`${exact}e${places}`);
  // Digits that are written with an exponent themselves have nothing to round at this place.
  const rounded = shifted < TOO_LONG ? Number(`${Math.round(shifted)}e-${places}`) : exact;
  const [whole = "0", decimals = ""] = rounded.toFixed(Math.min(places, 100)).split(".");
  return [whole, decimals];
}

function fillWhole(tokens: readonly FormatToken[], digits: string, isGrouped: boolean): string {
  let left = digits === "0" ? "" : digits;
  let placesLeft = count(tokens, "digit");
  let written = 0;
  let text = "";
  const write = (digit: string): void => {
    if (isGrouped && written > 0 && written % 3 === 0) text = `,${text}`;
    text = digit + text;
    written++;
  };
  for (const token of [...tokens].reverse()) {
    if (token.kind === "literal") text = token.text + text;
    else if (token.kind === "percent") text = `%${text}`;
    if (token.kind !== "digit") continue;
    placesLeft--;
    if (left !== "") {
      write(left.slice(-1));
      left = left.slice(0, -1);
    } else if (token.pad === "0") write("0");
    while (placesLeft === 0 && left !== "") {
      write(left.slice(-1));
      left = left.slice(0, -1);
    }
  }
  return text;
}

function fillDecimals(tokens: readonly FormatToken[], digits: string): string {
  let text = "";
  let place = 0;
  for (const token of tokens) {
    if (token.kind === "literal") text += token.text;
    else if (token.kind === "percent") text += "%";
    if (token.kind !== "digit") continue;
    const isShown = token.pad === "0" || Number(digits.slice(place)) > 0;
    if (isShown) text += digits[place] ?? "0";
    place++;
  }
  return text;
}

function fillExponent(tokens: readonly FormatToken[], power: number): string {
  const digits = String(Math.abs(power)).padStart(count(tokens, "digit"), "0");
  return `E${power < 0 ? "-" : "+"}${digits}`;
}

/** A time of day, or hours counted beyond 24 for [h]. */
function showTime(value: number, tokens: readonly FormatToken[]): string {
  const seconds = Math.round(value * 86_400);
  const hasHalfDay = tokens.some(({ kind }) => kind === "half-day");
  const hour = Math.floor(seconds / 3600) % 24;
  const text = tokens.map((token) => {
    if (token.kind === "literal") return token.text;
    if (token.kind === "half-day") return hour < 12 ? "AM" : "PM";
    if (token.kind === "slash") return "/";
    if (token.kind === "hour") {
      const shown = hasHalfDay ? ((hour + 11) % 12) + 1 : hour;
      return padded(token.isElapsed ? Math.floor(seconds / 3600) : shown, token.width);
    }
    if (token.kind === "minute") {
      return padded(token.isElapsed ? Math.floor(seconds / 60) : Math.floor(seconds / 60) % 60, token.width);
    }
    if (token.kind === "second") return padded(token.isElapsed ? seconds : seconds % 60, token.width);
    return "";
  });
  return text.join("");
}

function padded(value: number, width: number): string {
  return String(value).padStart(Math.min(width, 2), "0");
}

function count(tokens: readonly FormatToken[], kind: FormatToken["kind"]): number {
  return tokens.filter((token) => token.kind === kind).length;
}
