import { fillTemplate } from "../../text/fill-template";
import type { ReportNotice } from "./report-notices";

/** A text of the report and where it stands in the workbook. */
interface PlacedText {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

const MISSING = {
  th: "แบบอักษรของไฟล์นี้ไม่มีเครื่องหมาย “{sign}” ({sheet}!{cell}) จึงพิมพ์เครื่องหมาย ? ในกรอบแทน กรุณาใช้เครื่องหมายอื่นแทน หรือทำรายงานเป็น Word",
  en: "The font of this file lacks the sign “{sign}” ({sheet}!{cell}), so a framed question mark is printed for it; use another sign, or make the report as Word",
} as const;

/** One notice for each sign for which a framed question mark is printed, with the first cell that holds it. */
export function missingSignNotices(
  texts: readonly PlacedText[],
  signs: ReadonlySet<string>,
): readonly ReportNotice[] {
  return [...signs].flatMap((sign) => {
    const place = texts.find(({ text }) => text.includes(sign));
    if (place === undefined) return [];
    const values = { sign, sheet: place.sheet, cell: place.cell };
    return [{ th: fillTemplate(MISSING.th, values), en: fillTemplate(MISSING.en, values) }];
  });
}
