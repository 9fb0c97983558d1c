import type { ProposedFixes } from "../app/fix-workbook";
import type { PatchOutcome } from "../app/ports/patch-workbook";
import type { CellEdit } from "../core/changes/cell-edit";
import type { RowRemoval } from "../core/changes/workbook-edits";
import { fillTemplate } from "../core/text/fill-template";
import { changeExcerpts, quote } from "./change-excerpts";
import { sayCount, type CountText } from "./count-text";
import type { Language, Text } from "./language";
import { textWidth } from "./text-width";
import { unfixedReason } from "./unfixed-reason";

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
  more: { th: "  {space}  {before} → {after}", en: "  {space}  {before} → {after}" },
  left: { th: "  {place}  {reason}", en: "  {place}  {reason}" },
  leftFinding: { th: "  {place}  {message} (เพราะ{reason})", en: "  {place}  {message} (because {reason})" },
} as const satisfies Record<string, Text>;
const COUNTS = {
  written: {
    th: "เขียนแล้ว: {file} (แก้ {count} แห่ง)",
    en: "Written: {file} ({count} edits)",
    one: "Written: {file} ({count} edit)",
  },
  errors: {
    th: "ยังมีข้อที่ต้องแก้เอง {count} ข้อ",
    en: "{count} errors are left for you to mend",
    one: "{count} error is left for you to mend",
  },
} as const satisfies Record<string, CountText>;

export function fixJson({ checksOf, left, checked }: ProposedFixes, outcome: PatchOutcome): FixJson {
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
      ...left.map((finding) => ({
        check: finding.check,
        ...(finding.sheet && { sheet: finding.sheet }),
        cell: finding.cell,
        message: finding.message,
        why: unfixedReason(finding, checked.sheet, checked.cameBack),
      })),
    ],
  };
}

/** The same as lines for a person. */
export function fixText(
  output: string,
  { checksOf, left, checked }: ProposedFixes,
  outcome: PatchOutcome,
  { language, errors }: { readonly language: Language; readonly errors: number },
): string {
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string =>
    fillTemplate(text[language], values);
  const { cells, removedRows } = outcome.written;
  const count = cells.length + removedRows.length;
  const named = (edit: CellEdit | RowRemoval): string => (checksOf.get(edit) ?? []).join(", ");
  const lines = [
    ...cells.flatMap((edit) => {
      const place = placeText(edit);
      const space = " ".repeat(textWidth(place));
      return changeExcerpts(edit).map((change, index) =>
        index === 0
          ? say(WORDS.cell, { place, ...change, checks: named(edit) })
          : say(WORDS.more, { space, ...change }),
      );
    }),
    ...removedRows.map((removal) => {
      const before = quote(removal.cells.map((cell) => cell.before).join(" "), 60);
      return say(WORDS.row, { place: `${removal.sheet}!${removal.row}`, before, checks: named(removal) });
    }),
  ];
  const reasons = [
    ...outcome.left.map(({ edit, reason }) =>
      say(WORDS.left, { place: placeText(edit), reason: reason[language] }),
    ),
    ...left.map((finding) => {
      const reason = unfixedReason(finding, checked.sheet, checked.cameBack)[language];
      return say(WORDS.leftFinding, {
        place: finding.cell ?? "-",
        message: finding.message[language],
        reason,
      });
    }),
  ];
  return `${[
    ...(count === 0 ? [say(WORDS.nothing)] : lines),
    ...(reasons.length === 0 ? [] : ["", say(WORDS.leftHeading), ...reasons]),
    "",
    sayCount(COUNTS.written, language, count, { file: output }),
    ...(errors > 0 ? [sayCount(COUNTS.errors, language, errors)] : []),
  ].join("\n")}\n`;
}

function placeOf(edit: CellEdit | RowRemoval): object {
  return "cell" in edit ? { sheet: edit.sheet, cell: edit.cell } : { sheet: edit.sheet, row: edit.row };
}

function placeText(edit: CellEdit | RowRemoval): string {
  return `${edit.sheet}!${"cell" in edit ? edit.cell : edit.row}`;
}
