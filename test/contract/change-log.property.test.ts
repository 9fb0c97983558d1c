import fc from "fast-check";
import {
  addChange,
  laterRecords,
  noteUndone,
  restingOn,
  standingParts,
  type ChangeLog,
  type LoggedPart,
} from "../../src/app/changes/change-log";
import { makeChange } from "../../src/app/changes/make-change";
import { succeed } from "../../src/app/ports/result";
import type { MadeGroup } from "../../src/app/ports/spreadsheet";
import { cellRef, columnLetters, parseCellRef } from "../../src/core/model/cell-ref";
import { NO_EDITS, type WorkbookEdits } from "../../src/core/changes/workbook-edits";
import { createWitnesses } from "../../src/core/sheet/create-witnesses";
import type { RawRow, RawTable, RawWorkbook } from "../../src/core/sheet/raw-table";
import { excelInFront } from "../support/excel-in-front";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../support/excel-spreadsheet";
import { rawWorkbook } from "../support/raw-table";
import type { WorkbookInFront } from "../support/workbook-in-front";
import { propertyRuns } from "../support/property-runs";

/**
 * Random changes, edits and moves of a person, and undos, through the log of changes and the port: after each of them the sheet shows
 * what the log says, and nothing that a person typed is gone.
 */

const SHEET = "มาตรการ";
const HEADINGS = ["มาตรการ", "ขั้นตอน", "ลำดับเรียง", "หมายเหตุ", "สรุปผล", "ผลลัพธ์"];
/** Every row has a text of its own in column B, by which the test knows it wherever it stands. */
const TAG_COLUMN = 2;
const TAGS = ["ก", "ข", "ค", "ง", "จ", "ฉ", "ช"].map((letter) => `ขั้นตอน${letter}`);
/** Rows without a measure continue the one above. */
const CONTINUED: ReadonlySet<string> = new Set([TAGS[2] ?? "", TAGS[5] ?? ""]);

function startWorkbook(): RawWorkbook {
  const rows = TAGS.map((tag, index) => [
    CONTINUED.has(tag) ? null : `${index + 1}. มาตรการของ${tag}`,
    tag,
    (index * 3) % 7,
    `หมายเหตุของ${tag}`,
  ]);
  return rawWorkbook([{ sheet: SHEET, rows: [["แผนของตำบลทุ่งสมมติ"], HEADINGS, ...rows] }]);
}

/** What the test thinks that the sheet shows: the texts of each row by its tag. */
type Model = Map<string, Map<number, string>>;

function rowsByTag({ rows }: RawTable): Map<string, RawRow> {
  return new Map(
    rows.map((row) => {
      const tag = row.cells.find(({ column }) => column === TAG_COLUMN)?.text;
      return [tag ?? row.cells[0]?.text ?? "", row];
    }),
  );
}

function modelOf(table: RawTable): Model {
  return new Map(
    [...rowsByTag(table)].map(([tag, { cells }]) => [
      tag,
      new Map(cells.map(({ column, text }) => [column, text])),
    ]),
  );
}

function plain(model: Model): unknown {
  return [...model]
    .map(([tag, texts]) => [tag, [...texts].filter(([, text]) => text !== "").sort()])
    .sort(([one], [other]) => String(one).localeCompare(String(other)));
}

type Step =
  | { readonly kind: "write"; readonly wishes: readonly Wish[]; readonly meanwhile: PersonStep | null }
  | { readonly kind: "remove"; readonly row: number; readonly meanwhile: PersonStep | null }
  | { readonly kind: "undo"; readonly part: number; readonly isWhole: boolean }
  | PersonStep;

type PersonStep =
  | { readonly kind: "type"; readonly row: number; readonly column: number }
  | { readonly kind: "insert"; readonly row: number }
  | { readonly kind: "cut"; readonly row: number }
  | { readonly kind: "sort"; readonly column: "B" | "C" };

interface Wish {
  readonly row: number;
  readonly column: number;
}

const row = fc.nat({ max: TAGS.length - 1 });
/** The cell that names a measure, and two that hold results. */
const column = fc.constantFrom(1, 5, 6);
const personStep: fc.Arbitrary<PersonStep> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("type" as const), row, column }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("insert" as const), row }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), row }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("sort" as const),
      column: fc.constantFrom("B" as const, "C" as const),
    }),
  },
);
const meanwhile = fc.option(personStep, { freq: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("write" as const),
      wishes: fc.uniqueArray(fc.record({ row, column }), {
        minLength: 1,
        maxLength: 4,
        selector: (wish) => `${wish.row} ${wish.column}`,
      }),
      meanwhile,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), row, meanwhile }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("undo" as const),
      part: fc.nat({ max: 20 }),
      isWhole: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: personStep },
);

/** A bench on which steps are carried out and held against what is told. */
function createBench(workbook: WorkbookInFront) {
  const table = (): RawTable => workbook.contents()[0] as RawTable;
  const model = modelOf(table());
  const removedTexts = new Map<string, Map<number, string>>();
  /** Who wrote last into a cell. */
  const authors = new Map<string, string>();
  /** The row that each edit of ours means, by its text, which stands nowhere else. */
  const tagOf = new Map<string, string>();
  let log: ChangeLog = [];
  let texts = 0;
  const newText = (who: string): string => {
    texts += 1;
    return `${who}ลำดับ${texts}`;
  };
  const place = (tag: string, at: number): string => `${tag} ${at}`;
  const shown = (tag: string, at: number): string => model.get(tag)?.get(at) ?? "";

  let hasPerson = false;
  const person = (what: PersonStep): void => {
    hasPerson = true;
    const rows = rowsByTag(table());
    const tag = "row" in what ? (TAGS[what.row] ?? "") : "";
    const at = rows.get(tag)?.row;
    if (what.kind === "sort") {
      const last = Math.max(...table().rows.map((one) => one.row));
      workbook.sortRows(SHEET, `A3:F${last}`, what.column);
    } else if (at === undefined) return;
    else if (what.kind === "insert") workbook.insertRow(SHEET, at);
    else if (what.kind === "cut") {
      workbook.removeRow(SHEET, at);
      model.delete(tag);
    } else {
      const text = newText("คนพิมพ์");
      workbook.typeIntoCell(SHEET, cellRef(what.column, at), text);
      model.get(tag)?.set(what.column, text);
      authors.set(place(tag, what.column), "person");
    }
  };

  const write = async (groups: readonly WorkbookEdits[], between: PersonStep | null): Promise<void> => {
    const read = await workbook.spreadsheet.read({ mergedAreas: true });
    if (!read.ok) throw new Error(read.fault.en);
    const witnesses = createWitnesses(read.value, () => [1], { sheet: SHEET, row: 2 });
    if (between !== null) person(between);
    const meant = groups.map(witnesses.of);
    const done = await makeChange(workbook.spreadsheet, () =>
      Promise.resolve(succeed({ groups: meant, stale: [] })),
    );
    if (!done.ok) throw new Error(done.fault.en);
    const { made, left } = done.value;
    expect(left.map(({ remains }) => remains)).toEqual(left.map(() => null));
    log = addChange(log, {
      kind: "change",
      at: "10:00",
      records: made.flatMap(({ undo }) => undo ?? []),
      sheets: null,
    });
    for (const one of made) noteMade(one);
  };

  const noteMade = ({ group }: MadeGroup): void => {
    for (const { cell, after } of group.cells) {
      const { column: at } = parseCellRef(cell);
      const tag = tagOf.get(after) ?? "";
      model.get(tag)?.set(at, after);
      authors.set(place(tag, at), after);
    }
    for (const { cells } of group.removedRows) {
      const tag = cells.find(({ cell }) => cell.startsWith(columnLetters(TAG_COLUMN)))?.before ?? "";
      removedTexts.set(tag, model.get(tag) ?? new Map());
      model.delete(tag);
    }
  };

  const undo = async (parts: readonly LoggedPart[]): Promise<void> => {
    const ids = parts.map(({ id }) => id);
    const standing = standingParts(log, ids);
    const records = standing.flatMap(({ what }) => (what.kind === "edits" ? [what.record] : []));
    const done = await workbook.spreadsheet.undo(records, laterRecords(log, ids));
    if (!done.ok) throw new Error(done.fault.en);
    const outcomes = done.value.records.map((outcome, index) => ({ id: standing[index]?.id ?? 0, outcome }));
    log = noteUndone(log, outcomes, "10:01");
    // Where no person was at the sheet, whatever rests on nothing can be taken back.
    if (!hasPerson) expect(outcomes.map(({ outcome }) => outcome.left)).toEqual(outcomes.map(() => []));
    for (const { outcome } of outcomes) {
      expect(outcome.remaining === null).toBe(outcome.left.length === 0);
      for (const { cells } of outcome.undone.removedRows) {
        const tag = cells.find(({ cell }) => cell.startsWith(columnLetters(TAG_COLUMN)))?.before ?? "";
        model.set(tag, removedTexts.get(tag) ?? new Map());
      }
      for (const { cell, before, after } of outcome.undone.cells) {
        const { column: at } = parseCellRef(cell);
        const tag = tagOf.get(after) ?? "";
        if (shown(tag, at) === before) continue;
        // Only our own text may be taken out.
        expect([tag, at, shown(tag, at)]).toEqual([tag, at, after]);
        model.get(tag)?.set(at, before);
        authors.delete(place(tag, at));
      }
    }
  };

  /** The sheet shows what was told; each part that stands shows its texts, and one that is undone shows none. */
  const expectAsLogged = (): void => {
    expect(plain(modelOf(table()))).toEqual(plain(model));
    const all = table().rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    for (const { what, state } of log.flatMap(({ parts }) => parts)) {
      if (what.kind !== "edits") continue;
      for (const { after, cell } of what.edits.cells) {
        const isUntouched = authors.get(place(tagOf.get(after) ?? "", parseCellRef(cell).column)) === after;
        const isThere = model.has(tagOf.get(after) ?? "");
        if (state.kind === "undone") expect(all).not.toContain(after);
        else if (isUntouched && isThere) expect(all).toContain(after);
      }
    }
  };

  const run = async (what: Step): Promise<void> => {
    if (what.kind === "write") {
      const rows = rowsByTag(table());
      const cells = what.wishes.flatMap((wish) => {
        const tag = TAGS[wish.row] ?? "";
        const at = rows.get(tag)?.row;
        if (at === undefined) return [];
        // No change of the tool gives a continued row a number.
        const into = CONTINUED.has(tag) ? 5 : wish.column;
        const after = newText("ของเครื่องมือ");
        tagOf.set(after, tag);
        return [{ sheet: SHEET, cell: cellRef(into, at), before: shown(tag, into), after }];
      });
      if (cells.length === 0) return;
      const [first, ...rest] = cells;
      const groups = [[first], rest].flatMap((some) => {
        const known = some.flatMap((edit) => edit ?? []);
        return known.length === 0 ? [] : [{ ...NO_EDITS, cells: known }];
      });
      await write(groups, what.meanwhile);
    } else if (what.kind === "remove") {
      const rows = [...rowsByTag(table())].sort(([, one], [, other]) => one.row - other.row);
      const index = rows.findIndex(([tag]) => tag === TAGS[what.row]);
      const [[keeper, above] = ["", null], [, gone] = ["", null]] = [rows[index - 1], rows[index]];
      if (above === null || gone === null || !TAGS.includes(keeper)) return;
      const after = newText("รวมข้อความ");
      tagOf.set(after, keeper);
      const removal = {
        sheet: SHEET,
        row: gone.row,
        cells: gone.cells.map(({ column: at, text }) => ({ cell: cellRef(at, gone.row), before: text })),
      };
      const cell = { sheet: SHEET, cell: cellRef(4, above.row), before: shown(keeper, 4), after };
      await write([{ cells: [cell], removedRows: [removal] }], what.meanwhile);
    } else if (what.kind === "undo") {
      const parts = log.flatMap((change) => change.parts).filter(({ state }) => state.kind === "standing");
      const part = parts[what.part % Math.max(1, parts.length)];
      if (part === undefined) return;
      const whole = log.find((change) => change.parts.includes(part))?.parts ?? [];
      const chosen = what.isWhole ? whole : [part];
      if (chosen.every((one) => restingOn(log, one) === null)) await undo(chosen);
    } else person(what);
    expectAsLogged();
  };
  return { run };
}

async function expectLogTrue(workbook: WorkbookInFront, steps: readonly Step[]): Promise<void> {
  const bench = createBench(workbook);
  for (const one of steps) await bench.run(one);
}

const ownStep: fc.Arbitrary<Step> = step.filter(({ kind }) => ["write", "remove", "undo"].includes(kind));
const steps = fc.oneof(
  { weight: 3, arbitrary: fc.array(step, { minLength: 3, maxLength: 10 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(ownStep, { minLength: 3, maxLength: 10 })
      .map((some) => some.map((one) => ("meanwhile" in one ? { ...one, meanwhile: null } : one))),
  },
);

describe("Excel", () => {
  let pane: ExcelPane;
  beforeAll(async () => {
    pane = await openExcelPane();
  });
  afterAll(() => {
    pane.close();
  });

  test("on the simulated Excel", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (some) => {
        const workbook = excelInFront(pane, pane.open(hostWorkbook(startWorkbook())));
        await expectLogTrue(workbook, some);
      }),
      propertyRuns(40),
    );
  });
});
