import type { ColumnId } from "./columns";

/** A measures table that was meant, by all that finds it again after rows came or went above it. */
export interface WantedTable {
  readonly sheet: string;
  /** Sheet row of the headings when it was meant. */
  readonly headerRow: number;
  /** The first line of its title; null where it has no title. */
  readonly title: string | null;
  /** Fiscal year that its title names (B.E.); null where it names no year. */
  readonly titleYear: number | null;
}

/** A table that a person chose, with the columns that a person named; letters by column, those left out are read by their headings. */
export interface ChosenTable extends WantedTable {
  readonly columns: Readonly<Partial<Record<ColumnId, string>>>;
  /** What stood above those columns when they were named, by which they are found again; left out by older versions. */
  readonly headings?: Readonly<Partial<Record<ColumnId, string>>>;
}
