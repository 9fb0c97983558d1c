import { checkWorkbook, type CheckedWorkbook } from "../../src/app/check-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { CHECKS } from "../../src/core/checks";
import { createCheckMemory } from "../../src/core/engine/check-memory";
import { defineMeasureCheck } from "../../src/core/engine/define-measure-check";
import { keepSameRows } from "../../src/core/sheet/keep-same-rows";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { rawWorkbook, type TestTable } from "../support/raw-table";

const HEADINGS = ["มาตรการ", "ขั้นตอน", "หน่วยงาน", "ระยะเวลา", "สรุปผลการดำเนินการ", "ผลลัพธ์"];
const INDICATORS: TestTable = {
  sheet: "ตัวชี้วัด",
  rows: [
    ["มาตรการที่", "ตัวชี้วัด", "เงื่อนไข", "เป้าหมาย", "หน่วย", "ผลที่ได้", "ปีก่อน", "ที่มา"],
    ["2", "ผู้ผ่านการอบรม", "≥", "80", "ร้อยละ", "85"],
  ],
};
const LINES = [1, 2, 3, 4, 5].map((n) => [
  `${n}. จัดอบรมเรื่องที่ ${n}`,
  "๑. ขออนุมัติ\n๒. จัดอบรม",
  "สำนักปลัด",
  "ไตรมาสที่ ๒",
  `จัดอบรมเมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ มีผู้เข้าอบรม ${n}2 คน`,
  "ผู้เข้าอบรมผ่านร้อยละ ๘๕",
]);

/** The workbook after the third measure got another text in a column. */
function withText(column: number, text: string): RawWorkbook {
  const rows = LINES.map((line, at) =>
    line.map((cell, place) => (at === 2 && place === column ? text : cell)),
  );
  return rawWorkbook([{ rows: [["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"], HEADINGS, ...rows] }, INDICATORS]);
}

const asked: string[] = [];
const counting = defineMeasureCheck({
  id: "some-slip",
  severity: "review",
  messages: { slip: { th: "ผิด", en: "Wrong" } },
  evaluateMeasure: ({ title }) => {
    asked.push(title);
    return [];
  },
});
const CHECKS_AND_COUNT = [...CHECKS, counting];

/** Checks one reading after the other, as the pane does. */
function checker(): (read: RawWorkbook, asOf?: string) => CheckedWorkbook {
  const memory = createCheckMemory();
  let last: RawWorkbook | null = null;
  return (read, asOf = "2025-10-15") => {
    last = keepSameRows(last, read);
    asked.length = 0;
    const options = { asOf: asOf as PlainDate, fiscalYear: null, sheetName: null, purpose: "check" } as const;
    const result = checkWorkbook(last, { ...options, memory }, CHECKS_AND_COUNT);
    if (!result.ok) throw new Error(result.fault.en);
    return result.value;
  };
}

const BEFORE = withText(4, "ยังไม่ได้ดำเนินการ");
const AFTER = withText(4, "จัดอบรมเมื่อวันที่ ๒๐ มีนาคม ๒๕๖๘ มีผู้เข้าอบรม ๔๐ คน");

test("the first check asks about every measure", () => {
  checker()(BEFORE);
  expect(asked).toHaveLength(LINES.length);
});

test("after one cell has changed, one measure is read anew and asked about", () => {
  const check = checker();
  const before = check(BEFORE);
  const after = check(AFTER);
  expect(asked).toEqual(["จัดอบรมเรื่องที่ 3"]);
  const kept = after.sheet.measures.filter((measure, at) => measure === before.sheet.measures[at]);
  expect(kept.map(({ ordinal }) => ordinal)).toEqual([1, 2, 4, 5]);
});

test("where nothing has changed, nothing is asked", () => {
  const check = checker();
  const before = check(BEFORE);
  const again = check(withText(4, "ยังไม่ได้ดำเนินการ"));
  expect(asked).toEqual([]);
  expect(again.findings).toEqual(before.findings);
});

test("a finding that stays is the same object, so that its place in the list stays", () => {
  const check = checker();
  const before = new Set(check(BEFORE).findings);
  const stayed = check(AFTER).findings.filter(({ measure }) => measure !== 3);
  expect(stayed.length).toBeGreaterThan(0);
  expect(stayed.filter((finding) => !before.has(finding))).toEqual([]);
});

test("another day asks about every measure", () => {
  const check = checker();
  check(BEFORE);
  check(BEFORE, "2025-10-16");
  expect(asked).toHaveLength(LINES.length);
});

test("the name of the authority, once a text says it, asks about every measure", () => {
  const check = checker();
  check(BEFORE);
  check(withText(4, "จัดอบรมแล้วที่องค์การบริหารส่วนตำบลทุ่งสมมติ"));
  expect(asked).toHaveLength(LINES.length);
});
