import { relationshipsXml, sheetXml, makeXlsx, type XlsxPlan } from "./make-xlsx";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const ART = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A picture's element: what relationship it shows, how it is turned and described. */
export function picXml(
  embed: string,
  {
    turn = 0,
    descr,
    name = "Picture 1",
    hidden = false,
  }: {
    readonly turn?: number;
    readonly descr?: string;
    readonly name?: string;
    readonly hidden?: boolean;
  } = {},
): string {
  const description = descr === undefined ? "" : ` descr="${descr}"`;
  const rot = turn === 0 ? "" : ` rot="${turn * 60_000}"`;
  return `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="${name}"${description}${hidden ? ' hidden="1"' : ""}/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${embed}"/><a:stretch/></xdr:blipFill><xdr:spPr><a:xfrm${rot}><a:off x="0" y="0"/><a:ext cx="900000" cy="600000"/></a:xfrm></xdr:spPr></xdr:pic>`;
}

/** Rows and columns counted from 0, as the file has them; the second corner ends inside its cell. */
export function twoCell(
  from: readonly [number, number],
  to: readonly [number, number],
  inside: string,
): string {
  const corner = (name: string, [row, column]: readonly [number, number], offset: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${corner("from", from, 100)}${corner("to", to, 100)}${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/** At a cell, with a size in EMU. */
export function oneCell(
  from: readonly [number, number],
  size: readonly [number, number],
  inside: string,
): string {
  return `<xdr:oneCellAnchor><xdr:from><xdr:col>${from[1]}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from[0]}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${size[0]}" cy="${size[1]}"/>${inside}<xdr:clientData/></xdr:oneCellAnchor>`;
}

/** At a place of the sheet, both in EMU. */
export function absolute(
  at: readonly [number, number],
  size: readonly [number, number],
  inside: string,
): string {
  return `<xdr:absoluteAnchor><xdr:pos x="${at[0]}" y="${at[1]}"/><xdr:ext cx="${size[0]}" cy="${size[1]}"/>${inside}<xdr:clientData/></xdr:absoluteAnchor>`;
}

/** Pictures in a group. */
export function group(inside: string, turn = 0): string {
  return `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="Group 1"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm rot="${turn * 60_000}"/></xdr:grpSpPr>${inside}</xdr:grpSp>`;
}

export function drawingXml(anchors: string): string {
  return `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${ART}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${anchors}</xdr:wsDr>`;
}

/** The name of the sheet that pictures lie on. */
export const PICTURE_SHEET = "ตั้งค่ารายงาน";

/** The parts of a sheet with a drawing; media by the name that the drawing calls them. */
export function pictureParts(
  anchors: string,
  media: Readonly<Record<string, Uint8Array>>,
): NonNullable<XlsxPlan["parts"]> {
  return {
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["d1", "drawing", "../drawings/drawing1.xml"]]),
    "xl/drawings/drawing1.xml": drawingXml(anchors),
    "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml(
      Object.keys(media).map((id) => [id, "image", `../media/${id}.png`] as const),
    ),
    ...Object.fromEntries(Object.entries(media).map(([id, bytes]) => [`xl/media/${id}.png`, bytes])),
  };
}

/** A workbook with one sheet and the drawing on it. */
export function pictureWorkbook(
  anchors: string,
  media: Readonly<Record<string, Uint8Array>>,
  plan: { readonly parts?: XlsxPlan["parts"]; readonly data?: string; readonly after?: string } = {},
): Uint8Array {
  const { data = "", after } = plan;
  return makeXlsx({
    sheets: [{ name: PICTURE_SHEET, target: "worksheets/sheet1.xml", xml: sheetXml(data, after) }],
    parts: { ...pictureParts(anchors, media), ...plan.parts },
  });
}

/** Parts of pictures in cells, as Excel keeps them: the cell with vm="1" shows the first of the media, vm="2" the second … */
export function richPictureParts(
  pictures: readonly { readonly bytes: Uint8Array; readonly text?: string }[],
): NonNullable<XlsxPlan["parts"]> {
  const types = [
    [OFFICE, "worksheet", "worksheets/sheet1.xml"],
    [OFFICE, "sheetMetadata", "metadata.xml"],
    ["http://schemas.microsoft.com/office/2017/06/relationships", "rdRichValue", "richData/rdrichvalue.xml"],
    [
      "http://schemas.microsoft.com/office/2017/06/relationships",
      "rdRichValueStructure",
      "richData/rdrichvaluestructure.xml",
    ],
    [
      "http://schemas.microsoft.com/office/2022/10/relationships",
      "richValueRel",
      "richData/richValueRel.xml",
    ],
  ].map(
    ([base, type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${base}/${type}" Target="${target}"/>`,
  );
  const each = (make: (at: number) => string): string => pictures.map((_, at) => make(at)).join("");
  return {
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${types.join("")}</Relationships>`,
    "xl/metadata.xml": `<metadata xmlns:xlrd="r"><futureMetadata name="XLRICHVALUE">${each((at) => `<bk><extLst><ext><xlrd:rvb i="${at}"/></ext></extLst></bk>`)}</futureMetadata><valueMetadata>${each((at) => `<bk><rc t="1" v="${at}"/></bk>`)}</valueMetadata></metadata>`,
    "xl/richData/rdrichvalue.xml": `<rvData>${pictures.map(({ text = "" }, at) => `<rv s="0"><v>${at}</v><v>5</v><v>${text}</v></rv>`).join("")}</rvData>`,
    "xl/richData/rdrichvaluestructure.xml":
      '<rvStructures><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/><k n="Text" t="s"/></s></rvStructures>',
    "xl/richData/richValueRel.xml": `<richValueRels xmlns:r="${OFFICE}">${each((at) => `<rel r:id="i${at}"/>`)}</richValueRels>`,
    "xl/richData/_rels/richValueRel.xml.rels": relationshipsXml(
      pictures.map((_, at) => [`i${at}`, "image", `../media/cell${at}.png`] as const),
    ),
    ...Object.fromEntries(pictures.map(({ bytes }, at) => [`xl/media/cell${at}.png`, bytes])),
  };
}

/** Parts of pictures in cells, as WPS Office keeps them, by the name in the formula. */
export function wpsPictureParts(pics: string, bytes: Uint8Array): NonNullable<XlsxPlan["parts"]> {
  const types = [
    [`${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
    ["http://www.wps.cn/officeDocument/2020/cellImage", "cellimages.xml"],
  ].map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return {
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${types.join("")}</Relationships>`,
    "xl/cellimages.xml": `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:xdr="${DRAWING}" xmlns:a="${ART}" xmlns:r="${OFFICE}"><etc:cellImage>${pics}</etc:cellImage></etc:cellImages>`,
    "xl/_rels/cellimages.xml.rels": relationshipsXml([["rId1", "image", "media/wps.png"]]),
    "xl/media/wps.png": bytes,
  };
}
