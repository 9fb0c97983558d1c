import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { proposeResults } from "../../../src/core/summary/propose-results";
import { sheetOf } from "../../support/measure-sheet";
import { recordsOf, type EvidenceSpec } from "../../support/record-sheets";

const LINK = "https://www.example.go.th/news/12?id=2568";

function write(...evidence: EvidenceSpec[]): string {
  const sheet = sheetOf([{ resultSummary: "", outcome: "" }]);
  const options = { today: "2025-12-01" as PlainDate, digits: "thai", replace: new Set<string>() } as const;
  return proposeResults(sheet, recordsOf(evidence), options).edits[0]?.after ?? "";
}

const on = (day: string, spec: EvidenceSpec = {}): EvidenceSpec => ({
  date: day.length === 5 ? `2025-${day}` : day,
  activity: "จัดอบรม",
  ...spec,
});

describe("one entry", () => {
  test.each<[string, EvidenceSpec, string]>([
    [
      "everything",
      on("01-15", {
        activity: "จัดอบรมให้ความรู้เรื่องประมวลจริยธรรม",
        count: "45",
        unit: "คน",
        channel: "ห้องประชุมองค์การบริหารส่วนตำบลทุ่งสมมติ",
        link: LINK,
      }),
      `เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรมให้ความรู้เรื่องประมวลจริยธรรม จำนวน ๔๕ คน ณ ห้องประชุมองค์การบริหารส่วนตำบลทุ่งสมมติ (หลักฐาน: ${LINK})`,
    ],
    ["several days on end", on("15 - 17 ม.ค. 2568"), "ระหว่างวันที่ ๑๕ – ๑๗ มกราคม ๒๕๖๘ จัดอบรม"],
    [
      "days over the end of a month",
      on("30 ม.ค. 2568 - 2 ก.พ. 2568"),
      "ระหว่างวันที่ ๓๐ มกราคม ๒๕๖๘ ถึงวันที่ ๒ กุมภาพันธ์ ๒๕๖๘ จัดอบรม",
    ],
    ["single days", on("15, 17 และ 20 ม.ค. 2568"), "เมื่อวันที่ ๑๕, ๑๗ และ ๒๐ มกราคม ๒๕๖๘ จัดอบรม"],
    ["two days", on("15 และ 17 ม.ค. 2568"), "เมื่อวันที่ ๑๕ และ ๑๗ มกราคม ๒๕๖๘ จัดอบรม"],
    [
      "single days that the activity names",
      on("15 และ 17 ม.ค. 2568", { activity: "จัดอบรมเมื่อวันที่ 15 และ 17 ม.ค. 68" }),
      "จัดอบรมเมื่อวันที่ ๑๕ และ ๑๗ ม.ค. ๖๘",
    ],
    ["a month with its year", on("กุมภาพันธ์ 2568"), "ในเดือนกุมภาพันธ์ ๒๕๖๘ จัดอบรม"],
    ["a quarter names no day", on("ไตรมาส 2/2568"), "จัดอบรม"],
    [
      "a large count",
      on("01-15", { count: "1250", unit: "คน" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม จำนวน ๑,๒๕๐ คน",
    ],
    [
      "a count with the decimals typed",
      on("01-15", { count: "2.50", unit: "ไร่" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม จำนวน ๒.๕๐ ไร่",
    ],
    [
      "a count of whole things shown with decimals",
      on("01-15", { count: "45.00", unit: "คน" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม จำนวน ๔๕ คน",
    ],
    [
      "money with its satang",
      on("01-15", { count: "1500.00", unit: "บาท" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม จำนวน ๑,๕๐๐.๐๐ บาท",
    ],
    [
      "a count of none",
      on("01-15", { count: "0", unit: "เรื่อง" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม จำนวน ๐ เรื่อง",
    ],
    ["a share", on("01-15", { count: "80", unit: "%" }), "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม ร้อยละ ๘๐"],
    [
      "the word จำนวน at the beginning",
      on("01-15", { activity: "จำนวนผู้เข้าอบรม", count: "45", unit: "คน" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จำนวนผู้เข้าอบรม ๔๕ คน",
    ],
    [
      "the word จำนวน with a number of its own",
      on("01-15", { activity: "จำนวน ๒ รุ่น อบรมบุคลากร", count: "45", unit: "คน" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จำนวน ๒ รุ่น อบรมบุคลากร จำนวน ๔๕ คน",
    ],
    [
      "the word จำนวน at the end",
      on("01-15", { activity: "อบรมบุคลากร จำนวน", count: "45", unit: "คน" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ อบรมบุคลากร จำนวน ๔๕ คน",
    ],
    [
      "codes, links and mail in the text",
      on("01-15", { activity: "ลงข้อมูล O12 ที่ www.a.go.th/3 และแจ้ง x9@a.go.th 2 ครั้ง" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ ลงข้อมูล O12 ที่ www.a.go.th/3 และแจ้ง x9@a.go.th ๒ ครั้ง",
    ],
    [
      "a list number and lines",
      on("01-15", { activity: "1. จัดอบรม\n\u200b  ภาคบ่าย" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม ภาคบ่าย",
    ],
    ["a bullet", on("01-15", { activity: "- จัดอบรม" }), "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม"],
    [
      "a list in one row",
      on("01-15", { activity: "ตรวจประเมิน\n1. กองคลัง\n2. กองช่าง" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ ตรวจประเมิน (๑) กองคลัง (๒) กองช่าง",
    ],
    [
      "proof that is no link",
      on("01-15", { link: "แฟ้มภาพ 3" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม (หลักฐาน: แฟ้มภาพ ๓)",
    ],
    [
      "a path",
      on("01-15", { link: "\\\\server\\ปี 2568\\5.jpg" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม (หลักฐาน: \\\\server\\ปี 2568\\5.jpg)",
    ],
  ])("%s", (_name, spec, text) => {
    expect(write(spec)).toBe(text);
  });
});

describe("what the text says already is not said again", () => {
  test.each<[string, EvidenceSpec, string]>([
    ["its day", on("01-15", { activity: "จัดอบรม เมื่อวันที่ 15 ม.ค. 68" }), "จัดอบรม เมื่อวันที่ ๑๕ ม.ค. ๖๘"],
    ["its day in figures", on("01-15", { activity: "จัดอบรม (15/01/2568)" }), "จัดอบรม (๑๕/๐๑/๒๕๖๘)"],
    [
      "its day among others",
      on("01-15", { activity: "จัดอบรมวันที่ 14 และ 15 มกราคม 2568" }),
      "จัดอบรมวันที่ ๑๔ และ ๑๕ มกราคม ๒๕๖๘",
    ],
    [
      "its day within a range",
      on("01-15", { activity: "ออกหน่วยวันที่ 14 - 16 มกราคม 2568" }),
      "ออกหน่วยวันที่ ๑๔ - ๑๖ มกราคม ๒๕๖๘",
    ],
    [
      "the day of its order",
      on("01-15", { activity: "แต่งตั้งคณะทำงานตามคำสั่งที่ 12/2568 ลงวันที่ 15 มกราคม 2568" }),
      "แต่งตั้งคณะทำงานตามคำสั่งที่ ๑๒/๒๕๖๘ ลงวันที่ ๑๕ มกราคม ๒๕๖๘",
    ],
    [
      "another day of an order is",
      on("01-20", { activity: "แจ้งเวียนคำสั่งที่ 12/2568 ลงวันที่ 15 มกราคม 2568" }),
      "เมื่อวันที่ ๒๐ มกราคม ๒๕๖๘ แจ้งเวียนคำสั่งที่ ๑๒/๒๕๖๘ ลงวันที่ ๑๕ มกราคม ๒๕๖๘",
    ],
    [
      "the same day of another year is",
      on("01-15", { activity: "ทบทวนประกาศวันที่ 15 มกราคม 2566" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ ทบทวนประกาศวันที่ ๑๕ มกราคม ๒๕๖๖",
    ],
    [
      "its count",
      on("01-15", { activity: "อบรมบุคลากร ๔๕ คน", count: "45", unit: "คน" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ อบรมบุคลากร ๔๕ คน",
    ],
    [
      "another count is",
      on("01-15", { activity: "อบรม 2 รุ่น", count: "45", unit: "คน" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ อบรม ๒ รุ่น จำนวน ๔๕ คน",
    ],
    [
      "a count that is part of another is",
      on("01-15", { activity: "อบรม 145 คน", count: "45", unit: "คน" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ อบรม ๑๔๕ คน จำนวน ๔๕ คน",
    ],
    [
      "its place",
      on("01-15", { activity: "จัดอบรม ณ ห้องประชุมสภา", channel: "ห้องประชุมสภา" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม ณ ห้องประชุมสภา",
    ],
    [
      "its place in other words",
      on("01-15", { activity: "จัดอบรมที่ห้องประชุมสภา", channel: "ณ ห้องประชุมสภา" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรมที่ห้องประชุมสภา",
    ],
    [
      "a short name inside other words is",
      on("01-15", { activity: "จัดทำแบบวัดผล", channel: "วัด" }),
      "เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดทำแบบวัดผล ณ วัด",
    ],
    [
      "its link",
      on("01-15", { activity: `เผยแพร่ที่ ${LINK}`, link: LINK }),
      `เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ เผยแพร่ที่ ${LINK}`,
    ],
  ])("%s", (_name, spec, text) => {
    expect(write(spec)).toBe(text);
  });
});

describe("several entries of one activity", () => {
  const counted = (day: string, count: string, unit = "คน"): EvidenceSpec => on(day, { count, unit });

  test.each<[string, EvidenceSpec[], string]>([
    [
      "two days of a month",
      [counted("01-12", "50"), counted("01-05", "45")],
      "เมื่อวันที่ ๕ และ ๑๒ มกราคม ๒๕๖๘ จัดอบรม รวม ๒ ครั้ง จำนวน ๔๕ คน และ ๕๐ คน รวม ๙๕ คน",
    ],
    [
      "three days of a month",
      [on("01-05"), on("01-12"), on("01-19")],
      "เมื่อวันที่ ๕, ๑๒ และ ๑๙ มกราคม ๒๕๖๘ จัดอบรม รวม ๓ ครั้ง",
    ],
    [
      "two months",
      [on("01-05"), on("02-12")],
      "เมื่อวันที่ ๕ มกราคม ๒๕๖๘ และวันที่ ๑๒ กุมภาพันธ์ ๒๕๖๘ จัดอบรม รวม ๒ ครั้ง",
    ],
    [
      "many days stand behind",
      [on("01-05"), on("02-12"), on("03-12")],
      "จัดอบรม รวม ๓ ครั้ง เมื่อวันที่ ๕ มกราคม ๒๕๖๘ วันที่ ๑๒ กุมภาพันธ์ ๒๕๖๘ และวันที่ ๑๒ มีนาคม ๒๕๖๘",
    ],
    [
      "spaces and digits aside",
      [on("01-05", { activity: "อบรม รุ่นที่ 1" }), on("01-12", { activity: "อบรมรุ่นที่ ๑" })],
      "เมื่อวันที่ ๕ และ ๑๒ มกราคม ๒๕๖๘ อบรม รุ่นที่ ๑ รวม ๒ ครั้ง",
    ],
    [
      "equal counts",
      [counted("01-05", "45"), counted("01-12", "45")],
      "เมื่อวันที่ ๕ และ ๑๒ มกราคม ๒๕๖๘ จัดอบรม รวม ๒ ครั้ง ครั้งละ ๔๕ คน รวม ๙๐ คน",
    ],
    [
      "fractions",
      [counted("01-05", "0.1", "ไร่"), counted("01-12", "0.2", "ไร่")],
      "เมื่อวันที่ ๕ และ ๑๒ มกราคม ๒๕๖๘ จัดอบรม รวม ๒ ครั้ง จำนวน ๐.๑ ไร่ และ ๐.๒ ไร่ รวม ๐.๓ ไร่",
    ],
    [
      "a count in times",
      [counted("01-05", "1", "ครั้ง"), counted("01-12", "1", "ครั้ง")],
      "เมื่อวันที่ ๕ และ ๑๒ มกราคม ๒๕๖๘ จัดอบรม รวม ๒ ครั้ง",
    ],
    [
      "scores make no sum",
      [counted("01-05", "85", "คะแนน"), counted("01-12", "90", "คะแนน")],
      "เมื่อวันที่ ๕ และ ๑๒ มกราคม ๒๕๖๘ จัดอบรม รวม ๒ ครั้ง จำนวน ๘๕ คะแนน และ ๙๐ คะแนน",
    ],
    [
      "a count that is missing makes no sum",
      [counted("01-05", "45"), on("01-12")],
      "เมื่อวันที่ ๕ และ ๑๒ มกราคม ๒๕๖๘ จัดอบรม รวม ๒ ครั้ง (วันที่ ๕ มกราคม ๒๕๖๘ จำนวน ๔๕ คน)",
    ],
    [
      "units that differ make no sum",
      [counted("01-05", "45"), counted("01-12", "9", "กลุ่ม")],
      "เมื่อวันที่ ๕ และ ๑๒ มกราคม ๒๕๖๘ จัดอบรม รวม ๒ ครั้ง (วันที่ ๕ มกราคม ๒๕๖๘ จำนวน ๔๕ คน และวันที่ ๑๒ มกราคม ๒๕๖๘ จำนวน ๙ กลุ่ม)",
    ],
    [
      "two counts of a day are no two times",
      [counted("01-05", "45"), counted("01-05", "60", "ชุด")],
      "เมื่อวันที่ ๕ มกราคม ๒๕๖๘ จัดอบรม จำนวน ๔๕ คน และ ๖๐ ชุด",
    ],
    [
      "an entry without a day is not counted as a time",
      [on("01-05"), { activity: "จัดอบรม" }],
      "เมื่อวันที่ ๕ มกราคม ๒๕๖๘ จัดอบรม",
    ],
    [
      "places and links, each once",
      [
        on("01-05", { channel: "ห้องประชุม", link: LINK }),
        on("01-12", { channel: "ศาลาประชาคมหมู่ 3", link: LINK }),
        on("01-19", { channel: "ห้องประชุม", link: "https://b.go.th/X" }),
      ],
      `เมื่อวันที่ ๕, ๑๒ และ ๑๙ มกราคม ๒๕๖๘ จัดอบรม รวม ๓ ครั้ง ณ ห้องประชุม และ ณ ศาลาประชาคมหมู่ ๓ (หลักฐาน: ${LINK} https://b.go.th/X)`,
    ],
  ])("%s", (_name, evidence, text) => {
    expect(write(...evidence)).toBe(text);
  });

  test("many counts are summed only", () => {
    const days = ["01", "02", "03", "04", "05", "06", "07"];
    const entries = days.map((day, index) => counted(`01-${day}`, String(40 + index)));
    expect(write(...entries.slice(0, 6))).toContain(
      "จำนวน ๔๐ คน ๔๑ คน ๔๒ คน ๔๓ คน ๔๔ คน และ ๔๕ คน รวม ๒๕๕ คน",
    );
    expect(write(...entries)).toBe("เมื่อวันที่ ๑, ๒, ๓, ๔, ๕, ๖ และ ๗ มกราคม ๒๕๖๘ จัดอบรม รวม ๗ ครั้ง รวม ๓๐๑ คน");
  });
});
