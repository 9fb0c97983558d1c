import type { PdfReference } from "pdfkit";
import type { GatheredDocument } from "./gathered-document";
import { areaNumbers, PRINT } from "./link-annotation";
import type { Box, Element, Paper } from "./paper";
import { pdfNumber } from "./pdf-number";
import { pdfString } from "./pdf-string";

/** Places to sign with a certificate, in the order in which they are added. */
export interface SignatureFields {
  /**
   * Adds a field to the current page.
   * @param description what a viewer shows and reads aloud for it: who signs here
   */
  readonly add: (parent: Element, box: Box, description: string) => void;
  /** Writes the form; nothing is added any more. */
  readonly end: () => void;
}

/** Table 219 of ISO 32000-1: the document has fields for signatures. */
const SIGNATURES_EXIST = 1;

/**
 * Fields of our own that nobody has signed yet. Each has an appearance, though nothing is in it: an archive has no field without one
 * (ISO 19005-2, 6.3.3), may not leave it to the viewer (6.4.1), and what is drawn there would be in the way of a pen.
 */
export function createSignatureFields(document: GatheredDocument, paper: Paper): SignatureFields {
  const fields: PdfReference[] = [];
  return {
    add: (parent, box, description) => {
      const size = `${pdfNumber(box.right - box.left)} ${pdfNumber(box.bottom - box.top)}`;
      const empty = document.addStream(
        `/Type/XObject/Subtype/Form/BBox[0 0 ${size}]/Resources<<>>`,
        new Uint8Array(),
      );
      const { page } = paper.placeAt(0);
      const name = `Signature${fields.length + 1}`;
      const field = paper.annotate(
        paper.addElement("Form", parent),
        box,
        (area, key) =>
          `<</Type/Annot/Subtype/Widget/FT/Sig/T(${name})/TU ${pdfString(description)}` +
          `/Rect[${areaNumbers(area)}]/F ${PRINT}/P ${page} 0 R/StructParent ${key}/AP<</N ${empty.id} 0 R>>>>`,
      );
      fields.push(field);
    },
    end: () => {
      if (fields.length > 0) document._root.data.AcroForm = { Fields: fields, SigFlags: SIGNATURES_EXIST };
    },
  };
}
