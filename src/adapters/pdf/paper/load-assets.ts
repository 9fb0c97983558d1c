import harfbuzzFile from "harfbuzzjs/dist/harfbuzz.wasm";
import boldFile from "../../../../assets/fonts/Sarabun-Bold.ttf";
import regularFile from "../../../../assets/fonts/Sarabun-Regular.ttf";
import { fetchFile } from "./fetch-file";
import type { PdfAssets } from "./pdf-assets";

/** Fetches the files from the host that the pane came from; in Node they are in the bundle already. */
export async function loadAssets(): Promise<PdfAssets> {
  const [regular, bold, harfbuzz] = await Promise.all([
    fetchFile(regularFile),
    fetchFile(boldFile),
    // Proxies of offices are known to hold back .wasm files; the report must not hang on that one.
    fetchFile(harfbuzzFile).catch(() => null),
  ]);
  return { regular, bold, harfbuzz };
}
