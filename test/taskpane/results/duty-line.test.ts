import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { Duty, DutyRhythm, Occurrence } from "../../../src/core/summary/list-duties";
import { describeDuty } from "../../../src/taskpane/results/duty-line";

function duty(rhythm: DutyRhythm, ...occurrences: readonly (readonly [string, Occurrence["state"]])[]): Duty {
  return {
    measure: 1,
    rhythm,
    occurrences: occurrences.map(([start, state]) => ({
      start: start as PlainDate,
      end: start as PlainDate,
      state,
      evidence: [],
    })),
  };
}

test.each([
  [
    "months",
    duty(
      "monthly",
      ["2024-10-01", "met"],
      ["2024-11-01", "missed"],
      ["2024-12-01", "missed"],
      ["2025-01-01", "open"],
    ),
    "รายเดือน: มีหลักฐาน 1 จาก 4 เดือน ขาด พ.ย., ธ.ค.",
    "Monthly: evidence for 1 of 4 months; none for November, December",
  ],
  [
    "quarters",
    duty(
      "quarterly",
      ["2024-10-01", "missed"],
      ["2025-01-01", "missed"],
      ["2025-04-01", "met"],
      ["2025-07-01", "missed"],
    ),
    "รายไตรมาส: มีหลักฐาน 1 จาก 4 ไตรมาส ขาด ไตรมาส 1, ไตรมาส 2, ไตรมาส 4",
    "Quarterly: evidence for 1 of 4 quarters; none for quarter 1, quarter 2, quarter 4",
  ],
  [
    "half-years",
    duty("half-yearly", ["2024-10-01", "missed"], ["2025-04-01", "missed"]),
    "ราย 6 เดือน: มีหลักฐาน 0 จาก 2 รอบ ขาด 6 เดือนแรก, 6 เดือนหลัง",
    "Half-yearly: evidence for 0 of 2 halves; none for first half, second half",
  ],
  [
    "weeks are counted",
    duty("weekly", ["2024-10-07", "missed"], ["2024-10-14", "missed"], ["2024-10-21", "met"]),
    "รายสัปดาห์: มีหลักฐาน 1 จาก 3 สัปดาห์ ขาด 2 สัปดาห์",
    "Weekly: evidence for 1 of 3 weeks; none for 2 weeks",
  ],
  [
    "nothing missed",
    duty("monthly", ["2024-10-01", "met"], ["2024-11-01", "open"]),
    "รายเดือน: มีหลักฐาน 1 จาก 2 เดือน",
    "Monthly: evidence for 1 of 2 months",
  ],
])("%s", (_, given, th, en) => {
  expect(describeDuty(given, "th")).toBe(th);
  expect(describeDuty(given, "en")).toBe(en);
});
