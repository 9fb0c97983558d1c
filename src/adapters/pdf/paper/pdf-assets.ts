/** The files that PDF needs besides code. */
export interface PdfAssets {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** HarfBuzz as WebAssembly; null where it could not be had, and text is then shaped without it. */
  readonly harfbuzz: Uint8Array | null;
}

/** Port: gets those files. */
export type LoadPdfAssets = () => Promise<PdfAssets>;
