import { fitScale, LEAST_SCALE } from "../../../../src/core/report/model/fit-scale";

const TITLE = "รักษาการปลัดองค์การบริหารส่วนตำบลทุ่งสมมติ";

test.each([
  ["a short line keeps its letters", "นายกเทศมนตรี", 77, 100, 100],
  ["a line a little too long is narrowed", TITLE, 70, LEAST_SCALE, 99],
  ["a line that would have to be squeezed", TITLE, 60, 100, 100],
  ["a line much too long is left to break", TITLE, 40, 100, 100],
  ["an empty line", "", 77, 100, 100],
])("%s", (_, line, width, least, most) => {
  const scale = fitScale(line, width, 16);
  expect(scale).toBeGreaterThanOrEqual(least);
  expect(scale).toBeLessThanOrEqual(most);
});
