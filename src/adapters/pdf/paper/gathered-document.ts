import PDFDocument from "pdfkit";

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

  /** Ends the document and gives its file. */
  finish(): Uint8Array {
    this.end();
    const pieces = this.pieces ?? [];
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}
