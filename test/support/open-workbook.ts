import { fail, succeed, type Result, type UserFault } from "../../src/app/ports/result";
import type { Capability, NamedPictures, Platform, Spreadsheet } from "../../src/app/ports/spreadsheet";
import { parseCellRef } from "../../src/core/model/cell-ref";
import type { WorkbookLayout } from "../../src/core/model/workbook-layout";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { excelInFront } from "./excel-in-front";
import { hostWorkbook, openExcelPane, type ExcelPane } from "./excel-spreadsheet";
import type { WorkbookInFront } from "./workbook-in-front";

export interface WorkbookCase {
  readonly platform?: Platform;
  /** What this Excel lacks, with the sentence that says so. */
  readonly lacks?: Partial<Readonly<Record<Capability, UserFault>>>;
  /** Cells that stay writable in a protected sheet, as "มาตรการ!B2". */
  readonly unlocked?: readonly string[];
}

/** A workbook in the simulated Excel behind the port, what a person at it does and sees, and what was asked of the port. */
export interface OpenWorkbook
  extends Spreadsheet, Pick<WorkbookInFront, "typeIntoCell" | "textOf" | "selection" | "sheetNames"> {
  /** Brings a sheet to the front, as a person does by its tab. */
  activate(sheet: string): void;
  /** Selects a cell, as a person does by a click. */
  selectCell(sheet: string, cell: string): void;
  /** Protects a whole sheet, as a person may between two steps. */
  protect(sheet: string): void;
  /** Lets every call that reads or changes the workbook fail with this from now on, until null is given. */
  failWith(fault: UserFault | null): void;
  readonly counts: { reads: number; writes: number };
  /** Layouts of which sheets were made. */
  readonly addedLayouts: readonly WorkbookLayout[];
  /** Files that were opened as new workbooks. */
  readonly createdWorkbooks: readonly Uint8Array[];
}

let excel: Promise<ExcelPane> | null = null;
let callsUnderWay = 0;

/** True while the port has been asked for something that it has not answered yet. */
export function isExcelAsked(): boolean {
  return callsUnderWay > 0;
}

afterAll(async () => {
  (await excel)?.close();
});

/** Opens a workbook in the simulated Excel of the test file, in place of the one before. */
export async function openWorkbook(workbook: RawWorkbook, given: WorkbookCase = {}): Promise<OpenWorkbook> {
  excel ??= openExcelPane();
  const pane = await excel;
  const { host } = pane;
  const own = pane.open(hostWorkbook(workbook, given.unlocked));
  const front = excelInFront(pane, own);
  const counts = { reads: 0, writes: 0 };
  const addedLayouts: WorkbookLayout[] = [];
  const createdWorkbooks: Uint8Array[] = [];
  let standing: UserFault | null = null;
  const ask = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    callsUnderWay += 1;
    try {
      return await work();
    } finally {
      callsUnderWay -= 1;
    }
  };
  const answer = <Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> =>
    standing === null ? ask(work) : Promise.resolve(fail(standing));

  return {
    platform: given.platform ?? own.platform,
    lacks: (capability) => given.lacks?.[capability] ?? own.lacks(capability),
    read: (options) => {
      counts.reads += 1;
      return answer(() => own.read(options));
    },
    select: (place) => answer(() => own.select(place)),
    watch: (onChange) => answer(() => own.watch(onChange)),
    watchSelection: (onSelect) =>
      answer(async () =>
        own.watchSelection ? own.watchSelection(onSelect) : fail({ th: "ไม่ได้", en: "cannot be told" }),
      ),
    write: (groups) => {
      counts.writes += 1;
      return answer(() => own.write(groups));
    },
    undo: (records, later) => answer(() => own.undo(records, later)),
    makeSheets: (layout, way) =>
      answer(async () => {
        const made = await own.makeSheets(layout, way);
        if (made.ok && made.value.added.length > 0) addedLayouts.push(layout);
        return made;
      }),
    takeSheetsAway: (record) => answer(() => own.takeSheetsAway(record)),
    measureText: (sample) => answer(async () => (own.measureText ? own.measureText(sample) : succeed(null))),
    createWorkbook: (bytes) =>
      answer(async () => {
        createdWorkbooks.push(bytes);
        return succeed(null);
      }),
    readPictureFile: (search) =>
      answer(async () => (own.readPictureFile ? own.readPictureFile(search) : succeed(null))),
    readFile: () => answer(async () => (own.readFile ? own.readFile() : fail({ th: "ไม่ได้", en: "no file" }))),
    ...(own.namedPictures && { namedPictures: askedPictures(own.namedPictures, answer) }),
    readFilledTexts: () => ask(() => own.readFilledTexts()),
    rememberFilled: (texts) => answer(() => own.rememberFilled(texts)),
    typeIntoCell: front.typeIntoCell,
    textOf: (sheet, cell) => shownIn(front, sheet, cell),
    selection: front.selection,
    sheetNames: front.sheetNames,
    activate: (sheet) => {
      host.select(sheet, "A1");
    },
    selectCell: (sheet, cell) => {
      host.select(sheet, cell);
    },
    protect: (sheet) => {
      host.sheet(sheet).protection = { options: {} as never, password: null };
    },
    failWith: (fault) => {
      standing = fault;
    },
    counts,
    addedLayouts,
    createdWorkbooks,
  };
}

function askedPictures(
  { has, put, remove }: NamedPictures,
  answer: <Value>(work: () => Promise<Result<Value>>) => Promise<Result<Value>>,
): NamedPictures {
  return {
    has: (picture) => answer(() => has(picture)),
    put: (picture) => answer(() => put(picture)),
    remove: (picture) => answer(() => remove(picture)),
  };
}

/** What a cell shows as the tool reads it, a day as "2025-01-15". */
function shownIn(front: WorkbookInFront, sheet: string, cell: string): string {
  const { row, column } = parseCellRef(cell);
  const table = front.contents().find((one) => one.sheet === sheet);
  const cells = table?.rows.find((one) => one.row === row)?.cells ?? [];
  return cells.find((one) => one.column === column)?.text ?? "";
}
