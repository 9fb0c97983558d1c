import { FIXES_TEXTS } from "../fixes/fixes-texts";
import type { Fixing } from "../fixes/fixing-context";
import type { Say } from "../language/language-context";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { ListedRow } from "./list-rows";
import { WAYS_ON, type WayPage } from "./ways-on";

/** A button of a line. */
export interface RowAction {
  readonly key: "fix" | "open-page" | "say-right" | "set-aside" | "why";
  readonly word: string;
  /** What a screen reader says, where the word alone is not enough. */
  readonly label?: string;
  readonly isBusy?: boolean;
  /** For a button that opens something in the line. */
  readonly isExpanded?: boolean;
  readonly onPress: () => void;
}

/** What the buttons of lines do. */
export interface RowHands {
  /** Shows what would be mended. */
  readonly onMend: (row: ListedRow) => void;
  /** Opens a page on which the finding is put right; left out where there is none. */
  readonly onOpenPage?: ((page: WayPage) => void) | undefined;
  /** Opens the form that sets a warning or a review aside; left out where that cannot be done. */
  readonly onSetAside?: ((row: ListedRow) => void) | undefined;
}

/** The checks that a word said to be right silences. */
const SPELLING_CHECKS: ReadonlySet<string> = new Set(["known-misspelling", "probable-misspelling"]);

/** The buttons of a line, in their order: mend, or the page where it is put right, say that a word is right, set aside, why. */
export function rowActions(
  row: ListedRow,
  say: Say,
  { onMend, onOpenPage, onSetAside }: RowHands,
  { isBusy, sayRight }: Pick<Fixing, "isBusy" | "sayRight">,
  why: { readonly isOpen: boolean; readonly onToggle: () => void },
): readonly RowAction[] {
  const words = SPELLING_CHECKS.has(row.check)
    ? [...new Set(row.findings.flatMap(({ quote }) => quote ?? []))]
    : [];
  const way = WAYS_ON.get(row.check);
  return [
    ...(row.fixable > 0
      ? [{ key: "fix" as const, word: say(FIXES_TEXTS.fix), onPress: () => onMend(row) }]
      : []),
    ...(way !== undefined && onOpenPage !== undefined
      ? [{ key: "open-page" as const, word: say(way.word), onPress: () => onOpenPage(way.page) }]
      : []),
    ...words.map((word) => ({
      key: "say-right" as const,
      word: words.length === 1 ? say(TEXTS.sayRight) : say(TEXTS.sayRightShort, { word }),
      ...(words.length === 1 && { label: say(TEXTS.sayRightWord, { word }) }),
      isBusy,
      onPress: () => void sayRight(word),
    })),
    ...(onSetAside !== undefined && row.severity !== "error"
      ? [{ key: "set-aside" as const, word: say(TEXTS.setAside), onPress: () => onSetAside(row) }]
      : []),
    { key: "why", word: say(TEXTS.why), isExpanded: why.isOpen, onPress: why.onToggle },
  ];
}
