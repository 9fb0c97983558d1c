import { sumEdit, type EditSum } from "../../../src/taskpane/changes/sum-edit";

const LONG = "ประชุมชี้แจงแนวทางการประเมินคุณธรรมและความโปร่งใสให้บุคลากรทุกคนทราบ ";

test.each<[string, string, string, EditSum]>([
  ["a short text whole", "อีเมลล์", "อีเมล", { kind: "words", before: "อีเมลล์", after: "อีเมล" }],
  ["a short text in a blank cell", "", "เสร็จแล้ว", { kind: "words", before: "", after: "เสร็จแล้ว" }],
  [
    "of a long text only the words that changed",
    `${LONG}ทางอีเมลล์ ${LONG}`,
    `${LONG}ทางอีเมล ${LONG}`,
    { kind: "words", before: "อีเมลล์", after: "อีเมล" },
  ],
  [
    "words that came into a long text, which was not blank",
    `${LONG}ทาง ${LONG}`,
    `${LONG}ทางเพจ ${LONG}`,
    { kind: "added", after: "เพจ" },
  ],
  [
    "a step that begins a line of its own, which is nothing taken out",
    `๑. ${LONG}ครบ๒. ${LONG}`,
    `๑. ${LONG}ครบ\n๒. ${LONG}`,
    { kind: "new-line" },
  ],
  ["spaces", `${LONG}ตำบล  ทุ่งสมมติ ${LONG}`, `${LONG}ตำบล ทุ่งสมมติ ${LONG}`, { kind: "spaces" }],
  ["a long text in a blank cell by its lines", "", `๑. ${LONG}\n๒. ${LONG}`, { kind: "filled", lines: 2 }],
  ["a text that is another one", LONG, "๑. จัดซื้อวัสดุสำนักงานตามแผน ๒. รายงานผลการเบิกจ่าย", { kind: "rewritten" }],
])("%s", (_, before, after, sum) => {
  expect(sumEdit({ before, after })).toEqual(sum);
});
