import { renderPdf } from "../../../../src/adapters/pdf/render-pdf";
import type { ReportPerson } from "../../../../src/core/model/report-settings";
import { estimateMemoHeight, memoRoom } from "../../../../src/core/report/model/memo-height";
import { readPdf, pageText, type PdfPage } from "../../../support/read-pdf";
import { reportOf } from "../../../support/report-model";
import { PEOPLE } from "../../../support/report-settings";

const AUTHORITY = "องค์การบริหารส่วนตำบลทุ่งสมมติ";
const FOOT = (297 - 20) * (72 / 25.4);
/** From the foot of a letter to the end of its line of 20.8 pt, at most. */
const BELOW_LETTERS = 6;

const NAMES = [
  ["a short name", "เทศบาลตำบลบ้านใหม่"],
  ["a common name", AUTHORITY],
  ["a longer name", "องค์การบริหารส่วนตำบลทุ่งสมมติเหนือใต้ออกตก"],
] as const;

function chainOf(count: number, authority: string): readonly ReportPerson[] {
  const named = (text: string | null): string | null => text?.replace(AUTHORITY, authority) ?? null;
  return [...PEOPLE.slice(0, 1), ...PEOPLE.slice(5 - count)].map((person) => ({
    ...person,
    positionTitle: named(person.positionTitle),
    actingFor: named(person.actingFor),
  }));
}

const isMemo = (page: PdfPage): boolean => /บันทึกข้อความ/.test(pageText(page)) && page.width < page.height;

describe.each(NAMES)("%s", (_, organization) => {
  test.each([1, 2, 3, 4])("%i endorsements: one page, as high as was reckoned", async (count) => {
    const model = reportOf([{}, { outcome: "" }], {
      organization,
      addressee: `นายก${organization}`,
      issuingUnit: `สำนักปลัด ${organization}`,
      people: chainOf(count, organization),
    });
    const { memo, layout, keepTogether } = model;
    const pages = (await readPdf(await renderPdf(model))).pages.filter(isMemo);
    expect(pages).toHaveLength(1);
    const last = Math.max(...(pages[0]?.items ?? []).map(({ y }) => y));
    expect(last).toBeLessThan(FOOT);
    const reckoned =
      memoRoom(layout.memoMargins) - estimateMemoHeight(memo, layout.memoMargins, keepTogether);
    // No more than a line apart: a page too many, or one that stays half empty, would be seen.
    expect(Math.abs(FOOT - last - BELOW_LETTERS - reckoned)).toBeLessThan(26);
  });
});
