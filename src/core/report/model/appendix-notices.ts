import { isDamagedPicture } from "../../model/is-damaged-picture";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { RecordSheets } from "../../model/record-sheets";
import type { ReportSettings } from "../../model/report-settings";
import type { SheetPictures } from "../../model/sheet-picture";
import { fillTemplate } from "../../text/fill-template";
import { pictureRow } from "./picture-row";
import type { ReportNotice } from "./report-notices";

const NOTHING = {
  th: "ตั้งค่าให้มีภาคผนวกหลักฐาน แต่ไม่มีแถวหลักฐานของมาตรการใดในตาราง จึงไม่มีภาคผนวก",
  en: "The settings ask for an appendix of evidence, but no row of evidence belongs to a measure of the table, so there is none",
} as const;

const ROWS = {
  th: "แผ่นงาน “{sheet}” มี {count} แถวที่ไม่อยู่ในภาคผนวก เพราะไม่รู้ว่าเป็นของมาตรการใด: แถวที่ {rows} กรอกเลขที่ถูกในช่อง “มาตรการที่”",
  en: "Not in the appendix, as it is not certain which measure they belong to: {count} of the rows of sheet “{sheet}” (row {rows}); enter the right number at มาตรการที่",
} as const;

const PICTURES = {
  th: "แผ่นงาน “{sheet}” มี {count} ภาพที่ไม่อยู่ในภาคผนวก เพราะไม่ได้วางในแถวหลักฐานของมาตรการ: แถวที่ {rows} ย้ายมุมซ้ายบนของภาพไปไว้ในแถวนั้น",
  en: "Not in the appendix, as they do not lie in a row of a measure's evidence: {count} of the pictures on sheet “{sheet}” (row {rows}); move their upper left corner into that row",
} as const;

const UNUSABLE = {
  th: "แผ่นงาน “{sheet}” มี {count} ภาพที่ใส่ในรายงานไม่ได้ เพราะไม่ใช่ PNG หรือ JPEG: แถวที่ {rows} บันทึกเป็น PNG หรือ JPEG แล้ววางใหม่",
  en: "Not in the report, as they are neither PNG nor JPEG: {count} of the pictures on sheet “{sheet}” (row {rows}); save them as PNG or JPEG and insert them again",
} as const;

const DAMAGED = {
  th: "แผ่นงาน “{sheet}” มี {count} ภาพที่ใส่ในรายงานไม่ได้ เพราะไฟล์ภาพเสียหรือไม่ครบถ้วน: แถวที่ {rows} เลือกไฟล์อื่น หรือบันทึกภาพใหม่แล้ววางอีกครั้ง",
  en: "Not in the report, as their files are damaged or incomplete: {count} of the pictures on sheet “{sheet}” (row {rows}); choose other files, or save them again and insert them",
} as const;

/** So many rows are named; of more, only how many there are. */
const MOST_ROWS = 8;
const MORE = { th: "{rows} และอีก {more} แถว", en: "{rows} and {more} more" } as const;

/** What of evidence and pictures is not in the appendix that the settings ask for: nothing is left out in silence. */
export function appendixNotices(
  { measures }: Pick<MeasureSheet, "measures">,
  { appendix }: Pick<ReportSettings, "appendix">,
  { records, pictures }: { readonly records: RecordSheets; readonly pictures: SheetPictures },
): readonly ReportNotice[] {
  if (!appendix) return [];
  const { sheet, rows } = records.evidence;
  const known = new Set(measures.map(({ ordinal }) => ordinal));
  const used = new Set(
    rows.filter(
      ({ measureRef: { outcome, ordinals } }) => outcome === "found" && known.has(ordinals[0] ?? 0),
    ),
  );
  const name = sheet ?? "";
  const isStray = (picture: Parameters<typeof pictureRow>[0]): boolean => {
    const row = pictureRow(picture, rows);
    return row === null || !used.has(row);
  };
  const stray = pictures.pictures.filter((picture) => picture.sheet === sheet && isStray(picture));
  const unusable = pictures.unusable.filter((picture) => picture.sheet === sheet);
  return [
    ...(used.size === 0 ? [NOTHING] : []),
    ...noticeOf(
      ROWS,
      name,
      rows.filter((row) => !used.has(row)).map(({ row }) => row),
    ),
    ...noticeOf(
      PICTURES,
      name,
      stray.map(({ area }) => area.top),
    ),
    ...noticeOf(
      UNUSABLE,
      name,
      unusable.filter((picture) => !isDamagedPicture(picture)).map(({ area }) => area.top),
    ),
    ...noticeOf(
      DAMAGED,
      name,
      unusable.filter(isDamagedPicture).map(({ area }) => area.top),
    ),
  ];
}

/** @param rows where each of the things is, none where there is nothing to tell */
function noticeOf(template: ReportNotice, sheet: string, rows: readonly number[]): readonly ReportNotice[] {
  if (rows.length === 0) return [];
  const numbers = [...new Set(rows)].map(String);
  const named = numbers.slice(0, MOST_ROWS).join(", ");
  const more = String(numbers.length - MOST_ROWS);
  const listed = (language: keyof ReportNotice): string =>
    numbers.length <= MOST_ROWS ? named : fillTemplate(MORE[language], { rows: named, more });
  const count = String(rows.length);
  return [
    {
      th: fillTemplate(template.th, { sheet, count, rows: listed("th") }),
      en: fillTemplate(template.en, { sheet, count, rows: listed("en") }),
    },
  ];
}
