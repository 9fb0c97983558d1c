import { addSpelling } from "../../src/app/add-spelling";
import { checkWorkbook, type CheckedWorkbook } from "../../src/app/check-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { createSpelling } from "../../src/app/create-spelling";
import { rawWorkbook, type TestTable } from "../support/raw-table";
import { completeMeasure, measuresTable } from "../taskpane/support/measures-workbook";

const asOf = "2025-10-15" as PlainDate;
const OPTIONS = { asOf, fiscalYear: null, sheetName: null, purpose: "check" } as const;
const SAID_RIGHT: TestTable = {
  sheet: "ข้อมูลโปรแกรม",
  hidden: true,
  rows: [
    ["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"],
    ["คำนี้ถูก", "กิจรรม"],
  ],
};

/** Slips of both kinds before, between and behind other findings. */
function workbookOf(...others: TestTable[]): RawWorkbook {
  const [one, two, three] = [1, 2, 3].map(completeMeasure) as [string[], string[], string[]];
  one[1] = "๑. แจ้งทางอีเมลล์\n๒. จัดกิจรรม\n๔. สรุปผลการดำเนนงาน";
  two[4] = "";
  three[0] = "5. ทบทวนขอมูลผู้สูงอายุ";
  return rawWorkbook([measuresTable([one, two, three]), ...others]);
}

function check(
  workbook: RawWorkbook,
  words = null as ReturnType<typeof createSpelling> | null,
): CheckedWorkbook {
  const checked = checkWorkbook(workbook, { ...OPTIONS, spelling: words });
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value;
}

const quotesOf = ({ findings }: CheckedWorkbook): string[] =>
  findings.flatMap(({ check: id, quote }) => (id === "probable-misspelling" ? [quote ?? ""] : []));

test.each([
  ["findings of many checks", workbookOf()],
  ["a word said to be right", workbookOf(SAID_RIGHT)],
])("gives what a check with the words gives: %s", async (_, workbook) => {
  const words = createSpelling();
  const pause = () => Promise.resolve();
  const added = await addSpelling({ workbook, checked: check(workbook) }, words, { asOf, pause });
  const whole = check(workbook, words);
  expect(added).toEqual(whole);
  expect([...added.fixes.keys()]).toEqual([...whole.fixes.keys()]);
  expect(quotesOf(added).length).toBeGreaterThan(0);
});

test("a word said to be right is not reported, others are", () => {
  const words = createSpelling();
  expect(quotesOf(check(workbookOf(), words))).toEqual(["กิจรรม", "ดำเนนงาน", "ขอมูล"]);
  expect(quotesOf(check(workbookOf(SAID_RIGHT), words))).toEqual(["ดำเนนงาน", "ขอมูล"]);
});

test("long texts are read with pauses, and what was read once without", async () => {
  const rows = Array.from({ length: 40 }, (_, index) => {
    const row = completeMeasure(index + 1);
    row[1] = `๑. ${"จัดประชุมคณะทำงานและเผยแพร่รายงาน ".repeat(20)}ครั้งที่ ${index}`;
    return row;
  });
  const workbook = rawWorkbook([measuresTable(rows)]);
  const words = createSpelling();
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses += 1;
    return Promise.resolve();
  };
  await addSpelling({ workbook, checked: check(workbook) }, words, { asOf, pause });
  expect(pauses).toBeGreaterThan(3);
  pauses = 0;
  await addSpelling({ workbook, checked: check(workbook) }, words, { asOf, pause });
  expect(pauses).toBe(0);
});
