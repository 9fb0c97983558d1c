import { readMargins } from "../../../src/core/model/read-margins";

const DEFAULTS = { top: 15, right: 20, bottom: 20, left: 30 };

test.each([
  ["nothing", null, {}],
  ["blank", "  ", {}],
  ["sides by name", "ซ้าย 3 ขวา 2 บน 2.5 ล่าง 1.5", { left: 30, right: 20, top: 25, bottom: 15 }],
  ["Thai digits and a unit", "ซ้าย ๒.๕ ซม. ขวา ๑.๕ ซม.", { left: 25, right: 15 }],
  ["two sides at once", "บน/ล่าง 2 ซ้าย-ขวา 2.5", { top: 20, bottom: 20, left: 25, right: 25 }],
  ["colons", "บน: 1.2, ล่าง: 0.9", { top: 12, bottom: 9 }],
  ["millimetres", "บน 18 มม.", { top: 18 }],
  ["inches", "ซ้าย 1 นิ้ว", { left: 25.4 }],
  ["one number for all sides", "2.5", { top: 25, right: 25, bottom: 25, left: 25 }],
  ["one number with a word and a unit", "ทุกด้าน ๒ ซม.", { top: 20, right: 20, bottom: 20, left: 20 }],
  ["the narrowest", "บน 0.5", { top: 5 }],
  ["narrower than can be printed", "บน 0.4", {}],
  ["the widest", "บน 5", { top: 50 }],
  ["wider than leaves a page", "บน 6.1", {}],
  ["several numbers without sides are no guess", "3 2 1.5 2", {}],
  ["words", "ปกติ", {}],
])("%s", (_, text, changes) => {
  expect(readMargins(text, DEFAULTS)).toEqual({ ...DEFAULTS, ...changes });
});
