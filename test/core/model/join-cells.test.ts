import fc from "fast-check";
import { joinCells, listCells, type JoinableCell } from "../../../src/core/model/join-cells";
import { propertyRuns } from "../../support/property-runs";

const cells = (texts: readonly string[], isOwnItem = false): JoinableCell[] =>
  texts.map((text, index) => ({ cell: `B${index + 1}`, text, isOwnItem }));

test.each<[string, string[], string]>([
  ["Thai letters", ["กำกับ", "ติดตาม"], "กำกับติดตาม"],
  ["an item", ["ก", "๒. ข"], "ก\n๒. ข"],
  ["an item behind a line break", ["ก\n", "๒. ข"], "ก\n๒. ข"],
  ["Latin before Thai", ["ระบบ ITA", "ผ่าน"], "ระบบ ITA ผ่าน"],
  ["Thai before Latin", ["ระบบ", "ITA"], "ระบบ ITA"],
  ["a digit before Thai", ["ร้อยละ ๘๐", "ขึ้นไป"], "ร้อยละ ๘๐ ขึ้นไป"],
  ["ๆ before Thai", ["อื่นๆ", "เป็นต้น"], "อื่นๆ เป็นต้น"],
  ["an open bracket", ["รับฟัง (", "ทุกคน"], "รับฟัง (ทุกคน"],
  ["a slash", ["สำนัก/", "กอง"], "สำนัก/กอง"],
  ["an abbreviation", ["อบต.", "ทุ่งสมมติ"], "อบต.ทุ่งสมมติ"],
  ["a space", ["ก ", "ข"], "ก ข"],
])("%s", (_name, texts, joined) => {
  expect(joinCells(cells(texts)).text).toBe(joined);
});

test("items of their own start new lines", () => {
  expect(joinCells(cells(["ก", "ข"], true)).text).toBe("ก\nข");
});

test("blank cells are left out, unless all are", () => {
  expect(joinCells(cells(["-", "ก", " "])).parts).toMatchObject([{ cell: "B2", text: "ก", start: 0 }]);
  expect(joinCells(cells(["-", " "])).parts).toMatchObject([{ cell: "B1", text: "-", start: 0 }]);
  expect(joinCells(cells(["", ""]))).toEqual({ text: "", parts: [] });
});

test("a list names each wording once", () => {
  expect(listCells(cells(["กองคลัง", "กองช่าง", "กองคลัง "])).text).toBe("กองคลัง\nกองช่าง");
});

test("each part stands where it says", () => {
  const text = fc.string({
    unit: fc.constantFrom("ก", "า", " ", "\n", "๑", ".", "-", "a", "("),
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const joined = joinCells(cells(texts));
      for (const part of joined.parts) {
        expect(joined.text.slice(part.start, part.start + part.text.length)).toBe(part.text);
      }
    }),
    propertyRuns(),
  );
});
