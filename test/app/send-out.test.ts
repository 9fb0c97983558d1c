import { sendOut } from "../../src/app/send-out";
import { unitFileNames } from "../../src/app/unit-file-names";
import { compareGrowth, TOO_MUCH_GROWTH } from "../support/compare-growth";
import { backBook, mainTables, readMainBook, SENT_ON, shownLayout } from "../support/hands";
import { collect } from "../../src/app/collect";
import type { TestCell } from "../support/raw-table";

const row = (number: number, unit: string): TestCell[] => [
  `${number}. เรื่องที่ ${number}`,
  "๑. ทำ",
  unit,
  "ไตรมาสที่ ๑",
  "",
  "",
];
const MAIN = readMainBook(
  mainTables([row(1, "กองคลัง"), row(2, "กองช่าง\nกองคลัง"), row(3, ""), row(4, "กองช่าง")]),
);
const send = (...wanted: string[]) => sendOut(MAIN, { today: SENT_ON, wanted });

test("a file for each unit, and the measure that no unit gets", () => {
  const sent = send();
  if (!sent.ok) throw new Error(sent.fault.en);
  expect(
    sent.value.files.map(({ unit, fileName, measures }) => [
      unit,
      fileName,
      ...measures.map(({ ordinal }) => ordinal),
    ]),
  ).toEqual([
    ["กองคลัง", "กองคลัง.xlsx", 1, 2],
    ["กองช่าง", "กองช่าง.xlsx", 2, 4],
  ]);
  expect(sent.value.left.map(({ ordinal }) => ordinal)).toEqual([3]);
});

test("rows of evidence and indicators that name no measure for certain are told with each that may be meant", () => {
  const main = readMainBook(
    mainTables([row(1, "กองคลัง"), row(7, "กองช่าง"), [...row(7, "กองคลัง")].with(0, "๗. อีกเรื่อง")], {
      evidence: [
        [1, "", "ของข้อ ๑"],
        ["๗", "", "ของข้อใด"],
        ["", "", "ไม่บอกข้อ"],
      ],
      indicators: [
        [7, "ร้อยละ"],
        [99, "จำนวน"],
        [1, "ของข้อ ๑"],
      ],
    }),
  );
  const sent = sendOut(main, { today: SENT_ON, wanted: [] });
  if (!sent.ok) throw new Error(sent.fault.en);
  expect(sent.value.left.map(({ ordinal, why }) => [ordinal, why.en.split(",")[0]])).toEqual([
    [2, "Row 3 of the sheet “หลักฐาน” names “๗”"],
    [3, "Row 3 of the sheet “หลักฐาน” names “๗”"],
    [null, "Row 4 of the sheet “หลักฐาน” names no measure"],
    [2, "Row 2 of the sheet “ตัวชี้วัด” names “7”"],
    [3, "Row 2 of the sheet “ตัวชี้วัด” names “7”"],
    [null, "Row 3 of the sheet “ตัวชี้วัด” names “99”"],
  ]);
});

test.each([
  ["in the order of the sheet", ["กองช่าง", "กองคลัง"], ["กองคลัง", "กองช่าง"]],
  ["however it is spaced, and once", ["กอง ช่าง", "กองช่าง"], ["กองช่าง"]],
])("only some units, %s", (_, wanted, units) => {
  const sent = send(...wanted);
  expect(sent.ok && sent.value.files.map(({ unit }) => unit)).toEqual(units);
});

test("a unit that the sheet does not name is refused with those that it names", () => {
  const sent = send("กองลับ");
  expect(!sent.ok && sent.fault.en).toBe("The sheet names no unit กองลับ; its units are กองคลัง, กองช่าง");
});

test.each([
  ["signs that Windows forbids", ["งาน A/B: “ก”?"], ["งาน A B “ก”.xlsx"]],
  ["the same name twice, whatever its capitals", ["งาน A", "งาน a"], ["งาน A.xlsx", "งาน a (2).xlsx"]],
  ["a device", ["con"], ["หน่วยงาน con.xlsx"]],
  ["nothing that a name may have", ["///"], ["หน่วยงาน.xlsx"]],
  ["a dot at its ends", [".กอง."], ["กอง.xlsx"]],
  ["a long name", ["ก".repeat(200)], [`${"ก".repeat(75)}.xlsx`]],
])("file names: %s", (_, units, names) => {
  expect(unitFileNames(units)).toEqual(names);
  expect(unitFileNames(units).every((name) => new TextEncoder().encode(name).length <= 255)).toBe(true);
});

test("four times as many measures take about four times as long to send out and to collect", () => {
  const growth = compareGrowth(
    (count) => {
      const measures = Array.from({ length: count }, (_, index) => row(index + 1, `กองที่ ${(index % 4) + 1}`));
      const evidence = measures.map((_, index): TestCell[] => [index + 1, "", `ทำครั้งที่ ${index}`, 3]);
      const workbook = mainTables(measures, { evidence });
      return () => {
        const main = readMainBook(workbook);
        const sent = sendOut(main, { today: SENT_ON, wanted: [] });
        if (!sent.ok) throw new Error(sent.fault.en);
        const backs = sent.value.files.map(({ unit, layOut }) => backBook(unit, shownLayout(layOut())));
        expect(collect(main, backs).taken).toEqual([]);
      };
    },
    [60, 240],
  );
  expect(growth).toBeLessThan(TOO_MUCH_GROWTH);
});
