import { toThaiDigits } from "../../../core/text/digits";

/** The letters in use, without those that lists pass over (ECMA-376 part 1, 17.18.59, thaiLetters): ก ข ค ง จ ฉ … */
const THAI_LETTERS = [..."กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"];
const LATIN_LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const THAI_ONES = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
const THAI_PLACES = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];
/** Word counts letters up to 780. */
const MOST_REPEATED = 19;
const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => "",
  bullet: () => "-",
  decimalZero: (value) => String(value).padStart(2, "0"),
  thaiNumbers: (value) => toThaiDigits(String(value)),
  thaiLetters: (value) => repeatedLetter(value, THAI_LETTERS),
  thaiCounting: countInThai,
  bahtText: (value) => `${countInThai(value)}บาทถ้วน`,
  lowerLetter: (value) => repeatedLetter(value, LATIN_LETTERS),
  upperLetter: (value) => repeatedLetter(value, LATIN_LETTERS).toUpperCase(),
  lowerRoman: toRoman,
  upperRoman: (value) => toRoman(value).toUpperCase(),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
};

/**
 * A number of a list in one of Word's formats; in plain figures where the format is another than those that Thai offices use.
 * @param pattern of a custom format: "001, 002, 003, ..." keeps three places
 * @example formatNumber(4, "thaiLetters") // "ง"
 * @example formatNumber(21, "thaiCounting") // "ยี่สิบเอ็ด"
 */
export function formatNumber(value: number, format: string, pattern = ""): string {
  if (format === "custom") return customNumber(value, pattern);
  const draw = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return draw === undefined ? String(value) : draw(value);
}

/** a … z, aa, bb … */
function repeatedLetter(value: number, letters: readonly string[]): string {
  if (value < 1 || value > letters.length * MOST_REPEATED) return String(value);
  const letter = letters[(value - 1) % letters.length] ?? "";
  return letter.repeat(Math.ceil(value / letters.length));
}

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

function enclosed(value: number, first: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(first + value - 1) : String(value);
}

function customNumber(value: number, pattern: string): string {
  const first = /^\s*([0-9๐-๙]+)/.exec(pattern)?.[1] ?? "";
  const padded = String(value).padStart(first.length, "0");
  return /[๐-๙]/.test(first) ? toThaiDigits(padded) : padded;
}

function countInThai(value: number): string {
  if (value === 0) return "ศูนย์";
  if (value < 0 || value >= 1_000_000) return String(value);
  const digits = [...String(value)].map(Number);
  return digits
    .map((digit, index) => {
      const place = digits.length - 1 - index;
      if (digit === 0) return "";
      if (place === 1 && digit < 3) return digit === 1 ? "สิบ" : "ยี่สิบ";
      if (place === 0 && digit === 1 && value > 10) return "เอ็ด";
      return (THAI_ONES[digit] ?? "") + (THAI_PLACES[place] ?? "");
    })
    .join("");
}
