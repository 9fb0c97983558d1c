import { cellArea, columnCount, rowCount } from "../workbook/area";
import type { BorderFormat, CellFormat } from "../workbook/cell-format";
import { cellAt, formatAt } from "../workbook/cells";
import { formatCells } from "../workbook/format-cells";
import { hostError } from "../workbook/host-error";
import { requireAllowed } from "../workbook/sheet-protection";
import { emit } from "../workbook/workbook";
import { requireShape } from "../workbook/write-cells";
import { asRecord } from "../protocol/arguments";
import { methods } from "../protocol/object-type";
import { areaOf } from "../protocol/ranges";
import type { RangeTarget } from "../protocol/targets";

const FONT_KEYS: Readonly<Record<string, keyof CellFormat>> = {
  name: "fontName",
  size: "fontSize",
  bold: "bold",
  italic: "italic",
  underline: "underline",
  strikethrough: "strikethrough",
  color: "fontColor",
};
const EDGE_KEYS = { top: "edgeTop", bottom: "edgeBottom", left: "edgeLeft", right: "edgeRight" } as const;
const PLAIN_KEYS = [
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
  "readingOrder",
  "shrinkToFit",
  "textOrientation",
] as const;

function picked(format: CellFormat, options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(options)) {
    if (asked === false) continue;
    const plain = PLAIN_KEYS.find((key) => key === name);
    if (plain) answer[name] = format[plain];
    else if (name === "protection") {
      answer[name] = { locked: format.locked, formulaHidden: format.formulaHidden };
    } else if (name === "fill") {
      // Excel answers white for a cell without a fill; only the pattern shows the difference.
      answer[name] = { color: format.fill || "#FFFFFF", pattern: format.fill ? "Solid" : "None" };
    } else if (name === "font") {
      const keys = Object.keys(asRecord(asked));
      answer[name] = Object.fromEntries(keys.map((key) => [key, format[FONT_KEYS[key] ?? "fontName"]]));
    } else if (name === "borders") {
      const edges = Object.entries(EDGE_KEYS).map(([edge, key]) => [edge, { ...format[key] }]);
      answer[name] = Object.fromEntries(edges);
    } else throw hostError("NotImplemented", null, `simulated host: getCellProperties with format.${name}`);
  }
  return answer;
}

function toFormat(given: Readonly<Record<string, unknown>>): Partial<CellFormat> {
  const format: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (PLAIN_KEYS.some((key) => key === name)) format[name] = value;
    else if (name === "protection") Object.assign(format, value);
    else if (name === "fill") format["fill"] = asRecord(value)["color"];
    else if (name === "font") {
      for (const [key, one] of Object.entries(asRecord(value))) format[FONT_KEYS[key] ?? key] = one;
    } else if (name === "borders") {
      for (const [edge, line] of Object.entries(asRecord(value))) {
        const key = EDGE_KEYS[edge as keyof typeof EDGE_KEYS];
        const { style = "None", weight = "Thin", color = "#000000" } = line as Partial<BorderFormat>;
        format[key] = { style, weight, color };
      }
    } else throw hostError("NotImplemented", null, `simulated host: setCellProperties with format.${name}`);
  }
  return format as Partial<CellFormat>;
}

/** Formats of many cells at once, one object for each; cell styles are not simulated. */
export const CELL_PROPERTIES = methods<RangeTarget>({
  GetCellProperties: (target, [options]) => {
    const asked = asRecord(options);
    const area = areaOf(target);
    return Array.from({ length: rowCount(area) }, (_row, down) =>
      Array.from({ length: columnCount(area) }, (_column, right) => ({
        ...(asked["hyperlink"] === true
          ? { hyperlink: cellAt(target.sheet, area.top + down, area.left + right)?.hyperlink ?? null }
          : {}),
        ...(asked["format"] === undefined
          ? {}
          : {
              format: picked(
                formatAt(target.sheet, area.top + down, area.left + right),
                asRecord(asked["format"]),
              ),
            }),
      })),
    );
  },
  SetCellProperties: (target, [given], { workbook }) => {
    const { sheet } = target;
    const area = areaOf(target);
    requireAllowed(sheet, "allowFormatCells");
    requireShape(area, given);
    (given as readonly (readonly unknown[])[]).forEach((line, down) => {
      line.forEach((cell, right) => {
        const place = cellArea(area.top + down, area.left + right);
        formatCells(sheet, place, toFormat(asRecord(asRecord(cell)["format"] ?? {})));
      });
    });
    emit(workbook, { kind: "formatted", sheet, area, origin: "addin" });
  },
});
