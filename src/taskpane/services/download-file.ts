import type { DeliverFile } from "../../app/ports/deliver-file";
import { succeed } from "../../app/ports/result";

/** How long a browser may take to fetch the bytes behind the link. */
const KEPT_MS = 60_000;

/**
 * Hands a file over as a browser's download. Whether it was saved cannot be known here: the browser may ask where to,
 * or refuse without a word.
 */
export const downloadFile: DeliverFile = async ({ name, mediaType, bytes }) => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return succeed(null);
};
