import { reportNames } from "../../../../src/core/report/model/report-names";

test("a year is called by its number, its days stand on the cover", () => {
  expect(reportNames({ period: "year" }, 2568)).toEqual({
    title: "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    yearLine: "ประจำปีงบประมาณ พ.ศ. 2568",
    coverYearLines: ["ประจำปีงบประมาณ พ.ศ. 2568", "(1 ตุลาคม 2567 – 30 กันยายน 2568)"],
    start: "2024-10-01",
    end: "2025-09-30",
  });
});

test("six months are called by their days, and end on 31 March", () => {
  expect(reportNames({ period: "half-year" }, 2568)).toEqual({
    title: "รายงานความก้าวหน้าการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    yearLine: "ปีงบประมาณ พ.ศ. 2568 รอบ 6 เดือน (1 ตุลาคม 2567 – 31 มีนาคม 2568)",
    coverYearLines: ["ปีงบประมาณ พ.ศ. 2568 รอบ 6 เดือน", "(1 ตุลาคม 2567 – 31 มีนาคม 2568)"],
    start: "2024-10-01",
    end: "2025-03-31",
  });
});
