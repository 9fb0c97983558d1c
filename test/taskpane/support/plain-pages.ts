import type { DrawnPage, DrawnPart, DrawnSupplies } from "../../../src/app/ports/drawn-pages";

const SUPPLIES: DrawnSupplies = { fonts: {}, pictures: {} };
const UPRIGHT = { width: 595, height: 842 };
const LYING = { width: 842, height: 595 };

/** A page with a line on it; tables lie on their side. */
export function plainPage(part: DrawnPart, number: number, changes: Partial<DrawnPage> = {}): DrawnPage {
  return {
    part,
    number,
    ...(part === "table" ? LYING : UPRIGHT),
    content: "0 0 m 100 100 l S",
    supplies: SUPPLIES,
    places: [],
    ...changes,
  };
}

/** Memo, cover and two pages of the table. */
export const PLAIN_PAGES: readonly DrawnPage[] = (["memo", "cover", "table", "table"] as const).map(
  (part, index) => plainPage(part, index + 1),
);
