import type { CellEdit } from "../../src/core/changes/cell-edit";
import { SHEET_NAMES } from "../../src/core/model/sheet-names";
import { NO_EDITS, type RowRemoval, type WorkbookEdits } from "../../src/core/changes/workbook-edits";
import { cellRef } from "../../src/core/model/cell-ref";
import { createWitnesses, type Witnesses } from "../../src/core/sheet/create-witnesses";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { rawWorkbook, type TestTable } from "./raw-table";

const MEASURES = "มาตรการ";
const HEADINGS = ["มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผลการดำเนินการ", "ผลลัพธ์"];

/** A copy of each sheet that somebody made: it answers as the sheet itself does. */
export const COPY_OF = "สำเนา ";

const TABLES: readonly TestTable[] = [
  {
    sheet: MEASURES,
    rows: [
      ["มาตรการส่งเสริมคุณธรรม ปี ๒๕๖๘"],
      HEADINGS,
      ["๑. ประกาศนโยบาย", "ปิดประกาศ", "สำนักปลัด", "ไตรมาส ๑"],
      ["๓. อบรมบุคลากร", "จัดอบรม", "กองคลัง", "ไตรมาส ๒"],
      [null, "ตรวจแบบประเมิน"],
      ["๔. เปิดช่องร้องเรียน", "กั้นห้องรับเรื่อง", "กองช่าง", "ไตรมาส ๒"],
      HEADINGS,
      ["๕. ตรวจสอบภายใน", "ตั้งคณะทำงาน", "กองคลัง", "ไตรมาส ๓"],
      ["๖. เผยแพร่แผนจัดซื้อ", "ลงเว็บไซต์", "กองคลัง", "ไตรมาส ๔"],
    ],
  },
  {
    sheet: SHEET_NAMES.evidence,
    rows: [
      ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ"],
      [1, { date: "2025-02-15" }, "ปิดประกาศหน้าสำนักงาน"],
      [3, { date: "2025-03-01" }, "จัดอบรมครั้งแรก"],
      [5, { date: "2025-01-20" }, "ประชุมคณะทำงาน"],
    ],
  },
  {
    sheet: SHEET_NAMES.indicators,
    rows: [
      ["มาตรการที่", "ตัวชี้วัด", "เงื่อนไข", "ค่าเป้าหมาย", "หน่วย", "ผลที่ได้"],
      [1, "ผู้รับทราบนโยบาย", "≥", 80, "ร้อยละ"],
      [3, "ผู้ผ่านการอบรม", "≥", 40, "คน"],
      [5, "ข้อตรวจพบ", "≤", 3, "เรื่อง"],
    ],
  },
  {
    sheet: SHEET_NAMES.settings,
    rows: [["ชื่อ", "ค่า"], ["หน่วยงาน", "องค์การบริหารส่วนตำบลทุ่งสมมติ"], ["เรียน"], ["ปีงบประมาณ", 2568]],
  },
];

const MOVING_WORKBOOK = rawWorkbook([
  ...TABLES,
  ...TABLES.map((table) => ({ ...table, sheet: `${COPY_OF}${table.sheet ?? ""}` })),
]);

/** Sheets in which every kind of change finds its row, and a copy of each. */
export function movingWorkbook(): RawWorkbook {
  return MOVING_WORKBOOK;
}

/** The witnesses of that workbook, as the use cases make them. */
export function movingWitnesses(): Witnesses {
  const naming = (sheet: string): number[] | null =>
    sheet === MEASURES || sheet === SHEET_NAMES.settings ? [1] : null;
  return createWitnesses(movingWorkbook(), naming, { sheet: MEASURES, row: 2 });
}

/** A change of one kind, and the row around which everything moves. */
export interface ChangeKind {
  readonly name: string;
  /** The sheet in which rows move. */
  readonly sheet: string;
  /** The row that is meant, and a row above it. */
  readonly row: number;
  readonly above: number;
  /** The rows that are sorted, headings aside. */
  readonly sorted: string;
  readonly edits: WorkbookEdits;
  /** Movements that leave it undecided which row is meant, or that it is there: then nothing is written. */
  readonly leftWhen: readonly string[];
  /** The same where the change is made and is to be taken back. */
  readonly keptWhen: readonly string[];
}

const text = (
  sheet: string,
  cell: string,
  before: string,
  after: string,
  type?: CellEdit["type"],
): CellEdit => ({
  sheet,
  cell,
  before,
  after,
  ...(type && { type }),
});

/** The removal of a row of the workbook as it stands there. */
export function removalOf(sheet: string, row: number): RowRemoval {
  const table = movingWorkbook().tables.find((one) => one.sheet === sheet);
  const cells = table?.rows.find((one) => one.row === row)?.cells ?? [];
  return {
    sheet,
    row,
    cells: cells.map(({ column, text: before }) => ({ cell: cellRef(column, row), before })),
  };
}

const joined: WorkbookEdits = {
  cells: [text(MEASURES, "B4", "จัดอบรม", "จัดอบรม\nตรวจแบบประเมิน")],
  removedRows: [removalOf(MEASURES, 5)],
};
const newEvidence: WorkbookEdits = {
  cells: [
    text(SHEET_NAMES.evidence, "A5", "", "4", "number"),
    text(SHEET_NAMES.evidence, "B5", "", "2025-04-10", "date"),
    text(SHEET_NAMES.evidence, "C5", "", "เปิดห้องรับเรื่องร้องเรียน"),
  ],
  removedRows: [],
};

/** Where a row cannot be told for certain, or is not there. */
const NOT_CERTAIN = [
  "the row itself removed",
  "another text in its first cell",
  "the row copied",
  "a column inserted before",
  "the sheet deleted",
];
/** A row that is named by nothing of its own is known by its neighbours, too. */
const NOT_BESIDE = [...NOT_CERTAIN, "a row inserted right above", "rows sorted"];

/** Every kind of change that the pane offers. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  {
    ...measures("a text into a measure's row", 6),
    leftWhen: NOT_CERTAIN,
    keptWhen: NOT_CERTAIN,
    edits: { ...NO_EDITS, cells: [text(MEASURES, "E6", "", "เปิดห้องรับเรื่องร้องเรียนแล้ว")] },
  },
  {
    ...measures("a renumbering", 6),
    leftWhen: NOT_CERTAIN,
    keptWhen: NOT_CERTAIN,
    edits: {
      ...NO_EDITS,
      cells: [
        text(MEASURES, "A4", "๓. อบรมบุคลากร", "๒. อบรมบุคลากร"),
        text(MEASURES, "A6", "๔. เปิดช่องร้องเรียน", "๓. เปิดช่องร้องเรียน"),
      ],
    },
  },
  {
    ...measures("a joined row, around the row that goes", 5),
    leftWhen: [...NOT_BESIDE, "the table filtered"],
    keptWhen: ["a column inserted before", "the sheet deleted"],
    edits: joined,
  },
  {
    ...measures("a joined row, around the measure", 4),
    leftWhen: [...NOT_CERTAIN, "rows sorted"],
    keptWhen: NOT_CERTAIN,
    edits: joined,
  },
  {
    ...measures("a repeated heading row removed", 7),
    leftWhen: [...NOT_BESIDE, "the table filtered"],
    keptWhen: ["a column inserted before", "the sheet deleted", "rows sorted"],
    edits: { ...NO_EDITS, removedRows: [removalOf(MEASURES, 7)] },
  },
  {
    ...records("a new evidence row, around the evidence", SHEET_NAMES.evidence),
    leftWhen: [
      "a row inserted right above",
      "a row inserted further up",
      "the row copied",
      "a column inserted before",
      "the sheet deleted",
    ],
    keptWhen: ["a column inserted before", "the sheet deleted"],
    edits: newEvidence,
  },
  {
    ...measures("a new evidence row, around its measure", 6),
    leftWhen: NOT_CERTAIN,
    keptWhen: [],
    edits: newEvidence,
  },
  {
    ...records("a value into an indicator row", SHEET_NAMES.indicators),
    leftWhen: NOT_CERTAIN,
    keptWhen: NOT_CERTAIN,
    edits: { ...NO_EDITS, cells: [text(SHEET_NAMES.indicators, "F3", "", "42", "number")] },
  },
  {
    ...records("a setting's value", SHEET_NAMES.settings),
    leftWhen: NOT_CERTAIN,
    keptWhen: NOT_CERTAIN,
    edits: { ...NO_EDITS, cells: [text(SHEET_NAMES.settings, "B3", "", "นายกองค์การบริหารส่วนตำบลทุ่งสมมติ")] },
  },
].map(withWitnesses);

function measures(name: string, row: number): Omit<ChangeKind, "edits" | "leftWhen" | "keptWhen"> {
  return { name, sheet: MEASURES, row, above: 3, sorted: "A3:F9" };
}

function records(name: string, sheet: string): Omit<ChangeKind, "edits" | "leftWhen" | "keptWhen"> {
  return { name, sheet, row: 3, above: 2, sorted: "A2:F4" };
}

/** As the use cases do: an evidence row rests on the measure that it names. */
function withWitnesses(kind: ChangeKind): ChangeKind {
  const witnesses = movingWitnesses();
  const given = kind.edits === newEvidence ? witnesses.rowMeant(MEASURES, 6) : [];
  return { ...kind, edits: witnesses.of({ ...kind.edits, given }) };
}
