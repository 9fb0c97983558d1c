import { joinBytes } from "../../../core/lists/join-bytes";
import PDFDocument, { type PdfReference } from "pdfkit";

/**
 * pdfkit's document, whose file is gathered as it is written, and not read from the stream that a document is too: in a browser that
 * stream takes its pieces one by one from the head of an array, which for 5,000 measures was two minutes of moving the rest along
 * (issue 14). docs/decisions/0007-pdf-documents.md has the mend of it in pdfkit's own form.
 */
export class GatheredDocument extends PDFDocument {
  /** Only declared: the document's constructor writes already, and an initial value would come after it. */
  declare private pieces?: Uint8Array[];

  /** Takes a piece of the file, null after the last. */
  override push(piece: Uint8Array | null): boolean {
    this.pieces ??= [];
    if (piece !== null) this.pieces.push(piece);
    return true;
  }

  /** pdfkit's own forms are not used; it would look for their fonts in one of ours. */
  override endAcroForm(): void {
    return undefined;
  }

  /** The number of an object that is written later; others can point to it already. */
  reserveObject(): number {
    return this._offsets.push(null);
  }

  /** Writes objects whose text is ready, which costs a tenth of what pdfkit's own dictionaries do: a long report has half a million. */
  writeObjects(objects: readonly (readonly [id: number, body: string])[]): void {
    let text = "";
    for (const [id, body] of objects) {
      this._offsets[id - 1] = this._offset + text.length;
      text += `${id} 0 obj\n${body}\nendobj\n`;
    }
    if (text !== "") this._write(text);
  }

  /** The same for an object that pdfkit's own dictionaries point to. */
  writeReference(reference: PdfReference, body: string): void {
    reference.offset = this._offset;
    this._write(`${reference.id} 0 obj\n${body}\nendobj`);
    this._refEnd(reference);
  }

  /** Adds an object with bytes of its own, such as a picture. */
  addStream(entries: string, bytes: Uint8Array): PdfReference {
    const reference = this.ref({});
    reference.offset = this._offset;
    this._write(`${reference.id} 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream`);
    this._write(bytes);
    this._write("\nendstream\nendobj");
    this._refEnd(reference);
    return reference;
  }

  /** Ends the document and gives its file. */
  finish(): Uint8Array {
    this.end();
    return joinBytes(this.pieces ?? []);
  }
}
