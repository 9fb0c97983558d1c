import { addAll } from "../core/lists/add-all";
import { isOwnSheet, SHEET_NAMES } from "../core/model/sheet-names";
import type { ChosenTable } from "../core/model/wanted-table";
import { findMeasuresTable } from "../core/sheet/find-measures-table";
import { locateHeadings } from "../core/sheet/locate-headings";
import { readChosenTables } from "../core/sheet/program/chosen-tables";
import type { RawTable } from "../core/sheet/raw-table";
import { squash } from "../core/text/squash";
import type { SheetChoice, SheetReading, WorkbookReading } from "./ports/sheet-choice";

/** The sheets that are read beside the measures, whatever is in them. */
const DATA_SHEET_NAMES: readonly string[] = [
  SHEET_NAMES.evidence,
  SHEET_NAMES.indicators,
  SHEET_NAMES.settings,
  SHEET_NAMES.program,
];

const DATA_SHEETS = DATA_SHEET_NAMES.map(squash);

/**
 * Chooses the sheets to be read to their end by their headings. The sheet in front, the one that is worked on and the one that a person
 * chose are enough where a table with nearly all columns is in one of them and no other is asked for; else every sheet is looked at, and
 * the best one read on.
 */
export const SHEETS_BY_HEADINGS: SheetChoice = { always: DATA_SHEET_NAMES, choose, findWorkedOn };

function choose(reading: WorkbookReading): ReadonlySet<string> {
  return new Set(wantedSheets(reading).map(({ id }) => id));
}

function wantedSheets({ sheets, frontId, workedOnId, everyTable }: WorkbookReading): SheetReading[] {
  const wanted = sheets.filter(({ table }) => DATA_SHEETS.includes(squash(table.sheet)));
  const candidates = sheets.filter(({ table }) => !isOwnSheet(table.sheet));
  const choice = lastChoice(sheets);
  const chosen = choice ? squash(choice.sheet) : null;
  const isNamed = ({ table }: SheetReading): boolean =>
    choice !== null && hasNamedColumns(choice) && squash(table.sheet) === chosen;
  const near = candidates.filter(
    ({ id, table }) => id === frontId || id === workedOnId || squash(table.sheet) === chosen,
  );
  const unseen = near.filter(({ isBegun }) => !isBegun);
  if (unseen.length > 0) return [...wanted, ...unseen];

  const graded = near.map((sheet) => ({ sheet, grade: gradeSheet(sheet.table) }));
  addAll(
    wanted,
    graded.flatMap(({ sheet, grade }) => (grade > 0 || isNamed(sheet) ? [sheet] : [])),
  );
  // A person has said which column is which: that table is meant, whether its headings can be read or not.
  const isFound = graded.some(({ sheet, grade }) => isNamed(sheet) || (grade === 2 && !sheet.table.hidden));
  if (isFound && !everyTable) return wanted;

  const others = candidates.filter(({ isBegun, table }) => !isBegun && !(isFound && table.hidden));
  if (others.length > 0) return [...wanted, ...others];
  if (everyTable) {
    const isFull = ({ isBegun, table }: SheetReading): boolean =>
      isBegun && !table.hidden && gradeSheet(table) === 2;
    addAll(wanted, candidates.filter(isFull));
  }
  if (isFound) return wanted;

  const best = bestSheet(candidates, frontId);
  if (best) return [...wanted, best];

  // No table so far: its headings may stand further down.
  const unfinished = candidates.filter(({ isComplete }) => !isComplete);
  const next = unfinished.find(({ id }) => id === frontId) ?? unfinished[0];
  return next ? [...wanted, next] : wanted;
}

function findWorkedOn({ sheets, frontId, workedOnId }: WorkbookReading): string | null {
  const choice = lastChoice(sheets);
  const named = choice !== null && hasNamedColumns(choice) ? squash(choice.sheet) : null;
  const known = sheets.find(({ id }) => id === workedOnId);
  if (known?.isBegun && (gradeSheet(known.table) > 0 || squash(known.table.sheet) === named)) return known.id;
  const namedSheet = sheets.find(({ table }) => squash(table.sheet) === named);
  if (namedSheet?.isBegun && workedOnId === null) return namedSheet.id;
  return bestSheet(sheets, frontId)?.id ?? null;
}

/** How well the rows read so far fit a measures sheet, see `gradeColumns`. */
function gradeSheet(table: RawTable): 0 | 1 | 2 {
  return isOwnSheet(table.sheet) ? 0 : (locateHeadings(table)?.grade ?? 0);
}

/** The sheet whose headings fit best. */
function bestSheet(sheets: readonly SheetReading[], frontId: string): SheetReading | undefined {
  const tables = sheets.map(({ table }) => table);
  const found = findMeasuresTable({ tables, active: sheets.findIndex(({ id }) => id === frontId) });
  return sheets.find(({ table }) => table.sheet === found?.table.sheet);
}

/** The table that a person chose last; null as long as nothing says so. */
function lastChoice(sheets: readonly SheetReading[]): ChosenTable | null {
  const program = sheets.find(({ table }) => squash(table.sheet) === squash(SHEET_NAMES.program));
  if (!program?.isBegun) return null;
  return readChosenTables({ tables: [program.table], active: 0 }).at(-1) ?? null;
}

function hasNamedColumns({ columns }: ChosenTable): boolean {
  return Object.keys(columns).length > 0;
}
