import { estimateMemoHeight, memoRoom } from "../../../../src/core/report/model/choose-memo-spacing";
import { buildReportModel } from "../../../../src/core/report/model/build-report-model";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import type { ReportSettings } from "../../../../src/core/model/report-settings";
import type { ReportModel } from "../../../../src/core/report/model/report-model";
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

function height({ memo, layout }: ReportModel): number {
  return estimateMemoHeight(memo, layout.memoMargins);
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

test("the longer the chain, the closer the memo is set", () => {
  const two = modelOf(chain(preparer as Person, head as Person, mayor as Person)).memo.spacing;
  const four = modelOf(chain(...PEOPLE)).memo.spacing;
  expect(four.beforeSignature).toBeLessThan(two.beforeSignature);
});

test("a memo that needs two pages anyway is not squeezed", () => {
  const six = modelOf(chain(...PEOPLE, deputy as Person, mayor as Person));
  expect(height(six)).toBeGreaterThan(memoRoom(six.layout.memoMargins));
  expect(six.memo.spacing.lineHeight).toBeNull();
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
