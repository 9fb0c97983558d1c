import { CHECKS } from "../core/checks/index";
import type { Check } from "../core/engine/check";
import type { Finding } from "../core/engine/finding";
import type { CellEdit } from "../core/changes/cell-edit";
import { lettersOfRef, rowOfRef } from "../core/model/cell-ref";
import { editPlace } from "../core/changes/edit-place";
import { mergeEdits } from "../core/changes/merge-edits";
import { rowsBeforeRemoval } from "../core/changes/rows-before-removal";
import type { RowRemoval, WorkbookEdits } from "../core/changes/workbook-edits";
import { applyEdits } from "../core/sheet/apply-edits";
import type { Witnesses } from "../core/sheet/create-witnesses";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "./check-workbook";
import { joinEdits, placesOf } from "../core/changes/edit-groups";
import { findHarmfulGroups } from "./find-harmful-groups";
import { findJudgedWords, type JudgedWords } from "./find-judged-words";
import { leaveSetAside } from "./leave-set-aside";
import { watchErrors } from "./watch-errors";
import { fail, succeed, type Result } from "./ports/result";
import { witnessesOf } from "./witnesses-of";

/** How a workbook is checked for its fixes, and which words that a person must judge are to be changed. */
export type FixOptions = Omit<CheckOptions, "purpose"> & {
  /** Keys of such words, as `judgedKey` gives them; all of them if left out. */
  readonly judged?: ReadonlySet<string>;
};

/** The result of the fixes of all checks together, shown before anything is written. */
export interface ProposedFixes {
  /** The workbook as it was read, with the findings of the checks that can correct something. */
  readonly checked: CheckedWorkbook;
  readonly edits: WorkbookEdits;
  /**
   * The same edits in groups; a group is made completely or not at all: a number alone, or a joined text without its row gone,
   * would be a new slip.
   */
  readonly groups: readonly WorkbookEdits[];
  /** Ids of the checks that asked for an edit. */
  readonly checksOf: ReadonlyMap<CellEdit | RowRemoval, readonly string[]>;
  /** The checks that ask for it with certainty; empty for an edit that changes only judged words. */
  readonly certainChecksOf: ReadonlyMap<CellEdit | RowRemoval, readonly string[]>;
  /** Words to be judged, in the order of the sheet: those that are changed, and those that could be. */
  readonly judged: readonly JudgedWords[];
  /** Findings of these checks that a person must correct. */
  readonly left: readonly Finding[];
}

/**
 * One fix may uncover the next, for example the second misspelling of a cell; what is not finished after these rounds would never
 * end.
 */
const MOST_ROUNDS = 20;
/** How often the plan is made again without the groups that did harm; each may be refused twice. */
const MOST_PLANS = 8;

/**
 * Proposes the edits that correct everything that the tool can correct. One fix may uncover the next (a misspelling in a cell
 * whose digits are turned), so the checks run again on what the sheet would show, until there are no more fixes: a second run
 * finds nothing to do. Fixes that never end, and fixes that would bring a new error, are not proposed.
 * @param only ids of the checks whose fixes are made, null for all checks
 * @returns edits; of the words that a person must judge they hold only those that `judged` names
 */
export function fixWorkbook(
  workbook: RawWorkbook,
  { judged, ...options }: FixOptions,
  only: readonly string[] | null = null,
): Result<ProposedFixes> {
  const checks = CHECKS.filter(({ id, fixable }) => fixable && (only === null || only.includes(id)));
  const unknown = (only ?? []).find((id) => !checks.some((check) => check.id === id));
  if (unknown !== undefined) return fail(noSuchFix(unknown));

  const first = checkWorkbook(workbook, { ...options, purpose: "check" }, checks);
  if (!first.ok) return first;
  const cameBack = new Set(first.value.cameBack.map(({ finding }) => finding));
  return succeed({
    checked: first.value,
    ...findPlan(workbook, first.value, checks, { ...options, judged: judged ?? null }),
    left: first.value.findings.filter((finding) => !finding.fixable || cameBack.has(finding)),
  });
}

type FinishedPlan = Pick<ProposedFixes, "edits" | "groups" | "checksOf" | "certainChecksOf" | "judged">;

/** Places whose edits were refused. */
interface Refused {
  /** They did harm among the others, but may do none once these are made: their turn comes last. */
  readonly late: Set<string>;
  /** They did harm even then, or never ended. */
  readonly banned: Set<string>;
}

/**
 * Plans until the plan ends and does no harm. What did harm is left for the end: a heading that is mended makes a row that says it
 * again, misspelt, unknown, and does no harm once this row is gone. What does harm there, too, or never ends, is left out.
 */
function findPlan(
  workbook: RawWorkbook,
  first: CheckedWorkbook,
  checks: readonly Check[],
  { judged, ...options }: Omit<CheckOptions, "purpose"> & { readonly judged: Plan["chosen"] },
): FinishedPlan {
  const withoutAside = leaveSetAside(first);
  const checked = withoutAside(first);
  const witnesses = witnessesOf(workbook, checked.sheet);
  const hasNoNewError = watchErrors(checked, options.asOf);
  const refused: Refused = { late: new Set(), banned: new Set() };
  for (let time = 0; time < MOST_PLANS; time += 1) {
    const { plan, last, unjoined, unsettled } = planRounds(workbook, checked, { judged, refused }, (shown) =>
      withoutAside(recheck(shown, checks, options)),
    );
    const finished = { ...finishPlan(plan, witnesses), judged: judgedWords(plan, checked, unjoined) };
    if (unsettled.length === 0 && (finished.groups.length === 0 || hasNoNewError(last))) return finished;
    const isHarmless = (groups: readonly WorkbookEdits[]): boolean =>
      hasNoNewError(recheck(applyEdits(workbook, joinEdits(groups)), [], options));
    const harmful = unsettled.length > 0 ? [] : findHarmfulGroups(finished.groups, isHarmless);
    for (const place of unsettled.flatMap(placesOf)) refused.banned.add(place);
    for (const place of harmful.flatMap(placesOf)) {
      (refused.late.has(place) ? refused.banned : refused.late).add(place);
    }
  }
  const nothing = createPlan(judged);
  return { ...finishPlan(nothing, witnesses), judged: judgedWords(nothing, checked, checked) };
}

/** Takes what the checks propose, round by round: words and numbers first, then rows, since rows are joined with the words that are right. */
function planRounds(
  workbook: RawWorkbook,
  first: CheckedWorkbook,
  { judged, refused }: { readonly judged: Plan["chosen"]; readonly refused: Refused },
  checkAgain: (shown: RawWorkbook) => CheckedWorkbook,
): {
  readonly plan: Plan;
  /** What the sheet shows at the end. */
  readonly last: CheckedWorkbook;
  /** What it shows before any row goes: there words to be judged are still in their own rows. */
  readonly unjoined: CheckedWorkbook;
  /** What is still proposed then. */
  readonly unsettled: readonly WorkbookEdits[];
} {
  const plan = createPlan(judged);
  let shown = workbook;
  let checked = first;
  let unjoined = first;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (plan.rows.size === 0) unjoined = checked;
    const edits = takeFixes(nextProposals(checked, plan, refused), plan);
    if (isEmpty(edits)) return { plan, last: checked, unjoined, unsettled: [] };
    shown = applyEdits(shown, edits);
    checked = checkAgain(shown);
  }
  return {
    plan,
    last: checked,
    unjoined,
    unsettled: nextProposals(checked, plan, refused).map(({ asRead }) => asRead),
  };
}

/** What one or more checks propose for what the sheet shows in a round. */
interface Proposal {
  readonly asShown: WorkbookEdits;
  /** The same with the addresses of the workbook as it was read: earlier rounds may have removed rows. */
  readonly asRead: WorkbookEdits;
  readonly checks: Checks;
}

/** Those of cells, as long as there are any, then those that remove rows; at last those that are left for the end. */
function nextProposals(checked: CheckedWorkbook, plan: Plan, { late, banned }: Refused): Proposal[] {
  // The findings of one series or one measure share their fix, which may hold as many edits as there are measures.
  const checksByFix = new Map<WorkbookEdits, Checks>();
  for (const [{ check, severity }, fix] of wantedFixes(checked, plan)) {
    checksByFix.set(fix, addChecks(checksByFix.get(fix), new Map([[check, severity !== "review"]])));
  }
  const withOldRows = rowsBeforeRemoval([...plan.rows.values()].map(({ removal }) => removal));
  const proposals = [...checksByFix].map(([asShown, checks]) => ({
    asShown,
    asRead: withOldRows(asShown),
    checks,
  }));
  const without = (all: readonly Proposal[], places: ReadonlySet<string>): Proposal[] =>
    all.filter(({ asRead }) => !placesOf(asRead).some((place) => places.has(place)));
  const allowed = without(proposals, banned);
  const early = without(allowed, late);
  const due = early.length > 0 ? early : allowed;
  const ofCells = due.filter(({ asShown }) => asShown.removedRows.length === 0);
  return ofCells.length > 0 ? ofCells : due;
}

/** Edits gathered over the rounds: of each cell the first text and the last. */
interface Plan {
  /** Keys of judged words to be changed, null for all. */
  readonly chosen: ReadonlySet<string> | null;
  readonly taken: Map<string, JudgedWords>;
  readonly cells: Map<string, { edit: CellEdit; readonly checks: Checks }>;
  readonly rows: Map<string, { readonly removal: RowRemoval; readonly checks: Checks }>;
  /** For each cell and row the places that belong to its group: one proposal at least changes them together. */
  readonly groupedPlaces: Map<string, Set<string>>;
}

/** Ids of checks, each true where it asks for certain. */
type Checks = ReadonlyMap<string, boolean>;

function createPlan(chosen: Plan["chosen"]): Plan {
  return { chosen, taken: new Map(), cells: new Map(), rows: new Map(), groupedPlaces: new Map() };
}

function isChosen({ chosen }: Plan, key: string): boolean {
  return chosen === null || chosen.has(key);
}

/** Every fix but those of judged words that were not chosen. */
function wantedFixes(checked: CheckedWorkbook, plan: Plan): (readonly [Finding, WorkbookEdits])[] {
  const judged = findJudgedWords(checked);
  // Chosen words are changed before any row goes: after that the same place may show another row's words.
  const isTaken = ({ key }: JudgedWords): boolean =>
    isChosen(plan, key) && (plan.chosen === null || plan.rows.size === 0);
  const [wanted, unwanted] = [true, false].map((isWanted) =>
    judged.filter((words) => isTaken(words) === isWanted),
  ) as [JudgedWords[], JudgedWords[]];
  for (const words of wanted) plan.taken.set(words.key, { ...words, isChosen: true });
  const left = new Set(unwanted.flatMap(({ fixes }) => fixes));
  return [...checked.fixes].filter(([, fix]) => !left.has(fix));
}

/** The words that were changed, and those that still could be after the last round; in the order they were found at first. */
function judgedWords(plan: Plan, first: CheckedWorkbook, last: CheckedWorkbook): JudgedWords[] {
  const words = new Map(plan.taken);
  for (const one of findJudgedWords(last)) if (!isChosen(plan, one.key)) words.set(one.key, one);
  const order = new Set(findJudgedWords(first).map(({ key }) => key));
  const inOrder = [...order].flatMap((key) => words.get(key) ?? []);
  return [...inOrder, ...[...words.values()].filter(({ key }) => !order.has(key))];
}

function addChecks(known: Checks | undefined, own: Checks): Checks {
  const all = new Map(known);
  for (const [check, isCertain] of own) all.set(check, isCertain || all.get(check) === true);
  return all;
}

/** @returns what was taken, for what the sheet shows in this round */
function takeFixes(proposed: readonly Proposal[], plan: Plan): WorkbookEdits {
  const { edits, taken } = mergeEdits(proposed.map(({ asShown }) => asShown));
  const merged = new Map(edits.cells.map((edit) => [editPlace(edit), edit]));
  proposed.forEach(({ asShown, asRead, checks: own }, index) => {
    if (!taken[index]) return;
    joinPlaces(plan, placesOf(asRead));
    asRead.cells.forEach((edit, at) => {
      const { after, type } = merged.get(editPlace(asShown.cells[at] as CellEdit)) as CellEdit;
      const known = plan.cells.get(editPlace(edit));
      const checks = addChecks(addChecks(known?.checks, own), checksOfJoined(plan, edit, asRead.removedRows));
      const { sheet, cell, before } = edit;
      const whole = { sheet, cell, before: known?.edit.before ?? before, after };
      plan.cells.set(editPlace(edit), { edit: type === undefined ? whole : { ...whole, type }, checks });
    });
    for (const removal of asRead.removedRows) {
      const place = editPlace(removal);
      const checks = addChecks(plan.rows.get(place)?.checks, own);
      plan.rows.set(place, { removal, checks });
    }
  });
  return edits;
}

/** A row that goes away takes along what was corrected in it before: the cell of the same column that takes its words has these checks, too. */
function checksOfJoined(plan: Plan, { sheet, cell }: CellEdit, removed: readonly RowRemoval[]): Checks {
  const column = lettersOfRef(cell);
  return removed
    .filter((removal) => removal.sheet === sheet)
    .map(({ row }) => plan.cells.get(editPlace({ sheet, cell: `${column}${row}` }))?.checks)
    .reduce<Checks>((all, own) => addChecks(all, own ?? new Map()), new Map());
}

function isEmpty({ cells, removedRows }: WorkbookEdits): boolean {
  return cells.length + removedRows.length === 0;
}

/** Joins the sets of all places; the larger set takes the others in, so that each place moves seldom. */
function joinPlaces({ groupedPlaces }: Plan, places: readonly string[]): void {
  const sets = new Set(places.map((place) => groupedPlaces.get(place) ?? new Set([place])));
  const [largest, ...others] = [...sets].sort((one, other) => other.size - one.size);
  for (const set of others) for (const place of set) largest?.add(place);
  for (const place of places) if (largest) groupedPlaces.set(place, largest);
  for (const set of others) for (const place of set) if (largest) groupedPlaces.set(place, largest);
}

function finishPlan(
  { cells, rows, groupedPlaces }: Plan,
  witnesses: Witnesses,
): Omit<FinishedPlan, "judged"> {
  // Witnesses of the workbook as it was read: what a later round showed is not in the workbook yet.
  const changed = [...cells.values()]
    .filter(
      ({ edit }) =>
        edit.after !== edit.before && !rows.has(editPlace({ sheet: edit.sheet, row: rowOfRef(edit.cell) })),
    )
    .flatMap(({ edit, checks }) => witnesses.cells([edit]).map((one) => ({ edit: one, checks })));
  const removed = [...rows.values()].flatMap(({ removal, checks }) =>
    witnesses.rows([asRead(removal, cells)]).map((one) => ({ removal: one, checks })),
  );
  const all: (readonly [CellEdit | RowRemoval, Checks])[] = [
    ...changed.map(({ edit, checks }) => [edit, checks] as const),
    ...removed.map(({ removal, checks }) => [removal, checks] as const),
  ];
  const checksOf = new Map(all.map(([edit, checks]) => [edit, [...checks.keys()]]));
  const certainChecksOf = new Map(
    all.map(([edit, checks]) => [edit, [...checks].flatMap(([id, isCertain]) => (isCertain ? [id] : []))]),
  );
  const groups = new Map<Set<string>, { cells: CellEdit[]; removedRows: RowRemoval[] }>();
  const groupOf = (place: string): { cells: CellEdit[]; removedRows: RowRemoval[] } => {
    const key = groupedPlaces.get(place) as Set<string>;
    const group = groups.get(key) ?? { cells: [], removedRows: [] };
    groups.set(key, group);
    return group;
  };
  for (const { edit } of changed) groupOf(editPlace(edit)).cells.push(edit);
  for (const { removal } of removed) groupOf(editPlace(removal)).removedRows.push(removal);
  return {
    edits: { cells: changed.map(({ edit }) => edit), removedRows: removed.map(({ removal }) => removal) },
    groups: [...groups.values()].map((group) => {
      const given = witnesses.headings(group.cells);
      return given.length > 0 ? { ...group, given } : group;
    }),
    checksOf,
    certainChecksOf,
  };
}

/** A row is removed with the words with which it was read: corrections of an earlier round are never written into it. */
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
