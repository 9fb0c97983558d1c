import { MAX_PNG_PIXELS } from "../../../src/adapters/xlsx/pictures/limits";
import { readEmblemFile } from "../../../src/taskpane/settings/read-emblem-file";
import { pngOf, SMALL_JPEG } from "../../support/make-picture";

const MOST_BYTES = 3 * 1024 * 1024;

/** A JPEG of so many bytes: what follows its end is not looked at. */
function jpegOf(size: number): Blob {
  const bytes = new Uint8Array(size);
  bytes.set(SMALL_JPEG);
  return new Blob([bytes]);
}

test.each([
  ["a picture of 3 MB", jpegOf(MOST_BYTES)],
  ["a small picture", jpegOf(SMALL_JPEG.length)],
])("%s is taken as it is", async (_, file) => {
  const read = await readEmblemFile(file);
  expect(read.ok && read.value.bytes.length).toBe(file.size);
});

test.each([
  ["a byte more than 3 MB", jpegOf(MOST_BYTES + 1)],
  [
    "a row of pixels too many",
    new Blob([Uint8Array.from(pngOf(MAX_PNG_PIXELS / 1000 + 1, 1000, new Uint8Array(4)))]),
  ],
])("%s is too large", async (_, file) => {
  const read = await readEmblemFile(file);
  expect(read.ok ? null : read.fault.en).toContain("3 MB");
});
