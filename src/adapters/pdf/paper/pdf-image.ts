import type { PdfReference } from "pdfkit";

/** A picture as an object of the file: the entries of its dictionary, and its bytes. */
export interface PdfImage {
  readonly entries: string;
  readonly bytes: Uint8Array;
  /** How much of it shows: a picture of its own, of the same size. */
  readonly opacity?: Omit<PdfImage, "opacity">;
}

/** Adds an object with bytes of its own to the file. */
export type AddStream = (entries: string, bytes: Uint8Array) => PdfReference;
