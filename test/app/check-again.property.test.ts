import fc from "fast-check";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { rawWorkbook } from "../support/raw-table";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";
import { THAI_SPELLING } from "../support/thai-spelling";

const HEADINGS = ["มาตรการ", "ขั้นตอน", "หน่วยงาน", "ระยะเวลา", "สรุปผลการดำเนินการ", "ผลลัพธ์"];
/** What each of the readers that remember a text looks for. */
const PIECES = [
  ..."๑. จัดประชุม |\n๓. รายงานผล |ก) เผยแพร่ |อบรม 42 คน |ร้อยละ ๘๐ |120% |๔๒ จาก ๔๐ คน |ไม่น้อยกว่าร้อยละ ๘๐ ".split(
    "|",
  ),
  ..."เรื่องร้องเรียนลดลง |ดีขึ้น |๓๑ เมษายน ๒๕๖๘ |15/1/2568 |ปี ๒๕๖๐ |45,00 บาท |อยู่ระหว่างดำเนินการ |เว็ปไซต์ ".split(
    "|",
  ),
  ..."ประชุมประชุม |ดําเนินการ |เเผน |(ระบุชื่อ) |……… |https://a b |(อบรม |081-234-5678 |อบต. |และ".split("|"),
];
const cell = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(""));
const rows = fc.array(fc.tuple(cell, cell, fc.constant("สำนักปลัด"), fc.constant("ไตรมาสที่ ๑"), cell, cell), {
  minLength: 1,
  maxLength: 4,
});

/** All that a reading says: maps as lists, so that the text compares them. */
function readingOf(workbook: RawWorkbook): string {
  const options = {
    asOf: "2025-04-15" as PlainDate,
    fiscalYear: null,
    sheetName: null,
    spelling: THAI_SPELLING,
  };
  const checked = checkWorkbook(workbook, { ...options, purpose: "export" });
  if (!checked.ok) throw new Error(checked.fault.en);
  const { sheet, findings, fixes } = checked.value;
  return JSON.stringify([sheet, findings, [...fixes.values()]]);
}

/** The salt makes texts that nobody has read yet in this process. */
let salt = 0;

function sheetOf(lines: readonly (readonly string[])[], word: string): RawWorkbook {
  const texts = lines.map((line, at) =>
    line.map((text, column) => (column === 2 || column === 3 ? text : `${text} ${word}${at}${column}`)),
  );
  return rawWorkbook([{ rows: [HEADINGS, ...texts] }]);
}

test("what is remembered of a text is what is read of it anew, whatever was read in between", () => {
  fc.assert(
    fc.property(rows, rows, (lines, others) => {
      salt += 1;
      const word = `ฝ${String.fromCharCode(0x0e01 + (salt % 40), 0x0e01 + Math.floor(salt / 40))}ฝ`;
      const first = readingOf(sheetOf(lines, word));
      readingOf(sheetOf(others, word));
      expect(readingOf(sheetOf(lines, word))).toBe(first);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});
