import { cellRef } from "../../../core/model/cell-ref";
import { parseArea, parseCellAddress } from "../cell-address";
import { anchorMove, type AnchorMove } from "./anchor-move";
import { areaRef, leaveRows, moveArea, moveAreaList } from "./row-shift";
import { localName, scanTags, textEnd, type Tag } from "./scan-tags";
import { shiftCellFormulas } from "./shift-cell-formulas";
import { moveFormula, shiftFormula, type FormulaScope } from "./shift-formula";
import { spliceText, type Replacement } from "./splice-text";
import { readAttributes, setAttributes } from "./xml-attributes";
import { decodeElementText, escapeElementText } from "./xml-text";

type Attributes = Readonly<Record<string, string>>;

/** What is to become of an element: its new attributes, or nothing where it goes. */
type Fate = Readonly<Record<string, string>> | "drop";

/** Elements that hold cells of their own, form controls or sources of data whose places cannot all be known. */
const CANNOT_FOLLOW = new Set([
  "oleObjects",
  "controls",
  "dataConsolidate",
  "webPublishItems",
  "scenarios",
  "cellWatches",
  "smartTags",
  "customSheetViews",
]);
const LISTS = new Set(["mergeCells", "dataValidations", "rowBreaks"]);
const FORMULAS = new Set(["formula", "formula1", "formula2"]);
const ANCHORED = new Set(["dataValidation", "conditionalFormatting"]);

interface List {
  readonly tag: Tag;
  readonly replacementsBefore: number;
  children: number;
  kept: number;
  keptByHand: number;
}

/**
 * A worksheet's part after rows are removed, from it or from the sheet that its formulas refer to: what refers to rows follows.
 * Rows with which something would be lost are hindered.
 * @throws (leaveRows) where something cannot follow with certainty
 */
export function shiftSheet(text: string, scope: FormulaScope): string {
  const replacements: Replacement[] = [...shiftCellFormulas(text, scope)];
  let dropping: { readonly start: number; depth: number } | null = null;
  let list: List | null = null;
  let isData = false;
  let row = 0;
  let column = 0;
  let anchor: AnchorMove = null;
  let extensions = 0;
  let breaks = new Set<number>();

  const replaceTag = (tag: Tag, changes: Readonly<Record<string, string | null>>): void => {
    const own = text.slice(tag.start, tag.end);
    const changed = setAttributes(own, changes);
    if (changed !== own) replacements.push({ start: tag.start, end: tag.end, text: changed });
  };
  const drop = (tag: Tag): void => {
    if (tag.kind === "empty") replacements.push({ start: tag.start, end: tag.end, text: "" });
    else dropping = { start: tag.start, depth: 1 };
  };
  const textOf = (tag: Tag): { readonly end: number; readonly decoded: string } => {
    const end = textEnd(text, tag.end);
    return { end, decoded: decodeElementText(text.slice(tag.end, end)) };
  };
  const replaceText = (tag: Tag, change: (decoded: string) => string): void => {
    if (tag.kind !== "open") return;
    const { end, decoded } = textOf(tag);
    const changed = change(decoded);
    if (changed !== decoded) replacements.push({ start: tag.end, end, text: escapeElementText(changed) });
  };
  const closeList = (tag: Tag): void => {
    const { tag: opening, replacementsBefore, children, kept, keptByHand } = list as List;
    const isRows = localName(tag.name) === "rowBreaks";
    list = null;
    if (kept === children) return;
    if (kept === 0) {
      replacements.splice(replacementsBefore);
      replacements.push({ start: opening.start, end: tag.end, text: "" });
    } else {
      replaceTag(opening, {
        count: String(kept),
        ...(isRows ? { manualBreakCount: String(keptByHand) } : {}),
      });
    }
  };
  const placeCell = (tag: Tag, element: string): void => {
    const attributes = readAttributes(text.slice(tag.start, tag.end));
    const { r } = attributes;
    if (element === "row") {
      row = r === undefined ? row + 1 : Number(r);
      column = 0;
      if (scope.shift.isRemoved(row)) drop(tag);
      // A row without a number is the one behind the row before it, which may be gone.
      else if (r !== undefined || scope.shift.isRemoved(row - 1)) {
        replaceTag(tag, { r: String(scope.shift.move(row)) });
      }
    } else {
      column = r === undefined ? column + 1 : (parseCellAddress(r)?.column ?? column + 1);
      if (r !== undefined) replaceTag(tag, { r: cellRef(column, scope.shift.move(row)) });
    }
  };

  scanTags(text, (tag) => {
    if (dropping !== null) {
      if (tag.kind === "open") dropping.depth++;
      else if (tag.kind === "close") dropping.depth--;
      if (dropping.depth > 0) return;
      replacements.push({ start: dropping.start, end: tag.end, text: "" });
      dropping = null;
      return;
    }
    const element = localName(tag.name);
    if (element === "extLst") extensions += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
    if (element === "sheetData") isData = tag.kind === "open";
    if (isData) {
      if (scope.isOwn && tag.kind !== "close" && (element === "row" || element === "c"))
        placeCell(tag, element);
      return;
    }
    if (tag.kind === "close") {
      if (list !== null && tag.name === list.tag.name) closeList(tag);
      if (ANCHORED.has(element)) anchor = null;
      return;
    }
    if (extensions > 0) {
      if (element === "f") replaceText(tag, (formula) => shiftFormula(formula, scope));
      else if (element === "sqref" && scope.isOwn)
        replaceText(tag, (areas) => moveExtensionAreas(areas, scope));
      return;
    }
    if (CANNOT_FOLLOW.has(element) && scope.isOwn) leaveRows("rowCannotFollow");
    if (FORMULAS.has(element)) {
      const moved = anchor;
      replaceText(tag, (formula) => {
        const rebased = moved === null ? formula : moveFormula(formula, moved.rows, moved.columns);
        return shiftFormula(rebased, scope);
      });
      return;
    }
    const attributes = readAttributes(text.slice(tag.start, tag.end));
    refuseLinks(element, attributes, scope);
    shiftFormulaAttributes(element, attributes, scope, (changes) => {
      if (scope.isOwn && element === "hyperlink") return;
      replaceTag(tag, changes);
    });
    if (!scope.isOwn) return;
    if (LISTS.has(element) && tag.kind === "open") {
      list = { tag, replacementsBefore: replacements.length, children: 0, kept: 0, keptByHand: 0 };
      breaks = new Set();
      return;
    }
    const fate = fateOf(element, attributes, scope, breaks, list);
    if (list !== null && fate !== null) {
      list.children++;
      if (fate !== "drop") {
        list.kept++;
        if (attributes.man === "1" || attributes.man === "true") list.keptByHand++;
      }
    }
    if (fate === "drop") drop(tag);
    else if (fate !== null) replaceTag(tag, fate);
    if (ANCHORED.has(element) && fate !== "drop" && tag.kind === "open") {
      anchor = anchorMove(attributes.sqref ?? "", scope.shift);
    }
  });
  return spliceText(text, replacements);
}

const CONTROL_CELLS = ["linkedCell", "listFillRange"];

/** Form controls and consolidations of any sheet may name cells of the one that loses rows. */
function refuseLinks(element: string, attributes: Attributes, scope: FormulaScope): void {
  if (element === "dataRef" && scope.isTarget(attributes.sheet ?? "")) leaveRows("rowCannotFollow");
  for (const name of CONTROL_CELLS) {
    const cells = attributes[name] ?? "";
    if (shiftFormula(cells, scope) !== cells) leaveRows("rowCannotFollow");
  }
}

function shiftFormulaAttributes(
  element: string,
  attributes: Attributes,
  scope: FormulaScope,
  replace: (changes: Readonly<Record<string, string>>) => void,
): void {
  if (element === "cfvo" && attributes.type === "formula" && attributes.val !== undefined) {
    replace({ val: shiftFormula(attributes.val, scope) });
  } else if (element === "hyperlink" && attributes.location !== undefined) {
    replace({ location: shiftFormula(attributes.location, { ...scope, isOwn: false }) });
  }
}

/** What becomes of an element of the sheet that loses rows; null for one that refers to none. */
function fateOf(
  element: string,
  attributes: Attributes,
  scope: FormulaScope,
  breaks: Set<number>,
  list: List | null,
): Fate | null {
  const { shift } = scope;
  switch (element) {
    case "sheetView":
      return movedCell("topLeftCell", attributes, scope);
    case "pane":
      return fateOfPane(attributes, scope);
    case "selection":
      return fateOfSelection(attributes, scope);
    case "dimension":
    case "autoFilter":
    case "sortState":
    case "sortCondition": {
      const area = parseArea(attributes.ref ?? "");
      if (area === null) return null;
      const moved = moveArea(area, shift);
      // A filter hides rows by the row of headings it begins with.
      if (element === "autoFilter" && shift.isRemoved(area.top)) shift.hinder("rowHoldsMore", area.top);
      if (moved !== null) return { ref: areaRef(moved, (attributes.ref ?? "").includes(":")) };
      return element === "dimension" ? { ref: "A1" } : leaveRows("rowHoldsMore");
    }
    case "mergeCell": {
      const area = parseArea(attributes.ref ?? "");
      const moved = area && moveArea(area, shift);
      if (moved === null || (moved.top === moved.bottom && moved.left === moved.right)) return "drop";
      return { ref: areaRef(moved, true) };
    }
    case "hyperlink": {
      const area = parseArea(attributes.ref ?? "");
      if (area === null) return leaveRows("rowCannotFollow");
      const moved = moveArea(area, shift);
      if (moved === null) {
        shift.hinder("rowHoldsMore", area.top, area.bottom, "span");
        return null;
      }
      const location: Fate =
        attributes.location === undefined
          ? {}
          : { location: shiftFormula(attributes.location, { ...scope, isOwn: false }) };
      return { ref: areaRef(moved, (attributes.ref ?? "").includes(":")), ...location };
    }
    case "dataValidation":
    case "conditionalFormatting":
    case "ignoredError":
    case "protectedRange": {
      if (attributes.sqref === undefined) return null;
      const moved = moveAreaList(attributes.sqref, shift) ?? leaveRows("rowCannotFollow");
      return moved === "" ? "drop" : { sqref: moved };
    }
    case "brk": {
      if (list === null || localName(list.tag.name) !== "rowBreaks") return null;
      const id = shift.move(Number(attributes.id) + 1) - 1;
      if (id < 1 || breaks.has(id)) return "drop";
      breaks.add(id);
      return { id: String(id) };
    }
    default:
      return null;
  }
}

function movedCell(name: string, attributes: Attributes, { shift }: FormulaScope): Fate | null {
  const cell = parseCellAddress(attributes[name] ?? "");
  return cell === null ? null : { [name]: cellRef(cell.column, shift.move(cell.row)) };
}

/** Rows that are frozen stay so many, as in Excel; what is scrolled below them begins behind them. */
function fateOfPane(attributes: Attributes, { shift }: FormulaScope): Fate | null {
  const cell = parseCellAddress(attributes.topLeftCell ?? "");
  if (cell === null) return null;
  const isFrozen = attributes.state === "frozen" || attributes.state === "frozenSplit";
  const first = isFrozen ? Number(attributes.ySplit ?? 0) + 1 : 1;
  return { topLeftCell: cellRef(cell.column, Math.max(shift.move(cell.row), Math.min(first, cell.row))) };
}

function fateOfSelection(attributes: Attributes, scope: FormulaScope): Fate | null {
  const active = movedCell("activeCell", attributes, scope);
  const areas =
    attributes.sqref === undefined ? "" : (moveAreaList(attributes.sqref, scope.shift) ?? attributes.sqref);
  const isGone = attributes.sqref !== undefined && areas === "";
  if (active === null || active === "drop") return isGone ? "drop" : areas === "" ? null : { sqref: areas };
  return {
    ...active,
    ...(attributes.sqref === undefined ? {} : { sqref: isGone ? (active.activeCell as string) : areas }),
  };
}

/** The formulas of an extension are anchored to the first cell of its areas. */
function moveExtensionAreas(areas: string, { shift }: FormulaScope): string {
  const moved = moveAreaList(areas, shift) ?? leaveRows("rowCannotFollow");
  const first = parseArea(areas.split(/\s+/)[0] ?? "");
  if (first !== null && shift.isRemoved(first.top)) shift.hinder("rowCannotFollow", first.top);
  else if (moved === "") leaveRows("rowCannotFollow");
  return moved;
}
