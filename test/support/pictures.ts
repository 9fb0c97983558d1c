import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetPicture } from "../../src/core/model/sheet-picture";

const FOLDER = join(__dirname, "../fixtures/pictures");

/** Small pictures drawn for the tests: real files, with their pixels. */
const FILES = {
  "notice-board.png": { kind: "png", width: 160, height: 100 },
  "paper.jpg": { kind: "jpeg", width: 90, height: 140 },
  "emblem.png": { kind: "png", width: 120, height: 120 },
} as const;

export type PictureFile = keyof typeof FILES;

/** The bytes of a picture's file. */
export function pictureBytes(file: PictureFile): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, file)));
}

/**
 * A picture as it lies on a sheet, in one cell where a case does not say more.
 * @example filePictureAt("หลักฐาน", 3, "paper.jpg") // over cell H3
 */
export function filePictureAt(
  sheet: string,
  row: number,
  file: PictureFile,
  changes: Partial<SheetPicture> = {},
): SheetPicture {
  return {
    sheet,
    area: { top: row, left: 8, bottom: row, right: 8 },
    bytes: pictureBytes(file),
    ...FILES[file],
    turn: 0,
    description: null,
    ...changes,
  };
}
