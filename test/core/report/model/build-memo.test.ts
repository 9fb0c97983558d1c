import { buildMemo } from "../../../../src/core/report/model/build-memo";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import type { ReportPerson, ReportSettings } from "../../../../src/core/model/report-settings";
import type { Memo, ReportText } from "../../../../src/core/report/model/report-model";
import { EMPTY_SETTINGS } from "../../../../src/core/sheet/read-settings";
import { sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";
import { withTargets } from "../../../support/with-targets";

const OPTIONS = {
  margins: { top: 15, right: 20, bottom: 20, left: 30 },
  reportItem: null,
  today: "2025-04-02" as PlainDate,
  hasAppendix: false,
};

function memoOf(
  settings: Partial<ReportSettings>,
  specs: readonly MeasureSpec[] = [{}],
  options: Partial<typeof OPTIONS> & { readonly reportItem?: string } = {},
): Memo {
  return buildMemo(sheetOf(specs), { ...EMPTY_SETTINGS, ...settings }, { ...OPTIONS, ...options });
}

const shown = (text: ReportText): string => text.map((part) => part ?? "…").join("");

function sectionText(memo: Memo, heading: string): string {
  const section = memo.sections.find((candidate) => candidate.heading === heading);
  return (section?.paragraphs ?? []).map(shown).join("\n");
}

function person(facts: Partial<ReportPerson>): ReportPerson {
  return { heading: "ความเห็นปลัด", name: null, positionTitle: null, actingFor: null, ...facts };
}

describe("head", () => {
  test("says what the settings say", () => {
    const memo = memoOf(FULL_SETTINGS);
    expect(memo.issuingUnit).toEqual({
      label: "ส่วนราชการ",
      value: ["สำนักปลัด องค์การบริหารส่วนตำบลทุ่งสมมติ โทร. 0-7500-0000"],
    });
    expect(memo.documentNumber).toEqual({ label: "ที่", value: ["สม 72501/"] });
    expect(memo.documentDate).toEqual({ label: "วันที่", value: ["20 มีนาคม 2569"] });
    expect(memo.addressee).toEqual({ label: "เรียน", value: ["นายกองค์การบริหารส่วนตำบลทุ่งสมมติ"] });
  });

  test("leaves dotted lines where the settings say nothing", () => {
    const memo = memoOf({});
    const fields = [memo.issuingUnit, memo.documentNumber, memo.documentDate, memo.addressee];
    expect(fields.map(({ value }) => value)).toEqual([[null], [null], [null], [null]]);
  });

  test.each([
    [
      "the report and its year",
      null,
      "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\nประจำปีงบประมาณ พ.ศ. 2568",
    ],
    ["the office's own words", "รายงานผลมาตรการ", "รายงานผลมาตรการ"],
  ])("subject: %s", (_, subject, expected) => {
    expect(memoOf({ subject }).subject.value).toEqual([expected]);
  });

  test.each([
    [
      "a telephone that the unit's line has already",
      "สำนักปลัด โทร. 0-7500-0000",
      "0-7500-0000",
      "สำนักปลัด โทร. 0-7500-0000",
    ],
    ["a telephone with its word", "สำนักปลัด", "โทร. 0-7500-0000", "สำนักปลัด โทร. 0-7500-0000"],
    ["no telephone", "สำนักปลัด", null, "สำนักปลัด"],
    ["a telephone without a unit", null, "0-7500-0000", "… โทร. 0-7500-0000"],
  ])("issuing unit: %s", (_, issuingUnit, telephone, expected) => {
    expect(shown(memoOf({ issuingUnit, telephone }).issuingUnit.value)).toBe(expected);
  });
});

describe("body", () => {
  test("the sections stand in the order of an official memo, the closing once", () => {
    const memo = memoOf(FULL_SETTINGS);
    expect(memo.sections.map(({ heading }) => heading)).toEqual(["เรื่องเดิม", "ข้อเท็จจริง", "ข้อพิจารณา"]);
    expect(memo.closing).toEqual(["จึงเรียนมาเพื่อโปรดพิจารณา"]);
    expect(JSON.stringify(memo).split("จึงเรียนมา")).toHaveLength(2);
  });

  test("the assessment's year is named only where the settings name it", () => {
    expect(sectionText(memoOf({ assessmentYear: 2569 }), "เรื่องเดิม")).toContain(
      "การประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2569",
    );
    expect(sectionText(memoOf({}), "เรื่องเดิม")).not.toContain("ITA");
  });

  test.each<[string, number | null, string | null, string[], string[]]>([
    [
      "year and item",
      2569,
      "O26",
      ["แบบวัด OIT ข้อ O26 ในการประเมิน", "การประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2569"],
      ["ตัวชี้วัด"],
    ],
    ["no item", 2569, null, ["การประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2569"], ["OIT"]],
    ["an item without its year means nothing", null, "O26", [], ["OIT", "O26", "ITA"]],
  ])("the assessment: %s", (_, assessmentYear, reportItem, has, hasNot) => {
    const memo = buildMemo(sheetOf([{}]), { ...EMPTY_SETTINGS, assessmentYear }, { ...OPTIONS, reportItem });
    const text = sectionText(memo, "เรื่องเดิม");
    for (const words of has) expect(text).toContain(words);
    for (const words of hasNot) expect(text).not.toContain(words);
    // The year of the report stands beside the assessment's own.
    expect(text).toContain("ประจำปีงบประมาณ พ.ศ. 2568 จำนวน 1 มาตรการ");
  });

  test("targets are counted where there are some, in a paragraph of their own", () => {
    const aims = [
      { outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๘๕" },
      { outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๗๕" },
      { outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ ๘๐" },
    ];
    const facts = (specs: readonly MeasureSpec[]): string =>
      sectionText(buildMemo(withTargets(sheetOf(specs)), EMPTY_SETTINGS, OPTIONS), "ข้อเท็จจริง");
    expect(facts(aims).split("\n")[1]).toBe(
      "เป้าหมายที่ระบุในตาราง 3 ข้อ บรรลุ 1 ข้อ ไม่บรรลุ 1 ข้อ ยังไม่มีผลให้เทียบ 1 ข้อ",
    );
    expect(facts([{ outcome: "บุคลากรมีความรู้" }])).not.toContain("เป้าหมาย");
  });

  test("the authority comes from the settings, else from the sheet, else it is a gap", () => {
    const background = (settings: Partial<ReportSettings>, organization: string | null): string => {
      const sheet = sheetOf([{}], { organization });
      return sectionText(buildMemo(sheet, { ...EMPTY_SETTINGS, ...settings }, OPTIONS), "เรื่องเดิม");
    };
    expect(background({ organization: "เทศบาลตำบลสมมติ" }, "อื่น")).toContain("ตามที่เทศบาลตำบลสมมติ ได้กำหนด");
    expect(background({}, "เทศบาลตำบลสมมติ")).toContain("ตามที่เทศบาลตำบลสมมติ ได้กำหนด");
    expect(background({}, null)).toContain("ตามที่… ได้กำหนด");
  });

  const filled = {};
  const half = { outcome: "" };
  const blank = { resultSummary: " ", outcome: "-" };

  test.each<[string, MeasureSpec[], string, string]>([
    [
      "all filled",
      [filled, filled],
      "มาตรการทั้งหมด 2 มาตรการ มีสรุปผลการดำเนินการและผลลัพธ์ครบทุกมาตรการ",
      "ให้ความเห็นชอบรายงาน",
    ],
    [
      "half filled is not done",
      [filled, half],
      "จากทั้งหมด 2 มาตรการ มีทั้งสรุปผลการดำเนินการและผลลัพธ์แล้ว 1 มาตรการ ยังไม่ครบ 1 มาตรการ",
      "ที่ยังไม่ครบ 1 มาตรการ",
    ],
    [
      "some blank",
      [filled, filled, blank],
      "จากทั้งหมด 3 มาตรการ มีทั้งสรุปผลการดำเนินการและผลลัพธ์แล้ว 2 มาตรการ ยังไม่ครบ 1 มาตรการ",
      "ที่ยังไม่ครบ 1 มาตรการ",
    ],
    [
      "none filled",
      [blank, half],
      "มาตรการทั้งหมด 2 มาตรการ ยังไม่มีสรุปผลการดำเนินการหรือผลลัพธ์",
      "ที่ยังไม่ครบ 2 มาตรการ",
    ],
    ["no measures", [], "ยังไม่มีมาตรการในตาราง", "จัดทำมาตรการ"],
  ])("%s", (_, specs, facts, considerations) => {
    const memo = memoOf({}, specs);
    expect(sectionText(memo, "ข้อเท็จจริง")).toContain(facts);
    expect(sectionText(memo, "ข้อพิจารณา")).toContain(considerations);
  });

  test.each<[string, Partial<ReportSettings>, string]>([
    ["the unit", { issuingUnit: "สำนักปลัด องค์การบริหารส่วนตำบลทุ่งสมมติ" }, "สำนักปลัดได้รวบรวมผล"],
    ["no unit is named", {}, "หน่วยงานเจ้าของเรื่องได้รวบรวมผล"],
  ])("who reports: %s", (_, settings, start) => {
    for (const specs of [[filled], [filled, half], [blank]])
      expect(sectionText(memoOf(settings, specs), "ข้อเท็จจริง").startsWith(start)).toBe(true);
  });

  test("the days of the fiscal year are named", () => {
    expect(sectionText(memoOf({}), "ข้อเท็จจริง")).toContain("ระหว่างวันที่ 1 ตุลาคม 2567 ถึงวันที่ 30 กันยายน 2568");
  });

  test("thousands have a comma", () => {
    const specs = Array.from({ length: 1000 }, () => ({}));
    expect(sectionText(memoOf({}, specs), "เรื่องเดิม")).toContain("จำนวน 1,000 มาตรการ");
  });
});

describe("signatures", () => {
  const blankBlock = {
    person: null,
    signature: ["(ลงชื่อ)", null],
    name: ["(", null, ")"],
    titles: [["ตำแหน่ง ", null]],
    dateLabel: null,
  };

  test("without people the preparer and the mayor are dotted", () => {
    const memo = memoOf({});
    expect(memo.preparers).toEqual([blankBlock]);
    expect(memo.endorsements).toEqual([
      {
        heading: ["ความเห็นนายก", null],
        dottedLines: 3,
        column: "right",
        signature: { ...blankBlock, dateLabel: "วันที่" },
      },
    ]);
  });

  test("each signature knows its place among the people of the settings", () => {
    const people = [
      person({ heading: "ความเห็นปลัด" }),
      person({ heading: "ผู้จัดทำ" }),
      person({ heading: "ความเห็นนายก" }),
    ];
    const memo = memoOf({ people });
    expect(memo.preparers.map(({ person: place }) => place)).toEqual([1]);
    expect(memo.endorsements.map(({ signature }) => signature.person)).toEqual([0, 2]);
  });

  test("the preparer's name may come from the first block", () => {
    expect(memoOf({ preparer: "นายสมมติ รักงาน" }).preparers[0]?.name).toEqual(["(นายสมมติ รักงาน)"]);
  });

  test("the chain keeps the order of the settings, the preparer aside", () => {
    const memo = memoOf(FULL_SETTINGS);
    expect(memo.preparers.map(({ name }) => shown(name))).toEqual(["(นางสาวตัวอย่าง ใจดี)"]);
    expect(memo.endorsements.map(({ heading }) => shown(heading))).toEqual([
      "ความเห็นหัวหน้าสำนักปลัด…",
      "ความเห็นรองปลัด อบต.ทุ่งสมมติ…",
      "ความเห็นปลัด อบต.ทุ่งสมมติ…",
      "ความเห็นนายก อบต.ทุ่งสมมติ…",
    ]);
  });

  test("two preparers both sign", () => {
    const people = [person({ heading: "ผู้จัดทำ", name: "ก" }), person({ heading: "ผู้จัดทำ (๒)", name: "ข" })];
    expect(memoOf({ people }).preparers.map(({ name }) => shown(name))).toEqual(["(ก)", "(ข)"]);
  });

  test.each([
    ["the full title", { positionTitle: "ปลัดเทศบาล" }, ["ปลัดเทศบาล"]],
    ["no title", {}, ["ตำแหน่ง …"]],
    [
      "acting for an office",
      { positionTitle: "รองปลัดเทศบาล", actingFor: "ปลัดเทศบาล" },
      ["รองปลัดเทศบาล", "รักษาราชการแทนปลัดเทศบาล"],
    ],
    [
      "acting, the words typed already",
      { positionTitle: "รองปลัดเทศบาล", actingFor: "รักษาราชการแทนปลัดเทศบาล" },
      ["รองปลัดเทศบาล", "รักษาราชการแทนปลัดเทศบาล"],
    ],
  ])("titles: %s", (_, facts, expected) => {
    const [endorsement] = memoOf({ people: [person(facts)] }).endorsements;
    expect(endorsement?.signature.titles.map(shown)).toEqual(expected);
  });

  test("a title too long for its half of the page breaks before the authority's name, never inside it", () => {
    const organization = "องค์การบริหารส่วนตำบลทุ่งสมมติเหนือใต้ออกตก";
    const people = [
      person({ positionTitle: `หัวหน้าสำนักปลัด${organization}`, actingFor: `ปลัด${organization}` }),
      person({ positionTitle: `นายก${organization}` }),
    ];
    const [first, last] = memoOf({ organization, people }).endorsements;
    expect(first?.signature.titles.map(shown)).toEqual([
      "หัวหน้าสำนักปลัด",
      organization,
      "รักษาราชการแทนปลัด",
      organization,
    ]);
    expect(last?.signature.titles.map(shown)).toEqual([`นายก${organization}`]);
  });

  test.each([
    ["a name", "นายสมมติ", "(นายสมมติ)"],
    ["a name typed in brackets", "(นายสมมติ)", "(นายสมมติ)"],
    ["no name", null, "(…)"],
  ])("name: %s", (_, name, expected) => {
    const [endorsement] = memoOf({ people: [person({ name })] }).endorsements;
    expect(shown(endorsement?.signature.name ?? [])).toBe(expected);
  });

  test("a blank heading is dotted", () => {
    expect(memoOf({ people: [person({ heading: " " })] }).endorsements[0]?.heading).toEqual([
      "ความเห็น",
      null,
    ]);
  });

  test("a date is written in words", () => {
    const memo = memoOf({ documentDate: "2025-10-01" as PlainDate });
    expect(memo.documentDate.value).toEqual(["1 ตุลาคม 2568"]);
  });
});
