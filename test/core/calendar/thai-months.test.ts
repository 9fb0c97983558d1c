import { THAI_MONTHS } from "../../../src/core/calendar/thai-months";

test("twelve months, January first, each with its two letters dotted", () => {
  expect(THAI_MONTHS).toHaveLength(12);
  expect(THAI_MONTHS[0].full).toBe("มกราคม");
  expect(THAI_MONTHS[11].full).toBe("ธันวาคม");
  expect(THAI_MONTHS.every(({ short }) => /^[^.]+\.[^.]\.$/.test(short))).toBe(true);
});

test("a month of 31 days ends in คม, one of 30 in ยน, February in พันธ์", () => {
  expect(THAI_MONTHS.map(({ full }) => full.slice(-2)).join(" ")).toBe("คม ธ์ คม ยน คม ยน คม คม ยน คม ยน คม");
});
