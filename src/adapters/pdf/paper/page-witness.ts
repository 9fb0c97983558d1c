import type { DrawnBox, DrawnPicture, DrawnPlaceKey } from "../../../app/ports/drawn-pages";

/** A page that has begun. */
export interface StartedPage {
  /** In the order of drawing, from 1. */
  readonly number: number;
  /** The place of its part among all, which is where it stands in the file. */
  readonly part: number;
  readonly width: number;
  readonly height: number;
}

/** Is told what goes into a document's pages; the document does not know of it. */
export interface PageWitness {
  readonly startPage: (page: StartedPage) => void;
  /** Operators that were added to a page. */
  readonly draw: (page: number, operators: string) => void;
  readonly notePlace: (page: number, key: DrawnPlaceKey, box: DrawnBox) => void;
  readonly notePicture: (name: string, picture: DrawnPicture) => void;
}
