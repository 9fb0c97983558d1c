import { checkWorkbook } from "../../src/app/check-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { TABLE_LIMITS, type TableLimits } from "../../src/core/model/table-limits";
import { rawWorkbook, type TestTable } from "../support/raw-table";

const HEADINGS = ["มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];
const measure = (number: number): string[] => [`${number}. จัดทำคู่มือ`, "ยกร่าง", "สำนักปลัด", "ไตรมาส ๒"];
/** The second measure runs on for ten letters. */
const TABLE: TestTable = {
  sheet: "แผน",
  rows: [HEADINGS, measure(1), measure(2), [null, "ทบทวนคู่มือ".slice(0, 10)]],
};
const OWN = measure(1).join("").length;
const LETTERS = OWN * 2 + 10;

const faultOf = (limits: Partial<TableLimits>, tables: readonly TestTable[] = [TABLE]): string | null => {
  const options = { asOf: "2026-01-15" as PlainDate, fiscalYear: null, sheetName: null } as const;
  const checked = checkWorkbook(rawWorkbook(tables), {
    ...options,
    purpose: "check",
    limits: { ...TABLE_LIMITS, ...limits },
  });
  return checked.ok ? null : checked.fault.en;
};

function countFindings(): number {
  const checked = checkWorkbook(rawWorkbook([TABLE]), {
    asOf: "2026-01-15" as PlainDate,
    fiscalYear: null,
    sheetName: null,
    purpose: "check",
  });
  return checked.ok ? checked.value.findings.length : NaN;
}

test.each<[string, Partial<TableLimits>, string]>([
  ["rows", { rows: 3 }, "sheet “แผน” has more than 3 rows"],
  [
    "letters of one measure",
    { measureLetters: OWN + 9 },
    `begins in row 3 of the sheet “แผน” has more than ${OWN + 9} letters`,
  ],
  ["letters in all", { letters: LETTERS - 5, lettersForEach: 2 }, `more than ${LETTERS - 1} letters in all`],
  [
    "findings",
    { findings: countFindings() - 1 },
    `More than ${countFindings() - 1} findings in the sheet “แผน”`,
  ],
])("one too many %s is told", (_, limits, words) => {
  expect(faultOf(limits)).toContain(words);
});

test.each<[string, Partial<TableLimits>]>([
  ["rows", { rows: 4 }],
  ["letters of one measure", { measureLetters: OWN + 10 }],
  ["letters in all", { letters: LETTERS - 4, lettersForEach: 2 }],
  ["findings", { findings: countFindings() }],
])("as many %s as are allowed are read", (_, limits) => {
  expect(faultOf(limits)).toBeNull();
});

test("rows of other sheets do not count", () => {
  const accounts = Array.from({ length: 50 }, (_, index) => [`ใบสำคัญ ${index}`, "กองคลัง", "จ่ายแล้ว"]);
  expect(faultOf({ rows: 4 }, [{ sheet: "บัญชี", rows: accounts }, TABLE])).toBeNull();
});

test("both languages say the limit with its thousands", () => {
  const options = { asOf: "2026-01-15" as PlainDate, fiscalYear: null, sheetName: null } as const;
  const rows = [HEADINGS, ...Array.from({ length: TABLE_LIMITS.rows }, (_, index) => measure(index + 1))];
  const checked = checkWorkbook(rawWorkbook([{ rows }]), { ...options, purpose: "check" });
  expect(checked).toMatchObject({
    ok: false,
    fault: { th: expect.stringContaining("12,000 แถว"), en: expect.stringContaining("12,000 rows") },
  });
});
