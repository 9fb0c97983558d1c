import type { Drawing } from "../workbook/sheet";
import { hostError } from "../workbook/host-error";
import { asBoolean, asColor, asInteger, asNumber, asText, oneOf } from "../protocol/arguments";
import { methods, navigation, type ObjectType, type Property } from "../protocol/object-type";
import { serverObject, type DrawingPart, type TypeName } from "../protocol/targets";
import { DRAWING_PROPERTIES, idOf, madeOf } from "./drawings";

/** The types that are parts of a chart. */
type PartType = {
  [Name in TypeName]: Name extends `Chart${string}`
    ? Name extends "Chart" | "ChartCollection"
      ? never
      : Name
    : never;
}[TypeName];

function part<Name extends PartType>(type: Name, name: string) {
  return ({ drawing, path }: DrawingPart) =>
    serverObject(type, { drawing, path: `${path}${name}.` } as never);
}

/** A property of a part, kept as it was set. */
function set(name: string, accept: (value: unknown) => unknown, fresh: unknown): Property<DrawingPart> {
  return {
    get: ({ drawing, path }) => madeOf(drawing).look[path + name] ?? fresh,
    set: ({ drawing, path }, value) => {
      madeOf(drawing).look[path + name] = accept(value);
    },
  };
}

const VISIBLE = set("Visible", asBoolean, true);
const FONT = navigation<DrawingPart>({ Font: part("ChartFont", "Font") });

const CHART_NAVIGATION = navigation<Drawing>({
  Title: (drawing) => serverObject("ChartTitle", { drawing, path: "Title." }),
  Legend: (drawing) => serverObject("ChartLegend", { drawing, path: "Legend." }),
  Axes: (drawing) => serverObject("ChartAxes", { drawing, path: "" }),
  Series: (drawing) => serverObject("ChartSeriesCollection", { drawing, path: "" }),
});

export const CHART_TITLE: ObjectType<DrawingPart> = {
  properties: { Visible: VISIBLE, Text: set("Text", asText, "") },
};

export const CHART_LEGEND: ObjectType<DrawingPart> = {
  properties: {
    Visible: VISIBLE,
    Position: set("Position", oneOf("Top", "Bottom", "Left", "Right", "Corner"), "Right"),
  },
  navigation: navigation<DrawingPart>({ Format: part("ChartLegendFormat", "Format") }),
};

export const CHART_LEGEND_FORMAT: ObjectType<DrawingPart> = { navigation: FONT };

export const CHART_AXES: ObjectType<DrawingPart> = {
  navigation: navigation<DrawingPart>({
    CategoryAxis: part("ChartAxis", "CategoryAxis"),
    ValueAxis: part("ChartAxis", "ValueAxis"),
  }),
};

export const CHART_AXIS: ObjectType<DrawingPart> = {
  properties: {
    Visible: VISIBLE,
    ReversePlotOrder: set("ReversePlotOrder", asBoolean, false),
    TickLabelSpacing: set("TickLabelSpacing", asInteger, 1),
  },
  navigation: navigation<DrawingPart>({
    Format: part("ChartAxisFormat", "Format"),
    MajorGridlines: part("ChartGridlines", "MajorGridlines"),
  }),
};

export const CHART_AXIS_FORMAT: ObjectType<DrawingPart> = { navigation: FONT };

export const CHART_GRIDLINES: ObjectType<DrawingPart> = { properties: { Visible: VISIBLE } };

/** `Excel.ChartSeriesCollection`: one for each column of the cells but the first. */
export const CHART_SERIES_COLLECTION: ObjectType<DrawingPart> = {
  methods: methods<DrawingPart>({
    GetItemAt: ({ drawing }, [index]) => {
      const { source } = madeOf(drawing);
      const at = asInteger(index);
      if (!("cells" in source) || at < 0 || at >= source.cells.right - source.cells.left)
        throw hostError("InvalidArgument");
      return serverObject("ChartSeries", { drawing, path: `Series.${at}.` });
    },
  }),
};

export const CHART_SERIES: ObjectType<DrawingPart> = {
  properties: {
    GapWidth: set("GapWidth", asInteger, 150),
    HasDataLabels: set("HasDataLabels", asBoolean, false),
  },
  navigation: navigation<DrawingPart>({
    Format: part("ChartSeriesFormat", "Format"),
    DataLabels: part("ChartDataLabels", "DataLabels"),
  }),
};

export const CHART_SERIES_FORMAT: ObjectType<DrawingPart> = {
  navigation: navigation<DrawingPart>({
    Fill: part("ChartFill", "Fill"),
    Line: part("ChartLineFormat", "Line"),
  }),
};

/** `Excel.ChartFill`: there is no property to read a colour by. */
export const CHART_FILL: ObjectType<DrawingPart> = {
  methods: methods<DrawingPart>({
    SetSolidColor: ({ drawing, path }, [color]) => {
      madeOf(drawing).look[`${path}SolidColor`] = asColor(color);
    },
  }),
};

export const CHART_LINE_FORMAT: ObjectType<DrawingPart> = {
  properties: {
    Color: set("Color", asColor, "#000000"),
    LineStyle: set("LineStyle", oneOf("None", "Continuous", "Dash", "Dot"), "Continuous"),
    Weight: set("Weight", asNumber, 0.75),
  },
};

export const CHART_DATA_LABELS: ObjectType<DrawingPart> = {
  properties: {
    Position: set("Position", oneOf("Center", "InsideEnd", "InsideBase", "OutsideEnd"), "Center"),
    NumberFormat: set("NumberFormat", asText, "General"),
  },
  navigation: navigation<DrawingPart>({ Format: part("ChartDataLabelFormat", "Format") }),
};

export const CHART_DATA_LABEL_FORMAT: ObjectType<DrawingPart> = { navigation: FONT };

export const CHART_FONT: ObjectType<DrawingPart> = {
  properties: {
    Name: set("Name", asText, "Calibri"),
    Size: set("Size", asNumber, 10),
    Color: set("Color", asColor, "#000000"),
  },
};

/** `Excel.Chart`: its place, and the parts that can be given a look. */
export const CHART: ObjectType<Drawing> = {
  identity: (drawing) => ({ Id: idOf(drawing) }),
  properties: DRAWING_PROPERTIES,
  navigation: CHART_NAVIGATION,
};
