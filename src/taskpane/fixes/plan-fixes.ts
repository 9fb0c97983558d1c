import { placesOf } from "../../core/changes/edit-groups";
import { judgedKey, type JudgedWords } from "../../app/find-judged-words";
import type { OwnFixes } from "../../app/group-own-fixes";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { columnNumber, lettersOfRef, rowOfRef } from "../../core/model/cell-ref";
import { editPlace } from "../../core/changes/edit-place";
import { mergeEdits } from "../../core/changes/merge-edits";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import { groupBy } from "../../core/lists/group-by";
import type { Text } from "../language/language";
import { FIX_NAMES } from "./fixes-texts";

/** A fix in the list of all fixes: its edits are made completely or not at all. */
export interface PlannedFix {
  /** The same while the texts that it is about are, in whichever row they stand: what is not ticked stays so when rows move. */
  readonly key: string;
  /**
   * What would change with the words that are chosen; if the fix changes only words and none of them is chosen, with all of them.
   */
  readonly edits: WorkbookEdits;
  /** Words in its cells and rows that a person must judge. */
  readonly words: readonly PlannedWords[];
  /** True where nothing but such words would change: it is ticked by them alone. */
  readonly isJudged: boolean;
  /** How many findings it corrects, without the findings about words. */
  readonly findings: number;
}

/** What is planned: all fixes together, as `fixWorkbook` proposes them, or those of some findings. */
export interface Proposed extends OwnFixes {
  readonly checked: CheckedWorkbook;
}

/** Words to be judged, and how many findings are about them. */
export interface PlannedWords extends JudgedWords {
  readonly findings: number;
}

/** The fixes that do the same kind of thing. */
export interface FixSection {
  readonly key: string;
  /** More than one where a cell is corrected in several ways. */
  readonly names: readonly Text[];
  readonly fixes: readonly PlannedFix[];
}

/** All fixes by what they do, in the order of the sheet: a card stays in its place no matter which words are chosen. */
export function planFixes(proposed: Proposed): FixSection[] {
  const { checked, certainChecksOf } = proposed;
  const own = checked.sheet.sheet;
  const fixes = [...groupFixes(proposed), ...looseFixes(proposed)];
  const sections = new Map<string, { names: readonly Text[]; fixes: PlannedFix[] }>();
  const times = new Map<string, number>();
  for (const { key: words, ...planned } of fixes.sort((one, other) =>
    compare(placeOf(one, own), placeOf(other, own)),
  )) {
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    const fix: PlannedFix = { ...planned, key: `${words} ${time}` };
    const edits = [...fix.edits.cells, ...fix.edits.removedRows];
    const checks = fix.isJudged
      ? fix.words.map(({ check }) => check)
      : edits.flatMap((edit) => certainChecksOf.get(edit) ?? []);
    const names = [...new Set(checks.map(nameOf))];
    const kind = names.map(({ en }) => en).join("\n");
    const section = sections.get(kind) ?? { names, fixes: [] };
    section.fixes.push(fix);
    sections.set(kind, section);
  }
  return [...sections].map(([key, section]) => ({ key, ...section }));
}

/** What is changed with the words that were chosen. */
function groupFixes({ groups, certainChecksOf, ...proposed }: Proposed): PlannedFix[] {
  const groupOf = new Map(groups.flatMap((group) => placesOf(group).map((at) => [at, group] as const)));
  const words = groupBy(withCounts(proposed), ({ edits }) => findGroup(edits, groupOf));
  const findings = groupBy(
    [...proposed.checked.fixes].filter(([{ severity }]) => severity !== "review"),
    ([, fix]) => findGroup(fix, groupOf),
  );
  return groups.map((edits) => ({
    key: textsOf(edits),
    edits,
    words: words.get(edits) ?? [],
    isJudged: [...edits.cells, ...edits.removedRows].every(
      (edit) => (certainChecksOf.get(edit) ?? []).length === 0,
    ),
    findings: findings.get(edits)?.length ?? 0,
  }));
}

/** Words in cells where nothing is changed yet. */
function looseFixes({ groups, ...proposed }: Proposed): PlannedFix[] {
  const groupOf = new Map(groups.flatMap((group) => placesOf(group).map((at) => [at, group] as const)));
  const loose = withCounts(proposed).filter(({ edits }) => findGroup(edits, groupOf) === undefined);
  return [...groupBy(loose, ({ edits }) => placesOf(edits).join("\n")).values()].map((words) => {
    const { edits } = mergeEdits(words.map((one) => one.edits));
    return { key: textsOf(edits), edits, words, isJudged: true, findings: 0 };
  });
}

/** The texts that are changed or removed, with their columns; rows may move while they are shown. */
function textsOf({ cells, removedRows }: WorkbookEdits): string {
  const texts = [
    ...cells.map((edit) => ({ sheet: edit.sheet, edits: [edit] })),
    ...removedRows.map((removal) => ({ sheet: removal.sheet, edits: removal.cells })),
  ];
  return JSON.stringify(
    texts.map(({ sheet, edits }) => [sheet, edits.map(({ cell, before }) => [lettersOfRef(cell), before])]),
  );
}

function withCounts({ judged, checked }: Pick<Proposed, "judged" | "checked">): PlannedWords[] {
  const findings = [...checked.fixes.keys()].filter(({ severity }) => severity === "review");
  const counts = groupBy(findings, (finding) => judgedKey(finding, checked.sheet.sheet));
  return judged.map((words) => ({ ...words, findings: counts.get(words.key)?.length ?? 0 }));
}

/** The group that changes one of these cells, or removes its row. */
function findGroup(
  { cells, removedRows }: WorkbookEdits,
  groupOf: ReadonlyMap<string, WorkbookEdits>,
): WorkbookEdits | undefined {
  const rows = cells.map(({ sheet, cell }) => ({ sheet, row: rowOfRef(cell) }));
  const places = [...cells, ...removedRows, ...rows].map(editPlace);
  return places.map((at) => groupOf.get(at)).find((group) => group !== undefined);
}

/** Row and column of the first change on the measures sheet; other sheets come last. */
function placeOf({ edits }: PlannedFix, sheet: string): readonly [number, number] {
  const places = [
    ...edits.cells.map((edit) => ({ ...edit, row: rowOfRef(edit.cell) })),
    ...edits.removedRows.map((removal) => ({ ...removal, cell: "A" })),
  ].filter((place) => place.sheet === sheet);
  return places
    .map(({ row, cell }) => [row, columnNumber(cell.replace(/\d+$/, ""))] as const)
    .reduce((least, place) => (compare(place, least) < 0 ? place : least), [Infinity, Infinity]);
}

function compare(one: readonly [number, number], other: readonly [number, number]): number {
  if (one[0] !== other[0]) return one[0] < other[0] ? -1 : 1;
  return one[1] === other[1] ? 0 : one[1] < other[1] ? -1 : 1;
}

function nameOf(id: string): Text {
  const name = FIX_NAMES[id];
  if (!name) throw new Error(`the fixes of ${id} have no name`);
  return name;
}
