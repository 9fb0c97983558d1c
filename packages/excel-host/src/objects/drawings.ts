import { intersectAreas } from "../workbook/area";
import type { Drawing, Sheet } from "../workbook/sheet";
import { methods, readOnly, type ObjectType } from "../protocol/object-type";
import { areaOf } from "../protocol/ranges";
import { serverObject, type RangeTarget } from "../protocol/targets";

function ofKind({ drawings }: Sheet, kind: Drawing["kind"]): readonly Drawing[] {
  return drawings.filter((drawing) => drawing.kind === kind);
}

const DRAWING_PLACE = {
  Top: readOnly(({ top }: Drawing) => top),
  Height: readOnly(({ height }: Drawing) => height),
};

/** `Excel.ShapeCollection`: where shapes and pictures lie; nothing else of them is simulated. */
export const SHAPE_COLLECTION: ObjectType<Sheet> = {
  items: (sheet) => ofKind(sheet, "shape").map((drawing) => serverObject("Shape", drawing)),
};

/** `Excel.Shape`. */
export const SHAPE: ObjectType<Drawing> = {
  identity: ({ top }) => ({ Id: `shape${top}` }),
  properties: { ...DRAWING_PLACE, Type: readOnly(({ type }: Drawing) => type ?? "GeometricShape") },
};

/** `Excel.ChartCollection`: where charts lie; nothing else of them is simulated. */
export const CHART_COLLECTION: ObjectType<Sheet> = {
  items: (sheet) => ofKind(sheet, "chart").map((drawing) => serverObject("Chart", drawing)),
};

/** `Excel.Chart`. */
export const CHART: ObjectType<Drawing> = {
  identity: ({ top }) => ({ Id: `chart${top}` }),
  properties: DRAWING_PLACE,
};

/** `Excel.ConditionalFormatCollection` of a range: how many there are. */
export const CONDITIONAL_FORMAT_COLLECTION: ObjectType<RangeTarget> = {
  methods: methods<RangeTarget>({
    GetCount: (target) =>
      target.sheet.conditionalFormats.filter(({ area }) => intersectAreas(area, areaOf(target))).length,
  }),
};
