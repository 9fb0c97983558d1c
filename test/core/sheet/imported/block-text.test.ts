import { blockText } from "../../../../src/core/sheet/imported/block-text";

test.each([
  ["a tab", ["๑.\tจัดทำ"], "๑. จัดทำ"],
  ["a no-break space", ["วันที่\u00a0๑\u00a0ตุลาคม"], "วันที่ ๑ ตุลาคม"],
  ["blank lines around", ["", " ", "ก", "", "ข", "\u00a0"], "ก\n\nข"],
])("%s", (_, texts, text) => {
  expect(blockText(texts.map((one) => ({ kind: "paragraph", text: one })))).toBe(text);
});
