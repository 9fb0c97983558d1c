import type { Area } from "../../workbook/area";
import { noBorder, type BorderFormat } from "../../workbook/cell-format";
import { commonFormat, formatCells } from "../../workbook/format-cells";
import { hostError } from "../../workbook/host-error";
import { requireAllowed } from "../../workbook/sheet-protection";
import { formatAt } from "../../workbook/cells";
import { emit } from "../../workbook/workbook";
import { asColor, asInteger, oneOf } from "../arguments";
import { methods, readOnly, type ObjectType, type Property } from "../object-type";
import { areaOf } from "../ranges";
import { serverObject, type RangeTarget, type Targets } from "../targets";

type EdgeKey = "edgeTop" | "edgeBottom" | "edgeLeft" | "edgeRight";

/** Which cells of an area carry an edge, and on which side of the cell. */
interface EdgePart {
  readonly area: Area;
  readonly key: EdgeKey;
}

function firstRow(area: Area): Area {
  return { ...area, rows: 1 };
}

function lastRow(area: Area): Area {
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

function firstColumn(area: Area): Area {
  return { ...area, columns: 1 };
}

function lastColumn(area: Area): Area {
  return { ...area, column: area.column + area.columns - 1, columns: 1 };
}

/** Lines inside an area are kept at the bottom and right of the cells before them. */
const edges: Readonly<Record<string, (area: Area) => EdgePart[]>> = {
  EdgeTop: (area) => [{ area: firstRow(area), key: "edgeTop" }],
  EdgeBottom: (area) => [{ area: lastRow(area), key: "edgeBottom" }],
  EdgeLeft: (area) => [{ area: firstColumn(area), key: "edgeLeft" }],
  EdgeRight: (area) => [{ area: lastColumn(area), key: "edgeRight" }],
  InsideHorizontal: (area) =>
    area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, key: "edgeBottom" }] : [],
  InsideVertical: (area) =>
    area.columns > 1 ? [{ area: { ...area, columns: area.columns - 1 }, key: "edgeRight" }] : [],
};

/** Edges that exist in Excel and are accepted here, but drawn nowhere. */
const ignoredEdges = new Set(["DiagonalDown", "DiagonalUp"]);

type BorderTarget = Targets["RangeBorder"];

function partsOf(target: BorderTarget): EdgePart[] {
  return edges[target.edge]?.(areaOf(target)) ?? [];
}

function field<Key extends keyof BorderFormat>(
  key: Key,
  accept: (value: unknown) => BorderFormat[Key],
): Property<BorderTarget> {
  return {
    get: (target) => {
      const [part] = partsOf(target);
      if (!part) return noBorder[key];
      const border = commonFormat(target.sheet, part.area, part.key);
      return border && border[key];
    },
    set: (target, value, { workbook }) => {
      requireAllowed(target.sheet, "allowFormatCells");
      const accepted = accept(value);
      for (const part of partsOf(target)) {
        const before = formatAt(target.sheet, part.area.row, part.area.column)[part.key];
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
export const rangeBorder: ObjectType<BorderTarget> = {
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
export const rangeBorderCollection: ObjectType<RangeTarget> = {
  properties: { Count: readOnly(() => Object.keys(edges).length + ignoredEdges.size) },
  items: (target) => [...Object.keys(edges), ...ignoredEdges].map((edge) => borderOf(target, edge)),
  item: (target, key) => {
    const edge = String(key);
    if (!edges[edge] && !ignoredEdges.has(edge)) throw hostError("InvalidArgument");
    return borderOf(target, edge);
  },
  methods: methods<RangeTarget>({
    GetItemAt: (target, [index]) => {
      const edge = [...Object.keys(edges), ...ignoredEdges][asInteger(index)];
      return edge === undefined ? null : borderOf(target, edge);
    },
  }),
};
