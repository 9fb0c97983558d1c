import { columnCount, oneColumn, oneRow, rowCount, type Area } from "../workbook/area";
import { NO_BORDER, type BorderFormat } from "../workbook/cell-format";
import { commonFormat, formatCells } from "../workbook/format-cells";
import { hostError } from "../workbook/host-error";
import { requireAllowed } from "../workbook/sheet-protection";
import { formatAt } from "../workbook/cells";
import { emit } from "../workbook/workbook";
import { asColor, asInteger, oneOf } from "../protocol/arguments";
import { methods, readOnly, type ObjectType, type Property } from "../protocol/object-type";
import { areaOf } from "../protocol/ranges";
import { serverObject, type RangeTarget, type Targets } from "../protocol/targets";

type EdgeKey = "edgeTop" | "edgeBottom" | "edgeLeft" | "edgeRight";

/** Which cells of an area carry an edge, and on which side of the cell. */
interface EdgePart {
  readonly area: Area;
  readonly key: EdgeKey;
}

/** Lines inside an area are kept at the bottom and right of the cells before them. */
const EDGES: Readonly<Record<string, (area: Area) => EdgePart[]>> = {
  EdgeTop: (area) => [{ area: oneRow(area, area.top), key: "edgeTop" }],
  EdgeBottom: (area) => [{ area: oneRow(area, area.bottom), key: "edgeBottom" }],
  EdgeLeft: (area) => [{ area: oneColumn(area, area.left), key: "edgeLeft" }],
  EdgeRight: (area) => [{ area: oneColumn(area, area.right), key: "edgeRight" }],
  InsideHorizontal: (area) =>
    rowCount(area) > 1 ? [{ area: { ...area, bottom: area.bottom - 1 }, key: "edgeBottom" }] : [],
  InsideVertical: (area) =>
    columnCount(area) > 1 ? [{ area: { ...area, right: area.right - 1 }, key: "edgeRight" }] : [],
};

/** Edges that exist in Excel: the host accepts them and keeps nothing of them. */
const IGNORED_EDGES = new Set(["DiagonalDown", "DiagonalUp"]);

type BorderTarget = Targets["RangeBorder"];

function partsOf(target: BorderTarget): EdgePart[] {
  return EDGES[target.edge]?.(areaOf(target)) ?? [];
}

function field<Key extends keyof BorderFormat>(
  key: Key,
  accept: (value: unknown) => BorderFormat[Key],
): Property<BorderTarget> {
  return {
    get: (target) => {
      const [part] = partsOf(target);
      if (!part) return NO_BORDER[key];
      const border = commonFormat(target.sheet, part.area, part.key);
      return border && border[key];
    },
    set: (target, value, { workbook }) => {
      requireAllowed(target.sheet, "allowFormatCells");
      const accepted = accept(value);
      for (const part of partsOf(target)) {
        const before = formatAt(target.sheet, part.area.top, part.area.left)[part.key];
        // A line gets its colour or weight before or after its style: either way there is a line then.
        const style = key === "style" ? before.style : before.style === "None" ? "Continuous" : before.style;
        formatCells(target.sheet, part.area, { [part.key]: { ...before, style, [key]: accepted } });
      }
      emit(workbook, { kind: "formatted", sheet: target.sheet, area: areaOf(target), origin: "addin" });
    },
  };
}

const lineStyle = oneOf(
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
);

/** `Excel.RangeBorder`. */
export const RANGE_BORDER: ObjectType<BorderTarget> = {
  properties: {
    SideIndex: readOnly(({ edge }) => edge),
    Style: field("style", lineStyle),
    Weight: field("weight", oneOf("Hairline", "Thin", "Medium", "Thick")),
    Color: field("color", asColor),
  },
};

function borderOf(target: RangeTarget, edge: string) {
  const { sheet } = target;
  // The area is asked for each time: the range may have moved since.
  return serverObject("RangeBorder", {
    sheet,
    edge,
    get area() {
      return target.area;
    },
  });
}

/** `Excel.RangeBorderCollection`. */
export const RANGE_BORDER_COLLECTION: ObjectType<RangeTarget> = {
  properties: { Count: readOnly(() => Object.keys(EDGES).length + IGNORED_EDGES.size) },
  items: (target) => [...Object.keys(EDGES), ...IGNORED_EDGES].map((edge) => borderOf(target, edge)),
  item: (target, key) => {
    const edge = String(key);
    if (!EDGES[edge] && !IGNORED_EDGES.has(edge)) throw hostError("InvalidArgument");
    return borderOf(target, edge);
  },
  methods: methods<RangeTarget>({
    GetItemAt: (target, [index]) => {
      const edge = [...Object.keys(EDGES), ...IGNORED_EDGES][asInteger(index)];
      return edge === undefined ? null : borderOf(target, edge);
    },
  }),
};
