import { estimateMemoHeight, memoRoom } from "../../../../src/core/report/model/memo-height";
import { buildReportModel } from "../../../../src/core/report/model/build-report-model";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import type { ReportSettings } from "../../../../src/core/model/report-settings";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { MemoSpacing, ReportModel } from "../../../../src/core/report/model/report-model";
import { EMPTY_SETTINGS } from "../../../../src/core/sheet/read-settings";
import { sheetOf } from "../../../support/measure-sheet";
import { FULL_SETTINGS, PEOPLE } from "../../../support/report-settings";
import { withTargets } from "../../../support/with-targets";

const today = "2026-03-20" as PlainDate;
const [preparer, head, deputy, chief, mayor] = PEOPLE;

function modelOf(settings: Partial<ReportSettings>, isComplete = true): ReportModel {
  // The fullest memo there is: targets counted, the assessment's item named.
  const aim = { outcome: "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๘๕" };
  const sheet = isComplete ? sheetOf([aim, {}, {}]) : sheetOf([aim, { outcome: "" }, {}]);
  const options = { draft: !isComplete, today, reportItem: "O26" };
  return buildReportModel(withTargets(sheet), { ...FULL_SETTINGS, ...settings }, options);
}

function height({ memo, layout, keepTogether }: ReportModel): number {
  return estimateMemoHeight(memo, layout.memoMargins, keepTogether);
}

const chain = (...people: (typeof PEOPLE)[number][]): Partial<ReportSettings> => ({ people });
type Person = (typeof PEOPLE)[number];

describe("the memo keeps to one page in the genuine TH Sarabun", () => {
  const room = memoRoom({ top: 15, right: 20, bottom: 20, left: 30 });

  test.each([
    ["the mayor alone", chain(preparer as Person, mayor as Person)],
    ["two endorsements", chain(preparer as Person, head as Person, mayor as Person)],
    ["three endorsements", chain(preparer as Person, head as Person, chief as Person, mayor as Person)],
    ["four endorsements, one of them acting", chain(...PEOPLE)],
    [
      "four endorsements under a long name",
      {
        organization: "องค์การบริหารส่วนตำบลทุ่งสมมติเหนือใต้ออกตก",
        addressee: "นายกองค์การบริหารส่วนตำบลทุ่งสมมติเหนือใต้ออกตก",
      },
    ],
  ])("%s", (_, settings) => {
    expect(height(modelOf(settings))).toBeLessThan(room);
    expect(height(modelOf(settings, false))).toBeLessThan(room);
  });
});

test("a short memo is set generously, headings on lines of their own", () => {
  const { spacing } = modelOf(chain(preparer as Person, mayor as Person)).memo;
  expect(spacing.headingsInline).toBe(false);
  expect(spacing.lineHeight).toBeNull();
});

test("the longer the chain, the closer its endorsements are set, before the text is", () => {
  const spacingOf = (...people: (Person | undefined)[]): MemoSpacing =>
    modelOf({ people: people as Person[] }, false).memo.spacing;
  const two = spacingOf(preparer, head, mayor);
  const three = spacingOf(preparer, head, chief, mayor);
  const four = spacingOf(...PEOPLE);
  const lines = [two, three, four].map(({ endorsementLine }) => endorsementLine ?? 20.8);
  expect(lines).toEqual([...lines].sort((one, other) => other - one));
  expect(four.endorsementLine).toBe(17);
  expect(two.lineHeight).toBeNull();
  expect(three.lineHeight).toBeNull();
});

test.each([
  ["two", [preparer, head, mayor]],
  ["three", [preparer, head, chief, mayor]],
  ["four", [...PEOPLE]],
])("a squeezed memo fills its page: %s endorsements", (_, people) => {
  const model = modelOf({ people: people as Person[] }, false);
  const unused = memoRoom(model.layout.memoMargins) - height(model);
  const isSqueezed = model.memo.spacing.endorsementLine !== null;
  expect(unused).toBeGreaterThanOrEqual(6);
  if (isSqueezed) expect(unused).toBeLessThan(12);
});

describe("the form of an endorsement", () => {
  test("wide: three lines to write on below the heading, 22 pt apart, 11 mm for the pen", () => {
    const { memo } = modelOf({ people: [preparer, mayor] as Person[] });
    expect(memo.endorsements[0]).toMatchObject({ heading: ["ความเห็นนายก อบต.ทุ่งสมมติ"], dottedLines: 3 });
    const { endorsementLine, beforeWritingLine, beforeEndorsementSignature } = memo.spacing;
    expect(endorsementLine).toBeNull();
    expect(20.8 + beforeWritingLine).toBeCloseTo(22, 1);
    expect(20.8 + beforeEndorsementSignature).toBeCloseTo(11 * POINTS_PER_MM, 1);
  });
  test("close: one line beside the heading, one below, 8 mm for the pen", () => {
    const { memo } = modelOf(chain(...PEOPLE), false);
    expect(memo.endorsements[0]).toMatchObject({ heading: ["ความเห็นหัวหน้าสำนักปลัด", null], dottedLines: 1 });
    const { beforeWritingLine, beforeEndorsementSignature } = memo.spacing;
    expect(17 + beforeWritingLine).toBeCloseTo(22, 1);
    expect(17 + beforeEndorsementSignature).toBeCloseTo(8 * POINTS_PER_MM, 1);
  });
});

describe("two pages", () => {
  const treasurer = {
    heading: "ความเห็นผู้อำนวยการกองคลัง",
    name: "นางตัวแทน บัญชีดี",
    positionTitle: "ผู้อำนวยการกองคลัง",
    actingFor: null,
  };
  const partner = { ...treasurer, heading: "ความเห็นรองนายก อบต.ทุ่งสมมติ", positionTitle: "รองนายก" };

  test.each([
    ["five", [preparer, head, treasurer, deputy, chief, mayor], 1],
    ["six", [preparer, head, treasurer, deputy, chief, partner, mayor], 1],
  ])("%s endorsements are set wide", (_, people, rowsBefore) => {
    const { memo } = modelOf({ people: people as Person[] }, false);
    expect(memo.spacing.lineHeight).toBeNull();
    expect(memo.spacing.endorsementLine).toBeNull();
    expect(memo.continuation).toEqual({
      rowsBefore,
      catchword: "/ความเห็นรองปลัด...",
      reference: [expect.stringMatching(/^บันทึกข้อความ ที่ สม ๗๒๕๐๑\/\.+ ลงวันที่ ๒๐ มีนาคม ๒๕๖๙$/)],
      mark: "(ต่อ)",
    });
  });

  test("a number and a date that are not known are dotted on the second page, too", () => {
    const people = [preparer, head, treasurer, deputy, chief, mayor] as Person[];
    const { memo } = modelOf({ people, documentNumber: null, documentDate: null });
    expect(memo.continuation?.reference).toEqual([expect.stringMatching(/^บันทึกข้อความ ที่ \.+ ลงวันที่ \.+$/)]);
  });

  test("the mayor is never alone on the second page", () => {
    const long = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ".repeat(5);
    const people = [preparer, head, chief, mayor] as Person[];
    const { memo } = modelOf({ people, subject: long, issuingUnit: long }, false);
    expect(memo.continuation).toMatchObject({ rowsBefore: 0, catchword: "/ความเห็นหัวหน้าสำนักปลัด..." });
  });

  test("a text that fills the page alone goes on by itself", () => {
    const { memo } = modelOf({ subject: "รายงานผลการดำเนินการ ".repeat(120) });
    expect(memo.continuation).toBeNull();
  });

  test("up to four endorsements stay on one page", () => {
    expect(modelOf(chain(...PEOPLE), false).memo.continuation).toBeNull();
  });
});

test("a name too long for the left column puts all endorsements in the right one", () => {
  const authority = "องค์การบริหารส่วนตำบลทุ่งสมมติราชพฤกษ์เฉลิมพระเกียรติวังสายทองพัฒนาใหม่";
  const people = PEOPLE.map((person) => ({
    ...person,
    positionTitle: person.positionTitle?.replace(/องค์การ.*/, authority) ?? null,
    actingFor: null,
  }));
  const { memo } = modelOf({ organization: authority, people });
  expect(memo.endorsements.map(({ column }) => column)).toEqual(["right", "right", "right", "right"]);
  expect(memo.endorsements[3]?.signature.titles).toEqual([
    ["นายกองค์การบริหารส่วนตำบล"],
    ["ทุ่งสมมติราชพฤกษ์เฉลิมพระเกียรติวังสายทองพัฒนาใหม่"],
  ]);
});

test("wider margins leave less room", () => {
  expect(memoRoom({ top: 25, right: 20, bottom: 20, left: 30 })).toBeLessThan(
    memoRoom({ top: 15, right: 20, bottom: 20, left: 30 }),
  );
});

test("a draft without settings keeps to one page, too", () => {
  const model = buildReportModel(sheetOf([{}]), EMPTY_SETTINGS, { draft: true, today });
  expect(height(model)).toBeLessThan(memoRoom(model.layout.memoMargins));
});

describe("the settings' own lines take room", () => {
  const room = memoRoom({ top: 15, right: 20, bottom: 20, left: 30 });
  const two = chain(preparer as Person, head as Person, mayor as Person);
  const tight = (settings: Partial<ReportSettings>): number => {
    const { memo, layout, keepTogether } = modelOf({ ...two, ...settings });
    const { spacing } = modelOf(two).memo;
    return estimateMemoHeight({ ...memo, spacing }, layout.memoMargins, keepTogether);
  };
  const line = 16 * 1.3;

  test("each line of what is enclosed, and 6 pt before the first", () => {
    const before = tight({});
    expect(tight({ enclosures: { own: "รายงาน ๑ เล่ม" } }) - before).toBeCloseTo(line + 6, 5);
    expect(tight({ enclosures: { own: "รายงาน ๑ เล่ม\nแผ่นบันทึก" } }) - before).toBeCloseTo(2 * line + 6, 5);
    // A long one goes on behind its label.
    expect(tight({ enclosures: { own: "รายงานผลการดำเนินการ ".repeat(6) } }) - before).toBeCloseTo(
      2 * line + 6,
      5,
    );
  });

  test("each paragraph of own wording, and each line of a long closing", () => {
    const before = tight({});
    expect(tight({ proposal: "ให้เผยแพร่" }) - before).toBeCloseTo(
      tight({ legalBasis: "มาตรา ๑" }) - before,
      5,
    );
    expect(tight({ closing: "จึงเรียนมาเพื่อโปรดพิจารณา ".repeat(4) }) - before).toBeCloseTo(line, 5);
  });

  test("a line for the day, where it is not wanted, is room again", () => {
    expect(tight({}) - tight({ signatureDates: false })).toBeGreaterThan(line - 1);
  });

  test("longer own wording sets the text at 19, then 18 points, then goes on over two pages", () => {
    const sentence = "สำนักปลัดได้รวบรวมผลการดำเนินการของทุกหน่วยงานแล้ว ";
    const all = chain(...PEOPLE);
    const ways: string[] = [];
    for (let count = 1; ways.at(-1) !== "two pages"; count++) {
      const model = modelOf({ ...all, facts: sentence.repeat(count) });
      const { spacing, continuation } = model.memo;
      if (continuation === null) expect(height(model)).toBeLessThanOrEqual(room);
      ways.push(continuation === null ? String(spacing.lineHeight ?? "single") : "two pages");
    }
    expect(ways.filter((way, index) => way !== ways[index - 1])).toEqual(["single", "19", "18", "two pages"]);
  });
});
