import { intersectAreas } from "../workbook/area";
import { hostError } from "../workbook/host-error";
import type { Drawing, MadeDrawing, Sheet } from "../workbook/sheet";
import { asBoolean, asNumber, asText, oneOf } from "../protocol/arguments";
import { methods, readOnly, type ObjectType, type Property } from "../protocol/object-type";
import { areaOf, rangeArgument } from "../protocol/ranges";
import { serverObject, type RangeTarget } from "../protocol/targets";

/** What Excel makes a picture or a chart of where nothing is said. */
const DEFAULT_SIZE = { picture: { width: 72, height: 72 }, chart: { width: 360, height: 216 } } as const;

function ofKind({ drawings }: Sheet, kind: Drawing["kind"]): readonly Drawing[] {
  return drawings.filter((drawing) => drawing.kind === kind);
}

/** The id that an add-in knows a drawing by. */
export function idOf(drawing: Drawing): string {
  return drawing.made?.id ?? `${drawing.kind}${drawing.top}`;
}

/** Drawings that came with the workbook have a place only; what is set belongs to one that an add-in made. */
export function madeOf({ made }: Drawing): MadeDrawing {
  if (made === undefined) throw hostError("NotImplemented");
  return made;
}

function addDrawing(
  sheet: Sheet,
  kind: Drawing["kind"],
  source: MadeDrawing["source"],
  size: { readonly width: number; readonly height: number },
): Drawing {
  const id = freeId(sheet, kind);
  const drawing: Drawing = {
    kind,
    top: 0,
    height: size.height,
    made: { id, left: 0, width: size.width, source, look: {} },
  };
  sheet.drawings.push(drawing);
  return drawing;
}

/** Drawings that were deleted leave their numbers free. */
function freeId(sheet: Sheet, kind: Drawing["kind"]): string {
  const taken = new Set(sheet.drawings.map(idOf));
  let number = sheet.drawings.length + 1;
  while (taken.has(`{${kind}-${sheet.id}-${number}}`)) number += 1;
  return `{${kind}-${sheet.id}-${number}}`;
}

/** A length of a drawing in points; Excel takes none below zero. */
function length(of: "top" | "height" | "left" | "width"): Property<Drawing> {
  return {
    get: (drawing) => (of === "top" || of === "height" ? drawing[of] : (drawing.made?.[of] ?? 0)),
    set: (drawing, value) => {
      const points = asNumber(value);
      if (points < 0) throw hostError("InvalidArgument");
      const made = madeOf(drawing);
      if (of === "top" || of === "height") drawing[of] = points;
      else made[of] = points;
    },
  };
}

/** What is kept of a drawing as it was set. */
function kept(name: string, accept: (value: unknown) => unknown, fresh: unknown): Property<Drawing> {
  return {
    get: ({ made }) => made?.look[name] ?? fresh,
    set: (drawing, value) => {
      madeOf(drawing).look[name] = accept(value);
    },
  };
}

/** What pictures and charts have in common. */
export const DRAWING_PROPERTIES = {
  Id: readOnly(idOf),
  Name: kept("Name", asText, ""),
  Top: length("top"),
  Height: length("height"),
  Left: length("left"),
  Width: length("width"),
};

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** How the two kinds of pictures begin that Excel takes here, in base64. */
const PICTURES = ["iVBORw0KGgo", "/9j/"];

/** `Excel.ShapeCollection`: where shapes and pictures lie; pictures can be added. */
export const SHAPE_COLLECTION: ObjectType<Sheet> = {
  items: (sheet) => ofKind(sheet, "shape").map((drawing) => serverObject("Shape", drawing)),
  item: (sheet, key) => {
    const found = ofKind(sheet, "shape").find((drawing) => idOf(drawing) === key);
    return found === undefined ? null : serverObject("Shape", found);
  },
  methods: methods<Sheet>({
    AddImage: (sheet, [base64]) => {
      const image = asText(base64);
      // "Represents an image created from a base64-encoded string": JPEG or PNG, without the beginning of a data address.
      if (!BASE64.test(image) || !PICTURES.some((start) => image.startsWith(start)))
        throw hostError("InvalidArgument");
      return serverObject("Shape", addDrawing(sheet, "shape", { image }, DEFAULT_SIZE.picture));
    },
  }),
};

/** `Excel.Shape`. */
export const SHAPE: ObjectType<Drawing> = {
  identity: (drawing) => ({ Id: idOf(drawing) }),
  properties: {
    ...DRAWING_PROPERTIES,
    Type: readOnly(({ type, made }: Drawing) => type ?? (made === undefined ? "GeometricShape" : "Image")),
    AltTextDescription: kept("AltTextDescription", asText, ""),
    LockAspectRatio: kept("LockAspectRatio", asBoolean, true),
    Placement: kept("Placement", oneOf("TwoCell", "OneCell", "Absolute"), "TwoCell"),
    Rotation: kept("Rotation", asNumber, 0),
  },
  methods: methods<Drawing>({
    Delete: (drawing, _args, { workbook }) => {
      for (const sheet of workbook.sheets) {
        sheet.drawings = sheet.drawings.filter((each) => each !== drawing);
      }
    },
  }),
};

/** `Excel.ChartCollection`: where charts lie; bars can be added. */
export const CHART_COLLECTION: ObjectType<Sheet> = {
  items: (sheet) => ofKind(sheet, "chart").map((drawing) => serverObject("Chart", drawing)),
  item: (sheet, key) => {
    const found = ofKind(sheet, "chart").find((drawing) => idOf(drawing) === key);
    return found === undefined ? null : serverObject("Chart", found);
  },
  methods: methods<Sheet>({
    Add: (sheet, [type, source, by], context) => {
      const chart = oneOf("BarStacked", "ColumnStacked", "BarClustered", "ColumnClustered")(type);
      if (by !== undefined) oneOf("Auto", "Columns", "Rows")(by);
      const cells = areaOf(rangeArgument(context, source, sheet));
      return serverObject("Chart", addDrawing(sheet, "chart", { chart, cells }, DEFAULT_SIZE.chart));
    },
  }),
};

/** `Excel.ConditionalFormatCollection` of a range: how many there are. */
export const CONDITIONAL_FORMAT_COLLECTION: ObjectType<RangeTarget> = {
  methods: methods<RangeTarget>({
    GetCount: (target) =>
      target.sheet.conditionalFormats.filter(({ area }) => intersectAreas(area, areaOf(target))).length,
  }),
};
