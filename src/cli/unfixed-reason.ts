import type { Finding } from "../core/engine/finding";
import { lettersOfRef } from "../core/model/cell-ref";
import type { MeasureSheet } from "../core/model/measure-sheet";
import type { CellKind } from "../core/model/row-cell";
import type { Text } from "./language";

const OF_KINDS: Readonly<Record<Exclude<CellKind, "text">, Text>> = {
  formula: {
    th: "ช่องนี้เป็นสูตร ต้องแก้ที่สูตรหรือที่ช่องต้นทาง",
    en: "the cell is a formula: mend the formula, or the cell that it reads",
  },
  number: { th: "ช่องนี้เป็นตัวเลข ไม่ใช่ข้อความ", en: "the cell holds a number, no text" },
  date: { th: "ช่องนี้เป็นวันที่ ไม่ใช่ข้อความ", en: "the cell holds a date, no text" },
  boolean: { th: "ช่องนี้เป็นค่าจริงเท็จ ไม่ใช่ข้อความ", en: "the cell holds TRUE or FALSE, no text" },
  error: { th: "ช่องนี้แสดงข้อผิดพลาดของ Excel", en: "the cell shows an Excel error" },
  picture: { th: "ช่องนี้เป็นรูปภาพ", en: "the cell holds a picture" },
};
const MERGED: Text = {
  th: "ช่องนี้ผสานกับคอลัมน์อื่น ซึ่งเป็นที่อยู่ของข้อความ",
  en: "the cell is merged with another column, where its text is",
};
const OF_CHECKS: ReadonlyMap<string, Text> = new Map([
  ...["duplicate-number", "missing-number", "number-gap", "number-out-of-order"].map(
    (check): [string, Text] => [
      check,
      {
        th: "ไม่แน่ว่าเลขใดถูก หรือแผ่นหลักฐานหรือตัวชี้วัดอ้างเลขเดิมอยู่",
        en: "which number is right is not certain, or the evidence or indicator sheet names the old one",
      },
    ],
  ),
  ["irregular-letters", { th: "ไม่แน่ว่าตั้งใจเขียนคำใด", en: "which word was meant is not certain" }],
  [
    "continued-row",
    {
      th: "รวมแถวแล้วข้อความบางส่วนอาจหายหรือเปลี่ยนไป หรือแถวนั้นเป็นอีกกิจกรรมหนึ่ง",
      en: "joined, a part of the text could be lost or changed, or the row is a further activity",
    },
  ],
  [
    "repeated-heading-row",
    { th: "แถวนั้นอาจไม่ใช่แค่หัวตารางซ้ำ", en: "the row may be more than a repeated heading" },
  ],
]);
const NO_NAME: Text = { th: "ไม่ทราบชื่อหน่วยงาน", en: "the authority's own name is not known" };
const MAY_BE_RIGHT: Text = {
  th: "อาจถูกอยู่แล้ว ต้องให้เจ้าหน้าที่ดู",
  en: "it may be right as it is; a person must look",
};
const CAME_BACK: Text = {
  th: "เคยข้ามไว้ และข้อความในช่องเปลี่ยนไปแล้ว ต้องให้เจ้าหน้าที่ดูอีกครั้ง",
  en: "it was set aside and its text has changed since; a person must look again",
};
const ACROSS_CELLS: Text = {
  th: "คำนั้นอยู่คาบสองช่อง หรือไม่แน่ว่าควรแก้เป็นอะไร",
  en: "the words go over the edge of a cell, or what is right is not certain",
};

/**
 * Why a finding of a check that can correct something was left to a person.
 * @param cameBack those that were set aside for another text
 */
export function unfixedReason(
  finding: Finding,
  { cellKinds, columns, organization }: Pick<MeasureSheet, "cellKinds" | "columns" | "organization">,
  cameBack: readonly { readonly finding: Finding }[] = [],
): Text {
  const { check, severity, cell, column, sheet: otherSheet, fixable } = finding;
  if (fixable && cameBack.some((one) => one.finding === finding)) return CAME_BACK;
  const kind = cell === null || otherSheet !== undefined ? "text" : (cellKinds.get(cell) ?? "text");
  if (kind !== "text" && (kind !== "number" || column !== "number")) return OF_KINDS[kind];
  const own = OF_CHECKS.get(check);
  if (own !== undefined) return own;
  const isElsewhere =
    cell !== null && column !== null && columns[column] !== null && lettersOfRef(cell) !== columns[column];
  if (isElsewhere) return MERGED;
  if (check === "generic-organization-name" && organization === null) return NO_NAME;
  return severity === "review" ? MAY_BE_RIGHT : ACROSS_CELLS;
}
