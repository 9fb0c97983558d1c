import type { BorderFormat, CellFormat } from "../../workbook/cell-format";
import { formatAt } from "../../workbook/cells";
import { formatCells } from "../../workbook/format-cells";
import { hostError } from "../../workbook/host-error";
import { requireAllowed } from "../../workbook/sheet-protection";
import { emit } from "../../workbook/workbook";
import { requireShape } from "../../workbook/write-cells";
import { asRecord } from "../arguments";
import { methods } from "../object-type";
import { areaOf } from "../ranges";
import type { RangeTarget } from "../targets";

const fontKeys: Readonly<Record<string, keyof CellFormat>> = {
  name: "fontName",
  size: "fontSize",
  bold: "bold",
  italic: "italic",
  underline: "underline",
  strikethrough: "strikethrough",
  color: "fontColor",
};
const edgeKeys = { top: "edgeTop", bottom: "edgeBottom", left: "edgeLeft", right: "edgeRight" } as const;
const plainKeys = [
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
    const plain = plainKeys.find((key) => key === name);
    if (plain) answer[name] = format[plain];
    else if (name === "protection") {
      answer[name] = { locked: format.locked, formulaHidden: format.formulaHidden };
    } else if (name === "fill") {
      // No fill is told as white; the pattern tells the two apart.
      answer[name] = { color: format.fill || "#FFFFFF", pattern: format.fill ? "Solid" : "None" };
    } else if (name === "font") {
      const keys = Object.keys(asRecord(asked));
      answer[name] = Object.fromEntries(keys.map((key) => [key, format[fontKeys[key] ?? "fontName"]]));
    } else if (name === "borders") {
      const edges = Object.entries(edgeKeys).map(([edge, key]) => [edge, { ...format[key] }]);
      answer[name] = Object.fromEntries(edges);
    } else throw hostError("NotImplemented", null, `simulated host: getCellProperties with format.${name}`);
  }
  return answer;
}

function toFormat(given: Readonly<Record<string, unknown>>): Partial<CellFormat> {
  const format: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (plainKeys.some((key) => key === name)) format[name] = value;
    else if (name === "protection") Object.assign(format, value);
    else if (name === "fill") format["fill"] = asRecord(value)["color"];
    else if (name === "font") {
      for (const [key, one] of Object.entries(asRecord(value))) format[fontKeys[key] ?? key] = one;
    } else if (name === "borders") {
      for (const [edge, line] of Object.entries(asRecord(value))) {
        const key = edgeKeys[edge as keyof typeof edgeKeys];
        const { style = "None", weight = "Thin", color = "#000000" } = line as Partial<BorderFormat>;
        format[key] = { style, weight, color };
      }
    } else throw hostError("NotImplemented", null, `simulated host: setCellProperties with format.${name}`);
  }
  return format as Partial<CellFormat>;
}

/** Formats of many cells at once, one object for each; cell styles and links are not simulated. */
export const cellProperties = methods<RangeTarget>({
  GetCellProperties: (target, [options]) => {
    const asked = asRecord(options);
    const { row, column, rows, columns } = areaOf(target);
    return Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_column, right) => ({
        ...(asked["hyperlink"] === true ? { hyperlink: null } : {}),
        ...(asked["format"] === undefined
          ? {}
          : {
              format: picked(formatAt(target.sheet, row + down, column + right), asRecord(asked["format"])),
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
        const place = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
        formatCells(sheet, place, toFormat(asRecord(asRecord(cell)["format"] ?? {})));
      });
    });
    emit(workbook, { kind: "formatted", sheet, area, origin: "addin" });
  },
});
