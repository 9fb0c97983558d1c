import type { UserFault } from "../app/ports/result";

/** A fault with the file that it is about in front, as the user typed its name. */
export function inFile(file: string, { th, en }: UserFault): UserFault {
  return { th: `${file}: ${th}`, en: `${file}: ${en}` };
}
