import { endOf, startOf } from "../../../../src/core/text/folded-text";
import { foldText } from "../../../../src/core/sheet/targets/fold-text";

test.each([
  ["๘๐ ％", "80 %"],
  ["จํานวน", "จำนวน"],
  ["ไม่ตํ่ากว่า", "ไม่ต่ำกว่า"],
  ["ไม่ต่ํากว่า", "ไม่ต่ำกว่า"],
  ["เเห่ง", "แห่ง"],
  ["คร้ัง", "ครั้ง"],
  ["กวา่", "กว่า"],
  ["ตำ่", "ต่ำ"],
  ["กว่่า", "กว่า"],
  ["ไม่ต่ากว่า", "ไม่ต่ำกว่า"],
  ["ไม่ต่่ากว่า", "ไม่ต่ำกว่า"],
  ["น่้อย", "น่้อย"],
  ["ต่าง", "ต่าง"],
  ["ไม่\u200bน้อย\ufeffกว่า", "ไม่น้อยกว่า"],
  ["ร้อยละ\u00a080", "ร้อยละ 80"],
])("%s folds to %s", (original, folded) => {
  expect(foldText(original).text).toBe(folded);
});

test("leads back to the text as written", () => {
  const original = "ก\u200bจํานวน\u200b๕";
  const folded = foldText(original);
  const { text } = folded;
  const start = text.indexOf("จ");
  expect(original.slice(startOf(folded, start), endOf(folded, start + "จำนวน".length))).toBe("จํานวน");
  expect(endOf(folded, 0)).toBe(0);
  expect(startOf(folded, text.length)).toBe(original.length);
});
