/** A picture that lies on a worksheet or in one of its cells, with its own bytes as they were put there. */
export interface SheetPicture {
  readonly sheet: string;
  /** The cells that it covers, counted from 1; its place is that of the top left one. */
  readonly area: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
  readonly bytes: Uint8Array;
  readonly kind: "png" | "jpeg";
  /** Pixels, before it is turned. */
  readonly width: number;
  readonly height: number;
  /** By how much it is turned clockwise when it is shown. */
  readonly turn: 0 | 90 | 180 | 270;
  /** What a person wrote for those who do not see it; null where nobody did. */
  readonly description: string | null;
}

/** A picture that no report can hold: another format, or bytes that are none. */
export interface UnusablePicture extends Pick<SheetPicture, "sheet" | "area"> {
  /** "emf", "gif", …; "png" or "jpeg" for one whose file is damaged or cut off; "" where it cannot be told. */
  readonly format: string;
}

/** What lies on the sheets that were looked at, from top to bottom and from left to right. */
export interface SheetPictures {
  readonly pictures: readonly SheetPicture[];
  readonly unusable: readonly UnusablePicture[];
}

/** A workbook without pictures, or one that was not asked for them. */
export const NO_PICTURES: SheetPictures = { pictures: [], unusable: [] };
