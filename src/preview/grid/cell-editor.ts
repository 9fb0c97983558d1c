import { cellArea, cellAt, formatArea, type ExcelHost } from "excel-host";
import { cellFont } from "./cell-font";
import { placeOver } from "./draw-cells";
import { moveOf, type Move, type GridCell } from "./move-selection";
import { mergedFrom, shownCell, type SheetView } from "./sheet-view";

/** The box in which a cell is typed. */
export interface CellEditor {
  readonly element: HTMLElement;
  /** With a text, typing replaces what the cell holds; with null it goes on from there. */
  start(host: ExcelHost, view: SheetView, text: string | null): void;
  /** Writes what was typed, if a cell is open. */
  finish(move: Move | null): void;
  isOpen(): boolean;
  holds(target: EventTarget | null): boolean;
  place(view: SheetView): void;
}

export interface CellEditorOptions {
  readonly layer: HTMLElement;
  readonly onRefused: (error: unknown) => void;
  /** Called once the box is closed, with where to go next. */
  readonly onLeave: (move: Move | null) => void;
}

interface OpenCell {
  readonly host: ExcelHost;
  readonly sheet: string;
  readonly place: GridCell;
  readonly before: string;
}

/** While the box is open the host is in cell-edit mode, as Excel is: requests of the add-in wait or fail. */
export function createEditor({ layer, onRefused, onLeave }: CellEditorOptions): CellEditor {
  const box = layer.ownerDocument.createElement("textarea");
  box.className = "editor";
  box.hidden = true;
  box.spellcheck = false;
  box.setAttribute("aria-label", "พิมพ์ในช่อง");
  layer.append(box);
  let open: OpenCell | null = null;

  const close = (): OpenCell | null => {
    const closed = open;
    open = null;
    box.hidden = true;
    if (closed !== null) closed.host.faults.cellEditMode = false;
    return closed;
  };
  const finish = (move: Move | null): void => {
    const text = box.value;
    const closed = close();
    if (closed === null) return;
    try {
      if (text !== closed.before)
        closed.host.typeIntoCell(
          closed.sheet,
          formatArea(cellArea(closed.place.row, closed.place.column)),
          text,
        );
    } catch (error) {
      onRefused(error);
    }
    onLeave(move);
  };

  box.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Escape") {
      close();
      onLeave(null);
    } else if (event.key === "Enter" && event.altKey) {
      box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
    } else if (event.key === "Enter" || event.key === "Tab") finish(moveOf(event));
    else return;
    event.preventDefault();
  });
  box.addEventListener("blur", () => {
    finish(null);
  });

  return {
    element: box,
    start: (host, view, text) => {
      const { top: row, left: column } = view.sheet.selection;
      const before = editableText(view, row, column);
      open = { host, sheet: view.sheet.name, place: { row, column }, before };
      host.faults.cellEditMode = true;
      box.value = text ?? before;
      box.hidden = false;
      placeBox(box, view, { row, column });
      box.focus({ preventScroll: true });
      box.setSelectionRange(box.value.length, box.value.length);
    },
    finish,
    isOpen: () => open !== null,
    holds: (target) => target === box,
    place: (view) => {
      if (open !== null && view.sheet.name === open.sheet) placeBox(box, view, open.place);
    },
  };
}

/** What Excel puts into the box: the formula, or the value as typed. */
export function editableText({ sheet }: SheetView, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return "";
  if (cell.formula !== null) return cell.formula;
  const text = typeof cell.value === "number" ? shownCell(sheet, row, column).text : String(cell.value);
  return cell.quoted ? `'${text}` : text;
}

function placeBox(box: HTMLTextAreaElement, view: SheetView, { row, column }: GridCell): void {
  placeOver(box, view, mergedFrom(view.sheet, row, column));
  const { css, lineHeight } = cellFont(shownCell(view.sheet, row, column).format);
  box.style.font = css;
  box.style.lineHeight = `${lineHeight}px`;
}
