import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { PictureImage, SheetLayout } from "../../../core/model/workbook-layout";
import { codePicture } from "../../qr/code-picture";
import { chartXml } from "./chart-xml";
import { drawingXml, type RelatedDrawing } from "./drawing-xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
/** Of the relationship that a sheet has to its drawing, beside those of the library (rId1 …). */
const DRAWING_ID = "rIdDrawing";
/** What may follow the drawing in a sheet, in the order of the schema (ISO/IEC 29500-1, 18.3.1.99). */
const AFTER_DRAWING =
  /<(?:drawingHF|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

type Files = Record<string, Uint8Array>;

/**
 * A workbook with the pictures and charts of its sheets. The library puts pictures at the corners of cells only, and draws no
 * charts with patterns. The bytes of a picture stay as they are; one that is used twice is in the file once.
 * @param sheets in the order of the file
 * @param writtenAt stands beside each file, so that equal layouts give equal bytes
 */
export function addDrawings(
  file: Uint8Array,
  sheets: readonly SheetLayout[],
  font: string,
  writtenAt: Date,
): Uint8Array {
  const files: Files = unzipSync(file);
  const types: string[] = [];
  const media = createMedia(files);
  let charts = 0;
  for (const [index, sheet] of sheets.entries()) {
    const { pictures = [], charts: own = [] } = sheet;
    if (pictures.length + own.length === 0) continue;
    const number = index + 1;
    const related: RelatedDrawing[] = [];
    const relations: string[] = [];
    const relate = (type: string, target: string): string => {
      const id = `rId${relations.length + 1}`;
      relations.push(relationshipXml(id, type, target));
      return id;
    };
    const known = new Map<string, string>();
    for (const placed of pictures) {
      const target = media.add(placed.image);
      const relationship = known.get(target) ?? relate("image", target);
      known.set(target, relationship);
      related.push({ kind: "picture", placed, relationship });
    }
    for (const placed of own) {
      charts++;
      const part = `xl/charts/chart${charts}.xml`;
      files[part] = strToU8(chartXml(sheet, placed, font));
      types.push(overrideXml(part, CHART_TYPE));
      related.push({ kind: "chart", placed, relationship: relate("chart", `../charts/chart${charts}.xml`) });
    }
    const part = `xl/drawings/drawing${number}.xml`;
    files[part] = strToU8(drawingXml(related));
    files[`xl/drawings/_rels/drawing${number}.xml.rels`] = strToU8(relationshipsXml(relations));
    types.push(overrideXml(part, DRAWING_TYPE));
    linkDrawing(files, number);
  }
  change(files, CONTENT_TYPES, (xml) =>
    xml
      .replace(/(<Types[^>]*>)/, `$1${media.types().join("")}`)
      .replace("</Types>", `${types.join("")}</Types>`),
  );
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      [content, { mtime: writtenAt, level: name.startsWith("xl/media/") ? 0 : 6 }],
    ]),
  );
  return zipSync(packed);
}

/** Tells a sheet of the file that it has a drawing. */
function linkDrawing(files: Files, number: number): void {
  change(files, `xl/worksheets/sheet${number}.xml`, (xml) =>
    xml.replace(AFTER_DRAWING, (next) => `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${DRAWING_ID}"/>${next}`),
  );
  const part = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const own = relationshipXml(DRAWING_ID, "drawing", `../drawings/drawing${number}.xml`);
  if (files[part] === undefined) files[part] = strToU8(relationshipsXml([own]));
  else change(files, part, (xml) => xml.replace("</Relationships>", `${own}</Relationships>`));
}

function change(files: Files, part: string, edit: (xml: string) => string): void {
  const content = files[part];
  if (content === undefined) throw new Error(`the file has no ${part}`);
  files[part] = strToU8(edit(strFromU8(content)));
}

interface Media {
  /** Puts a picture into the file; returns where it is, from a drawing. */
  readonly add: (image: PictureImage) => string;
  readonly types: () => readonly string[];
}

function createMedia(files: Files): Media {
  const kinds = new Set<string>();
  const known: { readonly bytes: Uint8Array; readonly target: string }[] = [];
  return {
    add: (image) => {
      const bytes = image.kind === "code" ? codePicture(image.text) : image.bytes;
      const found = known.find((one) => isEqual(one.bytes, bytes));
      if (found !== undefined) return found.target;
      const kind = image.kind === "jpeg" ? "jpeg" : "png";
      kinds.add(kind);
      const name = `image${known.length + 1}.${kind}`;
      files[`xl/media/${name}`] = bytes;
      known.push({ bytes, target: `../media/${name}` });
      return `../media/${name}`;
    },
    types: () => [...kinds].map((kind) => `<Default Extension="${kind}" ContentType="image/${kind}"/>`),
  };
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
}

function relationshipXml(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

function relationshipsXml(relations: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relations.join("")}</Relationships>`;
}

function overrideXml(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}
