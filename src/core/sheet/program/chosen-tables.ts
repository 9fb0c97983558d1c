import { COLUMN_IDS, COLUMN_LABELS, type ColumnId } from "../../model/columns";
import type { ProgramRecord } from "../../model/program-record";
import type { ChosenTable } from "../../model/wanted-table";
import { isBlank } from "../../text/blank";
import { toArabicDigits } from "../../text/digits";
import { squash } from "../../text/squash";
import type { RawWorkbook } from "../raw-table";
import { readProgramSheet } from "./read-program-sheet";

/** The kind of a record that says which table a person chose; its key is the name of the sheet. */
export const CHOSEN_TABLE_KIND = "ตารางที่เลือก";

const LINES = {
  headerRow: "หัวตารางแถว",
  year: "ปีงบประมาณ",
  title: "หัวเรื่อง",
  columns: "คอลัมน์",
  headings: "หัวคอลัมน์",
} as const;

/** The tables that were chosen in a workbook, one for each sheet; the last one counts. */
export function readChosenTables(workbook: RawWorkbook): ChosenTable[] {
  const rows = readProgramSheet(workbook)?.rows ?? [];
  return rows.flatMap(({ record }) => {
    if (squash(record.kind) !== squash(CHOSEN_TABLE_KIND)) return [];
    return parseChosenTable(record.key, record.value) ?? [];
  });
}

/**
 * The value of a chosen table, a line for each thing.
 * @example chosenTableValue({ sheet: "แผน", headerRow: 20, title: null, titleYear: 2569, columns: { measure: "B" } })
 * // "หัวตารางแถว: 20\nปีงบประมาณ: 2569\nคอลัมน์: มาตรการ/แนวทาง B"
 */
export function chosenTableValue({
  headerRow,
  title,
  titleYear,
  columns,
  headings = {},
}: ChosenTable): string {
  const named = COLUMN_IDS.flatMap((id) => {
    const letters = columns[id];
    return letters === undefined ? [] : [`${COLUMN_LABELS[id].th} ${letters}`];
  });
  const worded = COLUMN_IDS.flatMap((id) => {
    const text = plainHeading(headings[id] ?? "");
    return columns[id] === undefined || text === "" ? [] : [`${COLUMN_LABELS[id].th} = ${text}`];
  });
  const lines: [string, string | null][] = [
    [LINES.headerRow, String(headerRow)],
    [LINES.year, titleYear === null ? null : String(titleYear)],
    [LINES.title, title === null ? null : title.replaceAll(/\s+/g, " ")],
    [LINES.columns, named.length === 0 ? null : named.join(", ")],
    [LINES.headings, worded.length === 0 ? null : worded.join(" | ")],
  ];
  return lines.flatMap(([name, text]) => (text === null ? [] : [`${name}: ${text}`])).join("\n");
}

/** The records of the chosen tables once this one is chosen: it comes last, and replaces an earlier one of the same sheet. */
export function withChosenTable(
  records: readonly ProgramRecord[],
  chosen: ChosenTable,
  stamp: Pick<ProgramRecord, "by" | "on">,
): ProgramRecord[] {
  const isOther = ({ key }: ProgramRecord): boolean => squash(key) !== squash(chosen.sheet);
  const record = { kind: CHOSEN_TABLE_KIND, key: chosen.sheet, value: chosenTableValue(chosen), ...stamp };
  return [...records.filter(({ kind }) => kind === CHOSEN_TABLE_KIND).filter(isOther), record];
}

/** Null where no heading row can be read from it: somebody has changed the words. */
function parseChosenTable(sheet: string, value: string): ChosenTable | null {
  const lines = new Map(
    value.split("\n").flatMap((line) => {
      const match = /^\s*([^:]+?)\s*:\s*(.*?)\s*$/.exec(line);
      return match ? [[squash(match[1] ?? ""), match[2] ?? ""] as const] : [];
    }),
  );
  const numberAt = (name: string): number | null => {
    const digits = /^\d+$/.exec(toArabicDigits(lines.get(squash(name)) ?? ""))?.[0];
    return digits === undefined ? null : Number(digits);
  };
  const headerRow = numberAt(LINES.headerRow);
  if (headerRow === null || headerRow < 1 || isBlank(sheet)) return null;
  const title = lines.get(squash(LINES.title)) ?? "";
  const headings = parseHeadings(lines.get(squash(LINES.headings)) ?? "");
  return {
    sheet: sheet.trim(),
    headerRow,
    title: isBlank(title) ? null : title,
    titleYear: numberAt(LINES.year),
    columns: parseColumns(lines.get(squash(LINES.columns)) ?? ""),
    ...(Object.keys(headings).length > 0 && { headings }),
  };
}

/** On one line, and without the sign that parts headings. */
function plainHeading(text: string): string {
  return text.replaceAll(/[\s|]+/g, " ").trim();
}

function parseHeadings(text: string): NonNullable<ChosenTable["headings"]> {
  const headings: Partial<Record<ColumnId, string>> = {};
  for (const part of text.split("|")) {
    const match = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(part);
    const id = COLUMN_IDS.find((known) => squash(COLUMN_LABELS[known].th) === squash(match?.[1] ?? ""));
    if (id !== undefined && match?.[2] !== undefined) headings[id] ??= match[2];
  }
  return headings;
}

/** Names are the form's own wordings; any other name, or a column that is named twice, is left out. */
function parseColumns(text: string): ChosenTable["columns"] {
  const columns: Partial<Record<ColumnId, string>> = {};
  for (const part of text.split(",")) {
    const match = /^\s*(.+?)\s+([A-Za-z]{1,3})\s*$/.exec(part);
    const id = COLUMN_IDS.find((known) => squash(COLUMN_LABELS[known].th) === squash(match?.[1] ?? ""));
    const letters = (match?.[2] ?? "").toUpperCase();
    if (id !== undefined && columns[id] === undefined && !Object.values(columns).includes(letters)) {
      columns[id] = letters;
    }
  }
  return columns;
}
