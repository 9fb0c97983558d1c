import { BorderStyle, TableLayoutType, WidthType, type ITableOptions } from "docx";
import { TABLE_DESIGN } from "../../core/report/model/table-design";
import { twips } from "./twips";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/** The colour behind the words of a heading row. */
export const HEADING_FILL = "EDEDED";

/** A table with thin lines all round whose columns keep the widths they are given, in twips. */
export function tableFrame(widths: readonly number[]): Omit<ITableOptions, "rows"> {
  return {
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: {
      top: twips(0.5),
      bottom: twips(0.5),
      left: twips(TABLE_DESIGN.cellPadding),
      right: twips(TABLE_DESIGN.cellPadding),
    },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
  };
}
