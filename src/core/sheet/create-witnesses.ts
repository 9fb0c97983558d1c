import type { RowMeant, RowWitness, WitnessCell } from "../changes/row-witness";
import type { CellEdit } from "../changes/cell-edit";
import { parseCellRef } from "../model/cell-ref";
import type { RowRemoval, WorkbookEdits } from "../changes/workbook-edits";
import { onceFor } from "../lists/once-for";
import { onceForKey } from "../lists/once-for-key";
import type { RawRow, RawTable, RawWorkbook } from "./raw-table";

/** The columns of a sheet that name its rows (measure and number, or the name of a setting); null where no column does. */
export type NamingColumns = (sheet: string) => readonly number[] | null;

/** The row that says what each column of a sheet holds. */
export interface HeadingRow {
  readonly sheet: string;
  readonly row: number;
}

/** The witnesses of a workbook as it was read. */
export interface Witnesses {
  /**
   * Gives each edit of a group the witness of its row. Where the headings of a sheet are known, the group also gets witnesses of
   * the columns that it writes into: a column may have been inserted since.
   */
  readonly of: (edits: WorkbookEdits) => WorkbookEdits;
  /** The same edits, each with the witness of its row. */
  readonly cells: <Edit extends CellEdit>(edits: readonly Edit[]) => Edit[];
  readonly rows: (removals: readonly RowRemoval[]) => RowRemoval[];
  /** The rows that say what the columns hold into which edits write. */
  readonly headings: (edits: readonly CellEdit[]) => readonly RowMeant[];
  /** A row that a change rests on; nothing where the workbook has no such sheet. */
  readonly rowMeant: (sheet: string, row: number) => readonly RowMeant[];
}

/**
 * Makes witnesses from the workbook that edits are proposed from: what the naming cells of a row show if they name only one row;
 * otherwise all texts of the row, together with those of its neighbours where the row alone cannot be recognised.
 */
export function createWitnesses(
  workbook: RawWorkbook,
  naming: NamingColumns,
  headings: HeadingRow | null = null,
): Witnesses {
  const witnessOf = witnessMaker(workbook, naming);
  const part = (sheet: string, row: number): { witness?: RowWitness } => {
    const witness = witnessOf(sheet, row);
    return witness === null ? {} : { witness };
  };
  const cellsOf = <Edit extends CellEdit>(edits: readonly Edit[]): Edit[] =>
    edits.map((edit) => ({ ...edit, ...part(edit.sheet, parseCellRef(edit.cell).row) }));
  const rowsOf = (removals: readonly RowRemoval[]): RowRemoval[] =>
    removals.map((removal) => ({ ...removal, ...part(removal.sheet, removal.row) }));
  const tableHeadings = headings === null ? () => [] : headingWitness(workbook, naming, headings);
  const headingsOf = (edits: readonly CellEdit[]): RowMeant[] => [
    ...tableHeadings(edits),
    ...newRowHeadings(workbook, edits, headings, witnessOf),
  ];
  return {
    of: (edits) => {
      const { cells, removedRows, given = [] } = edits;
      const rows = [...given.filter((one) => !isHeading(one, headings)), ...headingsOf(cells)];
      const seen = [
        ...cells.map((edit) => witnessOf(edit.sheet, parseCellRef(edit.cell).row)),
        ...removedRows.map((removal) => witnessOf(removal.sheet, removal.row)),
        ...rows,
      ];
      const known = WITNESSED.get(edits);
      if (known?.seen.length === seen.length && known.seen.every((one, at) => one === seen[at]))
        return known.made;
      const made = {
        cells: cellsOf(cells),
        removedRows: rowsOf(removedRows),
        ...(rows.length > 0 && { given: rows }),
      };
      WITNESSED.set(edits, { seen, made });
      return made;
    },
    cells: cellsOf,
    rows: rowsOf,
    headings: headingsOf,
    rowMeant: (sheet, row) => {
      const witness = witnessOf(sheet, row);
      return witness === null ? [] : [{ sheet, row, witness }];
    },
  };
}

/** The same group with the same witnesses is the same object again; after an edit most groups are. */
const WITNESSED = new WeakMap<
  WorkbookEdits,
  { readonly seen: readonly unknown[]; readonly made: WorkbookEdits }
>();

/**
 * The headings above rows that will be filled: a blank row says nothing about its columns, and a column may have been inserted
 * since. They are the first row with a text in every column that is written into; nothing is given where another row says the
 * same.
 */
function newRowHeadings(
  { tables }: RawWorkbook,
  edits: readonly CellEdit[],
  headings: HeadingRow | null,
  witnessOf: (sheet: string, row: number) => RowWitness | null,
): RowMeant[] {
  const columnsOf = new Map<string, Set<number>>();
  for (const { sheet, cell } of edits) {
    const { row, column } = parseCellRef(cell);
    if (sheet === headings?.sheet || witnessOf(sheet, row)?.kind !== "blank") continue;
    columnsOf.set(sheet, (columnsOf.get(sheet) ?? new Set()).add(column));
  }
  return [...columnsOf].flatMap(([sheet, columns]) => {
    const rows = tables.find((one) => one.sheet === sheet)?.rows ?? [];
    const lines = rows.map((line) => {
      const texts = textsOf(line);
      return {
        row: line.row,
        cells: [...columns].map((column) => ({ offset: 0, column, text: texts.get(column) ?? "" })),
      };
    });
    const first = lines.find(({ cells }) => cells.every(({ text }) => text.trim() !== ""));
    if (first === undefined) return [];
    const isOnly = lines.filter(({ cells }) => keyOf(cells) === keyOf(first.cells)).length === 1;
    return isOnly ? [{ sheet, row: first.row, witness: { kind: "known", cells: first.cells } }] : [];
  });
}

function isHeading({ sheet, row }: RowMeant, headings: HeadingRow | null): boolean {
  return headings !== null && sheet === headings.sheet && row === headings.row;
}

/**
 * The heading row, known by what its cells with the column names and the cells of the title above it show. There is no witness
 * where several rows look like it (a table whose headings are repeated after blank rows): no witness is better than one that
 * stops every edit.
 */
function headingWitness(
  { tables }: RawWorkbook,
  naming: NamingColumns,
  { sheet, row }: HeadingRow,
): (edits: readonly CellEdit[]) => RowMeant[] {
  const rows = tables.find((one) => one.sheet === sheet)?.rows ?? [];
  const texts = textsByRow(rows);
  const names = naming(sheet) ?? [];
  const shown = (at: number, column: number): string => texts.get(at)?.get(column) ?? "";
  const cells = [0, -1].flatMap((offset) =>
    row + offset < 1
      ? []
      : names.map((column): WitnessCell => ({ offset, column, text: shown(row + offset, column) })),
  );
  const isLike = (at: number): boolean =>
    cells.every(({ offset, column, text }) => shown(at + offset, column) === text);
  const isKnown = cells.some(({ text }) => text !== "") && rows.filter((one) => isLike(one.row)).length === 1;
  const ownRow = rows.find((one) => one.row === row);
  const meantWith = rememberColumns((columns): RowMeant[] => {
    const checked = columns.map((column): WitnessCell => ({ offset: 0, column, text: shown(row, column) }));
    const meant: RowMeant = { sheet, row, witness: { kind: "known", cells, checked } };
    return ownRow === undefined ? [meant] : [headingsKnown(ownRow, JSON.stringify(meant), () => meant)];
  });
  return (edits) => {
    const places = edits.filter((edit) => edit.sheet === sheet).map(({ cell }) => parseCellRef(cell));
    const columns = new Set(places.flatMap((place) => (place.row === row ? [] : [place.column])));
    return !isKnown || columns.size === 0 ? [] : meantWith([...columns]);
  };
}

const headingsKnown = onceForKey<RawRow, RowMeant>();

/** Thousands of fixes write into the same few columns. */
function rememberColumns<Value>(
  make: (columns: readonly number[]) => Value,
): (columns: readonly number[]) => Value {
  const known = new Map<string, Value>();
  return (columns) => {
    const key = columns.join(" ");
    const value = known.get(key) ?? make(columns);
    known.set(key, value);
    return value;
  };
}

type RowTexts = ReadonlyMap<number, string>;

const textsOf = onceFor(
  ({ cells }: RawRow): RowTexts => new Map(cells.map(({ column, text }) => [column, text])),
);

/** What the cells of each row show, by column. */
const textsByRow = onceFor(
  (rows: readonly RawRow[]): ReadonlyMap<number, RowTexts> =>
    new Map(rows.map((row) => [row.row, textsOf(row)])),
);

/** Makes the witness of a row; null where the workbook has no such sheet. */
function witnessMaker(
  { tables }: RawWorkbook,
  naming: NamingColumns,
): (sheet: string, row: number) => RowWitness | null {
  const makers = new Map<string, ((row: number) => RowWitness) | null>();
  return (sheet, row) => {
    let maker = makers.get(sheet);
    if (maker === undefined) {
      const table = tables.find((one) => one.sheet === sheet);
      maker = table ? rowWitnesses(table, naming(sheet)) : null;
      makers.set(sheet, maker);
    }
    return maker?.(row) ?? null;
  };
}

function rowWitnesses({ rows }: RawTable, names: readonly number[] | null): (row: number) => RowWitness {
  const texts = textsByRow(rows);
  const lines = new Map(rows.map((line) => [line.row, line]));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  const all = Array.from({ length: width }, (_, index) => index + 1);
  const cellsOf = (row: number, columns: readonly number[], offset = 0): WitnessCell[] =>
    columns.map((column) => ({ offset, column, text: texts.get(row + offset)?.get(column) ?? "" }));
  const countBy = (columns: readonly number[]): Map<string, number> => {
    const counts = new Map<string, number>();
    const asked = columns.join(" ");
    for (const line of rows) {
      const { key } = shownIn(line, asked, columns);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const namesAsked = names?.join(" ") ?? "";
  const named = names === null ? null : countBy(names);
  // Asked only of rows that their names do not tell apart.
  let alike: Map<string, number> | null = null;
  const isAlike = (cells: readonly WitnessCell[]): boolean =>
    ((alike ??= countBy(all)).get(keyOf(cells)) ?? 0) > 1;

  const make = (row: number): RowWitness => {
    const line = lines.get(row);
    if (line === undefined) return { kind: "blank", cells: cellsOf(row, all) };
    if (names !== null && named !== null) {
      const { witness, key } = shownIn(line, namesAsked, names);
      const isNamed = witness.cells.some(({ text }) => text.trim() !== "") && named.get(key) === 1;
      if (isNamed) return witness;
    }
    const own = cellsOf(row, all);
    // A continued row or a heading belongs to its place: the same words at another place would belong to another measure.
    const isByPlace = names !== null || isAlike(own);
    const beside = [-1, 1].filter((offset) => isByPlace && row + offset > 0);
    return { kind: "known", cells: [...own, ...beside.flatMap((offset) => cellsOf(row, all, offset))] };
  };
  const made = new Map<number, RowWitness>();
  return (row) => {
    const witness = made.get(row) ?? make(row);
    made.set(row, witness);
    return witness;
  };
}

const shownKnown = onceForKey<RawRow, { readonly witness: RowWitness; readonly key: string }>();

/** What a row shows in some columns, as its witness and as a key; `asked` is the columns in words. */
function shownIn(
  line: RawRow,
  asked: string,
  columns: readonly number[],
): { readonly witness: RowWitness; readonly key: string } {
  return shownKnown(line, asked, () => {
    const texts = textsOf(line);
    const cells = columns.map((column) => ({ offset: 0, column, text: texts.get(column) ?? "" }));
    return { witness: { kind: "known", cells }, key: keyOf(cells) };
  });
}

function keyOf(cells: readonly WitnessCell[]): string {
  return JSON.stringify(cells.map(({ text }) => text));
}
