import { cellRef } from "../../../core/model/cell-ref";
import { parseArea, parseCellAddress } from "../cell-address";
import { anchorMove, type AnchorMove } from "./anchor-move";
import { changeElement } from "./change-element";
import { moveAreaList, throwRowsStay } from "./row-shift";
import { localName, scanTags, type Tag } from "./scan-tags";
import { shiftCellFormulas } from "./shift-cell-formulas";
import { moveFormula, shiftFormula, type FormulaScope } from "./shift-formula";
import { spliceText, type Replacement } from "./splice-text";
import { TagEdits } from "./tag-edits";
import { readAttributes } from "./xml-attributes";

/** Elements that hold their own cells, form controls or sources of data whose places cannot all be known. */
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
/** Elements that count their children, and go with the last of them. */
const LISTS = new Set(["mergeCells", "dataValidations", "rowBreaks"]);
const FORMULAS = new Set(["formula", "formula1", "formula2"]);
/** Elements whose formulas are written for the first cell of their areas. */
const ANCHORED = new Set(["dataValidation", "conditionalFormatting"]);

/**
 * A worksheet's part after rows are removed, from it or from the sheet that its formulas refer to: what refers to rows follows.
 * Rows with which something would be lost are hindered.
 * @throws (throwRowsStay) where something cannot follow with certainty
 */
export function shiftSheet(text: string, scope: FormulaScope): string {
  const walk = new SheetWalk(text, scope);
  scanTags(text, (tag) => walk.visit(tag));
  return spliceText(text, walk.replacements);
}

/** An element of `LISTS` that is open. */
interface OpenList {
  readonly tag: Tag;
  readonly replacementsBefore: number;
  /** The row breaks that are kept so far; null in a list of anything else. */
  readonly breaks: Set<number> | null;
  children: number;
  kept: number;
  keptByHand: number;
}

/** Goes through the tags of a worksheet in their order and collects what has to change. */
class SheetWalk {
  readonly #text: string;
  readonly #scope: FormulaScope;
  readonly #edits: TagEdits;
  /** The element that is going, until its closing tag. */
  #dropped: { readonly start: number; depth: number } | null = null;
  #list: OpenList | null = null;
  #anchor: AnchorMove = null;
  #extensionDepth = 0;
  #isInData = false;
  #row = 0;
  #column = 0;

  constructor(text: string, scope: FormulaScope) {
    this.#text = text;
    this.#scope = scope;
    this.#edits = new TagEdits(text, shiftCellFormulas(text, scope));
  }

  get replacements(): readonly Replacement[] {
    return this.#edits.replacements;
  }

  visit(tag: Tag): void {
    if (this.#dropped !== null) {
      this.#passDropped(this.#dropped, tag);
      return;
    }
    const element = localName(tag.name);
    if (element === "extLst") this.#extensionDepth += DEPTH_STEPS[tag.kind];
    if (element === "sheetData") this.#isInData = tag.kind === "open";
    if (this.#isInData) this.#visitData(tag, element);
    else if (tag.kind === "close") this.#close(tag, element);
    else if (this.#extensionDepth > 0) this.#visitExtension(tag, element);
    else if (FORMULAS.has(element)) this.#visitFormula(tag);
    else this.#visitElement(tag, element);
  }

  #passDropped(dropped: { readonly start: number; depth: number }, tag: Tag): void {
    dropped.depth += DEPTH_STEPS[tag.kind];
    if (dropped.depth > 0) return;
    this.#edits.remove(dropped.start, tag.end);
    this.#dropped = null;
  }

  #drop(tag: Tag): void {
    if (tag.kind === "empty") this.#edits.remove(tag.start, tag.end);
    else this.#dropped = { start: tag.start, depth: 1 };
  }

  #visitData(tag: Tag, element: string): void {
    if (!this.#scope.isOwn || tag.kind === "close") return;
    if (element === "row") this.#visitRow(tag);
    else if (element === "c") this.#visitCell(tag);
  }

  #visitRow(tag: Tag): void {
    const { shift } = this.#scope;
    const { r } = this.#attributesOf(tag);
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    if (shift.isRemoved(this.#row)) this.#drop(tag);
    // A row without a number follows the row before it, which may be removed.
    else if (r !== undefined || shift.isRemoved(this.#row - 1)) {
      this.#edits.setAttributes(tag, { r: String(shift.move(this.#row)) });
    }
  }

  #visitCell(tag: Tag): void {
    const { r } = this.#attributesOf(tag);
    const column = r === undefined ? null : parseCellAddress(r)?.column;
    this.#column = column ?? this.#column + 1;
    if (r !== undefined) {
      this.#edits.setAttributes(tag, { r: cellRef(this.#column, this.#scope.shift.move(this.#row)) });
    }
  }

  /** The formulas of an extension are written for the first cell of its areas. */
  #visitExtension(tag: Tag, element: string): void {
    const scope = this.#scope;
    if (element === "f") this.#edits.changeText(tag, (formula) => shiftFormula(formula, scope));
    else if (element === "sqref" && scope.isOwn) {
      this.#edits.changeText(tag, (areas) => moveExtensionAreas(areas, scope));
    }
  }

  #visitFormula(tag: Tag): void {
    const anchor = this.#anchor;
    this.#edits.changeText(tag, (formula) => {
      const rebased = anchor === null ? formula : moveFormula(formula, anchor.rows, anchor.columns);
      return shiftFormula(rebased, this.#scope);
    });
  }

  #visitElement(tag: Tag, element: string): void {
    const { isOwn, shift } = this.#scope;
    if (isOwn && CANNOT_FOLLOW.has(element)) throwRowsStay("rowCannotFollow");
    const attributes = this.#attributesOf(tag);
    const change = changeElement(element, attributes, this.#scope, this.#list?.breaks ?? null);
    if (isOwn && tag.kind === "open" && LISTS.has(element)) this.#openList(tag, element);
    else if (this.#list !== null && change !== null) countChild(this.#list, change === "drop", attributes);
    if (change === "drop") {
      this.#drop(tag);
      return;
    }
    if (change !== null) this.#edits.setAttributes(tag, change);
    if (isOwn && tag.kind === "open" && ANCHORED.has(element)) {
      this.#anchor = anchorMove(attributes.sqref ?? "", shift);
    }
  }

  #openList(tag: Tag, element: string): void {
    this.#list = {
      tag,
      replacementsBefore: this.replacements.length,
      breaks: element === "rowBreaks" ? new Set() : null,
      children: 0,
      kept: 0,
      keptByHand: 0,
    };
  }

  #close(tag: Tag, element: string): void {
    if (ANCHORED.has(element)) this.#anchor = null;
    if (this.#list === null || tag.name !== this.#list.tag.name) return;
    const { tag: opening, replacementsBefore, breaks, children, kept, keptByHand } = this.#list;
    this.#list = null;
    if (kept === children) return;
    if (kept === 0) {
      this.#edits.removeInsteadOf(replacementsBefore, opening.start, tag.end);
      return;
    }
    this.#edits.setAttributes(opening, {
      count: String(kept),
      ...(breaks === null ? {} : { manualBreakCount: String(keptByHand) }),
    });
  }

  #attributesOf(tag: Tag): Readonly<Record<string, string>> {
    return readAttributes(this.#text.slice(tag.start, tag.end));
  }
}

const DEPTH_STEPS = { open: 1, close: -1, empty: 0 } as const;

function countChild(list: OpenList, isDropped: boolean, { man }: Readonly<Record<string, string>>): void {
  list.children++;
  if (isDropped) return;
  list.kept++;
  if (man === "1" || man === "true") list.keptByHand++;
}

function moveExtensionAreas(areas: string, { shift }: FormulaScope): string {
  const moved = moveAreaList(areas, shift) ?? throwRowsStay("rowCannotFollow");
  const first = parseArea(areas.split(/\s+/)[0] ?? "");
  if (first !== null && shift.isRemoved(first.top)) shift.hinder("rowCannotFollow", first.top);
  else if (moved === "") throwRowsStay("rowCannotFollow");
  return moved;
}
