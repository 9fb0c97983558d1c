import fc from "fast-check";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { collect, readBack } from "../../src/app/collect";
import { sendOut } from "../../src/app/send-out";
import { joinEdits } from "../../src/core/changes/edit-groups";
import { mergeEdits } from "../../src/core/hands/merge-edits";
import { settledText } from "../../src/core/hands/same-text";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import { squash } from "../../src/core/text/squash";
import type { BackWorkbook } from "../../src/core/hands/merged";
import type { ReadWorkbook } from "../../src/core/hands/read-workbook";
import type { WorkbookLayout } from "../../src/core/model/workbook-layout";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { plainCellText } from "../../src/core/text/plain-cell-text";
import {
  backBook,
  mainTables,
  readMainBook,
  shownLayout,
  textIn,
  typeInto,
  unitBook,
} from "../support/hands";
import { checkedOrNull, LAW_OPTIONS } from "../support/messy/checked";
import { messyWorkbook, unspoiltWorkbook } from "../support/messy/messy-workbook";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";
import { rawWorkbook, type TestCell, type TestTable } from "../support/raw-table";

/** No reader hands over what nothing shows for and no XML can hold. */
function asRead(table: TestTable): TestTable {
  const shown = (cell: TestCell): TestCell => (typeof cell === "string" ? plainCellText(cell) : cell);
  return { ...table, rows: table.rows.map((row) => row && row.map(shown)) };
}

function readMain(workbook: RawWorkbook): ReadWorkbook | null {
  const checked = checkedOrNull(workbook);
  return checked && { workbook, sheet: checked.sheet, records: checked.records };
}

async function writeAndRead(layout: WorkbookLayout): Promise<RawWorkbook> {
  const read = await readWorkbook(await writeWorkbook(layout));
  if (!read.ok) throw new Error(read.fault.en);
  return read.value;
}

/** What units are sent; the first as a file that is written and read again. */
async function sendAndRead(main: ReadWorkbook): Promise<readonly BackWorkbook[]> {
  const sent = sendOut(main, { today: LAW_OPTIONS.asOf, wanted: [] });
  if (!sent.ok) return [];
  const backs: BackWorkbook[] = [];
  // Each layout takes its time: the first and the last say enough.
  const files = sent.value.files.filter((_, index, all) => index === 0 || index === all.length - 1);
  for (const { fileName, layOut } of files) {
    const workbook = backs.length === 0 ? await writeAndRead(layOut()) : shownLayout(layOut());
    const back = readBack(fileName, workbook, LAW_OPTIONS.asOf);
    if (!back.ok) throw new Error(back.fault.en);
    backs.push(back.value);
  }
  return backs;
}

describe("what is sent out and comes back untouched", () => {
  test("of any workbook, however it is spoilt: nothing is written", async () => {
    await fc.assert(
      fc.asyncProperty(messyWorkbook, async (tables) => {
        const main = readMain(rawWorkbook(tables.map(asRead)));
        if (main === null) return;
        const { taken, rows } = collect(main, await sendAndRead(main));
        expect({ taken, rows }).toEqual({ taken: [], rows: [] });
      }),
      propertyRuns(RUNS_ON_SHEETS),
    );
  }, 60_000);

  test("of a workbook that nobody spoilt: nothing is asked, and no file is refused", async () => {
    await fc.assert(
      fc.asyncProperty(unspoiltWorkbook, async (tables) => {
        const main = readMain(rawWorkbook(tables.map(asRead)));
        // A measure that says nothing but its number is told from the rows around it, which are not sent; so is a row that goes on
        // with a measure behind a title, a heading or a merged number. Rows that plainly go on have their cases in merge-rows.
        const isPlain = main?.sheet.measures.every(
          ({ title: named, row, lastRow }) => named !== "" && row === lastRow,
        );
        if (main === null || isPlain !== true) return;
        const { files, conflicts } = collect(main, await sendAndRead(main));
        expect([files.filter(({ refused }) => refused !== null), conflicts]).toEqual([[], []]);
      }),
      propertyRuns(RUNS_ON_SHEETS),
    );
  }, 60_000);
});

const UNITS = ["กองคลัง", "กองช่าง", "สำนักปลัด"] as const;

/** A text of its own, so that it can be looked for everywhere; the signs behind it are of any kind. */
const words = (mark: string): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom("", " ครบ ๓ รายการ", "\n๑. ทำแล้ว\n๒. เผยแพร่", " =1+1", " <ก> & “ข”", " 𝒜"),
      fc.string({ maxLength: 8 }),
    )
    .map((more) => `${mark}${plainCellText(more)}`.trim());

interface Hands {
  readonly units: readonly (readonly string[])[];
  readonly results: readonly (string | null)[];
  /** What the main sheet says later, by measure; null for what it said. */
  readonly mains: readonly (string | null)[];
  /** What each file says, by measure of the whole plan; null where it was left. */
  readonly files: readonly {
    readonly unit: number;
    readonly answers: readonly (string | null)[];
    readonly activity: string | null;
  }[];
  readonly isTurned: boolean;
}

const COUNT = 5;
const hands: fc.Arbitrary<Hands> = fc.record({
  units: fc.array(fc.subarray([...UNITS], { minLength: 1 }), { minLength: COUNT, maxLength: COUNT }),
  results: fc.tuple(...each((index) => fc.option(words(`เดิม${index}`)))),
  mains: fc.tuple(...each((index) => fc.option(words(`หลัก${index}`), { freq: 2 }))),
  files: fc.array(
    fc.nat({ max: 3 }).chain((version) =>
      fc.record({
        unit: fc.nat({ max: UNITS.length - 1 }),
        answers: fc.tuple(...each((index) => fc.option(words(`ตอบ${version}ข้อ${index}`), { freq: 2 }))),
        activity: fc.option(words(`กิจกรรม${version}`)),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
  isTurned: fc.boolean(),
});

function each<Value>(make: (index: number) => fc.Arbitrary<Value>): fc.Arbitrary<Value>[] {
  return Array.from({ length: COUNT }, (_, index) => make(index));
}

/** Titles that are known again in any order; numbers are those of the plan. */
const title = (index: number): string => `${index + 1}. มาตรการเรื่องที่${"กขคงจ"[index] ?? ""}`;

function planOf({ units, results }: Hands): RawWorkbook {
  return mainTables(
    units.map((names, index) => [
      title(index),
      `๑. ขั้นตอนของเรื่องที่${"กขคงจ"[index] ?? ""}`,
      names.join("\n"),
      "ไตรมาสที่ ๒",
      results[index] ?? "",
      "",
    ]),
    { evidence: [[1, "", "กิจกรรมที่มีอยู่", 3, "ครั้ง", "", ""]] },
  );
}

/** The rows of the measures in a workbook, by title. */
function rowsByTitle(workbook: RawWorkbook): ReadonlyMap<string, number> {
  const rows = workbook.tables.find(({ sheet }) => sheet === "มาตรการ")?.rows ?? [];
  return new Map(rows.map(({ row, cells }) => [cells.find(({ column }) => column === 1)?.text ?? "", row]));
}

/** Types result summaries by measure. */
function answer(workbook: RawWorkbook, texts: readonly (string | null)[]): RawWorkbook {
  const rows = rowsByTitle(workbook);
  const cells = texts.flatMap((text, index) => {
    const row = rows.get(title(index));
    return text === null || row === undefined ? [] : [[`E${row}`, text] as const];
  });
  return typeInto(workbook, "มาตรการ", Object.fromEntries(cells));
}

/** The same measures in the other order, as after sorting: the numbers of the rows change places. */
function turned(workbook: RawWorkbook): RawWorkbook {
  return {
    ...workbook,
    tables: workbook.tables.map((table) => {
      if (table.sheet !== "มาตรการ") return table;
      const own = table.rows.filter(({ row }) => row > 4);
      const rows = own.map((row, index) => ({ ...row, row: own[own.length - 1 - index]?.row ?? row.row }));
      return {
        ...table,
        rows: [
          ...table.rows.filter(({ row }) => row <= 4),
          ...rows.sort((one, other) => one.row - other.row),
        ],
      };
    }),
  };
}

test("sent out, edited on both sides and collected: each text where it belongs or among the conflicts, nothing twice, nothing lost", () => {
  fc.assert(
    fc.property(hands, (input) => {
      const plan = planOf(input);
      const sent = readMainBook(plan);
      const later = answer(plan, input.mains);
      const main = readMainBook(input.isTurned ? turned(later) : later);
      const known = new Set(input.units.flat());
      const files = input.files.filter(({ unit }) => known.has(UNITS[unit] ?? ""));
      const backs = files.map(({ unit, answers, activity }, index) => {
        const own = answer(unitBook(sent, UNITS[unit] ?? ""), answers);
        const free = own.tables.find(({ sheet }) => sheet === "หลักฐาน")?.rows.at(-1)?.row ?? 1;
        const told = activity === null ? {} : { [`C${free + 1}`]: activity };
        return backBook(`ไฟล์${index}`, typeInto(own, "หลักฐาน", told));
      });
      const collected = collect(main, backs);
      const { groups } = mergeEdits(main, collected, () => null);
      const edits = joinEdits(groups.map(({ edits: group }) => group));
      const after = applyEdits(main.workbook, edits);
      const rows = rowsByTitle(after);

      for (let index = 0; index < COUNT; index += 1) {
        const cell = `E${rows.get(title(index)) ?? 0}`;
        const first = input.results[index] ?? "";
        const now = input.mains[index] ?? first;
        const answers = files.flatMap(({ unit, answers: texts }) =>
          input.units[index]?.includes(UNITS[unit] ?? "") === true ? (texts[index] ?? []) : [],
        );
        const other = [...new Set(answers.map(settledText))].filter(
          (text) => ![settledText(first), settledText(now)].includes(text),
        );
        const shown = textIn(after, "มาตรการ", cell);
        const asked = collected.conflicts.find((conflict) => conflict.cell === cell)?.answers ?? [];
        // Taken where only the unit says something new; else main's text stays and each of theirs is asked about, once.
        const isTaken = other.length === 1 && settledText(now) === settledText(first);
        expect([settledText(shown), asked.map(({ theirs }) => settledText(theirs)).sort()]).toEqual([
          isTaken ? other[0] : settledText(now),
          isTaken ? [] : [...other].sort(),
        ]);
      }
      const activities = (after.tables.find(({ sheet }) => sheet === "หลักฐาน")?.rows ?? [])
        .flatMap(({ cells }) => cells.filter(({ column }) => column === 3))
        .map(({ text }) => squash(text));
      const wanted = new Set(files.flatMap(({ activity }) => (activity === null ? [] : [squash(activity)])));
      // A row that a unit changed and sent again is asked about; it is never there twice.
      const asked = collected.conflicts.flatMap(({ sheet, answers }) =>
        sheet === "หลักฐาน" ? answers.map(({ theirs }) => squash(theirs)) : [],
      );
      const told = collected.left.flatMap(({ file, sheet, cell }) => {
        const back = backs.find((one) => one.file === file);
        return back && sheet === "หลักฐาน" && cell !== null
          ? [squash(textIn(back.workbook, sheet, cell))]
          : [];
      });
      const found = [...activities.slice(2), ...asked, ...told];
      expect([...new Set(found)].sort()).toEqual([...wanted].sort());
      expect(new Set(activities).size).toBe(activities.length);

      const again = collect(readMainBook(after), backs);
      expect([again.taken, again.rows]).toEqual([[], []]);
      const open = (merged: typeof collected) => merged.conflicts.map(({ cell }) => cell).sort();
      expect(open(again)).toEqual(open(collected));
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
}, 60_000);
