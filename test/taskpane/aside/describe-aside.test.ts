import type { Aside } from "../../../src/core/model/set-aside";
import { describeReason, describeStamp } from "../../../src/taskpane/aside/describe-aside";

const REASONS: readonly {
  readonly name: string;
  readonly said: Pick<Aside, "reason" | "explanation">;
  readonly th: string;
  readonly en: string;
}[] = [
  {
    name: "right",
    said: { reason: { kind: "right" }, explanation: null },
    th: "ถูกต้องแล้ว",
    en: "It is right",
  },
  {
    name: "with an explanation",
    said: { reason: { kind: "not-applicable" }, explanation: "ไม่มีงบ" },
    th: "ไม่เกี่ยวกับมาตรการนี้: ไม่มีงบ",
    en: "Does not apply to this measure: ไม่มีงบ",
  },
  {
    name: "words of one's own",
    said: { reason: { kind: "other", words: "ยึดวันตามประกาศ" }, explanation: null },
    th: "เหตุผลอื่น: ยึดวันตามประกาศ",
    en: "Another reason: ยึดวันตามประกาศ",
  },
];

test.each(REASONS)("the reason: $name", ({ said, th, en }) => {
  expect([describeReason(said, "th"), describeReason(said, "en")]).toEqual([th, en]);
});

test.each([
  {
    name: "day and name",
    on: "2025-07-15",
    by: "นางสาวตัวอย่าง",
    th: "15 ก.ค. 68 · นางสาวตัวอย่าง",
    en: "15 July 2025 · นางสาวตัวอย่าง",
  },
  { name: "without a name", on: "2025-07-15", by: null, th: "15 ก.ค. 68", en: "15 July 2025" },
  {
    name: "a day that cannot be read stays as written",
    on: "กลางเดือน",
    by: null,
    th: "กลางเดือน",
    en: "กลางเดือน",
  },
  { name: "neither day nor name", on: "", by: null, th: "", en: "" },
])("the day and who: $name", ({ on, by, th, en }) => {
  expect([describeStamp({ on, by }, "th"), describeStamp({ on, by }, "en")]).toEqual([th, en]);
});
