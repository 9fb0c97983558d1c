import type { PatchOutcome } from "../app/ports/patch-workbook";
import type { ProposedFill } from "../app/propose-fill";
import type { CellEdit } from "../core/changes/cell-edit";
import type { ProposedEdit, RowSource } from "../core/summary/proposals";
import { fillTemplate } from "../core/text/fill-template";
import { sayCount, type CountText } from "./count-text";
import type { Language, Text } from "./language";

/** What `fill --json` prints: fixed by the contract. */
export interface FillJson {
  readonly edits: readonly object[];
  readonly gaps: readonly object[];
  readonly left: readonly object[];
}

const WORDS = {
  edit: { th: "  {place}  (จาก {sources})", en: "  {place}  (from {sources})" },
  source: { th: "{sheet} แถว {rows}", en: "{sheet} row {rows}" },
  nothing: { th: "ไม่มีผลที่ร่างได้จากที่บันทึกไว้", en: "Nothing could be written from what was recorded" },
  gaps: { th: "ยังขาด:", en: "Missing:" },
  gap: { th: "  {place}  {what}", en: "  {place}  {what}" },
  left: { th: "ไม่ได้เขียน:", en: "Left as it is:" },
} as const satisfies Record<string, Text>;
const COUNTS = {
  written: {
    th: "เขียนแล้ว: {file} (เติม {count} ช่อง)",
    en: "Written: {file} ({count} cells filled)",
    one: "Written: {file} ({count} cell filled)",
  },
  errors: { th: "ยังมีข้อที่ต้องแก้ {count} ข้อ", en: "{count} errors stand", one: "{count} error stands" },
} as const satisfies Record<string, CountText>;

/** The edits that were made, what is missing for more, and the cells that were left as they are. */
export function fillJson(proposed: ProposedFill, outcome: PatchOutcome): FillJson {
  const proposals = new Map(proposed.edits.map((edit) => [placeText(edit), edit]));
  return {
    edits: outcome.written.cells.map((edit) => {
      const { sheet, cell, before, after } = edit;
      const known = proposals.get(placeText(edit));
      const { measure = null, column = null, sources = [], isLate = false } = known ?? {};
      return { sheet, cell, before, after, measure, column, sources, isLate };
    }),
    gaps: proposed.gaps.map(({ kind, measure, sheet, cell, message, sources }) => ({
      measure,
      missing: kind,
      sheet,
      cell,
      message,
      sources,
    })),
    left: [
      ...outcome.left.map(({ edit, reason }) => ({
        sheet: edit.sheet,
        cell: "cell" in edit ? edit.cell : null,
        why: reason,
      })),
      ...proposed.left.map(({ measure, cell, reason }) => ({ measure, cell, why: reason })),
    ],
  };
}

/** The same as lines for a person. */
export function fillText(
  output: string,
  proposed: ProposedFill,
  outcome: PatchOutcome,
  { language, errors }: { readonly language: Language; readonly errors: number },
): string {
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string =>
    fillTemplate(text[language], values);
  const sourceText = ({ sheet, rows }: RowSource): string =>
    say(WORDS.source, { sheet, rows: rows.join(", ") });
  const proposals = new Map(proposed.edits.map((edit) => [placeText(edit), edit]));
  const { cells } = outcome.written;
  const editLines = cells.flatMap((edit) => {
    const sources = (proposals.get(placeText(edit)) as ProposedEdit | undefined)?.sources ?? [];
    const place = placeText(edit);
    return [
      say(WORDS.edit, { place, sources: sources.map(sourceText).join("; ") }),
      ...edit.after.split("\n").map((line) => `      ${line}`),
    ];
  });
  const gapLines = proposed.gaps.map(({ sheet, cell, message }) =>
    say(WORDS.gap, { place: cell === null ? "-" : `${sheet ?? ""}!${cell}`, what: message[language] }),
  );
  const leftLines = [
    ...outcome.left.map(({ edit, reason }) => ({
      place: "cell" in edit ? placeText(edit) : "-",
      what: reason[language],
    })),
    // A filled cell for which nothing was recorded is no news.
    ...proposed.left
      .filter((one) => one.proposed !== null)
      .map(({ cell, reason }) => ({ place: cell, what: reason[language] })),
  ].map((values) => say(WORDS.gap, values));
  const block = (heading: Text, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", say(heading), ...lines];
  return `${[
    ...(cells.length === 0 ? [say(WORDS.nothing)] : editLines),
    ...block(WORDS.gaps, gapLines),
    ...block(WORDS.left, leftLines),
    "",
    sayCount(COUNTS.written, language, cells.length, { file: output }),
    ...(errors > 0 ? [sayCount(COUNTS.errors, language, errors)] : []),
  ].join("\n")}\n`;
}

function placeText({ sheet, cell }: Pick<CellEdit, "sheet" | "cell">): string {
  return `${sheet}!${cell}`;
}
