import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { CellValue, SheetLayout } from "../../../src/core/model/workbook-layout";
import {
  overviewSheets,
  type ListedAuthority,
  type Overview,
} from "../../../src/core/overview/overview-sheets";

const AUTHORITY: ListedAuthority = {
  file: "ก.xlsx",
  organization: "อบต.หนึ่ง",
  fiscalYear: 2568,
  measures: 17,
  statuses: { done: 12, overdue: 2, "due-soon": 0, open: 3 },
  findings: { error: 1, warning: 4, review: 5 },
};
const overdue = (count: number, organization: string | null): ListedAuthority => ({
  ...AUTHORITY,
  organization,
  statuses: { ...AUTHORITY.statuses, overdue: count },
});
const OVERVIEW: Overview = {
  day: "2025-07-15" as PlainDate,
  authorities: [AUTHORITY, overdue(9, null)],
  kinds: new Map([
    ["missing-outcome", { findings: 2, authorities: 2 }],
    ["broken-link", { findings: 2, authorities: 1 }],
    ["missing-result", { findings: 7, authorities: 2 }],
  ]),
  unreadable: [],
};

function sheetsOf(overview: Partial<Overview> = {}): readonly SheetLayout[] {
  return overviewSheets({ ...OVERVIEW, ...overview }).sheets;
}

/** The filled rows as they are read. */
function valuesOf(sheet: SheetLayout | undefined): readonly (readonly CellValue[])[] {
  return (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.length === 0 ? [] : [cells.map(({ value }) => value)],
  );
}

const HEADINGS =
  "หน่วยงาน ปีงบประมาณ มาตรการ เสร็จ เกินกำหนด ใกล้กำหนด ยังไม่ถึงกำหนด ต้องแก้ ควรตรวจ ให้พิจารณา ไฟล์".split(" ");

test("one row an authority in the order of reading, one that names none says so", () => {
  const [table] = sheetsOf();
  expect(valuesOf(table)).toEqual([
    ["ภาพรวมมาตรการส่งเสริมคุณธรรมและความโปร่งใส"],
    ["ข้อมูล ณ วันที่ 15 กรกฎาคม 2568  2 หน่วยงาน"],
    HEADINGS,
    ["อบต.หนึ่ง", 2568, 17, 12, 2, 0, 3, 1, 4, 5, "ก.xlsx"],
    ["ไม่พบชื่อหน่วยงาน", 2568, 17, 12, 9, 0, 3, 1, 4, 5, "ก.xlsx"],
  ]);
});

test("headings and names stay in sight, the headings filter and are printed on each page", () => {
  const [table] = sheetsOf();
  expect(table?.frozen).toEqual({ rows: 3, columns: 1 });
  expect(table?.filter).toEqual({ top: 3, left: 1, bottom: 5, right: HEADINGS.length });
  expect(table?.page.repeatedRows).toEqual({ first: 3, last: 3 });
});

test("findings by kind, the most frequent first, equal ones by name", () => {
  expect(valuesOf(sheetsOf()[2])).toEqual([
    ["ชนิด", "ข้อที่พบ", "หน่วยงานที่พบ"],
    ["missing-result", 7, 2],
    ["broken-link", 2, 1],
    ["missing-outcome", 2, 2],
  ]);
});

test("files that could not be read have a sheet with their sentence, and the table says so; else there is none", () => {
  expect(sheetsOf().map(({ name }) => name)).toEqual(["ภาพรวม", "กราฟ", "ชนิดข้อที่พบ"]);
  const sheets = sheetsOf({ unreadable: [{ file: "ข.xlsx", why: "ไม่ใช่สมุดงาน" }] });
  expect(valuesOf(sheets[3])).toEqual([
    ["ไฟล์", "เหตุที่อ่านไม่ได้"],
    ["ข.xlsx", "ไม่ใช่สมุดงาน"],
  ]);
  expect(valuesOf(sheets[0])[2]).toEqual(["อ่านไม่ได้ 1 ไฟล์ ดูแผ่น อ่านไม่ได้"]);
});

test("the chart has a bar for each authority, the most overdue first, over cells below it", () => {
  const [, sheet] = sheetsOf();
  const [chart] = sheet?.charts ?? [];
  if (sheet === undefined || chart === undefined) throw new Error("no chart");
  const { top, bottom, right } = chart.data;
  const rows = sheet.rows.filter(({ row }) => row >= top && row <= bottom);
  expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ["หน่วยงาน", "เสร็จ", "เกินกำหนด", "ใกล้กำหนด", "ยังไม่ถึงกำหนด"],
    ["ไม่พบชื่อหน่วยงาน", 12, 9, 0, 3],
    ["อบต.หนึ่ง", 12, 2, 0, 3],
  ]);
  expect(right - 1).toBe(chart.fills.length);
  const above = sheet.rows.filter(({ row }) => row >= chart.row && row < top);
  expect(above.reduce((sum, { height }) => sum + (height ?? 0), 0)).toBeGreaterThan(chart.height);
});

test.each([
  [20, 20, "มาตรการตามสถานะ"],
  [21, 20, "มาตรการตามสถานะของ 20 หน่วยงานที่เกินกำหนดมากที่สุด"],
])("of %s authorities the chart shows %s, and its title says which", (count, bars, title) => {
  const many = Array.from({ length: count }, (_, index) => overdue(index, `อบต. ${index}`));
  const [, sheet] = sheetsOf({ authorities: many });
  const [chart] = sheet?.charts ?? [];
  expect((chart?.data.bottom ?? 0) - (chart?.data.top ?? 0)).toBe(bars);
  expect(valuesOf(sheet)[0]).toEqual([title]);
  expect(valuesOf(sheet)[2]?.[0]).toBe(`อบต. ${count - 1}`);
});

test("in a file a row is as high as its longest text needs", () => {
  const heights = (organization: string): number | undefined =>
    sheetsOf({ authorities: [overdue(1, organization)] })[0]?.rows.at(-1)?.fileHeight;
  expect(heights("องค์การบริหารส่วนตำบล".repeat(6))).toBe(3 * (heights("อบต.หนึ่ง") ?? 0));
});
