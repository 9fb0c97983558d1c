import type { UnusablePicture } from "./sheet-picture";

/** Whether a picture is of a kind that reports hold and only its file is damaged, so that saving it again as another kind is no help. */
export function isDamagedPicture({ format }: Pick<UnusablePicture, "format">): boolean {
  return format === "png" || format === "jpeg";
}
