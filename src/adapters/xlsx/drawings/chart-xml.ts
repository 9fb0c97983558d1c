import { cellRef } from "../../../core/model/cell-ref";
import type { ChartFill, ColouredFill, PlacedChart, SheetLayout } from "../../../core/model/workbook-layout";
import { escapeXml } from "./escape-xml";

const SPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** A line of 0.75 pt: a copier keeps it. */
const EDGE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';
const BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
const WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
const FILLS: Readonly<Record<Exclude<ChartFill, ColouredFill>, ColouredFill>> = {
  full: { colour: "#000000", letters: "#FFFFFF", isHatched: false },
  empty: { colour: "#FFFFFF", letters: "#000000", isHatched: false },
  hatched: { colour: "#000000", letters: "#000000", isHatched: true },
};
/** Hundredths of a point, of all words of the chart. */
const SIZE = 1400;
/** The room between two bars, in percent of a bar. */
const GAP = 45;

/** A chart of stacked bars or columns over cells of its sheet, whose texts and figures it also keeps, as Excel does. */
export function chartXml(
  sheet: SheetLayout,
  { data, direction, fills, numberFormat }: PlacedChart,
  font: string,
): string {
  const isUpright = direction === "upright";
  const at = (row: number, column: number): string | number => {
    const value = sheet.rows
      .find((one) => one.row === row)
      ?.cells.find((one) => one.column === column)?.value;
    return typeof value === "string" || typeof value === "number" ? value : "";
  };
  const reference = (top: number, left: number, bottom: number): string => {
    const [from, to] = [cellRef(left, top), cellRef(left, bottom)].map((ref) =>
      ref.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"),
    );
    const area = from === to ? from : `${from ?? ""}:${to ?? ""}`;
    return escapeXml(`'${sheet.name.replaceAll("'", "''")}'!${area ?? ""}`);
  };
  const first = data.top + 1;
  const points = (column: number): string =>
    Array.from({ length: data.bottom - data.top }, (_, index) => {
      const value = escapeXml(String(at(first + index, column)));
      return `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
    }).join("");
  const count = `<c:ptCount val="${data.bottom - data.top}"/>`;
  const names =
    `<c:cat><c:strRef><c:f>${reference(first, data.left, data.bottom)}</c:f>` +
    `<c:strCache>${count}${points(data.left)}</c:strCache></c:strRef></c:cat>`;
  const series = fills.map((named, index) => {
    const fill = typeof named === "string" ? FILLS[named] : named;
    const column = data.left + 1 + index;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      `<c:tx><c:strRef><c:f>${reference(data.top, column, data.top)}</c:f><c:strCache><c:ptCount val="1"/>` +
      `<c:pt idx="0"><c:v>${escapeXml(String(at(data.top, column)))}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
      `<c:spPr>${fillXml(fill)}${EDGE}</c:spPr><c:invertIfNegative val="0"/>${labels(fill, numberFormat, font)}${names}` +
      `<c:val><c:numRef><c:f>${reference(first, column, data.bottom)}</c:f>` +
      `<c:numCache><c:formatCode>General</c:formatCode>${count}${points(column)}</c:numCache></c:numRef></c:val></c:ser>`
    );
  });
  const noLine = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${SPACES}><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${isUpright ? "col" : "bar"}"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:gapWidth val="${GAP}"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    // Bars from top to bottom, columns from left to right, as they stand in the cells.
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isUpright ? "minMax" : "maxMin"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isUpright ? "b" : "l"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${EDGE}</c:spPr>${words(font)}<c:crossAx val="2"/>` +
    `<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/>` +
    `<c:axPos val="${isUpright ? "l" : "t"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>` +
    `${noLine}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${words(font)}</c:legend>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${WHITE}<a:ln><a:noFill/></a:ln></c:spPr>${words(font)}</c:chartSpace>`
  );
}

/** One colour, or its stripes on white. */
function fillXml({ colour, isHatched }: ColouredFill): string {
  if (!isHatched) return solid(colour);
  const value = colour.slice(1);
  return (
    `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${value}"/></a:fgClr>` +
    '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>'
  );
}

function solid(colour: ColouredFill["colour"]): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

/** What all letters are: black, or white on black; complex scripts, as Thai, have a font of their own. */
function letters(font: string, color: string): string {
  const name = escapeXml(font);
  return (
    ` sz="${SIZE}" b="0">${color}<a:latin typeface="${name}"/><a:ea typeface="${name}"/>` +
    `<a:cs typeface="${name}"/>`
  );
}

function words(font: string, color = BLACK): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr${letters(font, color)}</a:defRPr></a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`;
}

/** Figures in the middle of their part of the bar; white paper below them where the part is hatched. */
function labels({ letters: ink, isHatched }: ColouredFill, numberFormat: string, font: string): string {
  const paper = isHatched ? `<c:spPr>${WHITE}</c:spPr>` : "";
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>${paper}` +
    `${words(font, solid(ink))}<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}
