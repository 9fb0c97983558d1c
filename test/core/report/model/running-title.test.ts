import { runningTitle } from "../../../../src/core/report/model/running-title";
import { TABLE_MARGINS } from "../../../../src/core/report/model/table-design";

const LONGEST = "อบต." + "สมมติ".repeat(6);

test.each<[string, string | null, string]>([
  ["with the short name", "ทต.สมมติ", "รายงานผลฯ ปีงบประมาณ พ.ศ. 2568  ทต.สมมติ"],
  ["no name", null, "รายงานผลฯ ปีงบประมาณ พ.ศ. 2568"],
  ["a blank name", " ", "รายงานผลฯ ปีงบประมาณ พ.ศ. 2568"],
  ["the longest name that leaves room for the number", LONGEST, `รายงานผลฯ ปีงบประมาณ พ.ศ. 2568  ${LONGEST}`],
  ["one that is longer", `${LONGEST}สมมติ`, "รายงานผลฯ ปีงบประมาณ พ.ศ. 2568"],
])("%s", (_, shortName, title) => {
  expect(runningTitle({ shortName, period: "year" }, 2568, TABLE_MARGINS)).toBe(title);
});

test.each<[string, string | null, string]>([
  ["with the short name", "ทต.สมมติ", "รายงานความก้าวหน้าฯ ปีงบประมาณ พ.ศ. 2568 รอบ 6 เดือน  ทต.สมมติ"],
  ["no name", null, "รายงานความก้าวหน้าฯ ปีงบประมาณ พ.ศ. 2568 รอบ 6 เดือน"],
])("six months: %s", (_, shortName, title) => {
  expect(runningTitle({ shortName, period: "half-year" }, 2568, TABLE_MARGINS)).toBe(title);
});
