import { todayInBangkok } from "../../src/app/today";

describe("todayInBangkok", () => {
  test.each([
    ["last second of the day in Thailand", "2025-06-30T16:59:59Z", "2025-06-30"],
    ["midnight in Thailand, still the evening before in London", "2025-06-30T17:00:00Z", "2025-07-01"],
    ["noon", "2025-12-31T05:00:00Z", "2025-12-31"],
    ["the year turns", "2025-12-31T17:00:00Z", "2026-01-01"],
  ])("%s", (_, now, today) => {
    expect(todayInBangkok(Date.parse(now))).toBe(today);
  });
});
