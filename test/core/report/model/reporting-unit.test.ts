import { reportingUnit } from "../../../../src/core/report/model/reporting-unit";

const AUTHORITY = "เทศบาลตำบลสมมติ";

test.each<[string, string | null, string | null]>([
  ["nothing is known", null, null],
  ["the unit alone", "กองการศึกษา", "กองการศึกษา"],
  ["the unit and its authority", "สำนักปลัด เทศบาลตำบลสมมติ", "สำนักปลัด"],
  ["joined to the authority's name", "สำนักปลัดเทศบาลตำบลสมมติ", "สำนักปลัด"],
  ["an authority by another name", "สำนักปลัด อบต.ทุ่งสมมติ", "สำนักปลัด"],
  ["a section of the unit", "งานแผน สำนักปลัด องค์การบริหารส่วนตำบลทุ่งสมมติ", "งานแผน สำนักปลัด"],
  ["a telephone with its word", "สำนักปลัด โทร. ๐-๗๕๐๐-๐๐๐๐ ต่อ ๑๑", "สำนักปลัด"],
  ["a telephone in brackets", "สำนักปลัด (โทรศัพท์ 0 7500 0000)", "สำนักปลัด"],
  ["a telephone without its word", "สำนักปลัด ๐-๗๕๐๐-๐๐๐๐", "สำนักปลัด"],
  ["the telephone of the settings", "สำนักปลัด 1234", "สำนักปลัด"],
  ["an e-mail address", "สำนักปลัด E-mail: saraban@example.go.th", "สำนักปลัด"],
  ["the authority itself", "เทศบาลตำบลสมมติ โทร. ๐-๗๕๐๐-๐๐๐๐", "เทศบาลตำบลสมมติ"],
  ["another authority alone", "องค์การบริหารส่วนตำบลทุ่งสมมติ", "องค์การบริหารส่วนตำบลทุ่งสมมติ"],
  ["a telephone alone", "โทร. ๐-๗๕๐๐-๐๐๐๐", "เทศบาลตำบลสมมติ"],
])("%s", (_, issuingUnit, unit) => {
  expect(reportingUnit({ issuingUnit, organization: AUTHORITY, telephone: "1234" })).toBe(unit);
});

test("a unit without an authority", () => {
  expect(reportingUnit({ issuingUnit: "สำนักปลัด", organization: null, telephone: null })).toBe("สำนักปลัด");
  expect(reportingUnit({ issuingUnit: "โทร. 1", organization: null, telephone: null })).toBeNull();
});
