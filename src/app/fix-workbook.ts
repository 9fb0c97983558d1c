import { CHECKS } from "../core/checks/index";
import type { Check } from "../core/engine/check";
import type { Finding } from "../core/engine/finding";
import type { CellEdit } from "../core/model/cell-edit";
import { rowOfRef } from "../core/model/cell-ref";
import { editPlace } from "../core/model/edit-place";
import { mergeEdits } from "../core/model/merge-edits";
import type { RowRemoval, WorkbookEdits } from "../core/model/workbook-edits";
import { applyEdits } from "../core/sheet/apply-edits";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "./check-workbook";
import { fail, succeed, type Result } from "./result";

/** What the fixes of all checks come to, shown before anything is written. */
export interface ProposedFixes {
  /** The workbook as it was read, with what the checks that can mend something find in it. */
  readonly checked: CheckedWorkbook;
  readonly edits: WorkbookEdits;
  /** The same edits in groups of which all are to be made or none: a number alone, or a joined text without its row gone, would be a new slip. */
  readonly groups: readonly WorkbookEdits[];
  /** Ids of the checks that asked for an edit. */
  readonly checksOf: ReadonlyMap<CellEdit | RowRemoval, readonly string[]>;
  /** Findings of these checks that are for a person to mend. */
  readonly left: readonly Finding[];
}

/** Words and numbers first, rows last: behind a removed row no address is the same. */
const MOST_ROUNDS = 3;

/**
 * Proposes the edits that mend all the tool can mend. One fix may uncover the next (a misspelling in a cell whose digits are
 * turned), so the checks run again on what the sheet would show, until nothing more comes of it.
 * @param only ids of the checks to mend by, null for every one that can
 */
export function fixWorkbook(
  workbook: RawWorkbook,
  options: Omit<CheckOptions, "purpose">,
  only: readonly string[] | null = null,
): Result<ProposedFixes> {
  const checks = CHECKS.filter(({ id, fixable }) => fixable && (only === null || only.includes(id)));
  const unknown = (only ?? []).find((id) => !checks.some((check) => check.id === id));
  if (unknown !== undefined) return fail(noSuchFix(unknown));

  const first = checkWorkbook(workbook, { ...options, purpose: "check" }, checks);
  if (!first.ok) return first;
  const plan = createPlan();
  let shown = workbook;
  let checked = first.value;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { edits, isEmpty } = takeCellFixes(checked, plan);
    if (isEmpty) break;
    shown = applyEdits(shown, edits);
    checked = recheck(shown, checks, options);
  }
  takeRowFixes(checked, plan);
  return succeed({
    checked: first.value,
    ...finishPlan(plan),
    left: first.value.findings.filter(({ fixable }) => !fixable),
  });
}

/** Edits gathered over the rounds: of each cell the first text and the last. */
interface Plan {
  readonly cells: Map<string, { edit: CellEdit; readonly checks: Set<string> }>;
  readonly rows: Map<string, { readonly removal: RowRemoval; readonly checks: Set<string> }>;
  /** For each cell and row the places that one proposal or another ties to it. */
  readonly ties: Map<string, Set<string>>;
}

function createPlan(): Plan {
  return { cells: new Map(), rows: new Map(), ties: new Map() };
}

function takeCellFixes(checked: CheckedWorkbook, plan: Plan): { edits: WorkbookEdits; isEmpty: boolean } {
  const fixes = [...checked.fixes].filter(([, fix]) => fix.removedRows.length === 0);
  return takeFixes(fixes, plan);
}

function takeRowFixes(checked: CheckedWorkbook, plan: Plan): void {
  takeFixes(
    [...checked.fixes].filter(([, fix]) => fix.removedRows.length > 0),
    plan,
  );
}

function takeFixes(
  fixes: readonly (readonly [Finding, WorkbookEdits])[],
  plan: Plan,
): { edits: WorkbookEdits; isEmpty: boolean } {
  // The findings of one series or one measure share their fix, which may hold as many edits as there are measures.
  const checksByFix = new Map<WorkbookEdits, Set<string>>();
  for (const [{ check }, fix] of fixes) {
    checksByFix.set(fix, (checksByFix.get(fix) ?? new Set()).add(check));
  }
  const { edits, taken } = mergeEdits([...checksByFix.keys()]);
  const merged = new Map(edits.cells.map((edit) => [editPlace(edit), edit]));
  [...checksByFix].forEach(([fix, own], index) => {
    if (!taken[index]) return;
    tie(plan, [...fix.cells, ...fix.removedRows].map(editPlace));
    for (const { sheet, cell } of fix.cells) {
      const edit = merged.get(editPlace({ sheet, cell })) as CellEdit;
      const known = plan.cells.get(editPlace(edit));
      const checks = new Set([...(known?.checks ?? []), ...own]);
      plan.cells.set(editPlace(edit), {
        edit: { ...edit, before: known?.edit.before ?? edit.before },
        checks,
      });
    }
    for (const removal of fix.removedRows) {
      const place = editPlace(removal);
      const checks = new Set([...(plan.rows.get(place)?.checks ?? []), ...own]);
      plan.rows.set(place, { removal, checks });
    }
  });
  return { edits, isEmpty: edits.cells.length + edits.removedRows.length === 0 };
}

/** Joins the sets of all places; the larger set takes the others in, so that each place moves seldom. */
function tie({ ties }: Plan, places: readonly string[]): void {
  const sets = new Set(places.map((place) => ties.get(place) ?? new Set([place])));
  const [largest, ...others] = [...sets].sort((one, other) => other.size - one.size);
  for (const set of others) for (const place of set) largest?.add(place);
  for (const place of places) if (largest) ties.set(place, largest);
  for (const set of others) for (const place of set) if (largest) ties.set(place, largest);
}

function finishPlan({ cells, rows, ties }: Plan): Pick<ProposedFixes, "edits" | "groups" | "checksOf"> {
  const changed = [...cells.values()].filter(
    ({ edit }) =>
      edit.after !== edit.before && !rows.has(editPlace({ sheet: edit.sheet, row: rowOfRef(edit.cell) })),
  );
  const removed = [...rows.values()].map(({ removal, checks }) => ({
    removal: asRead(removal, cells),
    checks,
  }));
  const checksOf = new Map<CellEdit | RowRemoval, readonly string[]>([
    ...changed.map(({ edit, checks }) => [edit, [...checks]] as const),
    ...removed.map(({ removal, checks }) => [removal, [...checks]] as const),
  ]);
  const groups = new Map<Set<string>, { cells: CellEdit[]; removedRows: RowRemoval[] }>();
  const groupOf = (place: string): { cells: CellEdit[]; removedRows: RowRemoval[] } => {
    const key = ties.get(place) as Set<string>;
    const group = groups.get(key) ?? { cells: [], removedRows: [] };
    groups.set(key, group);
    return group;
  };
  for (const { edit } of changed) groupOf(editPlace(edit)).cells.push(edit);
  for (const { removal } of removed) groupOf(editPlace(removal)).removedRows.push(removal);
  return {
    edits: { cells: changed.map(({ edit }) => edit), removedRows: removed.map(({ removal }) => removal) },
    groups: [...groups.values()],
    checksOf,
  };
}

/** A row goes away with the words that it was read with: what an earlier round put right in it is written nowhere. */
function asRead(removal: RowRemoval, cells: Plan["cells"]): RowRemoval {
  return {
    ...removal,
    cells: removal.cells.map(({ cell, before }) => ({
      cell,
      before: cells.get(editPlace({ sheet: removal.sheet, cell }))?.edit.before ?? before,
    })),
  };
}

function recheck(
  workbook: RawWorkbook,
  checks: readonly Check[],
  options: Omit<CheckOptions, "purpose">,
): CheckedWorkbook {
  const checked = checkWorkbook(workbook, { ...options, purpose: "check" }, checks);
  if (!checked.ok) throw new Error(`fixes left a workbook that cannot be read: ${checked.fault.en}`);
  return checked.value;
}

function noSuchFix(id: string): { th: string; en: string } {
  const known = CHECKS.filter(({ fixable }) => fixable).map((check) => check.id);
  return {
    th: `ไม่มีการแก้ชื่อ "${id}" ที่โปรแกรมแก้ให้ได้คือ ${known.join(", ")}`,
    en: `There is no fix named "${id}"; those that can be made are ${known.join(", ")}`,
  };
}
