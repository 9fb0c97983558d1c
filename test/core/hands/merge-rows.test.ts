import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import type { TestCell } from "../../support/raw-table";
import { collectBooks, mainTables, readMainBook, textIn, typeInto, unitBook } from "../../support/hands";
import { mergeEdits } from "../../../src/core/hands/merge-edits";
import { joinEdits } from "../../../src/core/changes/edit-groups";
import { applyEdits } from "../../../src/core/sheet/apply-edits";

const FINANCE = "กองคลัง";
const WORKS = "กองช่าง";
const SHEET = "มาตรการ";

/** One measure of two activities, each with its unit and its result: rows 5 and 6. */
const ACTIVITIES: readonly TestCell[][] = [
  ["๑. ดูแลทรัพย์สิน", "๑. ตรวจนับ", FINANCE, "ไตรมาสที่ ๑", "", ""],
  [null, "๒. ซ่อมบำรุง", WORKS, "ไตรมาสที่ ๒", "", ""],
  ["๒. อื่น", "๑. ทำ", WORKS, "ไตรมาสที่ ๒", "", ""],
];
const MAIN = mainTables(ACTIVITIES);
const sentTo = (unit: string, main = MAIN): RawWorkbook => unitBook(readMainBook(main), unit);

test("each activity's result goes into its own row", () => {
  const { taken, conflicts } = collectBooks(MAIN, [
    ["a", typeInto(sentTo(FINANCE), SHEET, { E5: "ตรวจแล้ว" })],
    ["b", typeInto(sentTo(WORKS), SHEET, { E6: "ซ่อมแล้ว" })],
  ]);
  expect(taken.map(({ cell, theirs }) => [cell, theirs])).toEqual([
    ["E5", "ตรวจแล้ว"],
    ["E6", "ซ่อมแล้ว"],
  ]);
  expect(conflicts).toEqual([]);
});

test("rows of a measure that were joined in the main sheet meanwhile: the answer as a whole", () => {
  const joined = mainTables([
    ["๑. ดูแลทรัพย์สิน", "๑. ตรวจนับ\n๒. ซ่อมบำรุง", `${FINANCE}\n${WORKS}`, "ไตรมาสที่ ๑\nไตรมาสที่ ๒", "", ""],
  ]);
  const { taken, conflicts, left } = collectBooks(joined, [
    ["a", typeInto(sentTo(FINANCE), SHEET, { E5: "ตรวจแล้ว" })],
  ]);
  expect(taken.map(({ cell, theirs }) => [cell, theirs])).toEqual([["E5", "ตรวจแล้ว"]]);
  expect([conflicts, left]).toEqual([[], []]);
});

test("a row that the unit added goes with its measure, and the officer decides where the main sheet has several", () => {
  const added = typeInto(sentTo(FINANCE), SHEET, { E5: "ตรวจแล้ว", E7: "และตรวจซ้ำ" });
  const main = readMainBook(MAIN);
  const collected = collectBooks(MAIN, [["a", added]]);
  expect(collected.taken).toEqual([]);
  expect(collected.conflicts.map(({ cell, main: now, answers }) => [cell, now, answers[0]?.theirs])).toEqual([
    ["E5", "", "ตรวจแล้วและตรวจซ้ำ"],
  ]);
  const { groups } = mergeEdits(main, collected, ({ answers }) => answers[0] ?? null);
  const after = applyEdits(MAIN, joinEdits(groups.map(({ edits }) => edits)));
  expect(textIn(after, SHEET, "E5")).toBe("ตรวจแล้วและตรวจซ้ำ");
});

test("a result that is parted over rows is one text: taken as a whole, the other rows are cleared", () => {
  const parted = mainTables([
    ["๑. ดูแลทรัพย์สิน", "๑. ตรวจนับ", FINANCE, "ไตรมาสที่ ๑", "ตรวจ", ""],
    [null, null, null, null, "แล้ว", ""],
    ["๒. อื่น", "๑. ทำ", WORKS, "ไตรมาสที่ ๒", "", ""],
  ]);
  const sent = sentTo(FINANCE, parted);
  const later = typeInto(parted, SHEET, { B6: "๒. ซ่อม", B7: "", A7: "", C7: "", D7: "" });
  const theirs = typeInto(sent, SHEET, { E5: "ตรวจครบทุกรายการ", E6: "" });
  const collected = collectBooks(later, [["a", theirs]]);
  expect(collected.taken.map(({ cell, theirs: text }) => [cell, text])).toEqual([]);
  const { groups } = mergeEdits(readMainBook(later), collected, ({ answers }) => answers[0] ?? null);
  const after = applyEdits(later, joinEdits(groups.map(({ edits }) => edits)));
  expect([textIn(after, SHEET, "E5"), textIn(after, SHEET, "E6")]).toEqual(["ตรวจครบทุกรายการ", ""]);
});

test("a merged measure is sent with its merged cells and comes back into its rows", () => {
  const merged = mainTables(
    [
      ["๑. ดูแลทรัพย์สิน", "๑. ตรวจนับ", FINANCE, "ไตรมาสที่ ๑", "", ""],
      [null, "๒. ซ่อมบำรุง", null, null, "", ""],
      ["๒. อื่น", "๑. ทำ", WORKS, "ไตรมาสที่ ๒", "", ""],
    ],
    {},
    { merges: ["A5:A6", "C5:C6", "D5:D6", "E5:E6"] },
  );
  const sent = sentTo(FINANCE, merged);
  expect(sent.tables[1]?.merges).toContainEqual({ top: 5, left: 5, bottom: 6, right: 5 });
  const { taken, left } = collectBooks(merged, [["a", typeInto(sent, SHEET, { E5: "ตรวจแล้ว", F6: "ครบ" })]]);
  expect(taken.map(({ cell, theirs }) => [cell, theirs])).toEqual([
    ["E5", "ตรวจแล้ว"],
    ["F6", "ครบ"],
  ]);
  expect(left).toEqual([]);
});
