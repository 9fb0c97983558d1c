import { memoLines, type MemoLine } from "../../../src/taskpane/report/memo-lines";
import { dateGaps } from "../../../src/core/report/model/text-gaps";
import { draftOf, reportOf } from "../../support/report-model";

const said = ({ label = "", text }: MemoLine): string => label + text.map((part) => part ?? "…").join("");

test("the memo is said from its head to the mayor's position, in its order", () => {
  const { memo } = reportOf([{ number: 1 }]);
  const lines = memoLines(memo);
  expect(lines[0]).toEqual({ kind: "heading", text: ["บันทึกข้อความ"] });
  expect(lines.slice(1, 6).map(({ label }) => label)).toEqual(["ส่วนราชการ", "ที่", "วันที่", "เรื่อง", "เรียน"]);
  const text = lines.map(said).join("\n");
  const inOrder = ["เรื่องเดิม", "ข้อเท็จจริง", "ข้อพิจารณา", memo.closing.join(""), ...memo.endorsements.map(({ heading }) => heading.join(""))]; // prettier-ignore
  const places = inOrder.map((words) => text.indexOf(words));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

test.each([
  ["a full report", reportOf([{ number: 1 }])],
  ["a draft with nothing known", draftOf([{ number: 1 }])],
])("%s: every word and every gap of the memo is there, once", (_, { memo }) => {
  const words = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(words) : [];
  };
  const { endorsements, ...rest } = memo;
  const content = {
    ...rest,
    spacing: null,
    endorsements: endorsements.map(({ heading, signature: { dateLabel, ...signature } }) => [
      heading,
      signature,
      dateLabel === null ? null : dateGaps(dateLabel),
    ]),
  };
  const shown = memoLines(memo).flatMap(({ label, text }) => [
    ...(label === undefined ? [] : [label]),
    ...text,
  ]);
  expect(shown.filter((part) => part !== null).sort()).toEqual(words(content).sort());
  const gaps = memo.endorsements.reduce((sum, { dottedLines }) => sum + dottedLines, 0);
  expect(shown.filter((part) => part === null).length).toBeGreaterThanOrEqual(gaps);
});

test("what is enclosed follows the addressee, under one label", () => {
  const { memo } = reportOf([{ number: 1 }], { enclosures: { own: "รายงาน ๑ เล่ม\nแผ่นบันทึก ๑ แผ่น" } });
  expect(memoLines(memo).slice(5, 8).map(said)).toEqual([
    "เรียนนายกองค์การบริหารส่วนตำบลทุ่งสมมติ",
    "สิ่งที่ส่งมาด้วยรายงาน ๑ เล่ม",
    "แผ่นบันทึก ๑ แผ่น",
  ]);
});
