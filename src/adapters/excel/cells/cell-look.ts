import { hasSet } from "../host/requirements";

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

/** The look that a cell had before it was written, that it was given, and that it has now. */
export type LookHistory = Readonly<Record<"before" | "after" | "now", CellLook>>;

/** Gives a cell back what writing took from its look and nobody changed since. */
export function restoreLook(range: Excel.Range, look: LookHistory): void {
  for (const key of lostLooks(look)) {
    const value = look.before[key];
    if (value === null) continue;
    if (key === "fill") range.format.fill.color = value as string;
    else Object.assign(range.format.font, { [key]: value });
  }
}

/** False where letters of several kinds were in the cell: those cannot be given back. */
export function canRestoreLook(look: LookHistory): boolean {
  return lostLooks(look).every((key) => look.before[key] !== null);
}

function lostLooks({ before, after, now }: LookHistory): (keyof CellLook)[] {
  return (Object.keys(before) as (keyof CellLook)[]).filter(
    (key) => before[key] !== after[key] && now[key] === after[key],
  );
}
