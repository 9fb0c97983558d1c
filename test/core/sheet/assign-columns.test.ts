import { assignColumns, gradeColumns, type PlacedHeading } from "../../../src/core/sheet/assign-columns";
import { matchHeading } from "../../../src/core/sheet/match-heading";

function place(texts: readonly string[]): PlacedHeading[] {
  return texts.flatMap((text, index) => {
    const match = matchHeading(text);
    return match ? [{ column: index + 1, text, match }] : [];
  });
}

const assign = (texts: readonly string[]): Record<string, number> =>
  Object.fromEntries([...assignColumns(place(texts))].map(([id, { column }]) => [id, column]));

test.each<[string, string[], Record<string, number>]>([
  ["the surer of two", ["โครงการ", "มาตรการ"], { measure: 2 }],
  ["the left of two alike", ["ผลการดำเนินงาน", "ผลการดำเนินงาน"], { resultSummary: 1 }],
  ["a loser takes its other meaning", ["มาตรการ", "แนวทาง"], { measure: 1, steps: 2 }],
  ["unless that is taken, too", ["มาตรการ", "แนวทาง", "ขั้นตอน"], { measure: 1, steps: 3 }],
  ["activities under a measure", ["มาตรการ", "กิจกรรม/ขั้นตอน"], { measure: 1, steps: 2 }],
  ["ผลลัพธ์ beside a result summary", ["สรุปผล", "ผลลัพธ์"], { resultSummary: 1, outcome: 2 }],
  ["ผลลัพธ์ without a result summary", ["มาตรการ", "ผลลัพธ์"], { measure: 1 }],
  ["ผลลัพธ์ beside a surer outcome", ["สรุปผล", "ผลลัพธ์", "ผลสัมฤทธิ์"], { resultSummary: 1, outcome: 3 }],
  ["done or not, beside a result summary", ["สรุปผล", "ผลลัพธ์การดำเนินการ"], { resultSummary: 1, outcome: 2 }],
])("%s", (_name, texts, expected) => {
  expect(assign(texts)).toEqual(expected);
});

const ALL = ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];

test.each<[string, string[], number]>([
  ["all six", ALL, 2],
  ["the measure is missing", ALL.slice(1), 2],
  ["the measure and another are missing", ALL.slice(2), 1],
  ["the measure and two more are missing", ALL.slice(3), 0],
  ["the measure, the steps, the unit", ALL.slice(0, 3), 1],
  ["the measure and the steps", ALL.slice(0, 2), 0],
  ["a list of projects", ["โครงการ", "งบประมาณ", "ผู้รับผิดชอบ", "ระยะเวลา"], 0],
  ["a list of evidence", ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ", "จำนวน", "หน่วยนับ"], 0],
])("grade: %s", (_name, texts, grade) => {
  expect(gradeColumns(assignColumns(place(texts)))).toBe(grade);
});
