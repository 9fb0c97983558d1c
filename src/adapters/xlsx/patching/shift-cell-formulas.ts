import { addAll } from "../../../core/lists/add-all";
import { parseArea } from "../cell-address";
import { areaRef, throwRowsStay, moveArea } from "./row-shift";
import { moveFormula, shiftFormula, type FormulaScope } from "./shift-formula";
import type { Replacement } from "./splice-text";
import { walkSheet, type CellTag } from "./walk-sheet";
import { textEnd, type Tag } from "./scan-tags";
import { setAttributes } from "./xml-attributes";
import { decodeElementText, escapeElementText } from "./xml-text";

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly isChanged: boolean;
}

/**
 * What changes in the formulas of a sheet's cells. A formula that cells share by their distance from the first is written out for
 * each, since rows between them are gone. A reference or an array that would be lost hinders its rows.
 * @throws (throwRowsStay) where a formula cannot follow
 */
export function shiftCellFormulas(text: string, scope: FormulaScope): Replacement[] {
  const replacements: Replacement[] = [];
  const shared = new Map<string, SharedFormula>();
  let cell: CellTag | null = null;
  walkSheet(text, {
    cell: (tag) => {
      cell = tag;
    },
    other: (element, attributes, tag) => {
      if (element !== "f" || cell === null || scopeDrops(cell, scope)) return;
      const { t, ref, si = "" } = attributes();
      const end = tag.kind === "open" ? textEnd(text, tag.end) : tag.end;
      const formula = tag.kind === "open" ? decodeElementText(text.slice(tag.end, end)) : "";
      if (t === "dataTable") {
        if (scope.isOwn) throwRowsStay("rowCannotFollow");
        return;
      }
      if (t === "shared") {
        const written = writeOut(cell, si, formula, shared, scope);
        if (written !== null) addAll(replacements, replaceFormula(text, tag, end, written));
        return;
      }
      const changed = shiftFormula(formula, scope);
      if (changed !== formula) {
        replacements.push({ start: tag.end, end, text: escapeElementText(changed) });
      }
      const area = ref === undefined || !scope.isOwn ? null : parseArea(ref);
      if (area === null) return;
      const moved = moveArea(area, scope.shift);
      if (moved === null || moved.bottom - moved.top !== area.bottom - area.top) {
        return scope.shift.hinder("rowReferredTo", area.top, area.bottom);
      }
      const own = text.slice(tag.start, tag.end);
      const xml = setAttributes(own, { ref: areaRef(moved, (ref ?? "").includes(":")) });
      if (xml !== own) replacements.push({ start: tag.start, end: tag.end, text: xml });
    },
  });
  return replacements;
}

function scopeDrops({ row }: CellTag, { isOwn, shift }: FormulaScope): boolean {
  return isOwn && shift.isRemoved(row);
}

/** The shifted formula of a cell that shares one; null where the group can stay as it is. */
function writeOut(
  { row, column }: CellTag,
  id: string,
  formula: string,
  shared: Map<string, SharedFormula>,
  scope: FormulaScope,
): string | null {
  if (formula !== "") {
    // In another sheet a group that names no sheet has nothing that moves.
    const isChanged = scope.isOwn || formula.includes("!");
    shared.set(id, { formula, row, column, isChanged });
  }
  const group = shared.get(id) ?? throwRowsStay("rowCannotFollow");
  if (!group.isChanged) return null;
  return shiftFormula(moveFormula(group.formula, row - group.row, column - group.column), scope);
}

function replaceFormula(text: string, tag: Tag, end: number, formula: string): Replacement[] {
  const own = text.slice(tag.start, tag.end);
  const plain = setAttributes(own, { t: null, ref: null, si: null });
  const written = escapeElementText(formula);
  if (tag.kind === "open") {
    return [
      { start: tag.start, end: tag.end, text: plain },
      { start: tag.end, end, text: written },
    ];
  }
  const opened = `${plain.slice(0, -2).trimEnd()}>`;
  return [{ start: tag.start, end: tag.end, text: `${opened}${written}</${tag.name}>` }];
}
