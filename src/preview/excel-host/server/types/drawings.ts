import { intersectAreas } from "../../workbook/area";
import type { Drawing, Sheet } from "../../workbook/sheet";
import { methods, readOnly, type ObjectType } from "../object-type";
import { areaOf } from "../ranges";
import { serverObject, type RangeTarget } from "../targets";

function ofKind({ drawings }: Sheet, kind: Drawing["kind"]): readonly Drawing[] {
  return drawings.filter((drawing) => drawing.kind === kind);
}

const place = {
  Top: readOnly(({ top }: Drawing) => top),
  Height: readOnly(({ height }: Drawing) => height),
};

/** `Excel.ShapeCollection`: where shapes and pictures lie, and nothing else of them. */
export const shapeCollection: ObjectType<Sheet> = {
  items: (sheet) => ofKind(sheet, "shape").map((drawing) => serverObject("Shape", drawing)),
};

/** `Excel.Shape`. */
export const shape: ObjectType<Drawing> = {
  identity: ({ top }) => ({ Id: `shape${top}` }),
  properties: place,
};

/** `Excel.ChartCollection`: where charts lie, and nothing else of them. */
export const chartCollection: ObjectType<Sheet> = {
  items: (sheet) => ofKind(sheet, "chart").map((drawing) => serverObject("Chart", drawing)),
};

/** `Excel.Chart`. */
export const chart: ObjectType<Drawing> = {
  identity: ({ top }) => ({ Id: `chart${top}` }),
  properties: place,
};

/** `Excel.ConditionalFormatCollection` of a range: how many there are. */
export const conditionalFormatCollection: ObjectType<RangeTarget> = {
  methods: methods<RangeTarget>({
    GetCount: (target) =>
      target.sheet.conditionalFormats.filter(({ area }) => intersectAreas(area, areaOf(target))).length,
  }),
};
