import type { SheetPicture, UnusablePicture } from "../../src/core/model/sheet-picture";

interface Place {
  readonly sheet?: string;
  readonly top: number;
  readonly bottom?: number;
}

/** A small PNG in the second column of the settings sheet, with bytes that no renderer reads. */
export function pictureAt(
  { sheet = "ตั้งค่ารายงาน", top, bottom = top }: Place,
  facts: Partial<SheetPicture> = {},
): SheetPicture {
  return {
    sheet,
    area: { top, left: 2, bottom, right: 2 },
    bytes: Uint8Array.of(137, 80, 78, 71, top),
    kind: "png",
    width: 300,
    height: 300,
    turn: 0,
    description: null,
    ...facts,
  };
}

/** A picture of a kind that no report holds. */
export function unusableAt(
  { sheet = "ตั้งค่ารายงาน", top, bottom = top }: Place,
  format = "emf",
): UnusablePicture {
  return { sheet, area: { top, left: 2, bottom, right: 2 }, format };
}
