import { evidenceParagraphs } from "../../../../src/core/report/model/evidence-paragraphs";
import { recordsOf, type EvidenceSpec } from "../../../support/record-sheets";

test.each<[string, EvidenceSpec, readonly string[]]>([
  [
    "the lines of the activity",
    { activity: "1. จัดอบรม\n\n  2. ทดสอบ  ความรู้ " },
    ["๑. จัดอบรม", "๒. ทดสอบ ความรู้"],
  ],
  [
    "how many and where below it",
    { activity: "จัดอบรม", count: "45", unit: "คน", channel: "ห้องประชุมสภา" },
    ["จัดอบรม", "จำนวน ๔๕ คน ณ ห้องประชุมสภา"],
  ],
  [
    "a count that it says",
    { activity: "จัดอบรมบุคลากร ๔๕ คน", count: "45", unit: "คน" },
    ["จัดอบรมบุคลากร ๔๕ คน"],
  ],
  [
    "another number of the same unit",
    { activity: "จัดอบรมบุคลากร ๔๕ คน", count: "5", unit: "คน" },
    ["จัดอบรมบุคลากร ๔๕ คน", "จำนวน ๕ คน"],
  ],
  [
    "a place that it says",
    { activity: "ประชุม ณ ห้อง ประชุมสภา", channel: "ห้องประชุมสภา" },
    ["ประชุม ณ ห้อง ประชุมสภา"],
  ],
  ["percent", { activity: "ทดสอบ", count: "92", unit: "ร้อยละ" }, ["ทดสอบ", "ร้อยละ ๙๒"]],
  ["a count that is no number", { activity: "ทดสอบ", count: "ทุกคน", unit: "คน" }, ["ทดสอบ", "จำนวน ทุกคน"]],
  ["in another unit", { activity: "ทดสอบ", count: "ทั้งหมด", unit: "คน" }, ["ทดสอบ", "จำนวน ทั้งหมด คน"]],
  ["a count without a unit", { activity: "ทดสอบ", count: "12" }, ["ทดสอบ", "จำนวน ๑๒"]],
  ["a unit alone says nothing", { activity: "ทดสอบ", unit: "คน" }, ["ทดสอบ"]],
  ["nothing but a place", { channel: "เว็บไซต์" }, ["ทางเว็บไซต์"]],
  ["nothing", { activity: " - " }, []],
  [
    "digits of addresses stay",
    { activity: "เผยแพร่ 2 ภาษาที่ https://a.go.th/12" },
    ["เผยแพร่ ๒ ภาษาที่ https://a.go.th/12"],
  ],
])("%s", (_, spec, paragraphs) => {
  const [row] = recordsOf([spec]).evidence.rows;
  if (row === undefined) throw new Error("no row");
  expect(evidenceParagraphs(row, "thai")).toEqual(paragraphs);
});
