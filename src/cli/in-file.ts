import type { UserFault } from "../app/ports/result";

/** A fault with the file that it is about in front, as the user typed its name; a sentence that begins with the name stays. */
export function inFile(file: string, fault: UserFault): UserFault {
  const { th, en } = fault;
  return en.startsWith(`${file} `) ? fault : { th: `${file}: ${th}`, en: `${file}: ${en}` };
}
