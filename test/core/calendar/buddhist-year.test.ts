import { toBuddhistYear, toCommonYear } from "../../../src/core/calendar/buddhist-year";

test("the eras are 543 years apart", () => {
  expect(toBuddhistYear(2025)).toBe(2568);
  expect(toCommonYear(2568)).toBe(2025);
});
