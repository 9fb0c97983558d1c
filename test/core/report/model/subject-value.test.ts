import { subjectValue } from "../../../../src/core/report/model/subject-value";
import { reportNames } from "../../../../src/core/report/model/report-names";

const YEAR = reportNames({ period: "year" }, 2568);
const margins = { top: 15, right: 20, bottom: 20, left: 30 };

test("the report and its year in two lines that read well alone", () => {
  const [value = ""] = subjectValue({ subject: null }, YEAR, margins);
  expect((value ?? "").split("\n")[1]).toBe("ประจำปีงบประมาณ พ.ศ. 2568");
});

test("six months with their days on the second line", () => {
  const half = reportNames({ period: "half-year" }, 2568);
  expect(subjectValue({ subject: null }, half, margins)).toEqual([`${half.title}\n${half.yearLine}`]);
});

test("in one line where there is room", () => {
  expect(subjectValue({ subject: null }, YEAR, { ...margins, left: 0, right: -60 })[0]).not.toContain("\n");
});

const LONG = "รายงานผลการดำเนินการตามมาตรการป้องกันการทุจริตของหน่วยงาน";

test.each([
  ["short", "รายงานผล ประจำปีงบประมาณ พ.ศ. 2568", "รายงานผล ประจำปีงบประมาณ พ.ศ. 2568"],
  ["long, with the year", `${LONG} ประจำปีงบประมาณ พ.ศ. 2568`, `${LONG}\nประจำปีงบประมาณ พ.ศ. 2568`],
  ["long, without a year", `${LONG} ${LONG}`, `${LONG} ${LONG}`],
  ["a part too long for a line", `${LONG} ${LONG} ประจำปีงบประมาณ`, `${LONG} ${LONG} ประจำปีงบประมาณ`],
  ["parted by the office", `${LONG}\nและอื่น ๆ`, `${LONG}\nและอื่น ๆ`],
])("the office's own words: %s", (_, subject, expected) => {
  expect(subjectValue({ subject }, YEAR, margins)).toEqual([expected]);
});
