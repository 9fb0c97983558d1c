import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import type { MeasureSheet } from "../../../../src/core/model/measure-sheet";
import type { ReportSettings } from "../../../../src/core/model/report-settings";
import { buildSummary } from "../../../../src/core/report/model/build-summary";
import { buildTable } from "../../../../src/core/report/model/build-table";
import type { ReportSummary, SummaryRow } from "../../../../src/core/report/model/report-model";
import { TABLE_MARGINS } from "../../../../src/core/report/model/table-design";
import { sheetOf, type DayRange, type MeasureSpec } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";
import { withTargets } from "../../../support/with-targets";

const Q1: DayRange = ["2024-10-01", "2024-12-31"];
const Q2: DayRange = ["2025-01-01", "2025-03-31"];
const Q3: DayRange = ["2025-04-01", "2025-06-30"];
const Q4: DayRange = ["2025-07-01", "2025-09-30"];
const BLANK = { resultSummary: "", outcome: "" };

interface Plan {
  readonly settings?: Partial<ReportSettings>;
  readonly sheet?: Partial<MeasureSheet>;
  readonly today?: string;
}

function summaryOf(specs: readonly MeasureSpec[], plan: Plan = {}): ReportSummary {
  const settings: ReportSettings = { ...FULL_SETTINGS, digits: "arabic", ...plan.settings };
  const sheet = withTargets(sheetOf(specs, plan.sheet));
  const today = (plan.today ?? "2025-10-20") as PlainDate;
  const { rows } = buildTable(sheet, settings, { margins: TABLE_MARGINS, today });
  return buildSummary(sheet, settings, { today, rows });
}

/** "กองคลัง 1/1 – 0/1 1/1 | 2/3 ขาด 1" */
function show({ label, cells, total }: SummaryRow): string {
  return `${label} ${cells.map(({ figures }) => figures).join(" ")} | ${total.join(" ")}`;
}

const shown = (specs: readonly MeasureSpec[], plan: Plan = {}): string[] =>
  summaryOf(specs, plan).chart.rows.map(show);

/** Complete measures of one unit in the fourth quarter. */
const complete = (count: number, responsibleUnit = "สำนักปลัด"): MeasureSpec[] =>
  Array.from({ length: count }, () => ({ responsibleUnit }));

describe("title, day and figures", () => {
  test("year, authority and the day of the data in the digits of the report", () => {
    const { titleLines, subtitleLines } = summaryOf([{}], { settings: { digits: "thai" } });
    expect(titleLines).toEqual([
      ["สรุปผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม"],
      ["และความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
    ]);
    expect(subtitleLines).toEqual([["องค์การบริหารส่วนตำบลทุ่งสมมติ"], ["ข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๘"]]);
  });

  test("without a name of the authority there is a gap", () => {
    const { subtitleLines } = summaryOf([{}], {
      settings: { organization: null },
      sheet: { organization: null },
    });
    expect(subtitleLines[0]).toEqual([null]);
  });

  test("within the year the data are of the day the report is made", () => {
    expect(summaryOf([{}], { today: "2025-06-12" }).subtitleLines[1]).toEqual(["ข้อมูล ณ วันที่ 12 มิถุนายน 2568"]);
  });

  test("all, complete, in time, too late", () => {
    const { figures } = summaryOf([{}, {}, { outcome: "" }, { period: Q1, ...BLANK }]);
    expect(figures).toEqual([
      { count: "4", label: "มาตรการทั้งหมด" },
      { count: "2", label: "ครบแล้ว" },
      { count: "1", label: "ยังไม่พ้นกำหนด" },
      { count: "1", label: "พ้นกำหนด" },
    ]);
  });
});

describe("units and quarters", () => {
  test("each measure once, in the row of its unit and in the quarter of its deadline", () => {
    expect(
      shown([
        { period: Q1 },
        { period: ["2024-12-01", "2025-01-01"], responsibleUnit: "กองคลัง", outcome: "" },
        { period: Q3, responsibleUnit: "กองคลัง" },
        { period: Q4, responsibleUnit: "สำนัก ปลัด\n" },
      ]),
    ).toEqual([
      "สำนักปลัด 1/1 – – 1/1 | 2/2 ครบ",
      "กองคลัง – 0/1 1/1 – | 1/2 ขาด 1",
      "รวม 1/1 0/1 1/1 1/1 | 3/4 ขาด 1",
    ]);
  });

  test("what several units answer for, and what names none, stands below the units", () => {
    const summary = summaryOf([
      { responsibleUnit: "" },
      { responsibleUnit: "สำนักปลัด, กองคลัง" },
      { responsibleUnit: "กองสาธารณสุขและสิ่งแวดล้อม" },
      { responsibleUnit: "กองคลัง\nกองช่าง" },
    ]);
    expect(summary.chart.rows.map(show)).toEqual([
      "กองสาธารณสุขและสิ่งแวดล้อม – – – 1/1 | 1/1 ครบ",
      "ไม่ได้ระบุหน่วยงาน – – – 1/1 | 1/1 ครบ",
      "หลายหน่วยงาน – – – 2/2 | 2/2 ครบ",
      "รวม – – – 4/4 | 4/4 ครบ",
    ]);
    expect(summary.notes.join()).toContain("หลายหน่วยงานนับครั้งเดียว");
  });

  test("where each measure has one unit, nothing is said of several", () => {
    expect(summaryOf([{}]).notes).toEqual([
      "ตัวเลข 3/4 หมายถึง ครบแล้ว 3 จาก 4 มาตรการ",
      "ครบแล้ว หมายถึง มีทั้งสรุปผลการดำเนินการและผลลัพธ์",
    ]);
  });

  test("quarters have their months, and no further column where none is needed", () => {
    expect(summaryOf([{}]).chart.headings).toEqual([
      ["หน่วยงาน", ""],
      ["ไตรมาสที่ 1", "ต.ค.–ธ.ค."],
      ["ไตรมาสที่ 2", "ม.ค.–มี.ค."],
      ["ไตรมาสที่ 3", "เม.ย.–มิ.ย."],
      ["ไตรมาสที่ 4", "ก.ค.–ก.ย."],
      ["รวม", "ทั้งปี"],
    ]);
  });

  test.each<[string, DayRange | null]>([
    ["a timeframe that cannot be read", null],
    ["a day of the year before", [null, "2024-09-30"]],
  ])("%s has a column of its own", (_, period) => {
    const { chart } = summaryOf([{ period }, {}]);
    expect(chart.headings[5]).toEqual(["กำหนดอื่น", "หรือไม่ระบุ"]);
    expect(chart.rows.map(show)).toEqual(["สำนักปลัด – – – 1/1 1/1 | 2/2 ครบ", "รวม – – – 1/1 1/1 | 2/2 ครบ"]);
  });

  test("a sheet without measures has a total of nothing", () => {
    const summary = summaryOf([]);
    expect(summary.chart.rows.map(show)).toEqual(["รวม – – – – | 0/0 ครบ"]);
    expect(summary.missing).toBeNull();
  });
});

describe("squares or bars", () => {
  test.each<[string, readonly MeasureSpec[], number | null]>([
    ["six in a cell and in the total", complete(6), null],
    ["seven in a cell", complete(7), 7],
    ["seven in the total alone", [...complete(4), ...complete(3, "กองคลัง")], 4],
    ["five beside a column of other deadlines", [...complete(5), { period: null }], null],
    ["six beside a column of other deadlines", [...complete(6), { period: null }], 6],
  ])("%s", (_, specs, longest) => {
    expect(summaryOf(specs).chart.longest).toBe(longest);
  });

  test("squares are drawn in the totals, too", () => {
    const { chart } = summaryOf([{ outcome: "" }, { period: Q1, ...BLANK }, {}]);
    expect(chart.scaleNote).toBe("1 ช่อง = 1 มาตรการ");
    expect(chart.rows.at(-1)?.cells).toEqual([
      { done: 0, open: 0, overdue: 1, figures: "0/1", hasMarks: true },
      { done: 0, open: 0, overdue: 0, figures: "–", hasMarks: false },
      { done: 0, open: 0, overdue: 0, figures: "–", hasMarks: false },
      { done: 1, open: 1, overdue: 0, figures: "1/2", hasMarks: true },
    ]);
  });

  test("bars name the longest and leave the totals without", () => {
    const { chart } = summaryOf([...complete(1200), ...complete(3, "กองคลัง")]);
    expect(chart.scaleNote).toBe("ความยาวแถบสูงสุด = 1,200 มาตรการ");
    expect(chart.rows.map(({ cells }) => cells[3])).toEqual([
      { done: 1200, open: 0, overdue: 0, figures: "1,200/1,200", hasMarks: true },
      { done: 3, open: 0, overdue: 0, figures: "3/3", hasMarks: true },
      { done: 1203, open: 0, overdue: 0, figures: "1,203/1,203", hasMarks: false },
    ]);
  });
});

describe("many units", () => {
  const unit = (index: number): string => `กองที่ ${String.fromCharCode(0x0e01 + index)}`;
  const units = (count: number): MeasureSpec[] =>
    Array.from({ length: count }, (_, index) => complete(index + 1, unit(index))).flat();

  test.each([
    [9, 9, false],
    [10, 9, true],
  ])("of %i units %i rows, others folded: %s", (count, length, isFolded) => {
    const rows = shown(units(count)).slice(0, -1);
    expect(rows).toHaveLength(length);
    expect(rows.at(-1)?.startsWith("อื่น ๆ (2 หน่วยงาน)")).toBe(isFolded);
  });

  test("fewer where something is missing or names are long", () => {
    expect(shown([...units(9), { outcome: "", responsibleUnit: unit(0) }])).toHaveLength(9);
    const long = units(9).map((spec) => ({
      responsibleUnit: `${String(spec.responsibleUnit)} ${"การศึกษา ศาสนาและวัฒนธรรม ".repeat(3)}`,
    }));
    expect(shown(long).length).toBeLessThan(8);
  });

  test("of thirty the smallest share a row, and the sum stays", () => {
    const rows = shown(units(30));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatch(new RegExp(`^${unit(22)} `));
    expect(rows.at(-2)).toBe("อื่น ๆ (22 หน่วยงาน) – – – 253/253 | 253/253 ครบ");
    expect(rows.at(-1)).toMatch(/465\/465 ครบ$/);
  });

  test("rows of several units and of none stay below them", () => {
    const more: MeasureSpec[] = [{ responsibleUnit: "กองคลัง, กองช่าง" }, { responsibleUnit: "" }];
    const labels = summaryOf([...more, ...units(30)]).chart.rows.map(({ label }) => label);
    expect(labels.slice(-4)).toEqual(["อื่น ๆ (24 หน่วยงาน)", "หลายหน่วยงาน", "ไม่ได้ระบุหน่วยงาน", "รวม"]);
  });
});

describe("what is missing", () => {
  test("nothing is said where all is there", () => {
    expect(summaryOf([{}]).missing).toBeNull();
  });

  test("by name: number and title as in the table, unit, what it owes, deadline", () => {
    const { missing } = summaryOf([
      {},
      {
        number: 7,
        measure: "ตรวจสอบการใช้ทรัพย์สิน\nของราชการ",
        responsibleUnit: "กองคลัง",
        period: Q3,
        ...BLANK,
      },
      { number: 13, outcome: "" },
      { number: null, measure: "ไม่มีเลข", responsibleUnit: "", resultSummary: "", period: null },
    ]);
    expect(missing).toEqual({
      kind: "named",
      heading: "มาตรการที่ยังไม่ครบ",
      headings: ["มาตรการ", "หน่วยงานและสิ่งที่ขาด", "กำหนด", "หน้าในตาราง"],
      rows: [
        {
          ordinal: 2,
          marker: "7.",
          text: "ตรวจสอบการใช้ทรัพย์สิน ของราชการ",
          owes: "กองคลัง ขาดสรุปผลการดำเนินการและผลลัพธ์",
          deadlineLines: ["30 มิ.ย. 2568", "พ้นกำหนด"],
        },
        {
          ordinal: 3,
          marker: "13.",
          text: "เผยแพร่ความรู้เรื่องประมวลจริยธรรมแก่บุคลากร",
          owes: "สำนักปลัด ขาดผลลัพธ์",
          deadlineLines: ["30 ก.ย. 2568"],
        },
        { ordinal: 4, marker: null, text: "ไม่มีเลข", owes: "ขาดสรุปผลการดำเนินการ", deadlineLines: [] },
      ],
    });
  });

  const short = (count: number, measure = "อบรม"): MeasureSpec[] =>
    Array.from({ length: count }, () => ({ measure, outcome: "" }));

  test.each<[string, readonly MeasureSpec[], "named" | "counted"]>([
    ["eight short ones", short(8), "named"],
    ["nine", short(9), "counted"],
    [
      "eight long ones, for which there is no room",
      short(8, "อบรมและให้ความรู้เรื่องคุณธรรม ".repeat(8)),
      "counted",
    ],
    [
      "three beside so many units that there is no room",
      [...short(3), ...Array.from({ length: 9 }, (_, index) => ({ responsibleUnit: `กอง${String(index)}` }))],
      "counted",
    ],
  ])("%s", (_, specs, kind) => {
    expect(summaryOf(specs).missing?.kind).toBe(kind);
  });

  test("counted, with the number and the page of the first", () => {
    const { missing } = summaryOf([{}, ...short(11).map((spec) => ({ ...spec, number: 40 }))]);
    expect(missing).toEqual({
      kind: "counted",
      sentence: {
        label: "มาตรการที่ยังไม่ครบ",
        text: "11 มาตรการ เริ่มจากมาตรการที่ 40 ในตาราง หน้า",
      },
      ordinal: 2,
    });
  });
});

describe("aims", () => {
  test("none is named, nothing is said", () => {
    expect(summaryOf([{ outcome: "บุคลากรมีความรู้" }]).targets).toBeNull();
  });

  test("reached, missed and without a value", () => {
    const { targets } = summaryOf([
      { outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ 80 ผลที่ได้ร้อยละ 85" },
      { outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ 90 ผลที่ได้ร้อยละ 85" },
      { outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ 70" },
    ]);
    expect(targets).toEqual({
      label: "เป้าหมายที่ระบุในตาราง",
      text: "3 ข้อ: บรรลุ 1 ข้อ ไม่บรรลุ 1 ข้อ ยังไม่มีผลให้เทียบ 1 ข้อ",
    });
  });
});

describe("after six months", () => {
  const settings = { period: "half-year" } as const;
  const specs: MeasureSpec[] = [
    { period: Q2, outcome: "" },
    { outcome: "" },
    { period: Q2, ...BLANK, responsibleUnit: "กองคลัง" },
    { period: Q3, ...BLANK, outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ 80 ผลที่ได้ร้อยละ 85" },
  ];
  const summary = summaryOf(specs, { settings, today: "2025-04-10" });

  test("title and day are those of the six months", () => {
    expect(summary.titleLines.flat()).toEqual([
      "สรุปความก้าวหน้าการดำเนินการตามมาตรการส่งเสริมคุณธรรม",
      "และความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2568 รอบ 6 เดือน",
    ]);
    expect(summary.subtitleLines[1]).toEqual(["ข้อมูล ณ วันที่ 31 มีนาคม 2568"]);
  });

  test("a result is enough, and deadlines are judged at 31 March", () => {
    expect(summary.figures).toEqual([
      { count: "4", label: "มาตรการทั้งหมด" },
      { count: "2", label: "รายงานผลแล้ว" },
      { count: "1", label: "ยังไม่ถึงกำหนด" },
      { count: "1", label: "พ้นกำหนด" },
    ]);
    expect(summary.chart.rows.map(show)).toEqual([
      "สำนักปลัด – 1/1 0/1 1/1 | 2/3 ขาด 1",
      "กองคลัง – 0/1 – – | 0/1 ขาด 1",
      "รวม – 1/2 0/1 1/1 | 2/4 ขาด 2",
    ]);
  });

  test("no word of outcomes, complete measures or aims", () => {
    expect(JSON.stringify(summary)).not.toMatch(/ผลลัพธ์|ครบแล้ว|เป้าหมาย/);
    expect(summary.targets).toBeNull();
  });

  test("what is missing is the progress", () => {
    expect(summary.missing?.kind === "named" && summary.missing.rows.map(({ owes }) => owes)).toEqual([
      "กองคลัง ขาดความก้าวหน้า",
      "สำนักปลัด ขาดความก้าวหน้า",
    ]);
  });
});
