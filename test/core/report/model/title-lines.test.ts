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
  ["a name parts at its one joint", AUTHORITY, AUTHORITY, 45, ["องค์การบริหารส่วนตำบล", "ทุ่งสมมติ"]],
  [
    "an acting person's office",
    `รักษาราชการแทนปลัด${AUTHORITY}`,
    AUTHORITY,
    70,
    ["รักษาราชการแทน", `ปลัด${AUTHORITY}`],
  ],
  ["the same with less room", `รักษาราชการแทนปลัด${AUTHORITY}`, AUTHORITY, 50, ["รักษาราชการแทนปลัด", AUTHORITY]],
  [
    "a long name under a short office",
    `นายก${AUTHORITY}ราชพฤกษ์เฉลิมพระเกียรติวังสายทอง`,
    `${AUTHORITY}ราชพฤกษ์เฉลิมพระเกียรติวังสายทอง`,
    85,
    ["นายกองค์การบริหารส่วนตำบล", "ทุ่งสมมติราชพฤกษ์เฉลิมพระเกียรติวังสายทอง"],
  ],
  ["an acting word alone", "รักษาราชการแทน", AUTHORITY, 10, ["รักษาราชการแทน"]],
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
