import { loadPart } from "../../../app/ports/load-part";
import { PartNotLoaded } from "../../../app/ports/part-not-loaded";
import type {
  ChartFill,
  ColouredFill,
  DrawingPlace,
  PictureImage,
  PlacedChart,
  PlacedPicture,
  SheetLayout,
} from "../../../core/model/workbook-layout";
import { rangeOf } from "../host/range-of";
import { hasSet } from "../host/requirements";
import { toBase64 } from "../host/to-base64";
import type * as CodePicture from "../../qr/code-picture";
import { CALL_BYTES } from "./call-bytes";
import type { SheetLook } from "./sheet-look";

const POINTS_PER_PIXEL = 0.75;
/** Of a row without a height of its own, in points. */
const USUAL_HEIGHT = 15;
/** What a picture is told beside its bytes. */
const PICTURE_CALLS = 9;
const CHART_CALLS = 60;

/**
 * Puts pictures and charts over the cells of a new sheet. A picture keeps its cell and its size, where Excel can
 * be told so (placement came with ExcelApi 1.10). That there are shapes is certain where sheets can be made: both came with 1.9.
 * @returns how many drawings the sheet then has, after the next round trip
 */
export async function addDrawings(
  worksheet: Excel.Worksheet,
  sheet: SheetLayout,
  look: SheetLook,
  sendBefore: (bytes: number) => Promise<void>,
): Promise<() => number> {
  const { pictures = [], charts = [] } = sheet;
  if (pictures.length + charts.length === 0) return () => 0;
  const codePicture = pictures.some(({ image }) => image.kind === "code") ? await loadCodePicture() : null;
  const bytesOf = (image: PictureImage): Uint8Array => {
    if (image.kind !== "code") return image.bytes;
    return codePicture?.(image.text) ?? new Uint8Array();
  };
  for (const picture of pictures) {
    const base64 = toBase64(bytesOf(picture.image));
    await sendBefore(base64.length + PICTURE_CALLS * CALL_BYTES);
    addPicture(worksheet, picture, base64, placeOn(sheet, picture, look));
  }
  for (const chart of charts) {
    await sendBefore(CHART_CALLS * CALL_BYTES);
    addChart(worksheet, chart, placeOn(sheet, chart, look), look.font);
  }
  const { shapes, charts: all } = worksheet;
  shapes.load("items/top");
  all.load("items/top");
  return () => shapes.items.length + all.items.length;
}

async function loadCodePicture(): Promise<typeof CodePicture.codePicture> {
  const part = await loadPart(() => import("../../qr/code-picture"));
  if (!part.ok) throw new PartNotLoaded(part.fault);
  return part.value.codePicture;
}

type Place = Readonly<Record<"left" | "top" | "width" | "height", number>>;

/** Where a drawing lies on the screen: as its cells it is there narrower or wider than on paper. */
function placeOn(
  { columnWidths, rows }: SheetLayout,
  { row, column, left, top, width, height }: DrawingPlace,
  { printedWidth }: SheetLook,
): Place {
  const before = columnWidths
    .slice(0, column - 1)
    .reduce((sum, pixels) => sum + Math.round(pixels / printedWidth) * POINTS_PER_PIXEL, 0);
  const heights = new Map(rows.map((one) => [one.row, one.height]));
  let above = 0;
  for (let index = 1; index < row; index++) above += heights.get(index) ?? USUAL_HEIGHT;
  return {
    left: before + left / printedWidth,
    top: above + top,
    width: width / printedWidth,
    height,
  };
}

/** Left and top are those of the picture before it is turned about its middle. */
function addPicture(
  worksheet: Excel.Worksheet,
  { image, alt }: PlacedPicture,
  base64: string,
  place: Place,
): void {
  const { left, top, width, height } = place;
  const shape = worksheet.shapes.addImage(base64);
  const turn = image.kind === "code" ? 0 : image.turn;
  const isAcross = turn === 90 || turn === 270;
  const [across, down] = isAcross ? [height, width] : [width, height];
  shape.lockAspectRatio = false;
  shape.width = across;
  shape.height = down;
  shape.left = Math.max(0, left + (width - across) / 2);
  shape.top = Math.max(0, top + (height - down) / 2);
  // Said even where it is none: Excel may have turned a photo itself.
  shape.rotation = turn;
  if (hasSet("1.10")) shape.placement = "OneCell";
  shape.altTextDescription = alt;
}

/**
 * Black, white, and white within dashes: office.js has no patterns for bars, and colours are lost on copies. Each part says its
 * figure.
 */
const SERIES_LOOKS = {
  full: { fill: "#000000", letters: "#FFFFFF", line: "Continuous" },
  empty: { fill: "#FFFFFF", letters: "#000000", line: "Continuous" },
  hatched: { fill: "#FFFFFF", letters: "#000000", line: "Dash" },
} as const satisfies Record<Exclude<ChartFill, ColouredFill>, SeriesLook>;

interface SeriesLook {
  readonly fill: string;
  readonly letters: string;
  readonly line: "Continuous" | "Dash";
}

function lookOf(fill: ChartFill): SeriesLook {
  if (typeof fill === "string") return SERIES_LOOKS[fill];
  const { colour, letters, isHatched } = fill;
  return { fill: colour, letters, line: isHatched ? "Dash" : "Continuous" };
}

const BLACK = "#000000";
const SIZE = 14;
const GAP = 45;

function addChart(worksheet: Excel.Worksheet, chart: PlacedChart, place: Place, font: string): void {
  const isUpright = chart.direction === "upright";
  const made = worksheet.charts.add(
    isUpright ? "ColumnStacked" : "BarStacked",
    rangeOf(worksheet, chart.data),
    "Columns",
  );
  made.name = chart.alt;
  made.left = place.left;
  made.top = place.top;
  made.width = place.width;
  made.height = place.height;
  made.title.visible = false;
  made.legend.position = "Bottom";
  setFont(made.legend.format.font, font);
  const { categoryAxis, valueAxis } = made.axes;
  // Bars from top to bottom, as they stand in the cells.
  categoryAxis.reversePlotOrder = !isUpright;
  categoryAxis.tickLabelSpacing = 1;
  setFont(categoryAxis.format.font, font);
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  for (const [index, fill] of chart.fills.entries()) {
    const series = made.series.getItemAt(index);
    const { fill: color, letters, line } = lookOf(fill);
    series.gapWidth = GAP;
    series.format.fill.setSolidColor(color);
    series.format.line.color = BLACK;
    series.format.line.lineStyle = line;
    series.hasDataLabels = true;
    series.dataLabels.position = "Center";
    series.dataLabels.numberFormat = chart.numberFormat;
    setFont(series.dataLabels.format.font, font, letters);
  }
}

function setFont(target: Excel.ChartFont, name: string, color = BLACK): void {
  target.name = name;
  target.size = SIZE;
  target.color = color;
}
