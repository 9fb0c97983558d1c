import { findOrganization } from "../../../src/core/sheet/find-organization";

const NAME = "องค์การบริหารส่วนตำบลทุ่งสมมติ";

test.each<[string, string[], string[], string | null]>([
  ["a title that ends with it", [`รายงานของ${NAME}`], [], NAME],
  ["a title with the district behind it", [`${NAME} อำเภอตัวอย่าง จังหวัดสมมติ`], [], NAME],
  ["a title with the district run on", [`${NAME}อำเภอตัวอย่าง`], [], NAME],
  ["a title with the year run on", [`มาตรการของ${NAME}ประจำปีงบประมาณ ๒๕๖๘`], [], NAME],
  ["a title with a space inside the name", ["องค์การบริหารส่วนตำบล ทุ่งสมมติ อำเภอตัวอย่าง"], [], NAME],
  ["a title whose end the texts show", [`${NAME}ว่าด้วยความโปร่งใส`], [`ของ${NAME}`, `${NAME}มีประกาศ`], NAME],
  [
    "mentions with words run on",
    [],
    [`${NAME}มีผลการประเมิน`, `${NAME}ปฏิบัติตาม`, `${NAME}ให้ มี`, `ของ${NAME}`],
    NAME,
  ],
  ["mentions none of which ends", [], [`${NAME}มีผล`, `${NAME}ปฏิบัติ`, `${NAME}ให้บริการ`, `${NAME}ได้รับ`], NAME],
  ["one mention at the end of a cell", [], [`ประกาศของ${NAME}`], NAME],
  ["one mention with words run on", [], [`${NAME}มีผลการประเมินผ่านเกณฑ์ทุกตัวชี้วัด`], null],
  ["two mentions with words run on", [], [`${NAME}มีผล`, `${NAME}มีการ`], null],
  ["the most used of two", [], [`ของ${NAME}`, `โดย${NAME}`, "ศึกษาดูงานเทศบาลตำบลตัวอย่าง"], NAME],
  ["a slip does not change it", [], [`ของ${NAME}`, `โดย${NAME}`, "ของ องค์การบริหารส่วนตำบลทุ่งสมมต"], NAME],
  ["the kind alone", [], ["บุคลากรขององค์การบริหารส่วนตำบล และประชาชน", "องค์กรปกครองส่วนท้องถิ่น"], null],
  ["a municipality", ["เทศบาลเมืองสมมติ"], [], "เทศบาลเมืองสมมติ"],
  ["a province's organization", ["องค์การบริหารส่วนจังหวัดสมมติ"], [], "องค์การบริหารส่วนจังหวัดสมมติ"],
  ["nothing", [], [], null],
])("%s", (_name, titles, texts, expected) => {
  expect(findOrganization(titles, [texts])).toBe(expected);
});
