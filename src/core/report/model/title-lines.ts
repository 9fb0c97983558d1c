import { fitsOneLine } from "./fit-scale";
import { MEMO_DESIGN } from "./memo-design";

/** How the name of a local authority begins, where the settings do not give the name itself. */
const AUTHORITY = /องค์การบริหารส่วน|เทศบาล(?:นคร|เมือง|ตำบล)|เมืองพัทยา/;

/**
 * A full position title under a signature, in the lines it is written in: one, or two with the authority's name whole on
 * the second, where the letters would have to be squeezed too much for one.
 * @param widthMm width of the block that it is centred in
 * @example titleLines("รักษาราชการแทนปลัดเทศบาลตำบลทุ่งสมมติ", "เทศบาลตำบลทุ่งสมมติ", 40) // ["รักษาราชการแทนปลัด", "เทศบาลตำบลทุ่งสมมติ"]
 */
export function titleLines(title: string, authority: string | null, widthMm: number): readonly string[] {
  if (fitsOneLine(title, widthMm, MEMO_DESIGN.bodySize)) return [title];
  const named = authority === null ? -1 : title.indexOf(authority);
  const start = named > 0 ? named : title.search(AUTHORITY);
  if (start <= 0) return [title];
  return [title.slice(0, start).trim(), title.slice(start).trim()];
}
