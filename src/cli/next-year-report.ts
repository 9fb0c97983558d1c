import type { PatchOutcome } from "../app/ports/patch-workbook";
import type { RolledOver } from "../app/roll-over";
import type { CellEdit } from "../core/changes/cell-edit";
import { groupBy } from "../core/lists/group-by";
import { fillTemplate } from "../core/text/fill-template";
import { changeExcerpts } from "./change-excerpts";
import { sayCount, type CountText } from "./count-text";
import type { Language, Text } from "./language";
import { textWidth } from "./text-width";

/** What `next-year --json` prints: fixed by the contract. */
export interface NextYearJson {
  readonly fiscalYear: number;
  readonly changes: readonly Pick<CellEdit, "sheet" | "cell" | "before" | "after">[];
  readonly left: readonly { readonly sheet: string; readonly cell: string | null; readonly why: Text }[];
}

const WORDS = {
  changed: { th: "เปลี่ยน:", en: "Changed:" },
  change: { th: "  {place}  {before} → {after}", en: "  {place}  {before} → {after}" },
  more: { th: "  {space}  {before} → {after}", en: "  {space}  {before} → {after}" },
  cleared: { th: "ล้าง:", en: "Cleared:" },
  kept: { th: "เก็บข้อความของปีก่อนไว้ในแผ่น {sheets}", en: "Last year's texts are kept on the sheets {sheets}" },
  left: { th: "เหลือให้คนดู:", en: "Left for a person:" },
  leaves: { th: "  {place}  {why}", en: "  {place}  {why}" },
} as const satisfies Record<string, Text>;
const COUNTS = {
  written: {
    th: "เขียนแล้ว: {file} ปีงบประมาณ {year} (เปลี่ยน {changed} ช่อง ล้าง {cleared} ช่อง)",
    en: "Written: {file}, fiscal year {year} ({changed} cells changed, {cleared} cleared)",
  },
  errors: {
    th: "ในสมุดงานใหม่มีข้อที่ต้องแก้ {count} ข้อ",
    en: "The new workbook has {count} errors",
    one: "The new workbook has {count} error",
  },
  cleared: { th: "  {sheet}  {count} ช่อง", en: "  {sheet}  {count} cells", one: "  {sheet}  {count} cell" },
} as const satisfies { written: Text; errors: CountText; cleared: CountText };

/** The changes that were made, and what is left to a person or could not be written. */
export function nextYearJson(rolled: RolledOver, outcome: PatchOutcome): NextYearJson {
  return {
    fiscalYear: rolled.fiscalYear,
    changes: outcome.written.cells.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, after })),
    left: [
      ...outcome.left.map(({ edit, reason: { th, en } }) => ({
        sheet: edit.sheet,
        cell: "cell" in edit ? edit.cell : null,
        why: { th, en },
      })),
      ...rolled.left,
    ],
  };
}

/** The same as lines for a person: each text that is new, how much was cleared, and what is left. */
export function nextYearText(
  output: string,
  rolled: RolledOver,
  outcome: PatchOutcome,
  { language, errors }: { readonly language: Language; readonly errors: number },
): string {
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string =>
    fillTemplate(text[language], values);
  const { fiscalYear, changes, left } = nextYearJson(rolled, outcome);
  const changed = changes.filter(({ after }) => after !== "");
  const cleared = changes.filter(({ after }) => after === "");
  const changeLines = changed.flatMap(({ sheet, cell, before, after }) => {
    const place = `${sheet}!${cell}`;
    const space = " ".repeat(textWidth(place));
    return changeExcerpts({ before, after }).map((excerpt, index) =>
      index === 0 ? say(WORDS.change, { place, ...excerpt }) : say(WORDS.more, { space, ...excerpt }),
    );
  });
  const clearedLines = [...groupBy(cleared, ({ sheet }) => sheet)].map(([sheet, cells]) =>
    sayCount(COUNTS.cleared, language, cells.length, { sheet }),
  );
  const block = (heading: Text, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [say(heading), ...lines, ""];
  return `${[
    ...block(WORDS.changed, changeLines),
    ...block(WORDS.cleared, clearedLines),
    ...block(
      WORDS.left,
      left.map(({ sheet, cell, why }) =>
        say(WORDS.leaves, { place: cell === null ? sheet : `${sheet}!${cell}`, why: why[language] }),
      ),
    ),
    say(WORDS.kept, { sheets: rolled.history.map(({ name }) => `“${name}”`).join(", ") }),
    say(COUNTS.written, {
      file: output,
      year: String(fiscalYear),
      changed: String(changed.length),
      cleared: String(cleared.length),
    }),
    ...(errors > 0 ? [sayCount(COUNTS.errors, language, errors)] : []),
  ].join("\n")}\n`;
}
