import { createContext, useContext } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import type { Text } from "../language/language";

/** What a finding's row needs to show and make its fix. */
export interface Fixing {
  readonly checked: CheckedWorkbook;
  /** True while the workbook is being changed. */
  readonly isBusy: boolean;
  /**
   * Makes fixes that are shown; true once that was done.
   * @param judged keys of the words to be judged that these fixes change
   * @param name what they do, as the list of changes names it; left out where they do several things
   */
  readonly apply: (
    fixes: readonly WorkbookEdits[],
    judged: ReadonlySet<string>,
    name?: Text,
  ) => Promise<boolean>;
  /** Shows a cell in Excel. */
  readonly go: (place: { readonly sheet: string; readonly cell: string }) => void;
  /** Remembers for the whole workbook that a word is right, whatever the checks of spelling say. */
  readonly sayRight: (word: string) => Promise<boolean>;
}

const FixingContext = createContext<Fixing | null>(null);

export const FixingProvider = FixingContext.Provider;

export function useFixing(): Fixing {
  const fixing = useContext(FixingContext);
  if (fixing === null) throw new Error("a fix was drawn outside the list of findings");
  return fixing;
}
