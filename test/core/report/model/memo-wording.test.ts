import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import type { ReportSettings } from "../../../../src/core/model/report-settings";
import { buildMemo } from "../../../../src/core/report/model/build-memo";
import type { Memo, ReportText } from "../../../../src/core/report/model/report-model";
import { sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";

const OPTIONS = {
  margins: { top: 15, right: 20, bottom: 20, left: 30 },
  reportItem: "O26",
  today: "2025-04-02" as PlainDate,
  hasAppendix: false,
};

function memoOf(
  settings: Partial<ReportSettings>,
  specs: readonly MeasureSpec[] = [{}],
  options: Partial<typeof OPTIONS> = {},
): Memo {
  return buildMemo(sheetOf(specs), { ...FULL_SETTINGS, ...settings }, { ...OPTIONS, ...options });
}

const shown = (text: ReportText): string => text.map((part) => part ?? "…").join("");
const sectionsOf = ({ sections }: Memo): readonly (readonly [string, ...string[]])[] =>
  sections.map(({ heading, paragraphs }) => [heading, ...paragraphs.map(shown)]);
const sectionOf = (memo: Memo, heading: string): string =>
  sectionsOf(memo).find(([other]) => other === heading)?.[1] ?? "";

describe("the office's own wording", () => {
  test("all of it, in the order of the memo", () => {
    const memo = memoOf({
      background: "ตามที่{ชื่อย่อ} กำหนดมาตรการ {จำนวนมาตรการ} มาตรการ ตามข้อ {ข้อในแบบวัด} นั้น",
      facts: "ข้อเท็จจริง  {ส่วนราชการ} รวบรวมแล้ว\nครบ {ครบแล้ว} ไม่ครบ {ยังไม่ครบ}",
      legalBasis: "ข้อกฎหมาย/ระเบียบ พระราชบัญญัติสมมติ",
      considerations: "เห็นควรเสนอ {ผู้รับ}",
      proposal: "ให้เผยแพร่",
      closing: "จึงเรียนมาเพื่อโปรดทราบ",
    });
    expect(sectionsOf(memo)).toEqual([
      ["เรื่องเดิม", "ตามที่อบต.ทุ่งสมมติ กำหนดมาตรการ 1 มาตรการ ตามข้อ O26 นั้น"],
      ["ข้อเท็จจริง", "สำนักปลัด รวบรวมแล้ว", "ครบ 1 ไม่ครบ 0"],
      ["ข้อกฎหมาย/ระเบียบ", "พระราชบัญญัติสมมติ"],
      ["ข้อพิจารณา", "เห็นควรเสนอ นายกองค์การบริหารส่วนตำบลทุ่งสมมติ"],
      ["ข้อเสนอ", "ให้เผยแพร่"],
    ]);
    expect(memo.closing).toEqual(["จึงเรียนมาเพื่อโปรดทราบ"]);
  });

  test("one section alone, the others ours", () => {
    const ours = sectionsOf(memoOf({}));
    const [background, , considerations] = ours;
    expect(sectionsOf(memoOf({ facts: "รวบรวมแล้ว" }))).toEqual([
      background,
      ["ข้อเท็จจริง", "รวบรวมแล้ว"],
      considerations,
    ]);
  });

  test("nothing but a heading is no wording", () => {
    expect(sectionsOf(memoOf({ facts: "ข้อเท็จจริง", proposal: "ข้อเสนอ:" }))).toEqual(sectionsOf(memoOf({})));
  });

  test.each(["ข้อกฎหมาย", "ข้อกฎหมาย / ระเบียบ", "ข้อระเบียบ/กฎหมาย", "ข้อกฎหมาย/ข้อระเบียบ"])(
    "the heading %s is not printed twice",
    (heading) => {
      expect(sectionOf(memoOf({ legalBasis: `${heading} มาตรา 1` }), "ข้อกฎหมาย/ระเบียบ")).toBe("มาตรา 1");
    },
  );

  test("a closing of several lines: only the last one stays with the signature", () => {
    const memo = memoOf({ closing: "จึงเรียนมาเพื่อโปรดพิจารณา\nหากเห็นชอบ โปรดลงนาม" });
    expect(sectionsOf(memo).at(-1)?.at(-1)).toBe("จึงเรียนมาเพื่อโปรดพิจารณา");
    expect(memo.closing).toEqual(["หากเห็นชอบ โปรดลงนาม"]);
  });

  test("what is not known is a gap", () => {
    expect(sectionOf(memoOf({ facts: "โทร {โทรศัพท์}", telephone: null }), "ข้อเท็จจริง")).toBe("โทร …");
  });
});

describe("what is enclosed", () => {
  test.each<[string, boolean, MeasureSpec, string]>([
    ["the report", false, {}, "ครบทุกมาตรการ ตามรายงาน 1 เล่ม ที่แนบมาพร้อมนี้"],
    ["with evidence", true, {}, "ครบทุกมาตรการ ตามรายงาน 1 เล่ม และภาคผนวกหลักฐาน 1 เล่ม ที่แนบมาพร้อมนี้"],
    [
      "with evidence, nothing done",
      true,
      { resultSummary: "", outcome: "" },
      "หรือผลลัพธ์ ตามรายงาน 1 เล่ม และภาคผนวกหลักฐาน 1 เล่ม ที่แนบมาพร้อมนี้",
    ],
  ])("is counted: %s", (_, hasAppendix, spec, ending) => {
    expect(sectionOf(memoOf({}, [spec], { hasAppendix }), "ข้อเท็จจริง").endsWith(ending)).toBe(true);
  });

  const REPORT =
    "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568 จำนวน 1 เล่ม";

  test.each<[string, string | null, boolean, readonly string[]]>([
    ["the report alone", null, false, [REPORT]],
    ["both", null, true, [`1. ${REPORT}`, "2. ภาคผนวกหลักฐาน จำนวน 1 เล่ม"]],
    ["own lines", "๑. รายงาน ๒ ชุด\n\n ๒. แผ่นบันทึก ", true, ["๑. รายงาน ๒ ชุด", "๒. แผ่นบันทึก"]],
  ])("has lines of its own where asked for: %s", (_, own, hasAppendix, lines) => {
    expect(memoOf({ enclosures: { own } }, [{}], { hasAppendix }).enclosures).toEqual({
      label: "สิ่งที่ส่งมาด้วย",
      values: lines.map((line) => [line]),
    });
  });

  test("has none where it is not", () => {
    expect(memoOf({}, [{}], { hasAppendix: true }).enclosures).toBeNull();
  });
});

describe("lines for the day of a signature", () => {
  test.each<[string, boolean | null, string | null]>([
    ["nothing is said", null, "วันที่"],
    ["asked for", true, "วันที่"],
    ["not wanted", false, null],
  ])("%s", (_, signatureDates, dateLabel) => {
    const { endorsements, preparers } = memoOf({ signatureDates });
    expect(endorsements.map(({ signature }) => signature.dateLabel)).toEqual(Array(4).fill(dateLabel));
    // The date of the memo is the preparer's.
    expect(preparers.map((block) => block.dateLabel)).toEqual([null]);
  });
});

describe("six months", () => {
  const MARCH = ["2024-10-01", "2025-03-31"] as const;
  const SPECS: readonly MeasureSpec[] = [
    { period: MARCH, outcome: "" },
    { outcome: "" },
    { outcome: "" },
    { resultSummary: "", outcome: "" },
    { period: MARCH, resultSummary: "", outcome: "" },
  ];
  const half = (specs = SPECS, options = {}): Memo => memoOf({ period: "half-year" }, specs, options);

  test("progress is counted, and no outcome is claimed", () => {
    expect(sectionsOf(half(SPECS, { hasAppendix: true }))).toEqual([
      [
        "เรื่องเดิม",
        "ตามที่องค์การบริหารส่วนตำบลทุ่งสมมติ ได้กำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568 จำนวน 5 มาตรการ นั้น",
      ],
      [
        "ข้อเท็จจริง",
        "สำนักปลัดได้รวบรวมความก้าวหน้าระหว่างวันที่ 1 ตุลาคม 2567 ถึงวันที่ 31 มีนาคม 2568 แล้ว มาตรการทั้งหมด 5 มาตรการ ดำเนินการแล้ว 1 มาตรการ อยู่ระหว่างดำเนินการ 2 มาตรการ ยังไม่ถึงกำหนด 1 มาตรการ พ้นกำหนด 1 มาตรการ ตามรายงาน 1 เล่ม และภาคผนวกหลักฐาน 1 เล่ม ที่แนบมาพร้อมนี้",
      ],
      [
        "ข้อพิจารณา",
        "เห็นควรพิจารณารับทราบรายงานความก้าวหน้าที่แนบมาพร้อมนี้ และให้หน่วยงานรับผิดชอบสรุปผลของมาตรการที่พ้นกำหนด 1 มาตรการ ให้แล้วเสร็จ",
      ],
    ]);
    expect(JSON.stringify(half())).not.toContain("ผลลัพธ์");
  });

  test("nothing overdue: the report is only noted", () => {
    expect(sectionOf(half([{}]), "ข้อพิจารณา")).toBe("เห็นควรพิจารณารับทราบรายงานความก้าวหน้าที่แนบมาพร้อมนี้");
  });

  test("no measures", () => {
    expect(sectionOf(half([]), "ข้อเท็จจริง")).toContain("ถึงวันที่ 31 มีนาคม 2568 ยังไม่มีมาตรการ");
  });

  test("own wording counts the same", () => {
    const facts = "{รอบ}: {ดำเนินการแล้ว} {อยู่ระหว่างดำเนินการ} {ยังไม่ถึงกำหนด} {พ้นกำหนด} {ครบแล้ว} {ยังไม่ครบ}";
    expect(sectionOf(memoOf({ period: "half-year", facts }, SPECS), "ข้อเท็จจริง")).toBe(
      "รอบ 6 เดือน: 1 2 1 1 1 4",
    );
  });
});

test("over a year a measure is done with its outcome, and late after its deadline", () => {
  const facts = "{รอบ}: {ดำเนินการแล้ว} {อยู่ระหว่างดำเนินการ} {ยังไม่ถึงกำหนด} {พ้นกำหนด}";
  const specs: readonly MeasureSpec[] = [
    {},
    { outcome: "" },
    { resultSummary: "", outcome: "" },
    { period: ["2024-10-01", "2024-12-31"], outcome: "" },
  ];
  expect(sectionOf(memoOf({ facts }, specs), "ข้อเท็จจริง")).toBe("รายปี: 1 1 1 1");
});
