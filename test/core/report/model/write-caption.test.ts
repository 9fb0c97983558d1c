import { writeCaption } from "../../../../src/core/report/model/write-caption";
import { recordsOf, type EvidenceSpec } from "../../../support/record-sheets";

const DAY = "2025-01-06";

test.each<[string, string | null, EvidenceSpec, string]>([
  [
    "what somebody wrote of it",
    "ป้ายประกาศ\nหน้าที่ทำการ",
    { date: DAY, activity: "ประกาศ" },
    "ภาพที่ 4-1 ป้ายประกาศ หน้าที่ทำการ 6 ม.ค. 2568",
  ],
  ["else what was done", null, { date: DAY, activity: "ประกาศนโยบาย" }, "ภาพที่ 4-1 ประกาศนโยบาย 6 ม.ค. 2568"],
  [
    "a blank description",
    " - ",
    { date: DAY, activity: "ประกาศนโยบาย" },
    "ภาพที่ 4-1 ประกาศนโยบาย 6 ม.ค. 2568",
  ],
  ["a day in short that it says", "ป้าย ๖ ม.ค. ๒๕๖๘", { date: DAY }, "ภาพที่ 4-1 ป้าย ๖ ม.ค. ๒๕๖๘"],
  ["a day in full that it says", "ป้าย วันที่ 6 มกราคม 2568", { date: DAY }, "ภาพที่ 4-1 ป้าย วันที่ 6 มกราคม 2568"],
  ["without a day", "ป้าย", { date: "ต้นปี" }, "ภาพที่ 4-1 ป้าย"],
  ["nothing but a day", null, { date: DAY }, "ภาพที่ 4-1 6 ม.ค. 2568"],
  ["nothing", null, {}, "ภาพที่ 4-1"],
])("%s", (_, description, spec, caption) => {
  const [row] = recordsOf([spec]).evidence.rows;
  if (row === undefined) throw new Error("no row");
  expect(writeCaption("ภาพที่ 4-1", description, row)).toBe(caption);
});
