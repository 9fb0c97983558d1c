import type { DrawnPage } from "../../app/ports/drawn-pages";
import type { HeavyWork, PagesAsked } from "../services/heavy-work";

/** Pages with what they were drawn from. */
interface KeptPages {
  readonly asked: PagesAsked;
  readonly pages: readonly DrawnPage[];
}

/** Where the pages that were drawn last are kept, and null where there are none. */
interface PagesKeeper {
  readonly get: () => KeptPages | null;
  readonly set: (pages: KeptPages) => void;
}

const KEEPERS = new WeakMap<HeavyWork, Map<boolean, KeptPages>>();

/**
 * The pages that were drawn last, of all pages or of the memo's alone. They outlive what shows them: a tab that is opened again shows
 * them at once.
 * @param drawer of the pages; each pane has one
 */
export function keptPages(drawer: HeavyWork, isMemoOnly: boolean): PagesKeeper {
  const kept = KEEPERS.get(drawer) ?? new Map<boolean, KeptPages>();
  KEEPERS.set(drawer, kept);
  return { get: () => kept.get(isMemoOnly) ?? null, set: (pages) => void kept.set(isMemoOnly, pages) };
}
