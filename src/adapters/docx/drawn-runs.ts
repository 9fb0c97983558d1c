import { fitPicture, isUpright, type Size } from "../../core/report/model/fit-picture";
import type { TextRun } from "docx";
import type { BoxMark, ReportPicture, StatusMark } from "../../core/report/model/report-model";
import { MARK_DESIGN, markPolygons, marksWidth, type PlacedMark, type Polygon } from "./mark-paths";
import { tickBoxPolygons } from "./tick-box-paths";
import { writtenXml, xmlElement, type WrittenXml, type XmlContext } from "./written-xml";
import { xmlText } from "./xml-text";

const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const WORD_2010 = "http://schemas.microsoft.com/office/word/2010/";
/** How a drawing says that it tells nothing that the text does not. */
const DECORATIVE = {
  uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}",
  namespace: "http://schemas.microsoft.com/office/drawing/2017/decorative",
} as const;
/** English Metric Units, in which drawings are measured. */
const EMU_PER_MM = 36_000;
const EMU_PER_POINT = 12_700;
/** Corners are written in hundredths of a millimetre. */
const STEPS_PER_MM = 100;
/** Sixtieths of a thousandth of a degree. */
const PER_DEGREE = 60_000;

/** What a program shows that draws no shapes. */
const SIGNS: Readonly<Record<StatusMark, string>> = { full: "■", half: "◧", empty: "□", hatched: "▨" };
const BOX_SIGNS: Readonly<Record<BoxMark, string>> = { open: "☐", ticked: "☑" };

/** A picture in the text: the box in which it is whole, and the width of the line around it in points. */
export interface PictureLook {
  readonly box: Size;
  readonly frame?: number;
}

/** A rectangle of one colour in a place of the page, behind the text; all in millimetres. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** "2E6F8E" */
  readonly colour: string;
}

/** Draws what a document shows beside its text: each thing has a number of its own, and each file is there once. */
export interface DrawnRuns {
  /** With the bytes as they are given. */
  readonly picture: (picture: ReportPicture, look: PictureLook) => TextRun;
  /** A picture of a code, whose address stands beside it. */
  readonly code: (png: Uint8Array, side: number) => TextRun;
  /** Marks as shapes; the words beside them say the same. */
  readonly marks: (marks: readonly PlacedMark[]) => TextRun;
  /** A box before what is asked for; `alt` says what it shows to somebody who does not see it. */
  readonly tickBox: (box: BoxMark, alt: string) => TextRun;
  readonly pageBoxes: (boxes: readonly PageBox[]) => readonly TextRun[];
  /** The files of the pictures by their names in the package, once the document is written. */
  readonly files: () => ReadonlyMap<string, Uint8Array>;
}

interface MediaFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  isWritten: boolean;
}

export function createDrawnRuns(): DrawnRuns {
  const media = new Map<Uint8Array, MediaFile>();
  let drawings = 0;

  const fileOf = (bytes: Uint8Array, kind: ReportPicture["kind"]): MediaFile => {
    const known = media.get(bytes);
    if (known !== undefined) return known;
    const number = media.size + 1;
    const file = { id: `Picture${number}`, name: `media/picture${number}.${kind}`, bytes, isWritten: false };
    media.set(bytes, file);
    return file;
  };

  return {
    picture: (picture, { box, frame }) => {
      const { turn } = picture;
      const file = fileOf(picture.bytes, picture.kind);
      const shown = fitPicture(picture, box);
      const own = isUpright(turn) ? { width: shown.height, height: shown.width } : shown;
      const number = ++drawings;
      const about = { number, name: `ภาพ ${number}`, alt: picture.alt };
      return drawnRun((context) => {
        const look = { own, shown, turn, frame };
        const shape = pictureXml(relationshipOf(file, context), about, look);
        if (!isUpright(turn)) return inlineXml(about, shown, graphicXml(PICTURE, shape));
        // Programs differ on the room of a turned picture; that of the group around it is as it says.
        return alternatives(
          "wpg",
          inlineXml(about, shown, graphicXml(`${WORD_2010}wordprocessingGroup`, groupXml(shown, shape))),
          inlineXml(about, shown, graphicXml(PICTURE, shape)),
        );
      });
    },
    code: (png, side) => {
      const file = fileOf(png, "png");
      const number = ++drawings;
      const about = { number, name: `คิวอาร์โค้ด ${number}`, alt: null };
      const size = { width: side, height: side };
      return drawnRun((context) => {
        const picture = pictureXml(relationshipOf(file, context), about, { own: size, shown: size, turn: 0 });
        return inlineXml(about, size, graphicXml(PICTURE, picture));
      });
    },
    marks: (marks) => {
      const number = ++drawings;
      const size = { width: marksWidth(marks), height: MARK_DESIGN.side };
      const about = { number, name: `สัญลักษณ์ ${number}`, alt: null };
      const isSquares = marks.every(({ width }) => width === MARK_DESIGN.side);
      const signs = isSquares ? marks.map(({ mark }) => SIGNS[mark]).join("") : "";
      const shape = shapeXml(size, "000000", polygonsXml(size, markPolygons(marks)));
      const drawing = inlineXml(about, size, graphicXml(`${WORD_2010}wordprocessingShape`, shape));
      return drawnRun(() => alternatives("wps", drawing, xmlElement("w:t", {}, [signs])));
    },
    tickBox: (box, alt) => {
      const number = ++drawings;
      const size = { width: MARK_DESIGN.side, height: MARK_DESIGN.side };
      const about = { number, name: `ช่อง ${number}`, alt };
      const shape = shapeXml(size, "000000", polygonsXml(size, tickBoxPolygons(box)));
      const drawing = inlineXml(about, size, graphicXml(`${WORD_2010}wordprocessingShape`, shape));
      return drawnRun(() => alternatives("wps", drawing, xmlElement("w:t", {}, [BOX_SIGNS[box]])));
    },
    pageBoxes: (boxes) =>
      boxes.map((box) => {
        const number = ++drawings;
        const about = { number, name: `แถบ ${number}`, alt: null };
        const rectangle = xmlElement("a:prstGeom", { prst: "rect" }, [xmlElement("a:avLst")]);
        const shape = shapeXml(box, box.colour, rectangle);
        return drawnRun(() => alternatives("wps", anchoredXml(about, box, shape), xmlElement("w:t")));
      }),
    files: () => new Map([...media.values()].map(({ name, bytes }) => [`word/${name}`, bytes])),
  };
}

interface About {
  readonly number: number;
  readonly name: string;
  /** Null for what tells nothing that the text does not. */
  readonly alt: string | null;
}

function relationshipOf(file: MediaFile, { viewWrapper }: XmlContext): string {
  if (!file.isWritten) {
    file.isWritten = true;
    viewWrapper.Relationships.addRelationship(file.id, IMAGE, file.name);
  }
  return `rId${file.id}`;
}

function drawnRun(write: (context: XmlContext) => WrittenXml): TextRun {
  return writtenXml("w:r", (context) => xmlElement("w:r", {}, [write(context)]));
}

function alternatives(needs: string, drawing: WrittenXml, other: WrittenXml): WrittenXml {
  return xmlElement("mc:AlternateContent", {}, [
    xmlElement("mc:Choice", { Requires: needs }, [drawing]),
    xmlElement("mc:Fallback", {}, [other]),
  ]);
}

const NO_ROOM = { distT: 0, distB: 0, distL: 0, distR: 0 } as const;

function inlineXml(about: About, size: Size, graphic: WrittenXml): WrittenXml {
  return xmlElement("w:drawing", {}, [
    xmlElement("wp:inline", NO_ROOM, [
      xmlElement("wp:extent", extent(size)),
      xmlElement("wp:effectExtent", { l: 0, t: 0, r: 0, b: 0 }),
      aboutXml(about),
      xmlElement("wp:cNvGraphicFramePr"),
      graphic,
    ]),
  ]);
}

function anchoredXml(about: About, { left, top, ...size }: PageBox, shape: WrittenXml): WrittenXml {
  const place = (name: string, offset: number): WrittenXml =>
    xmlElement(name, { relativeFrom: "page" }, [xmlElement("wp:posOffset", {}, [String(emu(offset))])]);
  const attributes = {
    ...NO_ROOM,
    simplePos: 0,
    relativeHeight: about.number,
    behindDoc: 1,
    locked: 0,
    layoutInCell: 1,
    allowOverlap: 1,
  };
  return xmlElement("w:drawing", {}, [
    xmlElement("wp:anchor", attributes, [
      xmlElement("wp:simplePos", { x: 0, y: 0 }),
      place("wp:positionH", left),
      place("wp:positionV", top),
      xmlElement("wp:extent", extent(size)),
      xmlElement("wp:effectExtent", { l: 0, t: 0, r: 0, b: 0 }),
      xmlElement("wp:wrapNone"),
      aboutXml(about),
      xmlElement("wp:cNvGraphicFramePr"),
      graphicXml(`${WORD_2010}wordprocessingShape`, shape),
    ]),
  ]);
}

function aboutXml({ number, name, alt }: About): WrittenXml {
  if (alt !== null) return xmlElement("wp:docPr", { id: number, name, descr: xmlText(alt) });
  const decorative = xmlElement("adec:decorative", { "xmlns:adec": DECORATIVE.namespace, val: 1 });
  return xmlElement("wp:docPr", { id: number, name }, [
    xmlElement("a:extLst", { "xmlns:a": DRAWING }, [
      xmlElement("a:ext", { uri: DECORATIVE.uri }, [decorative]),
    ]),
  ]);
}

function graphicXml(uri: string, content: WrittenXml): WrittenXml {
  return xmlElement("a:graphic", { "xmlns:a": DRAWING }, [xmlElement("a:graphicData", { uri }, [content])]);
}

interface PictureShape {
  /** Before it is turned. */
  readonly own: Size;
  /** The room that it takes. */
  readonly shown: Size;
  readonly turn: ReportPicture["turn"];
  readonly frame?: number | undefined;
}

function pictureXml(id: string, { number, name }: About, shape: PictureShape): WrittenXml {
  const { own, shown, turn, frame } = shape;
  const line =
    frame === undefined
      ? xmlElement("a:ln", {}, [xmlElement("a:noFill")])
      : xmlElement("a:ln", { w: Math.round(frame * EMU_PER_POINT) }, [solid("000000")]);
  const at = {
    x: emu((shown.width - own.width) / 2),
    y: emu((shown.height - own.height) / 2),
  };
  return xmlElement("pic:pic", { "xmlns:pic": PICTURE }, [
    xmlElement("pic:nvPicPr", {}, [
      xmlElement("pic:cNvPr", { id: number, name }),
      xmlElement("pic:cNvPicPr", {}, [xmlElement("a:picLocks", { noChangeAspect: 1 })]),
    ]),
    xmlElement("pic:blipFill", {}, [
      xmlElement("a:blip", { "r:embed": id }),
      xmlElement("a:stretch", {}, [xmlElement("a:fillRect")]),
    ]),
    xmlElement("pic:spPr", {}, [
      xmlElement("a:xfrm", turn === 0 ? {} : { rot: turn * PER_DEGREE }, [
        xmlElement("a:off", at),
        xmlElement("a:ext", extent(own)),
      ]),
      xmlElement("a:prstGeom", { prst: "rect" }, [xmlElement("a:avLst")]),
      line,
    ]),
  ]);
}

function groupXml(size: Size, picture: WrittenXml): WrittenXml {
  return xmlElement("wpg:wgp", {}, [
    xmlElement("wpg:cNvGrpSpPr"),
    xmlElement("wpg:grpSpPr", {}, [
      xmlElement("a:xfrm", {}, [
        xmlElement("a:off", { x: 0, y: 0 }),
        xmlElement("a:ext", extent(size)),
        xmlElement("a:chOff", { x: 0, y: 0 }),
        xmlElement("a:chExt", extent(size)),
      ]),
    ]),
    picture,
  ]);
}

function shapeXml(size: Size, colour: string, geometry: WrittenXml): WrittenXml {
  return xmlElement("wps:wsp", {}, [
    xmlElement("wps:cNvSpPr"),
    xmlElement("wps:spPr", {}, [
      xmlElement("a:xfrm", {}, [xmlElement("a:off", { x: 0, y: 0 }), xmlElement("a:ext", extent(size))]),
      geometry,
      solid(colour),
      xmlElement("a:ln", {}, [xmlElement("a:noFill")]),
    ]),
    xmlElement("wps:bodyPr"),
  ]);
}

function polygonsXml(size: Size, polygons: readonly Polygon[]): WrittenXml {
  const path = xmlElement(
    "a:path",
    { w: steps(size.width), h: steps(size.height) },
    polygons.flatMap((polygon) => [
      ...polygon.map(([x, y], index) =>
        xmlElement(index === 0 ? "a:moveTo" : "a:lnTo", {}, [
          xmlElement("a:pt", { x: steps(x), y: steps(y) }),
        ]),
      ),
      xmlElement("a:close"),
    ]),
  );
  return xmlElement("a:custGeom", {}, [
    xmlElement("a:avLst"),
    xmlElement("a:gdLst"),
    xmlElement("a:ahLst"),
    xmlElement("a:cxnLst"),
    xmlElement("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    xmlElement("a:pathLst", {}, [path]),
  ]);
}

function solid(colour: string): WrittenXml {
  return xmlElement("a:solidFill", {}, [xmlElement("a:srgbClr", { val: colour })]);
}

function extent({ width, height }: Size): { readonly cx: number; readonly cy: number } {
  return { cx: emu(width), cy: emu(height) };
}

function emu(millimetres: number): number {
  return Math.round(millimetres * EMU_PER_MM);
}

function steps(millimetres: number): number {
  return Math.round(millimetres * STEPS_PER_MM);
}
