import { cellArea, formatArea, intersectAreas, isCovered, isInArea, type Area } from "excel-host";
import { cellFont } from "./cell-font";
import { offsetOf, sizeOf } from "./sheet-geometry";
import { mergedFrom, shownCell, type SheetView } from "./sheet-view";

const ALIGNMENTS: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
};
const VERTICAL: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
};

/** Draws the cells of an area, and merged areas that reach into it from above or from the left. */
export function drawCells(view: SheetView, area: Area, page: Document): DocumentFragment {
  const { sheet } = view;
  const fragment = page.createDocumentFragment();
  const reaching = sheet.merges.filter(
    (merge) => intersectAreas(merge, area) !== null && !isInArea(area, merge.top, merge.left),
  );
  for (const { top, left } of reaching) fragment.append(drawCell(view, top, left, page));
  for (let row = area.top; row <= area.bottom; row++) {
    if (sizeOf(view.rows, row) === 0) continue;
    for (let column = area.left; column <= area.right; column++) {
      if (sizeOf(view.columns, column) === 0 || isCovered(sheet, row, column)) continue;
      fragment.append(drawCell(view, row, column, page));
    }
  }
  return fragment;
}

function drawCell(view: SheetView, row: number, column: number, page: Document): HTMLElement {
  const { sheet } = view;
  const area = mergedFrom(sheet, row, column);
  const { text, format, isNumber } = shownCell(sheet, row, column);
  const cell = page.createElement("div");
  cell.className = "cell";
  cell.dataset.cell = formatArea(cellArea(row, column));
  placeOver(cell, view, area);
  if (!sheet.showGridlines) cell.style.borderColor = "transparent";
  if (format.fill !== "") cell.style.background = format.fill;
  if (text === "") return cell;

  const { css, lineHeight } = cellFont(format);
  cell.style.font = css;
  cell.style.lineHeight = `${lineHeight}px`;
  cell.style.color = format.fontColor;
  cell.style.justifyContent = VERTICAL[format.verticalAlignment] ?? "flex-end";
  const content = page.createElement("span");
  content.textContent = text;
  content.style.textAlign = ALIGNMENTS[format.horizontalAlignment] ?? (isNumber ? "right" : "left");
  content.style.whiteSpace = format.wrapText ? "pre-wrap" : "pre";
  cell.append(content);
  return cell;
}

/** Puts an element exactly over an area. */
export function placeOver(element: HTMLElement, { rows, columns }: SheetView, area: Area): void {
  element.style.top = `${offsetOf(rows, area.top)}px`;
  element.style.left = `${offsetOf(columns, area.left)}px`;
  element.style.height = `${sizeOf(rows, area.top, area.bottom)}px`;
  element.style.width = `${sizeOf(columns, area.left, area.right)}px`;
}
