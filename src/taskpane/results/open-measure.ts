import { createContext, useContext } from "react";

/** Shows a measure's card in the tab เติมผล, and its result cell in Excel; by its position in the sheet. */
export type OpenMeasure = (ordinal: number) => void;

const OpenMeasureContext = createContext<OpenMeasure>(() => undefined);

export const OpenMeasureProvider = OpenMeasureContext.Provider;

/** The way from any part of the pane to a measure's results (R25). */
export function useOpenMeasure(): OpenMeasure {
  return useContext(OpenMeasureContext);
}
