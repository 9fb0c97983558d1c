import { parseTimeframe } from "../../../../src/core/calendar/timeframe/parse-timeframe";

const FISCAL_YEAR = 2568;
const YEAR = "2024-10-01..2025-09-30";
const MARCH = "2025-03-01..2025-03-31";

/** "start..end recurrence"; a conflict would be a finding, so it shows. */
function read(text: string): string | null {
  const { period, conflict } = parseTimeframe(text, FISCAL_YEAR);
  if (period === null) return null;
  const { start, end, recurrence } = period;
  return [`${start ?? ""}..${end}`, recurrence, conflict && "conflict"].filter(Boolean).join(" ");
}

describe("some days of a month or a quarter", () => {
  test.each([
    ["2 วัน มีนาคม 2568", MARCH],
    ["1 วัน (ม.ค. 68)", "2025-01-01..2025-01-31"],
    ["จัดอบรม 2 วัน มี.ค. 68", MARCH],
    ["จำนวน 3 วัน เดือนมีนาคม ๒๕๖๘", MARCH],
    ["มีนาคม 2568 รวม 5 วัน", MARCH],
    ["ระยะเวลา 1 วัน ในเดือนสิงหาคม 2568", "2025-08-01..2025-08-31"],
    ["สัมมนา 1 สัปดาห์ มี.ค. 68", MARCH],
    ["5 วันทำการ ช่วงไตรมาสที่ 2", "2025-01-01..2025-03-31"],
    ["ใช้เวลา 2 วัน ระหว่างเดือนมกราคม - กุมภาพันธ์ 2568", "2025-01-01..2025-02-28"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["45 วัน มีนาคม 2568"],
    ["2 วัน"],
    ["4 วัน วันที่ 5 - 12 มีนาคม 2568"],
    ["15 วัน ตั้งแต่มีนาคม 2568"],
    ["15 วัน นับแต่เดือนมีนาคม 2568"],
    ["ภายใน 2 วัน มีนาคม 2568"],
    ["ล่วงหน้า 2 วัน มีนาคม 2568"],
    ["หลังอบรม 2 วัน มีนาคม 2568"],
    ["ก่อน 2 วัน มีนาคม 2568"],
    ["2-3 มีนาคม - เมษายน 2568"],
    ["รอบ 2 เดือน มีนาคม 2568"],
    ["2 วัน ต.ค. 67 - ก.ย. 68"],
    ["2 วัน ปี 2568"],
    ["2 วัน ตลอดปีงบประมาณ"],
    ["2 วัน ภายในเดือนมีนาคม 2568"],
    ["รายงานผล 15 วัน มีนาคม 2568"],
    ["2 วัน หรือ มีนาคม 2568"],
    ["2 มีนาคม 3 วัน 2568"],
    ["2 วัน ทุกเดือนมีนาคม 2568"],
  ])("%j stays unread", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("every other month, week or day", () => {
  test.each([
    ["เดือนเว้นเดือน", `${YEAR} other`],
    ["ประชุมเดือนเว้นเดือน", `${YEAR} other`],
    ["วันเว้นวัน ตลอดปีงบประมาณ", `${YEAR} other`],
    ["สัปดาห์เว้นสัปดาห์", `${YEAR} other`],
    ["เดือนเว้นเดือน (ต.ค. 67 - ก.ย. 68)", `${YEAR} other`],
    ["ตรวจเยี่ยมเดือนเว้นเดือน ปีงบประมาณ 2568", `${YEAR} other`],
    ["ม.ค. - มิ.ย. 68 เดือน เว้น เดือน", "2025-01-01..2025-06-30 other"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["ปีเว้นปี"],
    ["เดือนเว้นเดือน มีนาคม 2568"],
    ["เดือนเว้น"],
    ["เว้นเดือน"],
    ["เดือนเว้นสองเดือน"],
    ["ทุกวันพุธเว้นวันพุธ"],
    ["อาจจัดเดือนเว้นเดือน"],
    ["ไม่เดือนเว้นเดือน"],
    ["เดือนเว้นเดือน หรือทุกเดือน"],
    ["ประชุมบางเดือนเว้นเดือน"],
  ])("%j stays unread", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("a quarter of the year, which is the fiscal one", () => {
  test.each([
    ["ไตรมาสสุดท้ายของปี", "2025-07-01..2025-09-30"],
    ["ไตรมาสแรกของปี", "2024-10-01..2024-12-31"],
    ["ในไตรมาสที่ 3 ของปี", "2025-04-01..2025-06-30"],
    ["ไตรมาสสุดท้ายของปี (ก.ค. - ก.ย. 68)", "2025-07-01..2025-09-30"],
    ["ภายในไตรมาสสุดท้ายของปี", "..2025-09-30"],
    ["ไตรมาส 1 - 2 ของปี", "2024-10-01..2025-03-31"],
    ["ไตรมาสสุดท้ายของปี ปีละ 1 ครั้ง", "2025-07-01..2025-09-30 yearly"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["ไตรมาสสุดท้ายของปีปฏิทิน"],
    ["ไตรมาสแรกของปีถัดไป"],
    ["ไตรมาสแรกของปีหน้า"],
    ["ไตรมาสสุดท้ายของปีก่อน"],
    ["ไตรมาสสุดท้ายของปีการศึกษา"],
    ["ไตรมาสของปี"],
    ["สุดท้ายของปี"],
    ["ไตรมาสแรกของปี หรือ ไตรมาสสอง"],
    ["ไตรมาส 5 ของปี"],
    ["ก่อนสิ้นไตรมาสของปี"],
    ["ไตรมาสสุดท้ายของปีที่แล้ว"],
  ])("%j stays unread", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("English months with a year of the common era", () => {
  test.each([
    ["October 2024 - March 2025", "2024-10-01..2025-03-31"],
    ["Mar 2025", MARCH],
    ["October - December 2024", "2024-10-01..2024-12-31"],
    ["Oct. 2024 - Sep. 2025", YEAR],
    ["January, 2025 – June, 2025", "2025-01-01..2025-06-30"],
    ["Q2 (January - March 2025)", "2025-01-01..2025-03-31"],
    ["March 2568", MARCH],
    ["1 October 2024 - 30 September 2025", YEAR],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["ต.ค. 2024"],
    ["ตุลาคม 2024 - มีนาคม 2025"],
    ["October 24 - March 25"],
    ["October 24"],
    ["March 5, 2025"],
    ["October 15 - 20, 2024"],
    ["March 2025 - October 2024"],
    ["March 20255"],
    ["From October 2024"],
    ["October 2024 onwards"],
    ["Marchand 2025"],
    ["March 2025 or April 2025"],
  ])("%j stays unread", (text) => {
    expect(read(text)).toBeNull();
  });
});
