import { fail, succeed, type Result } from "../../app/ports/result";
import type { PictureOverCell } from "../../app/ports/spreadsheet";
import { MAX_PNG_PIXELS } from "../../adapters/xlsx/pictures/limits";
import { recognisePicture } from "../../adapters/xlsx/pictures/recognise-picture";
import { isDamagedPicture } from "../../core/model/is-damaged-picture";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";

/** In base64 4 MB: Excel on the web refuses requests of more than 5 MB. */
const MAX_BYTES = 3 * 1024 * 1024;

/** What a person chose as emblem, known by its bytes and not by its name; a fault for what no report can show. */
export async function readEmblemFile(
  file: Blob,
): Promise<Result<Pick<PictureOverCell, "bytes" | "width" | "height">>> {
  if (file.size > MAX_BYTES) return fail(TEXTS.emblemTooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const known = recognisePicture(bytes);
  if (known.kind === null) return fail(isDamagedPicture(known) ? TEXTS.emblemDamaged : TEXTS.emblemKind);
  const { width, height } = known;
  return width * height > MAX_PNG_PIXELS ? fail(TEXTS.emblemTooLarge) : succeed({ bytes, width, height });
}
