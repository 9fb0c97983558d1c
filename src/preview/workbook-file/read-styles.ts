import type { PartialFormat } from "excel-host";
import { isOn, numberAttribute } from "./read-attribute";

/** What one entry of a workbook's cell formats makes a cell look like. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly format: PartialFormat;
}

/** Formats that a file names by number alone (ECMA-376 part 1, 18.8.30); those that a measures workbook meets. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  20: "h:mm",
  22: "m/d/yyyy h:mm",
  49: "@",
};
const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
};
const VERTICAL: Readonly<Record<string, string>> = { top: "Top", center: "Center", bottom: "Bottom" };

/** Reads the styles part: one look for each cell format, in order. */
export function readStyles(part: Document): readonly CellFormat[] {
  const fonts = childrenOf(part, "fonts").map(readFont);
  const fills = childrenOf(part, "fills").map(readFill);
  const formats = new Map(
    childrenOf(part, "numFmts").map((one) => [
      numberAttribute(one, "numFmtId"),
      one.getAttribute("formatCode") ?? "General",
    ]),
  );
  return childrenOf(part, "cellXfs").map((entry) => {
    const id = numberAttribute(entry, "numFmtId");
    return {
      numberFormat: formats.get(id) ?? BUILT_IN[id] ?? "General",
      format: {
        ...fonts[numberAttribute(entry, "fontId")],
        ...fills[numberAttribute(entry, "fillId")],
        ...readAlignment(entry),
        ...readProtection(entry),
      },
    };
  });
}

function readFont(font: Element): PartialFormat {
  const child = (name: string): Element | undefined => font.getElementsByTagName(name)[0];
  const value = (name: string): string | null => child(name)?.getAttribute("val") ?? null;
  const isSet = (name: string): boolean => child(name) !== undefined && value(name) !== "0";
  const name = value("name");
  const size = value("sz");
  const colour = colourOf(child("color"));
  return {
    ...(name !== null && { fontName: name }),
    ...(size !== null && { fontSize: Number(size) }),
    ...(isSet("b") && { bold: true }),
    ...(isSet("i") && { italic: true }),
    ...(colour !== null && { fontColor: colour }),
  };
}

function readFill(fill: Element): PartialFormat {
  const [pattern] = fill.getElementsByTagName("patternFill");
  const colour = colourOf(fill.getElementsByTagName("fgColor")[0]);
  return pattern?.getAttribute("patternType") === "solid" && colour !== null ? { fill: colour } : {};
}

function readAlignment(entry: Element): PartialFormat {
  const [alignment] = entry.getElementsByTagName("alignment");
  if (alignment === undefined) return {};
  const horizontal = ALIGNMENTS[alignment.getAttribute("horizontal") ?? ""];
  const vertical = VERTICAL[alignment.getAttribute("vertical") ?? ""];
  return {
    ...(horizontal !== undefined && { horizontalAlignment: horizontal }),
    ...(vertical !== undefined && { verticalAlignment: vertical }),
    ...(isOn(alignment, "wrapText") && { wrapText: true }),
  };
}

function readProtection(entry: Element): PartialFormat {
  const [protection] = entry.getElementsByTagName("protection");
  return protection?.getAttribute("locked") === "0" ? { locked: false } : {};
}

/** Colours of the theme are left out: the page is a simulation, not a painter. */
function colourOf(element: Element | undefined): string | null {
  const rgb = element?.getAttribute("rgb");
  return rgb === null || rgb === undefined ? null : `#${rgb.slice(-6)}`;
}

function childrenOf(part: Document, name: string): Element[] {
  return [...(part.getElementsByTagName(name)[0]?.children ?? [])];
}
