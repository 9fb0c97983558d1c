import type { SheetLayout, WorkbookLayout } from "../../model/workbook-layout";
import { fillBoth } from "../../text/fill-both";
import type { ReportNotice } from "../model/report-notices";

const LEFT_OUT = {
  th: "รูป {count} รูปใหญ่เกินกว่าที่ Excel บนเว็บรับได้ จึงไม่อยู่ในแผ่นรายงาน ย่อรูป หรือทำรายงานเป็น PDF หรือ Word",
  en: "Too large for Excel on the web, and so not in the report sheets: {count} of the pictures; make them smaller, or make the report as PDF or Word",
} as const;

/** Sheets as one Excel takes them. */
export interface FittedSheets {
  readonly layout: WorkbookLayout;
  readonly notices: readonly ReportNotice[];
}

/**
 * Leaves out pictures that are too large to be handed to Excel, and tells how many; their places stay free.
 * @param mostBytes of a picture
 */
export function withoutLargePictures(layout: WorkbookLayout, mostBytes: number): FittedSheets {
  let count = 0;
  const sheets = layout.sheets.map((sheet): SheetLayout => {
    const { pictures = [] } = sheet;
    const kept = pictures.filter(({ image }) => image.kind === "code" || image.bytes.length <= mostBytes);
    count += pictures.length - kept.length;
    return kept.length === pictures.length ? sheet : { ...sheet, pictures: kept };
  });
  if (count === 0) return { layout, notices: [] };
  const values = { count: String(count) };
  return {
    layout: { ...layout, sheets },
    notices: [fillBoth(LEFT_OUT, values)],
  };
}
