import type { ProposedFixes } from "../app/fix-workbook";
import type { PatchOutcome } from "../app/ports/patch-workbook";
import type { CellEdit } from "../core/changes/cell-edit";
import type { RowRemoval } from "../core/changes/workbook-edits";
import { fillTemplate } from "../core/text/fill-template";
import type { Language, Text } from "./language";

/** What `fix --json` prints: the edits made, what was left alone, and what a person must correct. */
export interface FixJson {
  readonly edits: readonly object[];
  readonly left: readonly object[];
}

const WORDS = {
  cell: { th: "  {place}  {before} → {after}  ({checks})", en: "  {place}  {before} → {after}  ({checks})" },
  row: {
    th: "  {place}  เอาแถวออก: {before}  ({checks})",
    en: "  {place}  row removed: {before}  ({checks})",
  },
  nothing: { th: "ไม่มีสิ่งที่โปรแกรมแก้ให้ได้", en: "There is nothing that can be fixed automatically" },
  leftHeading: { th: "ไม่ได้แก้:", en: "Not fixed:" },
  left: { th: "  {place}  {reason}", en: "  {place}  {reason}" },
  written: { th: "เขียนแล้ว: {file} (แก้ {count} แห่ง)", en: "Written: {file} ({count} edits)" },
  errors: { th: "ยังมีข้อที่ต้องแก้เอง {count} ข้อ", en: "{count} errors are left for you to mend" },
} as const satisfies Record<string, Text>;

export function fixJson({ checksOf, left }: ProposedFixes, outcome: PatchOutcome): FixJson {
  const { cells, removedRows } = outcome.written;
  return {
    edits: [
      ...cells.map((edit) => {
        const { sheet, cell, before, after, type } = edit;
        return { checks: checksOf.get(edit) ?? [], sheet, cell, before, after, ...(type && { type }) };
      }),
      ...removedRows.map((removal) => {
        const { sheet, row, cells: removed } = removal;
        return { checks: checksOf.get(removal) ?? [], sheet, row, removed };
      }),
    ],
    left: [
      ...outcome.left.map(({ edit, reason }) => ({ ...placeOf(edit), why: reason })),
      ...left.map(({ check, sheet, cell, message }) => ({
        check,
        ...(sheet && { sheet }),
        cell,
        why: message,
      })),
    ],
  };
}

/** The same as lines for a person. */
export function fixText(
  output: string,
  { checksOf, left }: ProposedFixes,
  outcome: PatchOutcome,
  { language, errors }: { readonly language: Language; readonly errors: number },
): string {
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string =>
    fillTemplate(text[language], values);
  const { cells, removedRows } = outcome.written;
  const count = cells.length + removedRows.length;
  const named = (edit: CellEdit | RowRemoval): string => (checksOf.get(edit) ?? []).join(", ");
  const lines = [
    ...cells.map((edit) => {
      const { before, after } = shortened(edit);
      return say(WORDS.cell, { place: `${edit.sheet}!${edit.cell}`, before, after, checks: named(edit) });
    }),
    ...removedRows.map((removal) => {
      const before = quote(removal.cells.map((cell) => cell.before).join(" "), 60);
      return say(WORDS.row, { place: `${removal.sheet}!${removal.row}`, before, checks: named(removal) });
    }),
  ];
  const reasons = [
    ...outcome.left.map(({ edit, reason }) => ({ place: placeText(edit), reason: reason[language] })),
    ...left.map(({ cell, message }) => ({ place: cell ?? "-", reason: message[language] })),
  ];
  return `${[
    ...(count === 0 ? [say(WORDS.nothing)] : lines),
    ...(reasons.length === 0
      ? []
      : ["", say(WORDS.leftHeading), ...reasons.map((one) => say(WORDS.left, one))]),
    "",
    say(WORDS.written, { file: output, count: String(count) }),
    ...(errors > 0 ? [say(WORDS.errors, { count: String(errors) })] : []),
  ].join("\n")}\n`;
}

function placeOf(edit: CellEdit | RowRemoval): object {
  return "cell" in edit ? { sheet: edit.sheet, cell: edit.cell } : { sheet: edit.sheet, row: edit.row };
}

function placeText(edit: CellEdit | RowRemoval): string {
  return `${edit.sheet}!${"cell" in edit ? edit.cell : edit.row}`;
}

/** The words that change, with a few words before them. */
function shortened({ before, after }: CellEdit): { before: string; after: string } {
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same += 1;
  const from = Math.max(0, same - 12);
  const lead = from > 0 ? "…" : "";
  return { before: quote(lead + before.slice(from), 40), after: quote(lead + after.slice(from), 40) };
}

function quote(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ");
  return `“${line.length > most ? `${line.slice(0, most)}…` : line}”`;
}
