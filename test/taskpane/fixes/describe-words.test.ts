import { describeWords } from "../../../src/taskpane/fixes/describe-words";

test.each<[string, string | null, string, string, string | null]>([
  ["once", "อปท.", "๑. แจ้ง อปท. ทราบ", "๑. แจ้ง อบต.สมมติ ทราบ", "อบต.สมมติ"],
  ["at both ends", "อปท.", "อปท. แจ้ง อปท.", "อบต. แจ้ง อบต.", "อบต."],
  ["replaced in two ways", "อปท.", "อปท. แจ้ง อปท.", "อบต. แจ้ง ทต.", null],
  ["not in the text", "อปท.", "ประชุม", "ประชุมใหญ่", null],
  ["text around it that changes, too", "อปท.", "แจ้ง อปท. 3 ครั้ง", "แจ้ง อบต. ๓ ครั้ง", null],
  ["something blank", null, "", "๓", null],
])("%s", (_, words, before, after, expected) => {
  const edits = { cells: [{ sheet: "มาตรการ", cell: "B4", before, after }], removedRows: [] };
  const told = describeWords({ words, cell: "B4", edits });
  expect(told?.values.after ?? null).toBe(expected);
});
