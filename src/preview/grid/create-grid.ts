import {
  cellArea,
  cellPlace,
  columnLetters,
  formatArea,
  isInArea,
  type Area,
  type ExcelHost,
} from "excel-host";
import { drawCells, placeOver } from "./draw-cells";
import { createEditor } from "./cell-editor";
import { canvasMeasure, lineCounter } from "./measure-text";
import { keepInside, moveOf, movePlace, selectedArea, type GridCell } from "./move-selection";
import { bandAt, bandsBetween, bandCount, offsetOf, sizeOf } from "./sheet-geometry";
import { viewSheet, type SheetView } from "./sheet-view";

/** The grid of the page. */
export interface Grid {
  /** Puts another workbook in its place. */
  show(host: ExcelHost): void;
  /** Brings the selected cell into sight. */
  reveal(): void;
  startEditing(text: string | null): void;
}

export interface GridOptions {
  readonly element: HTMLElement;
  readonly onRefused: (error: unknown) => void;
  /** Called after each drawing. */
  readonly onDrawn: (view: SheetView) => void;
}

const HEADING_HEIGHT = 24;
const HEADING_WIDTH = 44;
/** Drawn beyond the edges, so that a short scroll shows no gap. */
const MARGIN = 300;

/** A spreadsheet grid: draws what is in sight of the host's active sheet, and lets a person select and type. */
export function createGrid({ element, onRefused, onDrawn }: GridOptions): Grid {
  const page = element.ownerDocument;
  const parts = buildParts(element);
  const countLines = lineCounter(canvasMeasure(page));
  let host: ExcelHost | null = null;
  let view: SheetView | null = null;
  let anchor: GridCell = { row: 1, column: 1 };
  let shownSelection = "";
  let isPlanned = false;
  let stopListening = (): void => undefined;

  const editor = createEditor({
    layer: parts.cells,
    onRefused,
    onLeave: (move) => {
      element.focus({ preventScroll: true });
      if (move !== null && view !== null) selectPlace(movePlace(currentPlace(), move, bounds(view)), false);
      redraw();
    },
  });

  const currentPlace = (): GridCell =>
    host === null ? { row: 1, column: 1 } : firstPlace(host.workbook.active.selection);
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      redraw();
    });
  };

  function redraw(): void {
    if (host === null) return;
    const sheet = host.workbook.active;
    view = viewSheet(sheet, countLines);
    draw(view);
    const selection = `${sheet.id}!${formatArea(sheet.selection)}`;
    if (selection !== shownSelection) {
      shownSelection = selection;
      if (!isInArea(sheet.selection, anchor.row, anchor.column)) anchor = firstPlace(sheet.selection);
      reveal();
    }
    onDrawn(view);
  }

  function draw(shown: SheetView): void {
    const { rows, columns, sheet } = shown;
    parts.sheet.style.width = `${HEADING_WIDTH + offsetOf(columns, bandCount(columns))}px`;
    parts.sheet.style.height = `${HEADING_HEIGHT + offsetOf(rows, bandCount(rows))}px`;
    const frozenHeight = sizeOf(rows, 1, sheet.frozen.rows);
    const top = element.scrollTop;
    const left = element.scrollLeft;
    const seenRows = bandsBetween(rows, top + frozenHeight - MARGIN, top + element.clientHeight + MARGIN);
    const seenColumns = bandsBetween(columns, left - MARGIN, left + element.clientWidth + MARGIN);
    const across = { left: seenColumns.first, right: seenColumns.last };
    const down = { top: seenRows.first, bottom: seenRows.last };
    parts.drawn.replaceChildren(drawCells(shown, { ...down, ...across }, page));
    parts.frozen.hidden = frozenHeight === 0;
    parts.frozen.style.height = `${frozenHeight}px`;
    const frozenArea = { top: 1, bottom: sheet.frozen.rows, ...across };
    parts.frozen.replaceChildren(
      frozenHeight === 0 ? "" : drawCells(shown, frozenArea, page),
      parts.frozenMark,
    );
    drawHeadings(shown, down, across);
    const { selection } = sheet;
    const marked = selectedArea({ anchor: firstPlace(selection), end: lastPlace(selection) }, sheet.merges);
    placeOver(parts.mark, shown, marked);
    placeOver(parts.frozenMark, shown, marked);
    parts.frozenMark.hidden = selection.top > sheet.frozen.rows;
    editor.place(shown);
  }

  function drawHeadings(
    { rows, columns, sheet }: SheetView,
    down: Pick<Area, "top" | "bottom">,
    across: Pick<Area, "left" | "right">,
  ): void {
    const { selection } = sheet;
    parts.columnHeads.replaceChildren(
      ...bandsOf(across.left, across.right).map((column) => {
        const isOn = column >= selection.left && column <= selection.right;
        return heading(columnLetters(column), isOn, {
          left: offsetOf(columns, column),
          width: sizeOf(columns, column),
        });
      }),
    );
    const frozen = bandsOf(1, sheet.frozen.rows);
    const rowHeading = (row: number): HTMLElement => {
      const isOn = row >= selection.top && row <= selection.bottom;
      return heading(String(row), isOn, { top: offsetOf(rows, row), height: sizeOf(rows, row) });
    };
    parts.rowHeads.replaceChildren(...bandsOf(down.top, down.bottom).map(rowHeading));
    parts.frozenHeads.hidden = frozen.length === 0;
    parts.frozenHeads.style.height = `${sizeOf(rows, 1, sheet.frozen.rows)}px`;
    parts.frozenHeads.replaceChildren(...frozen.map(rowHeading));
  }

  function heading(text: string, isOn: boolean, box: Readonly<Record<string, number>>): HTMLElement {
    const head = page.createElement("div");
    head.className = isOn ? "head on" : "head";
    head.textContent = text;
    for (const [name, value] of Object.entries(box)) head.style.setProperty(name, `${value}px`);
    head.hidden = box.width === 0 || box.height === 0;
    return head;
  }

  function selectPlace(place: GridCell, isExtending: boolean): void {
    if (host === null || view === null) return;
    const inside = keepInside(place, view.rows, view.columns);
    if (!isExtending) anchor = inside;
    const area = selectedArea({ anchor, end: inside }, view.sheet.merges);
    host.select(view.sheet.name, formatArea(area));
  }

  function reveal(): void {
    if (view === null) return;
    const { rows, columns, sheet } = view;
    const { top: row, left: column } = sheet.selection;
    if (row > sheet.frozen.rows) {
      const over = HEADING_HEIGHT + sizeOf(rows, 1, sheet.frozen.rows);
      const from = offsetOf(rows, row) + HEADING_HEIGHT - over;
      const until =
        offsetOf(rows, row) + HEADING_HEIGHT + Math.min(sizeOf(rows, row), element.clientHeight - over);
      if (element.scrollTop > from) element.scrollTop = from;
      else if (element.scrollTop + element.clientHeight < until)
        element.scrollTop = until - element.clientHeight;
    }
    const left = offsetOf(columns, column);
    const right =
      left + HEADING_WIDTH + Math.min(sizeOf(columns, column), element.clientWidth - HEADING_WIDTH);
    if (element.scrollLeft > left) element.scrollLeft = left;
    else if (element.scrollLeft + element.clientWidth < right)
      element.scrollLeft = right - element.clientWidth;
  }

  function startEditing(text: string | null): void {
    if (host !== null && view !== null) editor.start(host, view, text);
  }

  element.addEventListener("scroll", plan);
  new ResizeObserver(plan).observe(element);
  const follow = (event: PointerEvent, isExtending: boolean): void => {
    if (view === null) return;
    const box = element.getBoundingClientRect();
    const frozenHeight = sizeOf(view.rows, 1, view.sheet.frozen.rows);
    const y = event.clientY - box.top - HEADING_HEIGHT;
    const x = event.clientX - box.left - HEADING_WIDTH + element.scrollLeft;
    const row = bandAt(view.rows, y < frozenHeight ? y : y + element.scrollTop);
    selectPlace({ row, column: bandAt(view.columns, x) }, isExtending);
  };
  element.addEventListener("pointerdown", (event) => {
    const isOnScrollbar = event.offsetX > element.clientWidth && event.target === element;
    // The right button selects the cell whose menu it opens, as in Excel.
    const opensMenu = event.button === 2;
    if ((event.button !== 0 && !opensMenu) || isOnScrollbar || editor.holds(event.target)) return;
    editor.finish(null);
    element.focus({ preventScroll: true });
    follow(event, event.shiftKey);
    if (!opensMenu) element.setPointerCapture(event.pointerId);
  });
  // The browser would look for what to focus under the pointer, where the cell may just have been drawn again.
  element.addEventListener("mousedown", (event) => {
    if (!editor.holds(event.target)) event.preventDefault();
  });
  element.addEventListener("pointermove", (event) => {
    if (event.buttons === 1 && element.hasPointerCapture(event.pointerId)) follow(event, true);
  });
  element.addEventListener("dblclick", (event) => {
    if (!editor.holds(event.target)) startEditing(null);
  });
  element.addEventListener("keydown", (event) => {
    if (editor.isOpen() || event.isComposing || host === null || view === null) return;
    const place = currentPlace();
    if (event.key === "F2") startEditing(null);
    else if (event.key === "Delete" || event.key === "Backspace") clearSelected(host, view, onRefused);
    else if (isTyping(event)) startEditing("");
    else {
      const move = moveOf(event);
      // Tab leaves the grid for the ribbon and the pane: nobody is caught in it.
      if (move === null || event.key === "Tab") return;
      const isExtending = event.shiftKey && event.key !== "Enter";
      const from = isExtending ? farCorner(view.sheet.selection, anchor) : place;
      selectPlace(movePlace(from, move, bounds(view)), isExtending);
      event.preventDefault();
      return;
    }
    if (!isTyping(event)) event.preventDefault();
  });

  return {
    show: (next) => {
      stopListening();
      editor.finish(null);
      host = next;
      shownSelection = "";
      stopListening = next.onRepaint(plan);
      redraw();
    },
    reveal,
    startEditing,
  };
}

function buildParts(
  element: HTMLElement,
): Readonly<
  Record<
    | "sheet"
    | "cells"
    | "drawn"
    | "frozen"
    | "columnHeads"
    | "rowHeads"
    | "frozenHeads"
    | "mark"
    | "frozenMark",
    HTMLElement
  >
> {
  const page = element.ownerDocument;
  const part = (className: string, parent: HTMLElement): HTMLElement => {
    const created = page.createElement("div");
    created.className = className;
    parent.append(created);
    return created;
  };
  const sheet = part("sheet", element);
  const columnHeads = part("column-heads", sheet);
  part("corner", columnHeads);
  const columnStrip = part("strip", columnHeads);
  const frozenRow = part("frozen-row", sheet);
  const frozenHeads = part("row-heads", frozenRow);
  const frozen = part("cells", frozenRow);
  const rowHeads = part("row-heads body-heads", sheet);
  const cells = part("cells body-cells", sheet);
  // Kept apart from the mark and the editor: an element that is removed and inserted again loses the focus.
  const drawn = part("drawn", cells);
  const mark = part("mark", cells);
  const frozenMark = part("mark", frozen);
  return { sheet, cells, drawn, frozen, columnHeads: columnStrip, rowHeads, frozenHeads, mark, frozenMark };
}

function bounds({ rows, columns, sheet }: SheetView): Parameters<typeof movePlace>[2] {
  const first = { row: sheet.frozen.rows + 1, column: sheet.frozen.columns + 1 };
  return { rows, columns, merges: sheet.merges, first, used: lastUsed(sheet.cells) };
}

function lastUsed(cells: SheetView["sheet"]["cells"]): GridCell {
  let [row, column] = [1, 1];
  for (const [key, cell] of cells) {
    if (cell.kind === "Empty") continue;
    const place = cellPlace(key);
    row = Math.max(row, place.row);
    column = Math.max(column, place.column);
  }
  return { row, column };
}

function clearSelected(host: ExcelHost, { sheet }: SheetView, onRefused: (error: unknown) => void): void {
  const { top, left, bottom, right } = sheet.selection;
  try {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        host.typeIntoCell(sheet.name, formatArea(cellArea(row, column)), "");
      }
    }
  } catch (error) {
    onRefused(error);
  }
}

function firstPlace({ top, left }: Area): GridCell {
  return { row: top, column: left };
}

function lastPlace({ bottom, right }: Area): GridCell {
  return { row: bottom, column: right };
}

function farCorner(area: Area, anchor: GridCell): GridCell {
  return {
    row: anchor.row > area.top ? area.top : area.bottom,
    column: anchor.column > area.left ? area.left : area.right,
  };
}

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
}

function bandsOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
