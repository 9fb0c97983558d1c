import type { CellLines } from "../../model/workbook-layout";

/** A line on every side of a cell. */
export const FRAME = {
  top: "thin",
  right: "thin",
  bottom: "thin",
  left: "thin",
} as const satisfies CellLines;
