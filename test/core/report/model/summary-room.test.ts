import { chartRowsHeight, missingHeight, summaryRoom } from "../../../../src/core/report/model/summary-room";

const TEXTS = { titleLines: 2, notes: ["ตัวเลข ๓/๔ หมายถึง ครบแล้ว ๓ จาก ๔ มาตรการ"], hasTargets: false };
const NAMED = {
  ordinal: 1,
  marker: "๑.",
  text: "อบรม",
  owes: "กองคลัง ขาดผลลัพธ์",
  deadlineLines: ["๓๐ มิ.ย. ๒๕๖๘"],
};

test("a row of the chart holds two lines, and more for a longer name", () => {
  expect(chartRowsHeight([])).toBe(0);
  expect(chartRowsHeight(["กองคลัง"])).toBeCloseTo(38.75);
  expect(chartRowsHeight(["กองการศึกษา ศาสนาและวัฒนธรรม", "กองคลัง"])).toBeCloseTo(77.5);
  expect(chartRowsHeight(["กองการศึกษา ".repeat(5)])).toBeGreaterThan(38.75);
});

test("the fuller the rest of the page, the less room", () => {
  const room = summaryRoom(TEXTS);
  expect(room).toBeGreaterThan(300);
  expect(summaryRoom({ ...TEXTS, hasTargets: true })).toBeLessThan(room);
  expect(summaryRoom({ ...TEXTS, titleLines: 3 })).toBe(room - 26);
  expect(summaryRoom({ ...TEXTS, notes: [...TEXTS.notes, "หมายเหตุ ".repeat(20)] })).toBeLessThan(room);
});

test("naming takes more room than counting, by the longest text of each row", () => {
  const one = missingHeight([NAMED]);
  expect(one).toBeGreaterThan(missingHeight(null));
  expect(missingHeight([{ ...NAMED, deadlineLines: ["๓๐ มิ.ย. ๒๕๖๘", "พ้นกำหนด"] }])).toBe(one + 16);
  expect(missingHeight([{ ...NAMED, text: "อบรมและให้ความรู้ ".repeat(6) }])).toBeGreaterThan(one + 16);
  expect(missingHeight([NAMED, NAMED])).toBeGreaterThan(one);
});
