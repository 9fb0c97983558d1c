import type { OpenSheet } from "../../src/app/open-sheet";
import type { Result } from "../../src/app/ports/result";
import type { Obstacle, UndoRecord } from "../../src/app/ports/spreadsheet";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { cellRef } from "../../src/core/model/cell-ref";
import { NO_EDITS } from "../../src/core/changes/workbook-edits";
import { toArabicDigits } from "../../src/core/text/digits";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { RawTable } from "../../src/core/sheet/raw-table";
import { joinEdits } from "../../src/core/changes/edit-groups";
import type { WorkbookInFront } from "../support/workbook-in-front";
import { excelInFront } from "../support/excel-in-front";
import { linesOf } from "../support/moving-lines";
import { PERSON_MOVEMENTS } from "../support/movements";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../support/excel-spreadsheet";
import { MEASURES_SHEET } from "../support/open-sheet";
import { PANE_USE_CASES, type DoShown, type PaneUseCase, type UseCaseDone } from "../support/pane-use-cases";
import { rawWorkbook } from "../support/raw-table";

/**
 * Every use case of the pane, on the real office.js over the simulated Excel, with a fault in each of its requests and with rows
 * that move before each of them: the workbook ends as it was or as it was meant, what is told of it is so, and what was made can be
 * taken back.
 */

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

interface Started {
  readonly workbook: WorkbookInFront;
  readonly act: () => Promise<Result<UseCaseDone>>;
}

function openWorkbook({ tables }: PaneUseCase): { workbook: WorkbookInFront; open: OpenSheet } {
  const workbook = excelInFront(pane, pane.open(hostWorkbook(rawWorkbook(tables))));
  const { spreadsheet } = workbook;
  const read: OpenSheet["read"] = () => spreadsheet.read({ mergedAreas: true });
  return {
    workbook,
    open: { spreadsheet, read, sheetName: MEASURES_SHEET, today: "2025-10-15" as PlainDate },
  };
}

const SHOWN = new Map<PaneUseCase, DoShown>();

/** What the pane shows of a use case: the workbook is always the same, and so is what is shown of it. */
async function showOnce(useCase: PaneUseCase): Promise<DoShown> {
  const shown = SHOWN.get(useCase) ?? (await useCase.show(openWorkbook(useCase).open));
  SHOWN.set(useCase, shown);
  return shown;
}

/** Opened, and read as the pane reads before it shows anything. */
async function start(useCase: PaneUseCase): Promise<Started> {
  const doShown = await showOnce(useCase);
  const { workbook, open } = openWorkbook(useCase);
  const read = await open.read();
  if (!read.ok) throw new Error(read.fault.en);
  pane.host.resetStats();
  return { workbook, act: () => doShown(open) };
}

const MOST_REQUESTS = 60;
const SHEETS_BEFORE = new Map<PaneUseCase, readonly (readonly string[])[]>();

/** The sheets that are there before each request of a use case that nothing disturbs. */
async function sheetsBeforeRequests(useCase: PaneUseCase): Promise<readonly (readonly string[])[]> {
  const known = SHEETS_BEFORE.get(useCase);
  if (known) return known;
  const { workbook, act } = await start(useCase);
  const sheets: (readonly string[])[] = [];
  for (let nth = 1; nth <= MOST_REQUESTS; nth += 1) {
    pane.host.faults.interruptions.push({ nth, act: () => sheets.push(workbook.sheetNames()) });
  }
  await act();
  pane.host.clearFaults();
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThan(MOST_REQUESTS);
  SHEETS_BEFORE.set(useCase, sheets);
  return sheets;
}

/** Actions in each request of what runs. */
function actionsOfRequests(): number[] {
  return pane.host.trace.flatMap(({ kind, request }) =>
    kind === "sync" ? [request.Actions?.length ?? 0] : [],
  );
}

/** Positions of a fault in a request that stand for all of them: before its actions, among them, before the last and after it. */
function positionsIn(actions: number): number[] {
  const parts = [0, 0.3, 0.6].map((part) => Math.floor(part * actions));
  return [...new Set([...parts, actions - 1, actions])].filter((position) => position >= 0);
}

function recordsOf({ made, left }: UseCaseDone): UndoRecord[] {
  return [...made.flatMap(({ undo }) => undo ?? []), ...left.flatMap(({ remains }) => remains ?? [])];
}

interface TakenBack {
  readonly left: readonly Obstacle[];
  readonly remaining: readonly UndoRecord[];
  readonly sheetsLeft: readonly string[];
}

/** Takes all of it back: the records first, then the sheets that they may be in. */
async function takeBack({ spreadsheet }: WorkbookInFront, done: UseCaseDone): Promise<TakenBack> {
  const back = await spreadsheet.undo(recordsOf(done).reverse());
  const taken = done.sheets === null ? null : await spreadsheet.takeSheetsAway(done.sheets);
  if (!back.ok) throw new Error(back.fault.en);
  if (taken !== null && !taken.ok) throw new Error(taken.fault.en);
  return {
    left: back.value.records.flatMap(({ left }) => left),
    remaining: back.value.records.flatMap(({ remaining }) => remaining ?? []),
    sheetsLeft: taken?.value.left.map(({ sheet }) => sheet) ?? [],
  };
}

/**
 * The same where a fault may come, the sheets once all that was written is taken back.
 * @returns what can be tried again; null where the fault means that nothing was changed
 */
async function tryToTakeBack(
  { spreadsheet }: WorkbookInFront,
  done: UseCaseDone,
): Promise<UseCaseDone | null> {
  const back = await spreadsheet.undo(recordsOf(done).reverse());
  if (!back.ok) return null;
  const remaining = back.value.records.flatMap((record) => record.remaining ?? []).reverse();
  const left = remaining.map((remains) => ({ group: NO_EDITS, obstacles: [], remains }));
  if (left.length > 0 || done.sheets === null) return { made: [], left, sheets: done.sheets };
  const taken = await spreadsheet.takeSheetsAway(done.sheets);
  return { made: [], left, sheets: taken.ok && taken.value.left.length === 0 ? null : done.sheets };
}

type Move = (workbook: WorkbookInFront, useCase: PaneUseCase) => void;

interface Movement {
  readonly name: string;
  /** The sheet without which nothing moves. */
  readonly sheet: string;
  readonly move: Move;
}

const MOVEMENTS: readonly Movement[] = [
  ...PERSON_MOVEMENTS.map(({ name, move }) => ({
    name,
    sheet: MEASURES_SHEET,
    move: (workbook: WorkbookInFront) => {
      move(workbook, { sheet: MEASURES_SHEET, row: 5, above: 3, sorted: "A3:F7" });
    },
  })),
  {
    name: "two measures renumbered",
    sheet: MEASURES_SHEET,
    move: (workbook) => {
      for (const row of [3, 4, 5, 6, 7]) {
        const text = workbook.textOf(MEASURES_SHEET, `A${row}`);
        const other = text.replace(/^[12]\./, (number) => (number === "1." ? "2." : "1."));
        if (other !== text) workbook.typeIntoCell(MEASURES_SHEET, `A${row}`, other);
      }
    },
  },
  {
    name: "a row inserted above the evidence",
    sheet: "หลักฐาน",
    move: (workbook) => {
      workbook.insertRow("หลักฐาน", 2);
    },
  },
  ...["หลักฐาน", "ตัวชี้วัด"].map((sheet) => ({
    name: `the sheet ${sheet} deleted`,
    sheet,
    move: (workbook: WorkbookInFront) => {
      workbook.deleteSheet(sheet);
    },
  })),
  {
    name: "a row typed into the free row of the evidence",
    sheet: "หลักฐาน",
    move: (workbook) => {
      workbook.typeIntoCell("หลักฐาน", "C6", "งานของคนอื่น");
    },
  },
  {
    name: "the indicators sorted",
    sheet: "ตัวชี้วัด",
    move: (workbook) => {
      workbook.typeIntoCell("ตัวชี้วัด", "B2", "หลังสุด");
      workbook.sortRows("ตัวชี้วัด", "A2:H5", "B");
    },
  },
];

/** Texts that stand in a row or under a number that is not theirs. */
function misplacedIn(tables: readonly RawTable[]): string[] {
  const lines = tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
  // The copy of the sheet stands behind the table itself, which therefore comes last here.
  const numberNow = new Map(
    [...lines].reverse().flatMap((texts) => {
      const [, number = "", set = ""] = /^(\d+)\. .*ชุดที่ (\d)/.exec(texts.join(" ")) ?? [];
      return set === "" ? [] : [[set, number] as const];
    }),
  );
  return lines.flatMap((texts) => {
    const line = texts.join(" ");
    const set = /ชุดที่ (\d)/.exec(line)?.[1];
    const own = /ดำเนินการจัดกิจกรรมที่ (\d)|จัดกิจกรรมที่ (\d).*ห้อง \d/.exec(line);
    const isOfOther = set !== undefined && own !== null && toArabicDigits(own[1] ?? own[2] ?? "") !== set;
    const isLost = set === undefined && /^(?!\d)/.test(line) && texts.length < 3 && own !== null;
    const isUnderOther = line.includes("งานใหม่") && numberNow.has("2") && texts[0] !== numberNow.get("2");
    return isOfOther || isLost || isUnderOther ? [line] : [];
  });
}

const FACTS = ["ชุดที่ 1", "ชุดที่ 2", "ชุดที่ 3", "ชุดที่ 4", "ติดตามผลทุกเดือน", "งานของคนอื่น", "จัดกิจกรรมของชุดที่ ๓"];

/** What stood in the workbook that was only moved, and stands nowhere now. */
function lostFrom(now: readonly RawTable[], moved: readonly RawTable[]): string[] {
  const [texts, wanted] = [textsOf(now).join("\n"), textsOf(moved).join("\n")];
  return FACTS.filter((fact) => wanted.includes(fact) && !texts.includes(fact));
}

/** What each cell shows. */
function textsOf(tables: readonly RawTable[]): string[] {
  return tables.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, text }) => `${sheet}!${cellRef(column, row)} ${text}`),
    ),
  );
}

describe.each(PANE_USE_CASES)("$name", (useCase) => {
  test("is done, and taken back", async () => {
    const { workbook, act } = await start(useCase);
    const before = workbook.contents();
    const done = await act();
    if (!done.ok) throw new Error(done.fault.en);
    expect(done.value.left).toEqual([]);
    expect(workbook.contents()).not.toEqual(before);
    expect(await takeBack(workbook, done.value)).toEqual({ left: [], remaining: [], sheetsLeft: [] });
    expect(workbook.contents()).toEqual(before);
  });

  test("a fault in any of its requests", async () => {
    const clean = await start(useCase);
    await clean.act();
    const requests = actionsOfRequests();
    for (const [index, actions] of requests.entries()) {
      for (const afterActions of positionsIn(actions)) {
        const at = `request ${index + 1} of ${requests.length}, after ${afterActions} of ${actions} actions`;
        const { workbook, act } = await start(useCase);
        const before = workbook.contents();
        pane.host.faults.failingRequests.push({ nth: index + 1, afterActions, code: "GeneralException" });
        const done = await act();
        pane.host.clearFaults();
        const now = workbook.contents();
        if (!done.ok) {
          expect([at, now]).toEqual([at, before]);
          continue;
        }
        const { made, left, sheets } = done.value;
        if (sheets === null && left.every(({ remains }) => remains === null)) {
          const wanted = applyEdits({ tables: before, active: 0 }, joinEdits(made.map(({ edits }) => edits)));
          expect([at, textsOf(now)]).toEqual([at, textsOf(wanted.tables)]);
        }
        const back = await takeBack(workbook, done.value);
        expect([at, back]).toEqual([at, { left: [], remaining: [], sheetsLeft: [] }]);
        expect([at, workbook.contents()]).toEqual([at, before]);
      }
    }
  });

  test("a fault in any request of taking it back: it can be tried again", async () => {
    const clean = await start(useCase);
    const made = await clean.act();
    if (!made.ok) throw new Error(made.fault.en);
    pane.host.resetStats();
    await takeBack(clean.workbook, made.value);
    const requests = actionsOfRequests();
    for (const [index, actions] of requests.entries()) {
      for (const afterActions of positionsIn(actions)) {
        const at = `request ${index + 1} of ${requests.length}, after ${afterActions} of ${actions} actions`;
        const { workbook, act } = await start(useCase);
        const before = workbook.contents();
        const done = await act();
        if (!done.ok) throw new Error(done.fault.en);
        const standing = workbook.contents();
        pane.host.faults.failingRequests.push({ nth: index + 1, afterActions, code: "GeneralException" });
        const first = await tryToTakeBack(workbook, done.value);
        pane.host.clearFaults();
        if (first === null) expect([at, workbook.contents()]).toEqual([at, standing]);
        const again = await tryToTakeBack(workbook, first ?? done.value);
        expect([at, again]).toEqual([at, { made: [], left: [], sheets: null }]);
        expect([at, workbook.contents()]).toEqual([at, before]);
      }
    }
  });

  const sheets = [...rawWorkbook(useCase.tables).tables.map(({ sheet }) => sheet), ...(useCase.makes ?? [])];
  const movements = MOVEMENTS.filter(({ sheet }) => sheets.includes(sheet));
  test.each(movements)("$name, before any of its requests", async ({ name, sheet, move }) => {
    const reference = openWorkbook(useCase).workbook;
    if (reference.sheetNames().includes(sheet)) move(reference, useCase);
    const moved = reference.contents();
    const requests = await sheetsBeforeRequests(useCase);
    const positions = requests.flatMap((names, index) => (names.includes(sheet) ? [index + 1] : []));
    expect(positions.at(-1)).toBe(requests.length);
    for (const nth of positions) {
      const at = `${name} before request ${nth}`;
      const { workbook, act } = await start(useCase);
      let hasMoved = false;
      pane.host.faults.interruptions.push({
        nth,
        act: () => {
          hasMoved = true;
          move(workbook, useCase);
        },
      });
      const done = await act();
      pane.host.clearFaults();
      expect([at, hasMoved]).toEqual([at, true]);
      const now = workbook.contents();
      expect([at, misplacedIn(now)]).toEqual([at, []]);
      expect([at, lostFrom(now, moved)]).toEqual([at, []]);
      if (!done.ok) {
        expect([at, now]).toEqual([at, moved]);
        continue;
      }
      const isMade = done.value.made.length > 0 || done.value.sheets !== null;
      if (!isMade && recordsOf(done.value).length === 0) expect([at, now]).toEqual([at, moved]);
      const back = await takeBack(workbook, done.value);
      expect([at, misplacedIn(workbook.contents())]).toEqual([at, []]);
      const isDone = back.remaining.length + back.sheetsLeft.length === 0;
      // What somebody copied with a text of ours in it is theirs.
      if (isDone && name !== "the row copied") {
        expect([at, linesOf(workbook.contents())]).toEqual([at, linesOf(moved)]);
      }
      if (!isDone) expect([at, back.left.length + back.sheetsLeft.length]).not.toEqual([at, 0]);
    }
  });
});

test("evidence goes under the measure that is meant, though it bears another number meanwhile", async () => {
  const useCase = PANE_USE_CASES.find(({ name }) => name === "a row of evidence") as PaneUseCase;
  const renumber = MOVEMENTS.find(({ name }) => name === "two measures renumbered");
  for (const nth of [1, 2, 3]) {
    const { workbook, act } = await start(useCase);
    pane.host.faults.interruptions.push({ nth, act: () => renumber?.move(workbook, useCase) });
    const done = await act();
    pane.host.clearFaults();
    expect([nth, done.ok, workbook.textOf("หลักฐาน", "A6"), workbook.textOf("หลักฐาน", "C6")]).toEqual([
      nth,
      true,
      "1",
      "งานใหม่",
    ]);
  }
});
