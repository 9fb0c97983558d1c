/// <reference types="office-js" />

import { joinBytes } from "../../../core/lists/join-bytes";

/** The largest slice that Excel hands over at once. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** The workbook as a file, with what was not saved yet; null where this Excel does not hand it over. */
export async function readOwnFile(): Promise<Uint8Array | null> {
  const file = await ask<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  if (file === null) return null;
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await ask<Office.Slice>((done) => file.getSliceAsync(index, done));
      if (slice === null) return null;
      slices.push(Uint8Array.from(slice.data as ArrayLike<number>));
    }
    return joinBytes(slices);
  } finally {
    // Excel keeps two copies open at most: one that is not closed prevents the next.
    await ask<unknown>((done) => file.closeAsync(done));
  }
}

/** What a call of the older API answers, null where it fails or is not there. */
function ask<Value>(
  call: (done: (answer: Office.AsyncResult<Value>) => void) => void,
): Promise<Value | null> {
  return new Promise((resolve) => {
    try {
      call(({ status, value }) => resolve(String(status) === "succeeded" ? (value ?? null) : null));
    } catch {
      // Some hosts lack the method, or refuse at once.
      resolve(null);
    }
  });
}
