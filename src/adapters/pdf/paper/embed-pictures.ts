import type { PdfReference } from "pdfkit";
import type { ReportPicture } from "../../../core/report/model/report-model";
import type { GatheredDocument } from "./gathered-document";
import { jpegImage } from "./jpeg-image";
import type { Box, Element, Paper } from "./paper";
import type { AddStream, PdfImage } from "./pdf-image";
import { pdfNumber } from "./pdf-number";
import { pngImage } from "./png-image";

/** Pictures of a report, each in the file once. */
export interface Pictures {
  /** Draws a picture into a box of its own ratio, and gives the figure of the document's structure that it is. */
  readonly draw: (picture: ReportPicture, box: Box, parent: Element, alt?: string) => Element;
}

/** Embeds pictures at their full resolution. */
export function createPictures(document: GatheredDocument, paper: Paper): Pictures {
  const embedded: { readonly bytes: Uint8Array; readonly name: string; readonly object: PdfReference }[] = [];

  const addStream: AddStream = (entries, bytes) => document.addStream(entries, bytes);
  const embed = ({
    bytes,
    kind,
  }: ReportPicture): { readonly name: string; readonly object: PdfReference } => {
    const known = embedded.find((one) => isSame(one.bytes, bytes));
    if (known !== undefined) return known;
    const fresh = {
      bytes,
      name: `Im${embedded.length + 1}`,
      object: addImage(imageOf(kind, bytes, addStream)),
    };
    embedded.push(fresh);
    paper.notePicture(fresh.name, { kind, bytes });
    return fresh;
  };
  const addImage = ({ entries, bytes, opacity }: PdfImage): PdfReference => {
    const mask = opacity === undefined ? "" : `/SMask ${addImage(opacity).id} 0 R`;
    return addStream(`/Type/XObject/Subtype/Image${entries}${mask}`, bytes);
  };
  return {
    draw: (picture, box, parent, alt = picture.alt) => {
      const { name, object } = embed(picture);
      document.page.xobjects[name] = object;
      const { height } = document.page;
      const area = { left: box.left, right: box.right, top: height - box.top, bottom: height - box.bottom };
      const figure = paper.addElement("Figure", parent, { picture: { alt, area } });
      paper.inElement(figure, () => {
        paper.draw(`q ${turnedInto(box, picture.turn).map(pdfNumber).join(" ")} cm /${name} Do Q`);
      });
      return figure;
    },
  };
}

function imageOf(kind: ReportPicture["kind"], bytes: Uint8Array, addStream: AddStream): PdfImage {
  return kind === "png" ? pngImage(bytes) : jpegImage(bytes, addStream);
}

/**
 * Where the square of a picture goes, whose lower left corner is 0 0 and whose upper right one is 1 1 (ISO 32000-1, 8.9.5): its lower
 * edge, its left edge and its lower left corner, on a page whose axis points down.
 */
function turnedInto({ left, top, right, bottom }: Box, turn: ReportPicture["turn"]): readonly number[] {
  const width = right - left;
  const height = bottom - top;
  switch (turn) {
    case 0:
      return [width, 0, 0, -height, left, bottom];
    case 90:
      return [0, height, width, 0, left, top];
    case 180:
      return [-width, 0, 0, height, right, top];
    case 270:
      return [0, -height, -width, 0, right, bottom];
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
}
