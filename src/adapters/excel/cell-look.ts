import { hasSet } from "./requirements";

/** What a cell looks like, as far as writing into it can change that; null where its letters differ among themselves. */
export interface CellLook {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: string | null;
  readonly strikethrough: boolean | null;
  readonly color: string | null;
  readonly fill: string | null;
}

export function queueLook({ format }: Excel.Range): void {
  format.font.load("name,size,bold,italic,underline,color");
  if (hasStrikethrough()) format.font.load("strikethrough");
  format.fill.load("color");
}

function hasStrikethrough(): boolean {
  return hasSet("1.9");
}

/** After the sync. */
export function lookOf({ format: { font, fill } }: Excel.Range): CellLook {
  const { name, size, bold, italic, underline, color } = font;
  const strikethrough = hasStrikethrough() && font.strikethrough;
  return { name, size, bold, italic, underline, strikethrough, color, fill: fill.color };
}

/**
 * Gives a cell back what writing took from it and nobody changed since.
 * @returns false where letters of several kinds were in the cell: those cannot be given back
 */
export function restoreLook(range: Excel.Range, look: Record<"before" | "after" | "now", CellLook>): boolean {
  const { before, after, now } = look;
  const changed = (Object.keys(before) as (keyof CellLook)[]).filter(
    (key) => before[key] !== after[key] && now[key] === after[key],
  );
  for (const key of changed) {
    const value = before[key];
    if (value === null) continue;
    if (key === "fill") range.format.fill.color = value as string;
    else Object.assign(range.format.font, { [key]: value });
  }
  return changed.every((key) => before[key] !== null);
}
