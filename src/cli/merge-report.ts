import type { Collected } from "../app/collect";
import type { PatchOutcome } from "../app/ports/patch-workbook";
import type { UserFault } from "../app/ports/result";
import { LEFT_REASONS } from "../app/changes/left-reasons";
import type { CellEdit } from "../core/changes/cell-edit";
import { editPlace } from "../core/changes/edit-place";
import type { MergeEdits, MergeGroup } from "../core/hands/merge-edits";
import { shownAnswer } from "../core/hands/shown-text";
import { addToGroup } from "../core/lists/group-by";
import { fillTemplate } from "../core/text/fill-template";
import type { Arguments } from "./arguments";
import { sayCount, type CountText } from "./count-text";
import type { Language, Text } from "./language";

/** What became of a merge. */
export interface MergedFiles {
  readonly collected: Collected;
  readonly edits: MergeEdits;
  readonly outcome: PatchOutcome;
  /** Files that could not be read, each with its sentence. */
  readonly unread: readonly { readonly file: string; readonly fault: UserFault }[];
  /** False where no file was taken, and so nothing was written. */
  readonly isWritten: boolean;
}

/** What `merge --json` prints: fixed by the contract. */
export interface MergeJson {
  readonly taken: readonly (Pick<CellEdit, "sheet" | "cell" | "before" | "after"> & {
    readonly file: string;
  })[];
  readonly conflicts: readonly {
    readonly sheet: string;
    readonly cell: string;
    /** Null where the file does not say what was sent. */
    readonly sent: string | null;
    readonly main: string;
    readonly theirs: string;
    readonly file: string;
  }[];
  readonly left: readonly { readonly file: string; readonly cell: string | null; readonly why: Text }[];
  readonly rows: readonly { readonly sheet: string; readonly row: number; readonly file: string }[];
}

/** What was written into the copy, what collides, and what was left and why. */
export function mergeJson({ collected, edits, outcome, unread }: MergedFiles): MergeJson {
  const written = new Set(outcome.written.cells.map(editPlace));
  const isWritten = ({ edits: { cells } }: MergeGroup): boolean =>
    cells.some((edit) => written.has(editPlace(edit)));
  const made = edits.groups.filter(isWritten);
  return {
    taken: made.flatMap(({ edits: { cells }, wrote }) =>
      wrote.kind === "row"
        ? []
        : cells.map(({ sheet, cell, before, after: theirs, type }) => {
            const after = shownAnswer({ theirs, ...(type && { type }) });
            return { sheet, cell, before, after, file: wrote.answer.file };
          }),
    ),
    conflicts: collected.conflicts.flatMap(({ answers }) =>
      answers.map((answer) => {
        const { sheet, cell, sent, main, file } = answer;
        return { sheet, cell, sent, main, theirs: shownAnswer(answer), file };
      }),
    ),
    left: leftLines({ collected, edits, outcome, unread }).map(({ file, cell, why: { th, en } }) => ({
      file,
      cell,
      why: { th, en },
    })),
    rows: made.flatMap(({ wrote }) =>
      wrote.kind === "row" ? [{ sheet: wrote.sheet, row: wrote.at, file: wrote.row.file }] : [],
    ),
  };
}

/** What was left, each with the sheet of the unit's file; null where it is about the file. */
interface LeftLine {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly why: Text;
}

function leftLines({ collected, edits, outcome, unread }: Omit<MergedFiles, "isWritten">): LeftLine[] {
  return [
    ...unread.map(({ file, fault }) => ({ file, sheet: null, cell: null, why: fault })),
    ...collected.left,
    ...edits.left,
    ...notWritten(edits, outcome),
  ];
}

/** What the main workbook would not take (a formula, a locked cell), by the place of the file that it came from. */
function notWritten({ groups }: MergeEdits, { left }: PatchOutcome): LeftLine[] {
  const reasons = new Map<string, UserFault[]>();
  for (const { edit, reason } of left) addToGroup(reasons, editPlace(edit), reason);
  return groups.flatMap(({ edits: { cells }, wrote }) => {
    const found = cells.flatMap((edit) => reasons.get(editPlace(edit)) ?? []);
    const why = found.find((reason) => reason !== LEFT_REASONS.groupLeft) ?? found[0];
    if (why === undefined) return [];
    const place =
      wrote.kind === "answer"
        ? { file: wrote.answer.file, sheet: wrote.answer.fileSheet, cell: wrote.answer.fileCell }
        : {
            file: wrote.row.file,
            sheet: wrote.row.fileSheet,
            cell: Object.values(wrote.row.values)[0]?.cell ?? null,
          };
    return [{ ...place, why }];
  });
}

const WORDS = {
  takes: { th: "  {place}  {text}  ({file})", en: "  {place}  {text}  ({file})" },
  row: { th: "  {sheet} แถว {row}  ({file})", en: "  {sheet} row {row}  ({file})" },
  sent: { th: "      ตอนส่งไป: {text}", en: "      as sent: {text}" },
  main: { th: "      ในแผ่นหลัก: {text}", en: "      in the main sheet: {text}" },
  theirs: { th: "      {file}: {text}", en: "      {file}: {text}" },
  left: { th: "  {place}  {why}", en: "  {place}  {why}" },
  blank: { th: "(ว่าง)", en: "(blank)" },
  takenHeading: { th: "รับแล้ว:", en: "Taken:" },
  rowsHeading: { th: "แถวใหม่:", en: "New rows:" },
  openHeading: {
    th: "ต้องเลือก (สำเนายังเป็นข้อความในแผ่นหลัก เลือกด้วย --take main หรือ --take theirs):",
    en: "To be decided (the copy has the main sheet's text; decide with --take main or --take theirs):",
  },
  settledHeading: {
    th: "ไม่ตรงกัน (เลือกตาม --take {take}):",
    en: "Different texts (settled by --take {take}):",
  },
  leftHeading: { th: "ไม่ได้รับ:", en: "Not taken:" },
} as const satisfies Record<string, Text>;
const WRITTEN: CountText = {
  th: "เขียนแล้ว: {file} (รับ {count} ช่อง แถวใหม่ {rows} แถว ต้องเลือก {open} ช่อง)",
  en: "Written: {file} ({count} cells taken, {rows} new rows, {open} to be decided)",
  one: "Written: {file} ({count} cell taken, {rows} new rows, {open} to be decided)",
};

/** The same as lines for a person. */
export function mergeText(
  output: string,
  merged: MergedFiles,
  { language, take }: { readonly language: Language; readonly take: Arguments["take"] },
): string {
  const { taken, rows } = mergeJson(merged);
  const left = leftLines(merged);
  const { conflicts } = merged.collected;
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string =>
    fillTemplate(text[language], values);
  const shown = (text: string): string => (text === "" ? WORDS.blank[language] : text.replace(/\s+/g, " "));
  const block = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [heading, ...lines, ""];
  const conflictLines = conflicts.flatMap(({ sheet, cell, main, answers }) => [
    `  ${sheet}!${cell}`,
    say(WORDS.sent, { text: shown(answers[0]?.sent ?? "") }),
    say(WORDS.main, { text: shown(main) }),
    ...answers.map((answer) => say(WORDS.theirs, { file: answer.file, text: shown(shownAnswer(answer)) })),
  ]);
  const open = take === null ? conflicts.length : 0;
  return `${[
    ...block(
      say(WORDS.takenHeading),
      taken.map(({ sheet, cell, after, file }) =>
        say(WORDS.takes, { place: `${sheet}!${cell}`, text: shown(after), file }),
      ),
    ),
    ...block(
      say(WORDS.rowsHeading),
      rows.map(({ sheet, row, file }) => say(WORDS.row, { sheet, row: String(row), file })),
    ),
    ...block(take === null ? say(WORDS.openHeading) : say(WORDS.settledHeading, { take }), conflictLines),
    ...block(
      say(WORDS.leftHeading),
      left.map(({ file, sheet, cell, why }) =>
        say(WORDS.left, {
          place: cell === null ? file : `${file} ${sheet === null ? "" : `${sheet}!`}${cell}`,
          why: why[language],
        }),
      ),
    ),
    sayCount(WRITTEN, language, taken.length, {
      file: output,
      rows: String(rows.length),
      open: String(open),
    }),
  ].join("\n")}\n`;
}
