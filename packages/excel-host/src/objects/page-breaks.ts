import { cellArea } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";
import { asInteger } from "../protocol/arguments";
import { methods, readOnly, type ObjectType } from "../protocol/object-type";
import { areaOf, makeRange, rangeArgument } from "../protocol/ranges";
import { serverObject, type BreaksTarget, type Targets } from "../protocol/targets";

function breaksOf({ sheet, axis }: BreaksTarget): number[] {
  return axis === "rows" ? sheet.pageLayout.rowBreaks : sheet.pageLayout.columnBreaks;
}

function setBreaks(
  { sheet, axis }: { sheet: Sheet; axis: "rows" | "columns" },
  breaks: readonly number[],
): void {
  const sorted = [...new Set(breaks)].sort((one, other) => one - other);
  if (axis === "rows") sheet.pageLayout.rowBreaks = sorted;
  else sheet.pageLayout.columnBreaks = sorted;
}

/** `Excel.PageBreakCollection`: the manual breaks above rows, or left of columns. */
export const PAGE_BREAK_COLLECTION: ObjectType<BreaksTarget> = {
  items: (target) => breaksOf(target).map((index) => serverObject("PageBreak", { ...target, index })),
  item: (target, index) => {
    const found = breaksOf(target)[asInteger(index)];
    return found === undefined ? null : serverObject("PageBreak", { ...target, index: found });
  },
  methods: methods<BreaksTarget>({
    Add: (target, [range], context) => {
      const area = areaOf(rangeArgument(context, range, target.sheet));
      const index = target.axis === "rows" ? area.top : area.left;
      setBreaks(target, [...breaksOf(target), index]);
      return serverObject("PageBreak", { ...target, index });
    },
    GetCount: (target) => breaksOf(target).length,
    RemovePageBreaks: (target) => {
      setBreaks(target, []);
    },
  }),
};

/** `Excel.PageBreak`. */
export const PAGE_BREAK: ObjectType<Targets["PageBreak"]> = {
  identity: ({ index }) => ({ _Id: index }),
  properties: {
    _Id: readOnly(({ index }) => index),
    RowIndex: readOnly(({ axis, index }) => (axis === "rows" ? index - 1 : 0)),
    ColumnIndex: readOnly(({ axis, index }) => (axis === "columns" ? index - 1 : 0)),
  },
  methods: methods<Targets["PageBreak"]>({
    Delete: (target) => {
      setBreaks(
        target,
        breaksOf(target).filter((index) => index !== target.index),
      );
    },
    GetCellAfterBreak: ({ sheet, axis, index }, _args, context) =>
      makeRange(context, sheet, axis === "rows" ? cellArea(index, 1) : cellArea(1, index)),
  }),
};
