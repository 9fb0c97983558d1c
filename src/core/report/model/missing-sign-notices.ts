import { addToGroup } from "../../lists/group-by";
import { fillBoth } from "../../text/fill-both";
import type { ReportNotice } from "./report-notices";

/** A text of the report and where it stands in the workbook. */
interface PlacedText {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** Signs that a notice spells out. */
const MOST_SHOWN = 10;

const MISSING = {
  th: "แบบอักษรของไฟล์นี้ไม่มีเครื่องหมาย “{sign}” ({sheet}!{cell}) จึงพิมพ์เครื่องหมาย ? ในกรอบแทน กรุณาใช้เครื่องหมายอื่นแทน หรือทำรายงานเป็น Word",
  en: "The font of this file lacks the sign “{sign}” ({sheet}!{cell}), so a framed question mark is printed for it; use another sign, or make the report as Word",
} as const;

/**
 * The signs for which a framed question mark is printed, in a notice for each cell that is the first to hold one: a cell in another
 * script has as many of them as letters.
 */
export function missingSignNotices(
  texts: readonly PlacedText[],
  signs: ReadonlySet<string>,
): readonly ReportNotice[] {
  const found = new Map<PlacedText, string[]>();
  for (const sign of signs) {
    const place = texts.find(({ text }) => text.includes(sign));
    if (place !== undefined) addToGroup(found, place, sign);
  }
  return [...found].map(([{ sheet, cell }, own]) => {
    const more = own.length > MOST_SHOWN ? "…" : "";
    const values = { sign: own.slice(0, MOST_SHOWN).join(" ") + more, sheet, cell };
    return fillBoth(MISSING, values);
  });
}
