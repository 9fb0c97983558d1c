import { toArabicDigits } from "../text/digits";

/** In millimetres. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const SIDES = { บน: "top", ล่าง: "bottom", ซ้าย: "left", ขวา: "right" } as const;
const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,2})?)\s{0,3}(มม|มิลลิเมตร|mm|นิ้ว|inch|")?`;
const SIDE = "(?:บน|ล่าง|ซ้าย|ขวา)";
const SIDES_WITH_NUMBER = new RegExp(
  String.raw`(${SIDE}(?:[\s,/&-]{0,3}(?:และ)?\s?${SIDE}){0,3})[^\d\n]{0,12}?${NUMBER}`,
  "g",
);
const ONE_NUMBER = new RegExp(String.raw`^\D{0,20}?${NUMBER}[^\d]*$`);

/** Nothing narrower can be printed, nothing wider leaves a page to write on. */
const RANGE = { least: 5, most: 50 } as const;

/**
 * Reads ขอบกระดาษ as an office writes it, in centimetres unless it says otherwise: sides by name, or one number for all four.
 * @returns the defaults on each side that the text does not clearly set
 * @example readMargins("ซ้าย ๓ ซม. ขวา ๒ ซม.", defaults) // left 30, right 20, the rest as it was
 */
export function readMargins(text: string | null, defaults: Margins): Margins {
  return { ...defaults, ...marginsSaid(text ?? "") };
}

/**
 * The sides that a text clearly sets.
 * @returns null for a text with figures that set none; words alone ("ปกติ") ask for nothing
 */
export function marginsSaid(text: string): Partial<Margins> | null {
  const arabic = toArabicDigits(text);
  const said: Partial<Record<keyof Margins, number>> = {};
  const bySide = [...arabic.matchAll(SIDES_WITH_NUMBER)];
  for (const [, names = "", number, unit] of bySide) {
    const length = millimetres(number, unit);
    if (length === null) continue;
    for (const [name, side] of Object.entries(SIDES)) if (names.includes(name)) said[side] = length;
  }
  if (bySide.length === 0) {
    const one = ONE_NUMBER.exec(arabic);
    const all = one ? millimetres(one[1], one[2]) : null;
    if (all !== null) return { top: all, right: all, bottom: all, left: all };
  }
  return Object.keys(said).length === 0 && /\d/.test(arabic) ? null : said;
}

function millimetres(number: string | undefined, unit: string | undefined): number | null {
  const length = Math.round(Number(number) * millimetresPer(unit) * 10) / 10;
  return length >= RANGE.least && length <= RANGE.most ? length : null;
}

function millimetresPer(unit: string | undefined): number {
  if (unit === undefined) return 10;
  return unit.startsWith("ม") || unit === "mm" ? 1 : 25.4;
}
