import type { ReportPicture } from "../../../core/report/model/report-model";

/** Width and height as the picture is shown, the longest that fit. */
export function fitPicture(
  { width, height, turn }: ReportPicture,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const [across, down] = turn === 90 || turn === 270 ? [height, width] : [width, height];
  const scale = Math.min(room.width / across, room.height / down);
  return { width: across * scale, height: down * scale };
}
