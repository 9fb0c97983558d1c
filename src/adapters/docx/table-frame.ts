import { BorderStyle, TableLayoutType, WidthType, type IBorderOptions, type ITableOptions } from "docx";
import { TABLE_DESIGN, TABLE_RULES } from "../../core/report/model/table-design";
import { eighthPoints, twips } from "./twips";

/** A black line of a table. */
export function tableRule(kind: keyof typeof TABLE_RULES): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: eighthPoints(TABLE_RULES[kind]), color: "000000" };
}

/** No line. */
export const NO_RULE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** Above and below a heading row, whose words have no shade behind them: it is a dirty grey on copies. */
export const HEADING_BORDERS = { top: tableRule("closing"), bottom: tableRule("closing") } as const;

/** A table with lines all round whose columns keep the widths they are given, in twips. */
export function tableFrame(widths: readonly number[]): Omit<ITableOptions, "rows"> {
  const line = tableRule("plain");
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
      top: tableRule("closing"),
      bottom: tableRule("closing"),
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
  };
}

/**
 * A line above a paragraph.
 * @param points its width
 * @param room to the text, in points
 */
export function ruleAbove(points: number, room: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: eighthPoints(points), space: room, color: "000000" };
}
