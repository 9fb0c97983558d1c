import { cellRef } from "../../../core/model/cell-ref";
import { parseArea, parseCellAddress } from "../cell-address";
import { areaRef, throwRowsStay, moveArea, type RowShift } from "./row-shift";
import { localName, scanTags, textEnd, type Tag } from "./scan-tags";
import { shiftFormula, type FormulaScope } from "./shift-formula";
import { spliceText, type Replacement } from "./splice-text";
import { readAttributes, setAttributes } from "./xml-attributes";
import { decodeElementText, escapeElementText } from "./xml-text";

type Attributes = Readonly<Record<string, string>>;

/** What becomes of a tag's attributes, and of the text in its element; null where nothing changes. */
interface Changes {
  readonly attributes?: (attributes: Attributes, tag: Tag) => Readonly<Record<string, string>> | null;
  readonly text?: (text: string) => string;
}

/** Changes the elements of a part that are named, everything else stays. */
function changeElements(text: string, changesOf: (element: string, tag: Tag) => Changes | null): string {
  const replacements: Replacement[] = [];
  scanTags(text, (tag) => {
    if (tag.kind === "close") return;
    const changes = changesOf(localName(tag.name), tag);
    if (changes === null) return;
    if (changes.attributes !== undefined) {
      const own = text.slice(tag.start, tag.end);
      const changed = changes.attributes(readAttributes(own), tag);
      const xml = changed === null ? own : setAttributes(own, changed);
      if (xml !== own) replacements.push({ start: tag.start, end: tag.end, text: xml });
    }
    if (changes.text === undefined || tag.kind === "empty") return;
    const end = textEnd(text, tag.end);
    const decoded = decodeElementText(text.slice(tag.end, end));
    const changed = changes.text(decoded);
    if (changed !== decoded) replacements.push({ start: tag.end, end, text: escapeElementText(changed) });
  });
  return spliceText(text, replacements);
}

/** The names that a workbook defines: print areas and titles, filters, its own names. */
export function shiftDefinedNames(text: string, scope: FormulaScope): string {
  return changeElements(text, (element, tag) => {
    if (element !== "definedName") return null;
    const { name = "" } = readAttributes(text.slice(tag.start, tag.end));
    // Excel itself fixes the rows of its own names; some libraries leave the dollar signs out.
    const isFloating = !name.startsWith("_xlnm.");
    return { text: (formula) => shiftFormula(formula, { ...scope, isOwn: false, isFloating }) };
  });
}

/** Series and titles of a chart. Its stored values stay: whoever opens the file reads the cells again. */
export function shiftChart(text: string, scope: FormulaScope): string {
  return changeElements(text, (element) =>
    element === "f" ? { text: (formula) => shiftFormula(formula, { ...scope, isOwn: false }) } : null,
  );
}

const TABLE_AREAS = new Set(["table", "autoFilter", "sortState", "sortCondition"]);

/**
 * A table and the formulas of its columns. Its headings, its totals and its last row cannot go: a table has to have them.
 */
export function shiftTable(text: string, scope: FormulaScope): string {
  return changeElements(text, (element) => {
    if (element === "calculatedColumnFormula" || element === "totalsRowFormula") {
      return { text: (formula) => shiftFormula(formula, scope) };
    }
    if (!scope.isOwn || !TABLE_AREAS.has(element)) return null;
    return {
      attributes: (attributes) => {
        const area = parseArea(attributes.ref ?? "");
        if (area === null) return throwRowsStay("rowCannotFollow");
        if (element === "table") holdTable(area, attributes, scope.shift);
        const moved = moveArea(area, scope.shift) ?? throwRowsStay("rowHoldsMore");
        return { ref: areaRef(moved, (attributes.ref ?? "").includes(":")) };
      },
    };
  });
}

function holdTable(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { headerRowCount = "1", totalsRowCount = "0" }: Attributes,
  { moveSpan, hinder }: RowShift,
): void {
  const first = top + Number(headerRowCount);
  const last = bottom - Number(totalsRowCount);
  hinder("rowHoldsMore", top, first - 1);
  hinder("rowHoldsMore", last + 1, bottom);
  if (last < first) throwRowsStay("rowHoldsMore");
  if (moveSpan(first, last) === null) hinder("rowHoldsMore", first, last, "span");
}

/** Notes and threaded comments of the sheet. The row of a note cannot go: nobody said that the note may. */
export function shiftComments(text: string, { shift }: FormulaScope): string {
  return changeElements(text, (element) => {
    if (element !== "comment" && element !== "threadedComment") return null;
    return {
      attributes: ({ ref = "" }) => {
        const cell = parseCellAddress(ref) ?? throwRowsStay("rowCannotFollow");
        if (shift.isRemoved(cell.row)) shift.hinder("rowHoldsMore", cell.row);
        return { ref: cellRef(cell.column, shift.move(cell.row)) };
      },
    };
  });
}

/** The boxes of notes: their cell (counted from 0) and the cells of their corners ([MS-OE376] x:Anchor, eight numbers). */
export function shiftVmlDrawing(text: string, { shift }: FormulaScope): string {
  return changeElements(text, (element, tag) => {
    if (element === "ClientData") {
      const { ObjectType } = readAttributes(text.slice(tag.start, tag.end));
      return ObjectType === "Note" ? null : throwRowsStay("rowCannotFollow");
    }
    if (element === "Row") return { text: (row) => String(moveFromZero(Number(row), shift)) };
    if (element !== "Anchor") return null;
    return {
      text: (anchor) => {
        const places = anchor.split(",");
        if (places.length !== 8) return throwRowsStay("rowCannotFollow");
        return places
          .map((place, index) =>
            index === 2 || index === 6 ? ` ${moveFromZero(Number(place), shift)}` : place,
          )
          .join(",");
      },
    };
  });
}

/** Pictures, charts and shapes of the sheet move with the cells of their corners; what is fixed to the page stays. */
export function shiftDrawing(text: string, scope: FormulaScope): string {
  const { shift } = scope;
  let corner = "";
  let top = 0;
  let isFixed = false;
  return changeElements(text, (element, tag) => {
    if (element === "twoCellAnchor") {
      isFixed = readAttributes(text.slice(tag.start, tag.end)).editAs === "absolute";
    } else if (element === "oneCellAnchor" || element === "absoluteAnchor") isFixed = false;
    if (element === "from" || element === "to") corner = element;
    if (element === "sp") {
      return {
        attributes: ({ textlink }): Readonly<Record<string, string>> | null =>
          textlink === undefined ? null : { textlink: shiftFormula(textlink, scope) },
      };
    }
    if (element !== "row" || corner === "" || !scope.isOwn || isFixed) return null;
    const isTop = corner === "from";
    corner = "";
    return {
      text: (row) => {
        const place = Number(row);
        if (isTop) top = place;
        else if (top === place && shift.isRemoved(place + 1)) shift.hinder("rowHoldsMore", place + 1);
        return String(moveFromZero(place, shift));
      },
    };
  });
}

function moveFromZero(row: number, { move }: RowShift): number {
  return move(row + 1) - 1;
}

/** The cells that a pivot table is made from. */
export function shiftPivotCache(text: string, { isTarget, shift }: FormulaScope): string {
  return changeElements(text, (element) => {
    if (element !== "worksheetSource") return null;
    return {
      attributes: (attributes) => {
        const isElsewhere = Object.keys(attributes).some((name) => name.endsWith(":id"));
        if (attributes.ref === undefined || isElsewhere || !isTarget(attributes.sheet ?? "")) return null;
        const area = parseArea(attributes.ref) ?? throwRowsStay("rowCannotFollow");
        if (shift.isRemoved(area.top)) shift.hinder("rowHoldsMore", area.top);
        const moved = moveArea(area, shift) ?? throwRowsStay("rowReferredTo");
        return { ref: areaRef(moved, attributes.ref.includes(":")) };
      },
    };
  });
}

/** The place of a pivot table on the sheet that loses rows. A row that it fills cannot go. */
export function shiftPivotTable(text: string, { shift }: FormulaScope): string {
  return changeElements(text, (element) => {
    if (element !== "location") return null;
    return {
      attributes: ({ ref = "" }) => {
        const area = parseArea(ref) ?? throwRowsStay("rowCannotFollow");
        shift.hinder("rowHoldsMore", area.top, area.bottom);
        return { ref: areaRef(moveArea(area, shift) ?? area, ref.includes(":")) };
      },
    };
  });
}
