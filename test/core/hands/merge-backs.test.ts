import type { Collected } from "../../../src/app/collect";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import type { TestCell } from "../../support/raw-table";
import {
  collectBooks,
  copySheet,
  mainTables,
  putCell,
  readMainBook,
  renameSheet,
  typeInto,
  unitBook,
} from "../../support/hands";

const FINANCE = "กองคลัง";
const WORKS = "กองช่าง";
const MEASURES = "มาตรการ";

const measure = (
  number: string,
  title: string,
  unit: string,
  result: string,
  outcome: string,
): TestCell[] => [`${number}. ${title}`, `๑. ทำ${title}`, unit, "ไตรมาสที่ ๑", result, outcome];

/** Rows 5 to 8; in the workbook of กองคลัง they are 5, 6 (shared) and 7. */
const ROWS = [
  measure("๑", "ตรวจนับพัสดุ", FINANCE, "", ""),
  measure("๒", "เปิดเผยการใช้จ่าย", `${FINANCE}\n${WORKS}`, "ร่างแรก", ""),
  measure("๓", "สำรวจถนน", WORKS, "", ""),
  measure("๔", "รับชำระภาษี", FINANCE, "รับชำระทุกวัน", "ลดเวลา"),
];
const MAIN = mainTables(ROWS);
const sentTo = (unit: string, main: RawWorkbook = MAIN): RawWorkbook => unitBook(readMainBook(main), unit);
const back = (texts: Readonly<Record<string, string>>, unit = FINANCE, main = MAIN): RawWorkbook =>
  typeInto(sentTo(unit, main), MEASURES, texts);
const now = (texts: Readonly<Record<string, string>>, main = MAIN): RawWorkbook =>
  typeInto(main, MEASURES, texts);

interface Told {
  readonly taken: string[];
  readonly conflicts: string[];
  readonly left: string[];
  readonly rows: string[];
}

function told({ taken, conflicts, left, rows }: Collected): Told {
  return {
    taken: taken.map(({ cell, theirs, file }) => `${cell}=${theirs} (${file})`),
    conflicts: conflicts.flatMap(({ answers }) =>
      answers.map(
        ({ cell, sent, main, theirs, file }) => `${cell}: ${sent ?? "?"} | ${main} | ${theirs} (${file})`,
      ),
    ),
    left: left.map(({ cell, why, file }) => `${cell ?? "-"} ${why.en.split(/[,;:(]/)[0]?.trim()} (${file})`),
    rows: rows.map(({ kind, reference, file }) => `${kind} ${reference.text} (${file})`),
  };
}

const NOTHING: Told = { taken: [], conflicts: [], left: [], rows: [] };

const NOTE_UNKNOWN = "- The file has no record of what was sent (a)";
const NOT_AVAILABLE = { text: "#N/A", type: "error", isFormula: true } as const;

interface Case {
  readonly main?: RawWorkbook;
  readonly backs: readonly (readonly [string, RawWorkbook])[];
  readonly told: Partial<Told>;
}

const CASES: Readonly<Record<string, Case>> = {
  "what comes back as it was sent changes nothing": { backs: [["a", back({})]], told: {} },
  "a blank that was filled in is taken": {
    backs: [["a", back({ E5: "นับครบ ๓ รายการ" })]],
    told: { taken: ["E5=นับครบ ๓ รายการ (a)"] },
  },
  "a text that only the unit changed is taken": {
    backs: [["a", back({ E6: "ร่างที่สอง" })]],
    told: { taken: ["E6=ร่างที่สอง (a)"] },
  },
  "a text that only the main sheet changed stays": {
    main: now({ E6: "ร่างของผู้จัดทำ" }),
    backs: [["a", back({})]],
    told: {},
  },
  "a text that both changed is a conflict, with all three texts": {
    main: now({ E6: "ร่างของผู้จัดทำ" }),
    backs: [["a", back({ E6: "ร่างที่สอง" })]],
    told: { conflicts: ["E6: ร่างแรก | ร่างของผู้จัดทำ | ร่างที่สอง (a)"] },
  },
  "the same change on both sides is none": {
    main: now({ E6: "ร่างที่สอง" }),
    backs: [["a", back({ E6: "ร่างที่สอง " })]],
    told: {},
  },
  "letters that look alike are no change": {
    main: now({ E6: "ดำเนินการแล้ว" }),
    backs: [["a", back({ E6: "ดําเนินการเเล้ว" })]],
    told: {},
  },
  "a blank that the main sheet filled meanwhile is a conflict": {
    main: now({ E5: "ผู้จัดทำกรอก" }),
    backs: [["a", back({ E5: "หน่วยงานกรอก" })]],
    told: { conflicts: ["E5:  | ผู้จัดทำกรอก | หน่วยงานกรอก (a)"] },
  },
  "a text that the unit cleared stays, and is told": {
    backs: [["a", back({ E7: "" })]],
    told: { left: ["E7 The unit cleared the text that was sent (a)"] },
  },
  "dashes are blank": {
    backs: [["a", back({ E5: " - " })]],
    told: {},
  },
  "a changed plan is told and not taken": {
    backs: [["a", back({ B5: "๑. ทำอย่างอื่น", E5: "นับครบ" })]],
    told: {
      taken: ["E5=นับครบ (a)"],
      left: ["B5 The cell belongs to the plan (a)"],
    },
  },
  "a title that the unit changed is told, and its answer is taken": {
    backs: [["a", back({ A5: "๑. ตรวจนับพัสดุและครุภัณฑ์", E5: "นับครบ" })]],
    told: {
      taken: ["E5=นับครบ (a)"],
      left: ["A5 The cell belongs to the plan (a)"],
    },
  },
  "the same file twice counts once": {
    backs: [
      ["a", back({ E5: "นับครบ" })],
      ["b", back({ E5: "นับครบ" })],
    ],
    told: { taken: ["E5=นับครบ (a)"] },
  },
  "two different answers to one cell are a conflict": {
    backs: [
      ["a", back({ E6: "คลังตอบ" })],
      ["b", back({ E5: "ช่างตอบ" }, WORKS)],
    ],
    told: { conflicts: ["E6: ร่างแรก | ร่างแรก | คลังตอบ (a)", "E6: ร่างแรก | ร่างแรก | ช่างตอบ (b)"] },
  },
  "a unit that did not answer leaves the cell to the one that did": {
    backs: [
      ["a", back({}, WORKS)],
      ["b", back({ E6: "คลังตอบ" })],
    ],
    told: { taken: ["E6=คลังตอบ (b)"] },
  },
  "three answers, two of them the same": {
    backs: [
      ["a", back({ F6: "ดีขึ้น" })],
      ["b", back({ F5: "ดีขึ้น" }, WORKS)],
      ["c", back({ F5: "เร็วขึ้น" }, WORKS)],
    ],
    told: { conflicts: ["F6:  |  | ดีขึ้น (a)", "F6:  |  | เร็วขึ้น (c)"] },
  },
  "a column that the unit added is told": {
    backs: [["a", back({ G5: "ขอเวลาอีกเดือน" })]],
    told: { left: ["G5 The main sheet has no such column (a)"] },
  },
  "a measure that the unit added is told": {
    backs: [["a", back({ A8: "๕. มาตรการใหม่", B8: "๑. ทำ", C8: FINANCE, D8: "ไตรมาส ๒", E8: "ทำแล้ว" })]],
    told: {
      left: [
        "A8 The row is none of the measures that were sent (a)",
        "E8 The row is none of the measures that were sent (a)",
      ],
    },
  },
  "a measure that is not in the main sheet any more is told with its answer": {
    main: mainTables(ROWS.slice(1)),
    backs: [["a", back({ E5: "นับครบ" })]],
    told: { left: ["E5 The measure is no longer found in the main sheet (a)"] },
  },
  "the main sheet's rows have moved": {
    main: mainTables([measure("๑", "มาตรการแรกใหม่", WORKS, "", ""), ...ROWS]),
    backs: [["a", back({ E5: "นับครบ" })]],
    told: { taken: ["E6=นับครบ (a)"] },
  },
  "the main sheet was renumbered": {
    main: mainTables([
      measure("๑", "มาตรการแรกใหม่", WORKS, "", ""),
      measure("๒", "ตรวจนับพัสดุ", FINANCE, "", ""),
      ...ROWS.slice(1),
    ]),
    backs: [["a", back({ E5: "นับครบ" })]],
    told: { taken: ["E6=นับครบ (a)"] },
  },
  "another year": {
    main: typeInto(MAIN, MEASURES, { A1: "รายงานผลมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙" }),
    backs: [["a", back({ E5: "นับครบ" })]],
    told: { left: ["- The file is of the fiscal year 2568 and the main sheet of 2569 (a)"] },
  },
  "another authority": {
    main: typeInto(MAIN, MEASURES, { A2: "เทศบาลตำบลบ้านอื่น" }),
    backs: [["a", back({ E5: "นับครบ" })]],
    told: { left: ["- The file is of องค์การบริหารส่วนตำบลทุ่งสมมติ (a)"] },
  },
  "another main sheet": {
    main: mainTables([measure("๑", "มาตรการอื่นทั้งหมด", FINANCE, "", "")]),
    backs: [["a", back({ E5: "นับครบ" })]],
    told: { left: ["- No measure of the file is on the sheet “มาตรการ” (a)"] },
  },
  "without the record only blanks are filled": {
    backs: [["a", withoutRecord(back({ E5: "นับครบ", E6: "ร่างที่สอง" }))]],
    told: { taken: ["E5=นับครบ (a)"], left: ["E6 The file has no record of what was sent (a)", NOTE_UNKNOWN] },
  },
  "without the record a measure must have its number and title": {
    backs: [["a", withoutRecord(back({ A5: "๙. ตรวจนับพัสดุ", E5: "นับครบ", F6: "ดีขึ้น" }))]],
    told: {
      taken: ["F6=ดีขึ้น (a)"],
      left: [
        "A5 The row is none of the measures that were sent (a)",
        "E5 The row is none of the measures that were sent (a)",
        NOTE_UNKNOWN,
      ],
    },
  },
  "a text on the note, above the headings, beside them, below the table": {
    backs: [
      [
        "a",
        typeInto(back({ H1: "เร่งด่วน", A3: "ขอแก้คำในข้อ ๓", H4: "หมายเหตุ", A30: "ผู้รายงาน นาย ก" }), "บันทึกแจ้ง", {
          B30: "ส่งช้าเพราะรอผลตรวจ",
        }),
      ],
    ],
    told: {
      left: [
        "B30 The text stands outside the table of the sheet “บันทึกแจ้ง” (a)",
        "H1 The text stands outside the table of the sheet “มาตรการ” (a)",
        "A3 The text stands outside the table of the sheet “มาตรการ” (a)",
        "H4 The text stands outside the table of the sheet “มาตรการ” (a)",
        "A30 The row is none of the measures that were sent (a)",
      ],
    },
  },
  "a sheet of the unit's own, and a second one with measures": {
    backs: [
      [
        "a",
        copySheet(
          renameSheet(copySheet(back({ E5: "นับครบ" }), "ตั้งค่ารายงาน", "Sheet9"), "Sheet9", "บันทึกของเรา"),
          MEASURES,
          "มาตรการสำเนา",
        ),
      ],
    ],
    told: {
      taken: ["E5=นับครบ (a)"],
      left: [
        "A1 The sheet “บันทึกของเรา” was not sent out (a)",
        "A1 The sheet “มาตรการสำเนา” was not sent out (a)",
      ],
    },
  },
  "an error is told with what it is, and main's text stays": {
    backs: [["a", putCell(back({}), MEASURES, "E7", NOT_AVAILABLE)]],
    told: { left: ["E7 The cell shows the error #N/A (a)"] },
  },
  "an error in a cell that was blank": {
    backs: [["a", putCell(back({}), MEASURES, "E5", NOT_AVAILABLE)]],
    told: { left: ["E5 The cell shows the error #N/A (a)"] },
  },
  "a formula that was never calculated": {
    backs: [["a", putCell(back({}), MEASURES, "E7", { ...NOT_AVAILABLE, text: "" })]],
    told: { left: ["E7 The cell holds a formula that was never calculated (a)"] },
  },
  "a picture in a cell": {
    backs: [["a", putCell(back({}), MEASURES, "F5", { text: "", type: "picture", isFormula: false })]],
    told: { left: ["F5 The cell holds a picture and no text (a)"] },
  },
  "an error that the main sheet sent is not told": {
    main: putCell(MAIN, MEASURES, "E5", NOT_AVAILABLE),
    backs: [["a", back({}, FINANCE, putCell(MAIN, MEASURES, "E5", NOT_AVAILABLE))]],
    told: {},
  },
};

function withoutRecord(workbook: RawWorkbook): RawWorkbook {
  return { ...workbook, tables: workbook.tables.filter(({ sheet }) => sheet !== "ข้อมูลโปรแกรม") };
}

test.each(Object.entries(CASES))("%s", (_, { main = MAIN, backs, told: expected }) => {
  expect(told(collectBooks(main, backs))).toEqual({ ...NOTHING, ...expected });
});

test("what became of each file: its unit, the day it was sent, why it was refused", () => {
  const foreign = typeInto(MAIN, MEASURES, { A2: "เทศบาลตำบลบ้านอื่น" });
  const { files, sums } = collectBooks(MAIN, [
    ["a", back({ E5: "นับครบ", E7: "" })],
    ["b", back({}, WORKS, foreign)],
    ["c", withoutRecord(back({}))],
  ]);
  expect(files).toEqual([
    { file: "a", unit: FINANCE, sentOn: "1 ก.ค. 68", refused: null },
    {
      file: "b",
      unit: WORKS,
      sentOn: "1 ก.ค. 68",
      refused: { th: expect.stringContaining("เทศบาลตำบลบ้านอื่น") as string, en: expect.any(String) as string },
    },
    { file: "c", unit: null, sentOn: null, refused: null },
  ]);
  expect(sums).toEqual([
    { file: "a", taken: 1, conflicts: 0, rows: 0, left: 1 },
    { file: "b", taken: 0, conflicts: 0, rows: 0, left: 1 },
    { file: "c", taken: 0, conflicts: 0, rows: 0, left: 1 },
  ]);
});
