import { asideLines, outsideLines } from "../../../../src/core/sheet/imported/outside-lines";

test.each([
  ["a text", ["เรื่อง  รายงาน"], ["เรื่อง รายงาน"]],
  ["lines of one paragraph", ["ก\nข"], ["ก", "ข"]],
  ["dotted lines are none", ["............", "…………", "\t"], []],
  ["a text before a dotted line", ["ลงชื่อ........\tผู้จัดทำ"], ["ลงชื่อ ผู้จัดทำ"]],
  ["two dots are text", ["พ.ศ.. ๒๕๖๘"], ["พ.ศ.. ๒๕๖๘"]],
])("%s", (_, paragraphs, words) => {
  expect(outsideLines("before", paragraphs).map((line) => line.words)).toEqual(words);
});

test("a line is kept as it stands", () => {
  expect(outsideLines("after", ["ที่ ก\tวันที่ ข"])).toEqual([
    { place: "after", text: "ที่ ก\tวันที่ ข", words: "ที่ ก วันที่ ข" },
  ]);
});

test("a no-break space is one", () => {
  expect(outsideLines("after", ["๑\u00a0ตุลาคม"])).toEqual([
    { place: "after", text: "๑ ตุลาคม", words: "๑ ตุลาคม" },
  ]);
});

test("headers are listed once and page numbers never; notes always", () => {
  const texts = ["ส่วนที่ ๑", "ส่วนที่ ๑", "- ๑ -", "หน้า 1 จาก 3"];
  expect(
    asideLines(texts.map((text) => ({ kind: "header" as const, text }))).map(({ words }) => words),
  ).toEqual(["ส่วนที่ ๑"]);
  expect(asideLines(texts.map((text) => ({ kind: "comment" as const, text })))).toHaveLength(4);
});
