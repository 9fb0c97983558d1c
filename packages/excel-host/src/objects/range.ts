import { columnCount, isWholeColumns, isWholeRows, rowCount } from "../workbook/area";
import { clearCells } from "../workbook/clear-cells";
import { copyCells } from "../workbook/copy-cells";
import { hostError } from "../workbook/host-error";
import { mergeCells, mergesStartingIn, unmergeCells } from "../workbook/merges";
import { selectCells } from "../workbook/select-cells";
import { requireUnprotected } from "../workbook/sheet-protection";
import { shiftCells } from "../workbook/shift-cells";
import type { CellShift } from "../workbook/shift-area";
import { emit } from "../workbook/workbook";
import { asInteger, oneOf } from "../protocol/arguments";
import { methods, navigation, readOnly, type ObjectType } from "../protocol/object-type";
import { areaOf, makeRange, rangeArgument } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import { serverObject, type RangeTarget, type ServerObject } from "../protocol/targets";
import { CELL_PROPERTIES } from "./cell-properties";
import { HYPERLINK } from "./range-hyperlink";
import { RANGE_FIND } from "./range-find";
import { RANGE_CONTENT } from "./range-values";
import { RANGE_MOVES } from "./range-moves";
import { RANGE_PLACE } from "./range-place";
import { RANGE_QUESTIONS } from "./range-questions";

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

const clearKind = oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks");
const copyKind = oneOf("All", "Values", "Formats", "Formulas");

/** Insertion or deletion: Excel itself chooses the direction for whole rows and columns. */
function shiftOf(target: RangeTarget, kind: CellShift["kind"], direction: unknown): CellShift {
  const area = areaOf(target);
  if (isWholeRows(area)) return { area, axis: "rows", kind };
  if (isWholeColumns(area)) return { area, axis: "columns", kind };
  const axis = oneOf("Down", "Right", "Up", "Left")(direction);
  return { area, axis: axis === "Down" || axis === "Up" ? "rows" : "columns", kind };
}

function mergedAreas(target: RangeTarget, context: ServerContext): ServerObject | null {
  const merges = mergesStartingIn(target.sheet, areaOf(target));
  const ranges = merges.map((area) => makeRange(context, target.sheet, area).target);
  return ranges.length > 0 ? serverObject("RangeAreas", ranges) : null;
}

/** `Excel.Range`. */
export const RANGE: ObjectType<RangeTarget> = {
  properties: {
    ...RANGE_CONTENT,
    ...RANGE_PLACE,
    HasSpill: readOnly(() => false),
    Hyperlink: HYPERLINK,
    Style: readOnly(() => "Normal"),
  },
  navigation: navigation<RangeTarget>({
    Format: (target) => serverObject("RangeFormat", target),
    ConditionalFormats: (target) => serverObject("ConditionalFormatCollection", target),
    DataValidation: (target) => serverObject("DataValidation", target),
    Sort: (target) => serverObject("RangeSort", target),
    Worksheet: ({ sheet }) => serverObject("Worksheet", sheet),
  }),
  methods: {
    ...RANGE_MOVES,
    ...RANGE_QUESTIONS,
    ...RANGE_FIND,
    ...CELL_PROPERTIES,
    ...methods<RangeTarget>({
      Select: (target, _args, { workbook }) => {
        selectCells(workbook, target.sheet, areaOf(target), "addin");
      },
      Clear: (target, [kind], { workbook }) => {
        clearCells(workbook, target.sheet, areaOf(target), clearKind(kind ?? "All"), "addin");
      },
      Insert: (target, [direction], context) => {
        const { sheet } = target;
        const shift = shiftOf(target, "insert", direction);
        shiftCells(context.workbook, sheet, shift, "addin");
        return makeRange(context, sheet, shift.area);
      },
      Delete: (target, [direction], { workbook }) => {
        shiftCells(workbook, target.sheet, shiftOf(target, "delete", direction), "addin");
      },
      Merge: (target, [across], { workbook }) => {
        requireUnprotected(target.sheet);
        mergeCells(target.sheet, areaOf(target), across === true);
        emit(workbook, { kind: "formatted", sheet: target.sheet, area: areaOf(target), origin: "addin" });
      },
      Unmerge: (target, _args, { workbook }) => {
        requireUnprotected(target.sheet);
        unmergeCells(target.sheet, areaOf(target));
        emit(workbook, { kind: "formatted", sheet: target.sheet, area: areaOf(target), origin: "addin" });
      },
      GetMergedAreasOrNullObject: (target, _args, context) => mergedAreas(target, context),
      GetTables: (target) => serverObject("TableCollection", { sheet: target.sheet, within: target }),
      GetVisibleView: (target) => serverObject("RangeView", target),
      CopyFrom: (target, [source, kind, skipBlanks, transpose], context) => {
        const from = rangeArgument(context, source, target.sheet);
        if (skipBlanks === true || transpose === true) {
          throw hostError("NotImplemented", null, "simulated host: copyFrom with skipBlanks or transpose");
        }
        copyCells(
          context.workbook,
          { sheet: from.sheet, area: areaOf(from) },
          { sheet: target.sheet, area: areaOf(target) },
          copyKind(kind ?? "All"),
          "addin",
        );
      },
      Calculate: () => null,
      _ValidateArraySize: (target, [rows, columns]) => {
        const area = areaOf(target);
        if (asInteger(rows) !== rowCount(area) || asInteger(columns) !== columnCount(area)) {
          throw hostError("InvalidArgument", null, WRONG_SIZE);
        }
      },
    }),
  },
};
