import type { Evidence } from "../../model/evidence";
import type { SheetPicture } from "../../model/sheet-picture";

/**
 * The row of evidence that a picture belongs to: that of its upper left corner, else the first one that it reaches into.
 * @param rows from top to bottom
 * @returns null for a picture that lies in none of them
 */
export function pictureRow({ area }: Pick<SheetPicture, "area">, rows: readonly Evidence[]): Evidence | null {
  return rows.find(({ row }) => row >= area.top && row <= area.bottom) ?? null;
}
