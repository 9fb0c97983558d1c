import { deflateSync } from "node:zlib";
import { crc32 } from "../../src/adapters/package/crc32";
import { large, quick, type HostileFile } from "./hostile-file";
import {
  relationships,
  sheetPart,
  sheetRow,
  TABLE_ROWS,
  times,
  workbookPart,
  workbookParts,
  zipOf,
  type Parts,
} from "./office-parts";

const DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const ART = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MEDIA = "xl/media/emblem.png";
/** The row of ตราหน่วยงาน below, counted from 0 as anchors are. */
const EMBLEM_ROW = 1;
const SETTINGS = sheetRow(1, ["รายการ", "ค่า"]) + sheetRow(2, ["ตราหน่วยงาน", ""]);

/** A PNG of so many pixels, each a byte of grey. */
function png(width: number, height: number, data: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(data)),
    chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named, 0));
  return Buffer.concat([length, named, check]);
}

const grey = (width: number, height: number): Uint8Array =>
  png(width, height, new Uint8Array((width + 1) * height));
const EMBLEM = grey(8, 8);

/** A picture whose upper left corner is in this cell. */
function anchor(row: number, column: number): string {
  const corner = (name: string, offset: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
  const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ตรา"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>`;
  return `<xdr:twoCellAnchor>${corner("from", 0)}${corner("to", 9)}${picture}<xdr:clientData/></xdr:twoCellAnchor>`;
}

const AT_EMBLEM = anchor(EMBLEM_ROW, 1);

/** A workbook with a measure and these pictures on its settings sheet. */
function pictured(media: Parts, anchors = AT_EMBLEM): Uint8Array {
  return zipOf(
    workbookParts({
      "xl/workbook.xml": workbookPart([
        ["มาตรการ", "rId1"],
        ["ตั้งค่ารายงาน", "rId4"],
      ]),
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId4", "worksheet", "worksheets/sheet2.xml"],
      ]),
      "xl/worksheets/sheet1.xml": sheetPart(TABLE_ROWS),
      "xl/worksheets/sheet2.xml": sheetPart(SETTINGS, '<drawing r:id="rId1"/>'),
      "xl/worksheets/_rels/sheet2.xml.rels": relationships([["rId1", "drawing", "../drawings/drawing1.xml"]]),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWINGS}" xmlns:a="${ART}" xmlns:r="${OFFICE}">${anchors}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationships([["rId1", "image", "../media/emblem.png"]]),
      ...media,
    }),
  );
}

/** Workbooks whose emblem is no good: they are read, and the report is made, without it where it cannot be shown. */
export const PICTURE_FILES: readonly HostileFile[] = [
  quick("picture-of-no-pixels.xlsx", "read", () => pictured({ [MEDIA]: grey(0, 0) })),
  quick("picture-of-huge-dimensions.xlsx", "read", () =>
    pictured({ [MEDIA]: png(0x7fffffff, 0x7fffffff, new Uint8Array(9)) }),
  ),
  quick("picture-with-less-than-it-claims.xlsx", "read", () =>
    pictured({ [MEDIA]: png(7000, 7000, new Uint8Array(9)) }),
  ),
  large("picture-of-the-most-pixels.xlsx", "read", () => pictured({ [MEDIA]: grey(7000, 7000) })),
  large("picture-with-more-than-it-claims.xlsx", "read", () =>
    pictured({ [MEDIA]: png(8, 8, new Uint8Array(200_000_000)) }),
  ),
  quick("picture-cut-off.xlsx", "read", () => pictured({ [MEDIA]: EMBLEM.subarray(0, EMBLEM.length - 20) })),
  quick("picture-spoilt-inside.xlsx", "read", () =>
    pictured({ [MEDIA]: EMBLEM.map((byte, at) => (at > 42 && at < 48 ? 0xff : byte)) }),
  ),
  quick("picture-that-is-a-text.xlsx", "read", () => pictured({ [MEDIA]: "ตราหน่วยงาน" })),
  quick("picture-that-is-a-gif.xlsx", "read", () => pictured({ [MEDIA]: "GIF89a" })),
  quick("picture-without-bytes.xlsx", "read", () => pictured({ [MEDIA]: "" })),
  quick("picture-that-is-missing.xlsx", "read", () => pictured({})),
  quick("picture-outside-the-sheet.xlsx", "read", () =>
    pictured({ [MEDIA]: EMBLEM }, anchor(1e12, 1e12) + anchor(-5, -5) + anchor(NaN, 1)),
  ),
  quick("picture-twice-at-its-row.xlsx", "read", () => pictured({ [MEDIA]: EMBLEM }, AT_EMBLEM + AT_EMBLEM)),
  large("picture-at-thousands-of-anchors.xlsx", "read", () =>
    pictured(
      { [MEDIA]: EMBLEM },
      times(10_000, () => AT_EMBLEM),
    ),
  ),
];
