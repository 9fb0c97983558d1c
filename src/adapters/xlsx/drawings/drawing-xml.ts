import type { DrawingPlace, PlacedChart, PlacedPicture } from "../../../core/model/workbook-layout";
import { escapeXml } from "./escape-xml";

const SPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const CHART_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const EMU_PER_POINT = 12700;
/** Turned by so many in a file. */
const PER_DEGREE = 60000;

function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** A picture or a chart with its relationship. */
export type RelatedDrawing =
  | { readonly kind: "picture"; readonly placed: PlacedPicture; readonly relationship: string }
  | { readonly kind: "chart"; readonly placed: PlacedChart; readonly relationship: string };

/** The drawings of a sheet, each held by the cell that it begins in: it moves with it and keeps its size. */
export function drawingXml(drawings: readonly RelatedDrawing[]): string {
  const anchors = drawings.map((drawing, index) => {
    const id = index + 2;
    const shape =
      drawing.kind === "picture"
        ? pictureXml(drawing.placed, drawing.relationship, id)
        : chartFrameXml(drawing.placed, drawing.relationship, id);
    return anchorXml(drawing.placed, shape);
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${SPACES}>${anchors.join("")}</xdr:wsDr>`;
}

function anchorXml({ row, column, left, top, width, height }: DrawingPlace, shape: string): string {
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>${emu(left)}</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${emu(top)}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/>${shape}<xdr:clientData/></xdr:oneCellAnchor>`
  );
}

function pictureXml({ image, alt, width, height }: PlacedPicture, relationship: string, id: number): string {
  const turn = image.kind === "code" ? 0 : image.turn;
  const [cx, cy] = turn === 90 || turn === 270 ? [height, width] : [width, height];
  const turned = turn === 0 ? "" : ` rot="${turn * PER_DEGREE}"`;
  return (
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id}" name="Picture ${id - 1}" descr="${escapeXml(alt)}"/>` +
    `<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm${turned}><a:off x="0" y="0"/><a:ext cx="${emu(cx)}" cy="${emu(cy)}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`
  );
}

function chartFrameXml({ alt }: PlacedChart, relationship: string, id: number): string {
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${id - 1}" descr="${escapeXml(alt)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART_SPACE}"><c:chart xmlns:c="${CHART_SPACE}" r:id="${relationship}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame>`
  );
}
