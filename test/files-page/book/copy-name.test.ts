import { copyName } from "../../../src/files-page/book/copy-name";

test.each([
  ["แผน.xlsx", "แผน_ฉบับแก้.xlsx"],
  ["plan.v2.XLSM", "plan.v2_ฉบับแก้.XLSM"],
  ["ไม่มีนามสกุล", "ไม่มีนามสกุล_ฉบับแก้.xlsx"],
])("the copy of %s is called %s", (name, copy) => {
  expect(copyName(name)).toBe(copy);
});
