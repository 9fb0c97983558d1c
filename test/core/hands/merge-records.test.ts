import type { Collected } from "../../../src/app/collect";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { joinEdits } from "../../../src/core/changes/edit-groups";
import { mergeEdits } from "../../../src/core/hands/merge-edits";
import { rawTable, type TestCell } from "../../support/raw-table";
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
const [EVIDENCE, INDICATORS] = ["หลักฐาน", "ตัวชี้วัด"] as const;

const MEASURES: readonly TestCell[][] = [
  ["๑. ตรวจนับพัสดุ", "๑. นับ", FINANCE, "ไตรมาสที่ ๑", "", ""],
  ["๒. เปิดเผยการใช้จ่าย", "๑. เผยแพร่", `${FINANCE}\n${WORKS}`, "ไตรมาสที่ ๑", "", ""],
];
const RECORDS = {
  evidence: [
    [1, { date: "2025-01-15" }, "ตรวจนับครั้งแรก", 45, "รายการ", "คลังพัสดุ", ""],
    [2, { date: "2025-02-03" }, "เผยแพร่บนเว็บไซต์", "", "", "เว็บไซต์", "https://example.go.th/1"],
  ] as TestCell[][],
  indicators: [[1, "ร้อยละของพัสดุที่ครบ", "≥", 90, "ร้อยละ", "", 85, "ทะเบียน"]] as TestCell[][],
};
const MAIN = mainTables(MEASURES, RECORDS);
const sentTo = (unit: string, main = MAIN): RawWorkbook => unitBook(readMainBook(main), unit);

/** Rows of the file of กองคลัง as in the main workbook: evidence in rows 2 and 3, blank ones from row 4 on. */
const back = (sheet: string, texts: Readonly<Record<string, string>>, unit = FINANCE): RawWorkbook =>
  typeInto(sentTo(unit), sheet, texts);

interface Told {
  readonly taken: string[];
  readonly conflicts: string[];
  readonly left: string[];
  readonly rows: string[];
}

function told({ taken, conflicts, left, rows }: Collected): Told {
  return {
    taken: taken.map(
      ({ sheet, cell, theirs, type }) => `${sheet}!${cell}=${theirs}${type ? ` ${type}` : ""}`,
    ),
    conflicts: conflicts.flatMap(({ answers }) =>
      answers.map(({ cell, sent, main, theirs }) => `${cell}: ${sent ?? "?"} | ${main} | ${theirs}`),
    ),
    left: left.map(({ cell, why }) => `${cell ?? "-"} ${why.en.split(/[,;:(]/)[0]?.trim() ?? ""}`),
    rows: rows.map(({ kind, reference, values, file }) =>
      [kind, reference.text, ...Object.values(values).map(({ text }) => text), file].join(" · "),
    ),
  };
}

const NOTHING: Told = { taken: [], conflicts: [], left: [], rows: [] };
const NEW_ROW = { A4: "1", B4: "20 มิ.ย. 2568", C4: "ตรวจนับซ้ำ" };
const ADDED = "evidence · 1 · 20 มิ.ย. 2568 · ตรวจนับซ้ำ · a";

const COPY = "หลักฐาน (2)";
const withSheet = (sheet: string, rows: readonly TestCell[][]): RawWorkbook => {
  const book = sentTo(FINANCE);
  return { ...book, tables: [...book.tables, rawTable({ sheet, rows })] };
};

const CASES: Readonly<
  Record<
    string,
    {
      readonly main?: RawWorkbook;
      readonly backs: readonly (readonly [string, RawWorkbook])[];
      readonly told: Partial<Told>;
    }
  >
> = {
  "rows that were sent and not touched": { backs: [["a", sentTo(FINANCE)]], told: {} },
  "a new row is added": { backs: [["a", back(EVIDENCE, NEW_ROW)]], told: { rows: [ADDED] } },
  "the same new row of two files is added once": {
    backs: [
      ["a", back(EVIDENCE, NEW_ROW)],
      ["b", back(EVIDENCE, NEW_ROW)],
    ],
    told: { rows: [ADDED] },
  },
  "the same new row twice in one file is added once, and the second is told": {
    backs: [["a", back(EVIDENCE, { ...NEW_ROW, A5: "๑", B5: "๒๐ มิถุนายน ๒๕๖๘", C5: "ตรวจนับซ้ำ" })]],
    told: {
      rows: [ADDED],
      left: ["B5 The row says no more than row 4 of the sheet “หลักฐาน” and counts once"],
    },
  },
  "the same without a day": {
    backs: [["a", back(EVIDENCE, { A4: "1", C4: "ประชุม", A5: "1", C5: "ประชุม", A6: "1", C6: "ประชุม" })]],
    told: {
      rows: ["evidence · 1 · ประชุม · a"],
      left: [
        "C5 The row says no more than row 4 of the sheet “หลักฐาน” and counts once",
        "C6 The row says no more than row 4 of the sheet “หลักฐาน” and counts once",
      ],
    },
  },
  "a second row of one file that says less": {
    backs: [["a", back(EVIDENCE, { ...NEW_ROW, A5: "1", C5: "ตรวจนับซ้ำ" })]],
    told: {
      rows: [ADDED],
      left: ["C5 The row says no more than row 4 of the sheet “หลักฐาน” and counts once"],
    },
  },
  "a row that was sent, copied below": {
    backs: [["a", back(EVIDENCE, { A4: "2", B4: "3 ก.พ. 2568", C4: "เผยแพร่บนเว็บไซต์", F4: "เว็บไซต์" })]],
    told: { left: ["B4 The row says no more than row 3 of the sheet “หลักฐาน” and counts once"] },
  },
  "of two that say the same the one that says more": {
    backs: [
      ["a", back(EVIDENCE, NEW_ROW)],
      ["b", back(EVIDENCE, { ...NEW_ROW, D4: "๔๕" })],
    ],
    told: { rows: ["evidence · 1 · 20 มิ.ย. 2568 · ตรวจนับซ้ำ · ๔๕ · b"] },
  },
  "a row that the main workbook has by now is not added": {
    main: typeInto(MAIN, EVIDENCE, { A4: "1", B4: "20 มิถุนายน 2568", C4: "ตรวจนับซ้ำ", D4: "๔๕" }),
    backs: [["a", back(EVIDENCE, NEW_ROW)]],
    told: {},
  },
  "a shared measure's new rows of both units": {
    backs: [
      ["a", back(EVIDENCE, { A4: "2", C4: "คลังเผยแพร่" })],
      ["b", back(EVIDENCE, { A3: "2", C3: "ช่างเผยแพร่" }, WORKS)],
    ],
    told: { rows: ["evidence · 2 · คลังเผยแพร่ · a", "evidence · 2 · ช่างเผยแพร่ · b"] },
  },
  "a new row that the unit changed and sent again: what differs is asked, the row is there once": {
    backs: [
      ["a", back(EVIDENCE, { ...NEW_ROW, D4: "40" })],
      ["b", back(EVIDENCE, { ...NEW_ROW, D4: "45", G4: "https://example.go.th/3" })],
    ],
    told: {
      rows: ["evidence · 1 · 20 มิ.ย. 2568 · ตรวจนับซ้ำ · 40 · https://example.go.th/3 · a"],
      conflicts: ["D4: ? | 40 | 45"],
    },
  },
  "the same where the day was corrected": {
    backs: [
      ["a", back(EVIDENCE, NEW_ROW)],
      ["b", back(EVIDENCE, { ...NEW_ROW, B4: "21 มิ.ย. 2568" })],
    ],
    told: { rows: [ADDED], conflicts: ["B4: ? | 20 มิ.ย. 2568 | 21 มิ.ย. 2568"] },
  },
  "the same where the wording was corrected": {
    backs: [
      ["a", back(EVIDENCE, NEW_ROW)],
      ["b", back(EVIDENCE, { ...NEW_ROW, C4: "ตรวจนับซ้ำทุกห้อง" })],
    ],
    told: { rows: [ADDED], conflicts: ["C4: ? | ตรวจนับซ้ำ | ตรวจนับซ้ำทุกห้อง"] },
  },
  "the first version is in the main workbook by now": {
    main: typeInto(MAIN, EVIDENCE, { A4: "1", B4: "20 มิ.ย. 2568", C4: "ตรวจนับซ้ำ", D4: "40" }),
    backs: [["a", back(EVIDENCE, { ...NEW_ROW, D4: "45", G4: "https://example.go.th/3" })]],
    told: { taken: [`${EVIDENCE}!G4=https://example.go.th/3`], conflicts: ["D4: ? | 40 | 45"] },
  },
  "what the first version left blank is filled in": {
    main: typeInto(MAIN, EVIDENCE, { A4: "1", B4: "20 มิ.ย. 2568", C4: "ตรวจนับซ้ำ" }),
    backs: [["a", back(EVIDENCE, { ...NEW_ROW, D4: "45" })]],
    told: { taken: [`${EVIDENCE}!D4=45`] },
  },
  "a thing done again is another row: the file has the first one, too": {
    main: typeInto(MAIN, EVIDENCE, { A4: "1", B4: "20 มิ.ย. 2568", C4: "ตรวจนับซ้ำ" }),
    backs: [["a", back(EVIDENCE, { ...NEW_ROW, A5: "1", B5: "20 ก.ค. 2568", C5: "ตรวจนับซ้ำ" })]],
    told: { rows: ["evidence · 1 · 20 ก.ค. 2568 · ตรวจนับซ้ำ · a"] },
  },
  "another day and another count are another row": {
    main: typeInto(MAIN, EVIDENCE, { A4: "1", B4: "20 มิ.ย. 2568", C4: "ตรวจนับซ้ำ", D4: "40" }),
    backs: [["a", back(EVIDENCE, { ...NEW_ROW, B4: "20 ก.ค. 2568", D4: "45" })]],
    told: { rows: ["evidence · 1 · 20 ก.ค. 2568 · ตรวจนับซ้ำ · 45 · a"] },
  },
  "two units may have done the same": {
    backs: [
      ["a", back(EVIDENCE, { A4: "2", B4: "1 มี.ค. 2568", C4: "ประชุมชี้แจง" })],
      ["b", back(EVIDENCE, { A3: "2", B3: "8 มี.ค. 2568", C3: "ประชุมชี้แจง" }, WORKS)],
    ],
    told: {
      rows: ["evidence · 2 · 1 มี.ค. 2568 · ประชุมชี้แจง · a", "evidence · 2 · 8 มี.ค. 2568 · ประชุมชี้แจง · b"],
    },
  },
  "a changed row of no measure for certain is told, not added beside the first": {
    main: typeInto(MAIN, EVIDENCE, { C4: "เรื่องที่ไม่รู้ว่าของใด", D4: "3" }),
    backs: [["a", back(EVIDENCE, { C4: "เรื่องที่ไม่รู้ว่าของใด", D4: "4" })]],
    told: { left: ["C4 The row is much like row 4 of the sheet “หลักฐาน” in the main workbook"] },
  },
  "new rows on a copy of the sheet; what stands on both counts once": {
    backs: [
      ["a", typeInto(copySheet(back(EVIDENCE, NEW_ROW), EVIDENCE, COPY), COPY, { A5: "2", C5: "ติดประกาศ" })],
    ],
    told: { rows: [ADDED, "evidence · 2 · ติดประกาศ · a"] },
  },
  "a row that was sent and changed on a copy": {
    backs: [
      ["a", typeInto(copySheet(sentTo(FINANCE), EVIDENCE, COPY), COPY, { G2: "https://example.go.th/2" })],
    ],
    told: { taken: [`${EVIDENCE}!G2=https://example.go.th/2`] },
  },
  "a sheet that was renamed": {
    backs: [["a", renameSheet(back(EVIDENCE, NEW_ROW), EVIDENCE, "ของกองคลัง")]],
    told: { rows: [ADDED] },
  },
  "a sheet of the unit's own with the headings of evidence, in another order": {
    backs: [
      [
        "a",
        withSheet("Sheet2", [
          ["บันทึกของเรา"],
          ["วันที่", "มาตรการที่", "สิ่งที่ดำเนินการ"],
          ["1 พ.ค. 2568", "๑", "อบรม"],
        ]),
      ],
    ],
    told: {
      rows: ["evidence · 1 · 1 พ.ค. 2568 · อบรม · a"],
      left: ["A1 The text stands outside the table of the sheet “Sheet2”"],
    },
  },
  "a copy that lost its headings, a list of the unit's own": {
    backs: [
      ["a", withSheet(COPY, [["1", "1 พ.ค. 2568", "อบรม"]])],
      [
        "b",
        withSheet("งาน", [
          ["ลำดับ", "กิจกรรม"],
          ["1", "อบรม"],
        ]),
      ],
    ],
    told: { left: ["A1 The sheet “หลักฐาน", "A1 The sheet “งาน” was not sent out"] },
  },
  "a measured value on a copy of the indicators": {
    backs: [
      ["a", typeInto(copySheet(sentTo(FINANCE), INDICATORS, "ตัวชี้วัด (2)"), "ตัวชี้วัด (2)", { F2: "92.5" })],
    ],
    told: { taken: [`${INDICATORS}!F2=92.5`] },
  },
  "an error in evidence that was sent, in a new row, and alone in its row": {
    backs: [
      [
        "a",
        [["C2"], ["D4"], ["C7"]].reduce(
          (book, [cell]) =>
            putCell(book, EVIDENCE, cell ?? "", { text: "#REF!", type: "error", isFormula: true }),
          back(EVIDENCE, NEW_ROW),
        ),
      ],
    ],
    told: {
      rows: [ADDED],
      left: ["C2", "D4", "C7"].map((cell) => `${cell} The cell shows the error #REF!`),
    },
  },
  "a measured value that was never calculated": {
    backs: [["a", putCell(sentTo(FINANCE), INDICATORS, "F2", { text: "", type: "error", isFormula: true })]],
    told: { left: ["F2 The cell holds a formula that was never calculated"] },
  },
  "a text above the headings of evidence and in a row that names nothing": {
    backs: [["a", back(EVIDENCE, { I1: "ดูภาพในไลน์กลุ่ม" })]],
    told: { left: ["I1 The text stands outside the table of the sheet “หลักฐาน”"] },
  },
  "a blank of a row that was sent is filled": {
    backs: [["a", back(EVIDENCE, { G2: "https://example.go.th/2" })]],
    told: { taken: [`${EVIDENCE}!G2=https://example.go.th/2`] },
  },
  "a row that the unit sorted to another place and changed": {
    backs: [
      [
        "a",
        back(EVIDENCE, {
          ...{
            A2: "2",
            B2: "3 ก.พ. 2568",
            C2: "เผยแพร่บนเว็บไซต์",
            D2: "",
            E2: "",
            F2: "เว็บไซต์",
            G2: "https://example.go.th/1",
          },
          ...{
            A3: "1",
            B3: "15 ม.ค. 2568",
            C3: "ตรวจนับครั้งแรก",
            D3: "46",
            E3: "รายการ",
            F3: "คลังพัสดุ",
            G3: "",
          },
        }),
      ],
    ],
    told: { taken: [`${EVIDENCE}!D2=46`] },
  },
  "a cell of evidence that both changed": {
    main: typeInto(MAIN, EVIDENCE, { D2: "47" }),
    backs: [["a", back(EVIDENCE, { D2: "46" })]],
    told: { conflicts: ["D2: 45 | 47 | 46"] },
  },
  "a row that the unit took out stays, and is told": {
    backs: [["a", back(EVIDENCE, { A2: "", B2: "", C2: "", D2: "", E2: "", F2: "" })]],
    told: { left: ["- Row 2 of the sheet “หลักฐาน” is not in the file that came back"] },
  },
  "a row that the main workbook lost since is not brought back": {
    main: typeInto(MAIN, EVIDENCE, { A2: "", B2: "", C2: "", D2: "", E2: "", F2: "" }),
    backs: [["a", sentTo(FINANCE)]],
    told: {},
  },
  "a row that names a measure that was not sent is added as it is": {
    backs: [["a", back(EVIDENCE, { A4: "7", C4: "เรื่องอื่น" })]],
    told: { rows: ["evidence · 7 · เรื่องอื่น · a"] },
  },
  "a row without a measure is added as it is": {
    backs: [["a", back(EVIDENCE, { C4: "เรื่องที่ไม่รู้ว่าของใด" })]],
    told: { rows: ["evidence ·  · เรื่องที่ไม่รู้ว่าของใด · a"] },
  },
  "one day written in two ways by two files is one answer": {
    backs: [
      ["a", back(EVIDENCE, { B3: "4 ก.พ. 2568" })],
      ["b", typeInto(sentTo(WORKS), EVIDENCE, { B2: "๔ กุมภาพันธ์ ๒๕๖๘" })],
    ],
    told: { taken: [`${EVIDENCE}!B3=4 ก.พ. 2568`] },
  },
  "a measured value is taken": {
    backs: [["a", back(INDICATORS, { F2: "92.5" })]],
    told: { taken: [`${INDICATORS}!F2=92.5`] },
  },
  "an aim that the unit changed is told": {
    backs: [["a", back(INDICATORS, { D2: "80" })]],
    told: { left: ["D2 The cell belongs to the plan"] },
  },
  "last year's value and the source that the unit changed are told": {
    backs: [["a", back(INDICATORS, { G2: "70", H2: "ระบบใหม่" })]],
    told: { left: ["G2 The cell belongs to the plan", "H2 The cell belongs to the plan"] },
  },
  "an indicator that the unit added": {
    backs: [["a", back(INDICATORS, { A3: "2", B3: "จำนวนผู้เข้าชม", F3: "312" })]],
    told: { rows: ["indicators · 2 · จำนวนผู้เข้าชม · 312 · a"] },
  },
  "a text beside a row is told": {
    backs: [["a", back(EVIDENCE, { H2: "ภาพอยู่ที่งานพัสดุ" })]],
    told: { left: ["H2 The main sheet has no such column"] },
  },
  "a new row names its measure by the number that it has now": {
    main: mainTables(
      [
        ["๑. มาตรการใหม่", "๑. ทำ", WORKS, "ไตรมาสที่ ๑", "", ""],
        ["๒. ตรวจนับพัสดุ", "๑. นับ", FINANCE, "ไตรมาสที่ ๑", "", ""],
      ],
      { evidence: [[2, { date: "2025-01-15" }, "ตรวจนับครั้งแรก", 45, "รายการ", "คลังพัสดุ", ""]] },
    ),
    backs: [["a", back(EVIDENCE, NEW_ROW)]],
    told: {
      rows: ["evidence · 2 · 20 มิ.ย. 2568 · ตรวจนับซ้ำ · a"],
    },
  },
};

test.each(Object.entries(CASES))("%s", (_, { main = MAIN, backs, told: expected }) => {
  expect(told(collectBooks(main, backs))).toEqual({ ...NOTHING, ...expected });
});

test("what is decided for a new row is written with the row, once", () => {
  const backs = [
    ["a", back(EVIDENCE, { ...NEW_ROW, D4: "40" })],
    ["b", back(EVIDENCE, { ...NEW_ROW, D4: "45" })],
  ] as const;
  const collected = collectBooks(MAIN, backs);
  const written = (choose: Parameters<typeof mergeEdits>[2]): string[] => {
    const { groups } = mergeEdits(readMainBook(MAIN), collected, choose);
    const edits = joinEdits(groups.map((group) => group.edits)).cells;
    return edits.filter(({ cell }) => cell === "D4").map(({ after }) => after);
  };
  expect(written(() => null)).toEqual(["40"]);
  expect(written(({ answers }) => answers[0] ?? null)).toEqual(["45"]);
  expect(written(() => "ราว ๔๕")).toEqual(["ราว ๔๕"]);
});
