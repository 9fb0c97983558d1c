import type { Spelling } from "../core/text/spelling/spelling-words";

let loaded: Spelling | null = null;

/** What knows the words of Thai, loaded once for all files of a command. */
export async function loadSpelling(): Promise<Spelling> {
  loaded ??= (await import("../app/create-spelling")).createSpelling();
  return loaded;
}
