import { isSamePlace, type Surroundings } from "../../../src/adapters/excel/kept-row";

const then: Surroundings = { above: '["ก"]', below: '["ข"]', lastRow: 9 };
const blank: Surroundings = { above: "", below: "", lastRow: 9 };

test.each([
  ["nothing has changed", then, then, true],
  ["the row below was typed into", then, { ...then, below: '["ค"]' }, true],
  ["the row above was typed into", then, { ...then, above: '["ค"]' }, true],
  ["both were", then, { ...then, above: '["ค"]', below: '["ง"]' }, false],
  ["rows were added further up", then, { above: "", below: '["ก"]', lastRow: 10 }, false],
  ["between blank rows, as long as it was", blank, blank, true],
  ["between blank rows, longer now", blank, { ...blank, lastRow: 10 }, false],
  ["blank then, filled now", blank, { ...blank, above: '["ก"]' }, false],
  ["at the end: only the row above can tell", { ...then, below: "" }, { ...then, below: "" }, true],
  ["a blank row below says nothing", { ...then, below: "" }, { ...then, above: '["ค"]', below: "" }, false],
])("%s", (_, before, now, expected) => {
  expect(isSamePlace(before, now)).toBe(expected);
});
