import { MAX_FILE_BYTES, MEGABYTE } from "../../adapters/package/limits";
import { fail, succeed, type Result } from "../../app/ports/result";
import { fillBoth } from "../../core/text/fill-both";
import { FILES_TEXTS as TEXTS } from "../words/files-texts";

/** The bytes of a file that a person gave; one that is too large is not even loaded, and a folder cannot be. */
export async function readFileBytes(file: File): Promise<Result<Uint8Array>> {
  if (file.size > MAX_FILE_BYTES)
    return fail(fillBoth(TEXTS.tooLarge, { limit: String(MAX_FILE_BYTES / MEGABYTE) }));
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return fail(TEXTS.unreadable);
  }
}
