import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import type { MeasureSheet } from "../../../../src/core/model/measure-sheet";
import type { ReportSettings } from "../../../../src/core/model/report-settings";
import { buildContents, type PresentParts } from "../../../../src/core/report/model/build-contents";
import { buildTable } from "../../../../src/core/report/model/build-table";
import type { Contents, ContentsEntry } from "../../../../src/core/report/model/report-model";
import { TABLE_MARGINS } from "../../../../src/core/report/model/table-design";
import { sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";

const NONE: PresentParts = { foreword: false, summary: false, appendix: false };
const ALL: PresentParts = { foreword: true, summary: true, appendix: true };

interface Plan {
  readonly sheet?: Partial<MeasureSheet>;
  readonly parts?: PresentParts;
  readonly settings?: Partial<ReportSettings>;
}

function contentsOf(specs: readonly MeasureSpec[], { sheet, parts = NONE, settings }: Plan = {}): Contents {
  const all = { ...FULL_SETTINGS, ...settings };
  const options = { margins: TABLE_MARGINS, today: "2025-06-01" as PlainDate };
  return buildContents(buildTable(sheetOf(specs, sheet), all, options), all, parts);
}

/** "  ๑. อบรม > measure 1" */
function show({ level, marker, text, target }: ContentsEntry): string {
  const place = "ordinal" in target ? `${target.part} ${String(target.ordinal)}` : target.part;
  return `${"  ".repeat(level)}${marker === null ? "" : `${marker} `}${text} > ${place}`;
}

const shown = (specs: readonly MeasureSpec[], plan?: Plan): string[] =>
  contentsOf(specs, plan).entries.map(show);

const heading = (row: number, text: string): { row: number; cell: string; text: string } => ({
  row,
  cell: `A${String(row)}`,
  text,
});

test("heading and what stands above the columns", () => {
  expect(contentsOf([])).toMatchObject({ heading: "สารบัญ", columnLabels: { entries: "เรื่อง", pages: "หน้า" } });
});

test("the parts that there are, in the order of the pages", () => {
  expect(shown([], { parts: ALL })).toEqual([
    "คำนำ > foreword",
    "สารบัญ > contents",
    "สรุปผลการดำเนินการ > summary",
    "ตารางผลการดำเนินการ จำนวน ๐ มาตรการ > table",
    "ภาคผนวก หลักฐานการดำเนินการ > appendix",
  ]);
  expect(shown([])).toEqual(["สารบัญ > contents", "ตารางผลการดำเนินการ จำนวน ๐ มาตรการ > table"]);
});

test("after six months by their names", () => {
  expect(shown([], { parts: ALL, settings: { period: "half-year" } }).slice(2, 4)).toEqual([
    "สรุปความก้าวหน้าการดำเนินการ > summary",
    "ตารางความก้าวหน้าการดำเนินการ จำนวน ๐ มาตรการ > table",
  ]);
});

test("groups and measures, each title in one line and whole", () => {
  const long = "จัดอบรมและให้ความรู้แก่บุคลากรทุกระดับ ".repeat(6).trim();
  expect(
    shown(
      [
        { row: 6, number: 1, measure: "อบรม\nบุคลากร" },
        { row: 7, number: 2, measure: long },
        { row: 10, number: 11, measure: "ประกาศ" },
        { row: 11, number: null, measure: "" },
      ],
      {
        sheet: { otherRows: [heading(5, "มิติที่ 1"), heading(8, "มิติที่ 2"), heading(9, "ก. ด้านแรก")] },
      },
    ).slice(2),
  ).toEqual([
    "  มิติที่ ๑ > group 1",
    "  ๑. อบรม บุคลากร > measure 1",
    `  ๒. ${long} > measure 2`,
    "  มิติที่ ๒ > group 3",
    "  ก. ด้านแรก > group 3",
    "  ๑๑. ประกาศ > measure 3",
    "  มาตรการที่ ๔ > measure 4",
  ]);
});

const many = (count: number): MeasureSpec[] =>
  Array.from({ length: count }, (_, index) => ({ row: 6 + 2 * index, number: index + 1, measure: "อบรม" }));

test.each([
  [40, 40],
  [41, 5],
])("%i measures have %i entries", (measures, entries) => {
  expect(contentsOf(many(measures)).entries.length - 2).toBe(entries);
});

test("of many without groups only ranges of ten", () => {
  expect(shown(many(41)).slice(2)).toEqual([
    "  มาตรการที่ ๑ – ๑๐ > measure 1",
    "  มาตรการที่ ๑๑ – ๒๐ > measure 11",
    "  มาตรการที่ ๒๑ – ๓๐ > measure 21",
    "  มาตรการที่ ๓๑ – ๔๐ > measure 31",
    "  มาตรการที่ ๔๑ > measure 41",
  ]);
});

test("of many in groups only these with their ranges, what stands before them as a range", () => {
  const otherRows = [heading(11, "มิติที่ ๑"), heading(63, "มิติที่ ๒"), heading(63, "ก. ด้านแรก")];
  expect(shown(many(50), { sheet: { otherRows } }).slice(2)).toEqual([
    "  มาตรการที่ ๑ – ๓ > measure 1",
    "  มิติที่ ๑ (มาตรการที่ ๔ – ๒๙) > group 4",
    "  มิติที่ ๒ > group 30",
    "  ก. ด้านแรก (มาตรการที่ ๓๐ – ๕๐) > group 30",
  ]);
});
