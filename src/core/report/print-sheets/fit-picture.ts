import type { PictureImage } from "../../model/workbook-layout";
import type { ReportPicture } from "../model/report-model";

/** A picture's size in a box, in the units of the box, and the picture for the sheet. */
export interface FittedPicture {
  readonly width: number;
  readonly height: number;
  readonly image: PictureImage;
  readonly alt: string;
}

/** A picture as large as it may be in a box, whole and never stretched. */
export function fitPicture(
  picture: ReportPicture,
  box: { readonly width: number; readonly height: number },
): FittedPicture {
  const { turn, kind, bytes, alt } = picture;
  const isTurned = turn === 90 || turn === 270;
  const [across, down] = isTurned ? [picture.height, picture.width] : [picture.width, picture.height];
  const scale = Math.min(box.width / across, box.height / down);
  return { width: across * scale, height: down * scale, image: { kind, bytes, turn }, alt };
}
