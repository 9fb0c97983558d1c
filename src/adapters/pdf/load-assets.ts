import harfbuzzFile from "harfbuzzjs/dist/harfbuzz.wasm";
import boldFile from "../../../assets/fonts/Sarabun-Bold.ttf";
import regularFile from "../../../assets/fonts/Sarabun-Regular.ttf";
import type { PdfAssets } from "./pdf-assets";

/** Fetches the files from the host that the pane came from; in Node they are in the bundle already. */
export async function loadAssets(): Promise<PdfAssets> {
  const [regular, bold, harfbuzz] = await Promise.all([
    bytesOf(regularFile),
    bytesOf(boldFile),
    // Proxies of offices are known to hold back .wasm files; the report must not hang on that one.
    bytesOf(harfbuzzFile).catch(() => null),
  ]);
  return { regular, bold, harfbuzz };
}

async function bytesOf(file: Uint8Array | string): Promise<Uint8Array> {
  if (typeof file !== "string") return file;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
