import { createContext, useContext } from "react";
import type { Text } from "../language/language";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";

/** A page on which something is said that no cell holds. */
export type WayPage = "columns" | "tables";

/** Where a finding without a cell to go to is put right, by check (R35, R40). */
export const WAYS_ON: ReadonlyMap<string, { readonly page: WayPage; readonly word: Text }> = new Map([
  ["missing-column", { page: "columns", word: TEXTS.chooseColumns }],
  ["assumed-fiscal-year", { page: "tables", word: TEXTS.chooseYear }],
]);

const WaysOnContext = createContext<((page: WayPage) => void) | null>(null);

export const WaysOnProvider = WaysOnContext.Provider;

/** Opens such a page; null where there is none. The line of the finding gets the focus back when the page closes. */
export function useWaysOn(): ((page: WayPage) => void) | null {
  return useContext(WaysOnContext);
}
