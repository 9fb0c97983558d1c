import { titleLines } from "../../../../src/core/report/model/title-lines";

const AUTHORITY = "องค์การบริหารส่วนตำบลทุ่งสมมติ";

test.each<[string, string, string | null, number, string[]]>([
  ["fits", `นายก${AUTHORITY}`, AUTHORITY, 77, [`นายก${AUTHORITY}`]],
  ["too long", `หัวหน้าสำนักปลัด${AUTHORITY}`, AUTHORITY, 50, ["หัวหน้าสำนักปลัด", AUTHORITY]],
  ["a space between", `หัวหน้าสำนักปลัด ${AUTHORITY}`, AUTHORITY, 50, ["หัวหน้าสำนักปลัด", AUTHORITY]],
  [
    "the name is not set, its kind is known",
    `หัวหน้าสำนักปลัด${AUTHORITY}`,
    null,
    50,
    ["หัวหน้าสำนักปลัด", AUTHORITY],
  ],
  [
    "another authority",
    "ผู้อำนวยการกองคลังเทศบาลตำบลสมมติ",
    AUTHORITY,
    30,
    ["ผู้อำนวยการกองคลัง", "เทศบาลตำบลสมมติ"],
  ],
  ["the name alone is not cut", AUTHORITY, AUTHORITY, 30, [AUTHORITY]],
  [
    "no name in it",
    "นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ",
    AUTHORITY,
    20,
    ["นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ"],
  ],
])("%s", (_, title, authority, width, lines) => {
  expect(titleLines(title, authority, width)).toEqual(lines);
});
