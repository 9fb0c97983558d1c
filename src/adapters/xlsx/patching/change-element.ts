import { cellRef } from "../../../core/model/cell-ref";
import type { RawArea } from "../../../core/sheet/raw-table";
import { parseArea, parseCellAddress } from "../cell-address";
import { areaRef, moveArea, moveAreaList, throwRowsStay, type RowShift } from "./row-shift";
import { shiftFormula, type FormulaScope } from "./shift-formula";

type Attributes = Readonly<Record<string, string>>;

/** What becomes of an element: the attributes that it gets, "drop" where it goes, null where it stays as it is. */
export type ElementChange = Attributes | "drop" | null;

type ElementRule = (attributes: Attributes, shift: RowShift, breaks: Set<number> | null) => ElementChange;

/** Elements of the sheet that loses rows, each with what becomes of it. */
const RULES: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  ["sheetView", (attributes, shift) => moveCell("topLeftCell", attributes, shift)],
  ["pane", movePane],
  ["selection", moveSelection],
  ["dimension", (attributes, shift) => moveRef(attributes, shift, () => ({ ref: "A1" }))],
  ["autoFilter", moveFilter],
  ["sortState", (attributes, shift) => moveRef(attributes, shift, () => throwRowsStay("rowHoldsMore"))],
  ["sortCondition", (attributes, shift) => moveRef(attributes, shift, () => throwRowsStay("rowHoldsMore"))],
  ["mergeCell", moveMerge],
  ["hyperlink", moveLink],
  ["dataValidation", moveAreas],
  ["conditionalFormatting", moveAreas],
  ["ignoredError", moveAreas],
  ["protectedRange", moveAreas],
  ["brk", moveBreak],
]);

/**
 * What becomes of an element outside the cells when rows are removed, from its own sheet or from the one that its formulas refer to.
 * @param breaks the row breaks that are kept so far, to which one that is kept is added; null outside their list
 * @throws (throwRowsStay) where the element cannot follow with certainty
 */
export function changeElement(
  element: string,
  attributes: Attributes,
  scope: FormulaScope,
  breaks: Set<number> | null,
): ElementChange {
  checkLinkedCells(element, attributes, scope);
  const formulas = shiftFormulas(element, attributes, scope);
  const moved = scope.isOwn ? (RULES.get(element)?.(attributes, scope.shift, breaks) ?? null) : null;
  if (moved === "drop" || formulas === null) return moved;
  return { ...moved, ...formulas };
}

const CONTROL_CELLS = ["linkedCell", "listFillRange"];

/** Form controls and consolidations of any sheet may name cells of the sheet that loses rows: they cannot follow. */
function checkLinkedCells(element: string, attributes: Attributes, scope: FormulaScope): void {
  if (element === "dataRef" && scope.isTarget(attributes.sheet ?? "")) throwRowsStay("rowCannotFollow");
  for (const name of CONTROL_CELLS) {
    const cells = attributes[name] ?? "";
    if (shiftFormula(cells, scope) !== cells) throwRowsStay("rowCannotFollow");
  }
}

/** Attributes that hold a formula: the threshold of a colour scale, the place in the workbook that a link leads to. */
function shiftFormulas(
  element: string,
  { type, val, location }: Attributes,
  scope: FormulaScope,
): Attributes | null {
  if (element === "cfvo" && type === "formula" && val !== undefined) return { val: shiftFormula(val, scope) };
  // Only a place that names its sheet moves, whichever sheet the link is on.
  if (element === "hyperlink" && location !== undefined) {
    return { location: shiftFormula(location, { ...scope, isOwn: false }) };
  }
  return null;
}

function moveCell(name: string, attributes: Attributes, shift: RowShift): Attributes | null {
  const cell = parseCellAddress(attributes[name] ?? "");
  return cell === null ? null : { [name]: cellRef(cell.column, shift.move(cell.row)) };
}

/** As many rows stay frozen as before, as in Excel; the part that is scrolled begins below them. */
function movePane(attributes: Attributes, shift: RowShift): ElementChange {
  const cell = parseCellAddress(attributes.topLeftCell ?? "");
  if (cell === null) return null;
  const isFrozen = attributes.state === "frozen" || attributes.state === "frozenSplit";
  const first = isFrozen ? Number(attributes.ySplit ?? 0) + 1 : 1;
  return { topLeftCell: cellRef(cell.column, Math.max(shift.move(cell.row), Math.min(first, cell.row))) };
}

function moveSelection(attributes: Attributes, shift: RowShift): ElementChange {
  const active = moveCell("activeCell", attributes, shift);
  const { sqref } = attributes;
  if (sqref === undefined) return active;
  const areas = moveAreaList(sqref, shift) ?? sqref;
  if (active === null) return areas === "" ? "drop" : { sqref: areas };
  return { ...active, sqref: areas === "" ? (active.activeCell as string) : areas };
}

/** @param lost gives what becomes of it where all of its area is removed */
function moveRef({ ref = "" }: Attributes, shift: RowShift, lost: () => Attributes | null): ElementChange {
  const area = parseArea(ref);
  if (area === null) return null;
  const moved = moveArea(area, shift);
  return moved === null ? lost() : { ref: areaRef(moved, ref.includes(":")) };
}

/** A filter hides rows by the row of headings that it begins with. */
function moveFilter(attributes: Attributes, shift: RowShift): ElementChange {
  const top = parseArea(attributes.ref ?? "")?.top;
  if (top !== undefined && shift.isRemoved(top)) shift.hinder("rowHoldsMore", top);
  return moveRef(attributes, shift, () => throwRowsStay("rowHoldsMore"));
}

/** One cell alone is not merged any more. Merged whole rows or columns cannot follow, so the rows stay. */
function moveMerge({ ref = "" }: Attributes, shift: RowShift): ElementChange {
  const moved = moveArea(parseArea(ref) ?? throwRowsStay("rowCannotFollow"), shift);
  return moved === null || isSingleCell(moved) ? "drop" : { ref: areaRef(moved, true) };
}

function isSingleCell({ top, left, bottom, right }: RawArea): boolean {
  return top === bottom && left === right;
}

function moveLink(attributes: Attributes, shift: RowShift): ElementChange {
  const area = parseArea(attributes.ref ?? "") ?? throwRowsStay("rowCannotFollow");
  return moveRef(attributes, shift, () => {
    shift.hinder("rowHoldsMore", area.top, area.bottom, "span");
    return null;
  });
}

function moveAreas({ sqref }: Attributes, shift: RowShift): ElementChange {
  if (sqref === undefined) return null;
  const moved = moveAreaList(sqref, shift) ?? throwRowsStay("rowCannotFollow");
  return moved === "" ? "drop" : { sqref: moved };
}

/** Two breaks that come to the same row become one; a break above the first row goes. */
function moveBreak({ id: row }: Attributes, shift: RowShift, breaks: Set<number> | null): ElementChange {
  if (breaks === null) return null;
  const id = shift.move(Number(row) + 1) - 1;
  if (id < 1 || breaks.has(id)) return "drop";
  breaks.add(id);
  return { id: String(id) };
}
