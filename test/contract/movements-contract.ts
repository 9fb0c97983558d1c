import type { UndoneRecord, UndoRecord, WriteOutcome } from "../../src/app/ports/spreadsheet";
import { NO_EDITS, type WorkbookEdits } from "../../src/core/changes/workbook-edits";
import type { RawTable, RawWorkbook } from "../../src/core/sheet/raw-table";
import { CHANGE_KINDS, movingWitnesses, movingWorkbook, type ChangeKind } from "../support/moving-workbook";
import { linesAfterUndo, linesOf } from "../support/moving-lines";
import { PERSON_MOVEMENTS, removeRowAbove } from "../support/movements";
import type { WorkbookInFront } from "../support/workbook-in-front";

/** What moves rows around a change: a person, or a change of our own that removes a row. */
interface Movement {
  readonly name: string;
  /** @returns the record of our own change */
  move(workbook: WorkbookInFront, kind: ChangeKind): Promise<readonly UndoRecord[]>;
}

const OWN_REMOVAL = "a row removed above by a change of our own";

const MOVEMENTS: readonly Movement[] = [
  ...PERSON_MOVEMENTS.map(({ name, move }): Movement => ({
    name,
    move: (workbook, kind) => {
      move(workbook, kind);
      return Promise.resolve([]);
    },
  })),
  { name: OWN_REMOVAL, move: async (workbook, kind) => [await removeRowAbove(workbook, kind)] },
];

/**
 * Where rows move around a change, it is made in the row that is meant or left, and taken back or left, and what is told of it is
 * so: whether the change or the movement comes first, the sheets are the same in the end.
 */
export function testMovementsContract(
  name: string,
  open: (workbook: RawWorkbook) => Promise<WorkbookInFront>,
): void {
  /** Opened, and read as the pane reads before it proposes anything. */
  const start = async (): Promise<WorkbookInFront> => {
    const workbook = await open(movingWorkbook());
    const read = await workbook.spreadsheet.read({ mergedAreas: true });
    if (!read.ok) throw new Error(read.fault.en);
    return workbook;
  };
  const make = async ({ spreadsheet }: WorkbookInFront, { edits }: ChangeKind): Promise<WriteOutcome> => {
    const done = await spreadsheet.write([edits]);
    if (!done.ok) throw new Error(done.fault.en);
    return done.value;
  };
  const makeRecord = async (workbook: WorkbookInFront, kind: ChangeKind): Promise<UndoRecord> => {
    const { made } = await make(workbook, kind);
    const record = made[0]?.undo;
    if (!record) throw new Error("nothing was made");
    return record;
  };
  const takeBack = async (
    { spreadsheet }: WorkbookInFront,
    record: UndoRecord,
    later: readonly UndoRecord[] = [],
  ): Promise<UndoneRecord> => {
    const done = await spreadsheet.undo([record], later);
    if (!done.ok) throw new Error(done.fault.en);
    return done.value.records[0] as UndoneRecord;
  };

  const MOVED = new Map<string, readonly RawTable[]>();
  /** The sheets after a movement alone. */
  const movedOnly = async (
    { name: movement, move }: Movement,
    kind: ChangeKind,
  ): Promise<readonly RawTable[]> => {
    const { sheet, row, above, sorted } = kind;
    const key = [movement, sheet, row, above, sorted].join(" ");
    const known = MOVED.get(key);
    if (known) return known;
    const workbook = await start();
    await move(workbook, kind);
    const moved = workbook.contents();
    MOVED.set(key, moved);
    return moved;
  };
  const linesMadeFirst = async (move: Movement["move"], kind: ChangeKind): Promise<string[]> => {
    const workbook = await start();
    await makeRecord(workbook, kind);
    await move(workbook, kind);
    return linesOf(workbook.contents());
  };

  test(`${name}: what is left of a row whose number was taken back can be taken back later`, async () => {
    const workbook = await start();
    const cells = [
      { sheet: "มาตรการ", cell: "A6", before: "๔. เปิดช่องร้องเรียน", after: "๓. เปิดช่องร้องเรียน" },
      { sheet: "มาตรการ", cell: "E6", before: "", after: "เปิดห้องรับเรื่องแล้ว" },
    ];
    const before = workbook.contents();
    const done = await workbook.spreadsheet.write([movingWitnesses().of({ ...NO_EDITS, cells })]);
    const record = done.ok ? done.value.made[0]?.undo : null;
    workbook.typeIntoCell("มาตรการ", "E6", "พิมพ์ทับ");
    const first = await takeBack(workbook, record as UndoRecord);
    expect(first.undone.cells.map(({ cell }) => cell)).toEqual(["A6"]);
    workbook.typeIntoCell("มาตรการ", "E6", "เปิดห้องรับเรื่องแล้ว");
    expect(await takeBack(workbook, first.remaining as UndoRecord)).toMatchObject({
      left: [],
      remaining: null,
    });
    expect(workbook.contents()).toEqual(before);
  });

  test(`${name}: changes in one write rest on the same headings, each on those of its own column`, async () => {
    const workbook = await start();
    const alone = (cell: string, before: string, after: string): WorkbookEdits =>
      movingWitnesses().of({ ...NO_EDITS, cells: [{ sheet: "มาตรการ", cell, before, after }] });
    const groups = [
      alone("E6", "", "เปิดห้องรับเรื่องแล้ว"),
      alone("C6", "กองช่าง", "สำนักปลัด"),
      alone("F2", "ผลลัพธ์", "ผลลัพธ์หรือผลสัมฤทธิ์"),
    ];
    const done = await workbook.spreadsheet.write(groups);
    expect(done).toMatchObject({ ok: true, value: { made: groups.map((group) => ({ group })), left: [] } });
  });

  describe.each(CHANGE_KINDS)(`${name}: $name`, (kind) => {
    test.each(MOVEMENTS)("$name, between reading and writing", async (movement) => {
      const { move } = movement;
      const isLeft = kind.leftWhen.includes(movement.name);
      const madeFirst = isLeft ? [] : await linesMadeFirst(move, kind);
      const before = await movedOnly(movement, kind);

      const workbook = await start();
      await move(workbook, kind);
      const { made, left } = await make(workbook, kind);
      if (isLeft) {
        expect({ made, left }).toMatchObject({ made: [], left: [{ group: kind.edits, remains: null }] });
        expect(left[0]?.obstacles[0]?.reason.th).toMatch(/[ก-๙]/);
        expect(workbook.contents()).toEqual(before);
        return;
      }
      expect({ made, left }).toMatchObject({ made: [{ group: kind.edits }], left: [] });
      expect(linesOf(workbook.contents())).toEqual(madeFirst);

      // It is where it was meant to be, so it can be taken back, too.
      const back = await takeBack(workbook, made[0]?.undo as UndoRecord);
      expect(back).toMatchObject({ left: [], remaining: null });
      expect(workbook.contents()).toEqual(before);
    });

    test.each(MOVEMENTS)("$name, between writing and undoing", async (movement) => {
      const other = await movedOnly(movement, kind);
      const workbook = await start();
      const record = await makeRecord(workbook, kind);
      const own = await movement.move(workbook, kind);
      const before = workbook.contents();
      const back = await takeBack(workbook, record, own);
      const now = workbook.contents();
      expect(linesOf(now)).toEqual(linesAfterUndo(before, back.undone));
      expect(back.remaining !== null).toBe(kind.keptWhen.includes(movement.name));
      expect(back.left.length > 0).toBe(back.remaining !== null);
      if (kind.edits.removedRows.length === 0 && back.remaining === null) expect(now).toEqual(other);
    });
  });
}
