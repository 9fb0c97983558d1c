import type { OfficePackage } from "../../package/open-package";
import { readRelationships } from "../../package/read-relationships";
import { dropCalculationChain } from "./drop-calculation-chain";
import type { ForkedStore } from "./fork-store";
import type { SheetPart, WorkbookParts } from "./locate-parts";
import type { PartStore } from "./part-store";
import { throwRowsStay, type RowShift } from "./row-shift";
import { localName, scanTags } from "./scan-tags";
import type { FormulaScope } from "./shift-formula";
import {
  shiftChart,
  shiftComments,
  shiftDefinedNames,
  shiftDrawing,
  shiftPivotCache,
  shiftPivotTable,
  shiftTable,
  shiftVmlDrawing,
} from "./shift-parts";
import { shiftSheet } from "./shift-sheet";
import { escapeXml } from "./xml-text";

/** What rows are removed in. */
export interface RowsContext {
  readonly source: OfficePackage;
  readonly parts: WorkbookParts;
  readonly store: PartStore;
  /** Keys of all files of the package. */
  readonly files: readonly string[];
}

type Shifter = (text: string, scope: FormulaScope) => string;

/** What can hang on the sheet that loses rows, by the type of its relationship; null for what refers to no row. */
const OWN_PARTS: Readonly<Record<string, Shifter | null>> = {
  comments: shiftComments,
  threadedComment: shiftComments,
  vmlDrawing: shiftVmlDrawing,
  drawing: shiftDrawing,
  table: shiftTable,
  pivotTable: shiftPivotTable,
  printerSettings: null,
  image: null,
  hyperlink: null,
  slicer: null,
  timeline: null,
  queryTable: null,
  customProperty: null,
};

/** Parts elsewhere that refer to cells by a sheet's name, by the name of their root. */
const OTHER_PARTS: Readonly<Record<string, Shifter>> = {
  worksheet: shiftSheet,
  chartSpace: shiftChart,
  table: shiftTable,
  wsDr: shiftDrawing,
  pivotCacheDefinition: shiftPivotCache,
};

/** Parts that are text, pictures or looks, or speak of other workbooks. */
const NO_REFERENCES =
  /^(?:\[content_types\]\.xml$|docprops\/|customxml\/|xl\/(?:externallinks|theme|media|persons|printersettings|pivotcache\/pivotcacherecords)|xl\/(?:sharedstrings|styles|calcchain|metadata)\.xml$)/;
const XML_FILE = /\.(?:xml|vml)$/;

/**
 * Removes rows from a sheet and has every part of the workbook follow.
 * @throws (throwRowsStay) where something would be lost or cannot follow with certainty
 */
export function shiftWorkbook(
  sheet: SheetPart,
  shift: RowShift,
  { source, parts, store, files }: Omit<RowsContext, "store"> & { readonly store: ForkedStore },
): void {
  const wanted = sheet.name.toLowerCase();
  const other: FormulaScope = { shift, isTarget: (name) => name.toLowerCase() === wanted, isOwn: false };
  const own: FormulaScope = { ...other, isOwn: true };
  const change = (part: string, shifter: Shifter, scope: FormulaScope): void => {
    const before = store.read(part);
    const after = shifter(before, scope);
    if (after !== before) store.write(part, after);
  };
  if (parts.relationships.some(({ type }) => type === "revisionHeaders")) throwRowsStay("rowCannotFollow");

  const done = new Set([sheet.part, parts.workbook]);
  change(sheet.part, shiftSheet, own);
  change(parts.workbook, shiftDefinedNames, other);
  for (const { type, target } of readRelationships(source, sheet.part)) {
    const shifter = OWN_PARTS[type];
    if (shifter === undefined) return throwRowsStay("rowCannotFollow");
    if (shifter === null || !store.has(target)) continue;
    done.add(target);
    change(target, shifter, own);
  }
  for (const file of files) {
    if (done.has(file) || !XML_FILE.test(file) || NO_REFERENCES.test(file)) continue;
    const shifter = OTHER_PARTS[rootOf(store.read(file))];
    if (shifter !== undefined) change(file, shifter, other);
    else if (mentionsSheet(store.read(file), sheet.name)) throwRowsStay("rowCannotFollow");
  }
  dropCalculationChain(parts, store);
}

const FOUND = Symbol("found");

function rootOf(text: string): string {
  let root = "";
  try {
    scanTags(text, ({ name }) => {
      root = localName(name);
      throw FOUND;
    });
  } catch (error) {
    if (error !== FOUND) throw error;
  }
  return root;
}

/** A part of a kind not known here may refer to the sheet the way formulas do. */
function mentionsSheet(text: string, name: string): boolean {
  const folded = text.toLowerCase();
  return [name, escapeXml(name), escapeXml(name.replaceAll("'", "''"))].some((one) => {
    const sheet = one.toLowerCase();
    return (
      folded.includes(`${sheet}!`) || folded.includes(`${sheet}'!`) || folded.includes(`${sheet}&apos;!`)
    );
  });
}
