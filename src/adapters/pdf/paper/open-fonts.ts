import type PDFDocument from "pdfkit";
import { createFontFace, type FontFace } from "./font-face";
import { createFontkitShaper } from "./create-fontkit-shaper";
import type { PdfAssets } from "./pdf-assets";
import type { CreateShaper } from "./shaper";
import { startHarfBuzz } from "./start-harfbuzz";

export interface FontFaces {
  readonly regular: FontFace;
  readonly bold: FontFace;
}

/** The two weights of the font in a document. */
export function openFonts(
  document: PDFDocument,
  { regular, bold }: Pick<PdfAssets, "regular" | "bold">,
  createShaper: CreateShaper,
): FontFaces {
  const open = (name: string, file: Uint8Array): FontFace => {
    const embedded = document.font(name)._font;
    return createFontFace(embedded, createShaper(file, embedded.font));
  };
  return { regular: open("regular", regular), bold: open("bold", bold) };
}

/** HarfBuzz, or what pdfkit carries where WebAssembly is missing or forbidden. */
export async function chooseShaper({ harfbuzz }: Pick<PdfAssets, "harfbuzz">): Promise<CreateShaper> {
  if (harfbuzz === null) return createFontkitShaper;
  return startHarfBuzz(harfbuzz).catch(() => createFontkitShaper);
}
