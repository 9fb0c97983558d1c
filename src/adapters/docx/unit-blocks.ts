import type { Paragraph, Table } from "docx";
import { UNIT_PAGES_DESIGN } from "../../core/owed/note-design";
import type { UnitPages } from "../../core/owed/unit-notes";
import { centredLine } from "./centred-line";
import { STYLE } from "./document-styles";
import { NO_MARKS } from "./mark-place";
import { signatureParagraphs } from "./signature-paragraphs";
import { measureTable, titleBlocks, type TableWriter } from "./table-blocks";
import { millimetres } from "./twips";

const { countSize, signature: place } = UNIT_PAGES_DESIGN;
const SIGNATURE_STYLES = { signature: STYLE.unitSignature, name: STYLE.signatureName };

/** A unit's pages behind its note: the table of its measures, and below its last row where it is signed. */
export function unitBlocks(
  { titleLines, countLine, columns, rows, signature }: UnitPages,
  tableWidth: number,
  writer: Omit<TableWriter, "places">,
): (Paragraph | Table)[] {
  const write = writer.write.text;
  const places = { here: () => NO_MARKS };
  return [
    ...titleBlocks(titleLines, tableWidth, write, NO_MARKS, 0),
    centredLine(countLine, {
      style: STYLE.unitCounts,
      size: countSize,
      right: millimetres(tableWidth),
      write,
    }),
    measureTable({ columns, rows, keepsLastRow: true }, tableWidth, { ...writer, places }),
    ...signatureParagraphs(signature, place, SIGNATURE_STYLES),
  ];
}
