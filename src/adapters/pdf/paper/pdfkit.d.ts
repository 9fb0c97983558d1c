/**
 * What is used of pdfkit 0.20, its font's inner parts included: the package has no types of its own, and those on
 * DefinitelyTyped leave these parts out.
 */
declare module "pdfkit" {
  export interface PathCommand {
    readonly command: "moveTo" | "lineTo" | "quadraticCurveTo" | "bezierCurveTo" | "closePath";
    readonly args: readonly number[];
  }

  /** A font as fontkit reads it; lengths are font units. */
  export interface FontkitFont {
    readonly unitsPerEm: number;
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
    readonly glyphForCodePoint: (codePoint: number) => { readonly id: number };
    readonly getGlyph: (id: number) => {
      readonly advanceWidth: number;
      readonly path: { readonly commands: readonly PathCommand[] };
    };
    readonly layout: (text: string) => {
      readonly glyphs: readonly { readonly id: number }[];
      readonly positions: readonly {
        readonly xAdvance: number;
        readonly xOffset: number;
        readonly yOffset: number;
      }[];
    };
  }

  /** A font on its way into a document: the glyphs chosen so far, their widths and what they mean. */
  export interface EmbeddedFont {
    readonly id: string;
    readonly font: FontkitFont;
    readonly subset: { readonly glyphs: number[]; readonly includeGlyph: (id: number) => number };
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    readonly ref: () => object;
  }

  /** An object on its way into the file. */
  export interface PdfReference {
    readonly id: number;
    readonly data: Record<string, unknown>;
    offset: number;
  }

  export interface DocumentInfo {
    Title?: string;
    Subject?: string;
    Author?: string;
    Creator?: string;
    Producer?: string;
    CreationDate?: Date;
  }

  export interface DocumentOptions {
    readonly autoFirstPage: boolean;
    readonly pdfVersion: "1.7";
    readonly subset: "PDF/A-2a";
    readonly tagged: boolean;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly font: string;
    readonly info: DocumentInfo;
  }

  // eslint-disable-next-line no-restricted-exports -- the package does
  export default class PDFDocument {
    constructor(options: DocumentOptions);
    info: DocumentInfo;
    endSubset: () => void;
    endAcroForm(): void;
    /** Adds to the XML of the metadata. */
    appendXML(xml: string): void;
    readonly page: {
      readonly fonts: Record<string, object>;
      readonly height: number;
      readonly dictionary: PdfReference;
      readonly annotations: PdfReference[];
      readonly content: PdfReference;
      readonly xobjects: Record<string, PdfReference>;
    };
    readonly _root: { readonly data: Record<string, unknown> & { readonly Pages: PdfReference } };
    /** Where each object begins, in the order of their numbers; null for one that is not written yet. */
    readonly _offsets: (number | null)[];
    readonly _offset: number;
    _write(part: string | Uint8Array): void;
    _refEnd(reference: PdfReference): void;
    ref(data: Record<string, unknown>): PdfReference;
    getStructTreeRoot(): PdfReference;
    readonly _font: EmbeddedFont;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    addContent(operators: string): this;
    /** Takes a piece of the file, null after the last. */
    push(piece: Uint8Array | null): boolean;
    end(): void;
  }
}
