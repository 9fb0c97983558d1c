import type { PictureImage } from "../../model/workbook-layout";
import { fitPicture as fitSize, type Size } from "../model/fit-picture";
import type { ReportPicture } from "../model/report-model";

/** A picture's size in a box, in the units of the box, and the picture for the sheet. */
export interface FittedPicture extends Size {
  readonly image: PictureImage;
  readonly alt: string;
}

/** A picture as large as it may be in a box, whole and never stretched. */
export function fitPicture(picture: ReportPicture, box: Size): FittedPicture {
  const { turn, kind, bytes, alt } = picture;
  return { ...fitSize(picture, box), image: { kind, bytes, turn }, alt };
}
