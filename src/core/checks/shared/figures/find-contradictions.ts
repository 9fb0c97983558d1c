import { toArabicDigits } from "../../../text/digits";
import { indexFrom } from "../../../text/text-span";
import type { Contradiction } from "./contradiction";
import { findAmounts } from "./find-amounts";
import { findOtherShares } from "./find-other-shares";
import { findOtherSums } from "./find-other-sums";
import { findOtherTrends } from "./find-other-trends";
import { findOverShares } from "./find-over-shares";
import { findOverWholes } from "./find-over-wholes";
import { rememberTexts } from "../../../text/remember-texts";

/**
 * Figures of a line that cannot stand together, in order; of two that overlap the first.
 * @example findContradictions("ยุติ 42 จาก 48 เรื่อง คิดเป็นร้อยละ 78.50") // otherShare
 */
export const findContradictions = rememberTexts((text: string): readonly Contradiction[] => {
  const arabic = toArabicDigits(text);
  if (!/[0-9]/.test(arabic)) return [];
  const found: Contradiction[] = [];
  let start = 0;
  for (const line of arabic.split("\n")) {
    for (const slip of findInLine(line)) {
      found.push({ ...slip, start: slip.start + start, end: slip.end + start });
    }
    start += line.length + 1;
  }
  return found;
});

const SEVERAL = /[0-9][^0-9]{1,300}[0-9]/;
const SHARE = /ร้อยละ|%|เปอร์เซ็นต์/;

function findInLine(line: string): Contradiction[] {
  // One number contradicts nothing but itself, and only as a share.
  if (!SEVERAL.test(line) && !SHARE.test(line)) return [];
  const amounts = findAmounts(line);
  if (amounts.length === 0) return [];
  const found: Contradiction[] = [];
  const all = [
    ...findOtherTrends(line, amounts),
    ...findOverWholes(line, amounts),
    ...findOtherShares(line, amounts),
    ...findOtherSums(line, amounts),
    ...findOverShares(line, amounts),
  ];
  for (const slip of all) {
    // Those found so far are in order and apart: only the last that begins before the slip's end can overlap it.
    const place = indexFrom(found, slip.end);
    if ((found[place - 1]?.end ?? 0) <= slip.start) found.splice(place, 0, slip);
  }
  return found;
}
