import { buildCover, placeLine } from "../../../../src/core/report/model/build-cover";
import { EMPTY_SETTINGS } from "../../../../src/core/sheet/read-settings";
import { sheetOf } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";

const MARGINS = { top: 15, right: 20, bottom: 20, left: 20 };

test("the cover names the report, the year with its days, the authority and its place", () => {
  expect(buildCover(sheetOf([]), FULL_SETTINGS, MARGINS)).toEqual({
    titleLines: [["รายงานผลการดำเนินการ"], ["เพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"]],
    yearLines: [["ประจำปีงบประมาณ พ.ศ. 2568"], ["(1 ตุลาคม 2567 – 30 กันยายน 2568)"]],
    authorityLines: [["องค์การบริหารส่วนตำบลทุ่งสมมติ"], ["อำเภอตัวอย่าง จังหวัดสมมติ"]],
  });
});

test("a name too long for a line parts at its joint", () => {
  const organization = "เทศบาลตำบลทุ่งสมมติราชพฤกษ์เฉลิมพระเกียรติวังสายทองพัฒนาใหม่และอื่นอีกมาก";
  const { authorityLines } = buildCover(sheetOf([]), { ...FULL_SETTINGS, organization }, MARGINS);
  expect(authorityLines.slice(0, 2)).toEqual([["เทศบาลตำบล"], [organization.slice("เทศบาลตำบล".length)]]);
});

test("an unknown authority is a gap", () => {
  const cover = buildCover(sheetOf([], { organization: null }), EMPTY_SETTINGS, MARGINS);
  expect(cover.authorityLines).toEqual([[null], ["อำเภอ", null, " จังหวัด", null]]);
});

test.each([
  ["bare names", "ตัวอย่าง", "สมมติ", ["อำเภอตัวอย่าง จังหวัดสมมติ"]],
  ["names with their words", "อำเภอตัวอย่าง", "จังหวัดสมมติ", ["อำเภอตัวอย่าง จังหวัดสมมติ"]],
  ["short words as typed", "อ.ตัวอย่าง", "จ.สมมติ", ["อ.ตัวอย่าง จ.สมมติ"]],
  ["the capital", "เขตตัวอย่าง", "กรุงเทพมหานคร", ["เขตตัวอย่าง กรุงเทพมหานคร"]],
  ["no province", "ตัวอย่าง", null, ["อำเภอตัวอย่าง จังหวัด", null]],
  ["no district", null, "สมมติ", ["อำเภอ", null, " จังหวัดสมมติ"]],
])("place: %s", (_, district, province, expected) => {
  expect(placeLine({ district, province })).toEqual(expected);
});
