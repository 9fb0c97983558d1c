import type { RawArea } from "../../../core/sheet/raw-table";
import { STATE_FIELDS, stateOf } from "../cells/cell-state";
import type { RemovalFacts } from "./judge-removal";
import type { KeptRow } from "../cells/kept-row";
import { rangeOf } from "../host/range-of";
import type { SheetFacts } from "./queue-sheet-facts";

const LOOK: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    borders: { style: true, weight: true, color: true },
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    readingOrder: true,
    shrinkToFit: true,
    textOrientation: true,
    protection: true,
  },
};

/** What is read of one row: what is needed to decide about it, and what is needed to bring it back. */
export interface RowRead {
  readonly facts: Pick<RemovalFacts, "cells" | "isHidden" | "holdsMore">;
  readonly kept: Pick<KeptRow, "cells" | "looks" | "height" | "isHidden" | "merges">;
}

/**
 * Queues what has to be known of a row before it is removed.
 * @returns reads it, after the sync
 */
export function queueRowFacts(
  worksheet: Excel.Worksheet,
  row: number,
  { width, breaks, drawings }: Pick<SheetFacts, "width" | "breaks" | "drawings">,
): (merges: readonly RawArea[], remarks: readonly number[]) => RowRead {
  const range = rangeOf(worksheet, { top: row, left: 1, bottom: row, right: width });
  range.load(STATE_FIELDS);
  range.load("top,height");
  const rules = range.conditionalFormats.getCount();
  range.format.load("rowHeight,useStandardHeight");
  range.dataValidation.load("type");
  const whole = worksheet.getRange(`${row}:${row}`);
  whole.load("rowHidden");
  const properties = range.getCellProperties(LOOK);
  const tables = range.getTables(false);
  tables.load("items/id");
  return (merges, remarks) => {
    const cells = Array.from({ length: width }, (_, column) => stateOf(range, 0, column));
    const all = properties.value[0] ?? [];
    const isMixed = all.some(({ format }) => Object.values(format?.font ?? {}).includes(null));
    const holdsMore =
      tables.items.length > 0 ||
      range.dataValidation.type !== "None" ||
      all.some(({ hyperlink }) => (hyperlink ?? null) !== null) ||
      remarks.includes(row) ||
      breaks.includes(row) ||
      rules.value > 0 ||
      drawings.some(({ top, height }) => top < range.top + range.height && top + height > range.top) ||
      isMixed;
    const isHidden = whole.rowHidden;
    return {
      facts: { cells, isHidden, holdsMore },
      kept: {
        cells,
        isHidden,
        looks: all.map(({ format }) => ({ format: settable(format ?? {}) })),
        height: range.format.useStandardHeight ? null : range.format.rowHeight,
        merges: merges
          .filter(({ top, bottom }) => top === row && bottom === row)
          .map(({ left, right }) => ({ left, right })),
      },
    };
  };
}

/** The part of what was read that can be set: Excel reports "no fill" as white, and a colour for a border without a line. */
function settable({ fill, borders, ...format }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const hasFill = fill?.pattern !== undefined && fill.pattern !== null && fill.pattern !== "None";
  const lines = Object.entries(borders ?? {}).filter(([, line]) => {
    const style = (line as Excel.CellBorder | null)?.style ?? "None";
    return style !== "None";
  });
  return {
    ...format,
    ...(hasFill && fill ? { fill } : {}),
    ...(lines.length > 0 ? { borders: Object.fromEntries(lines) as Excel.CellBorderCollection } : {}),
  };
}
