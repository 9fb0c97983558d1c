import { COLUMN_IDS, type ColumnId } from "../../core/model/columns";
import type { ChosenTable } from "../../core/model/wanted-table";
import type { DescribedColumn } from "../../core/sheet/describe-columns";

/** What a person chose for a column, by its letters; "none" where it is not in the report. */
export type ColumnChoices = Readonly<Record<string, ColumnId | "none">>;

/** The columns as they were used last, where their headings do not say so. */
export function choicesOf(
  columns: readonly DescribedColumn[],
  used: Readonly<Partial<Record<ColumnId, string | null>>>,
): ColumnChoices {
  return Object.fromEntries(
    columns.flatMap(({ letters, read }) => {
      const id = COLUMN_IDS.find((one) => used[one] === letters);
      return id === undefined || id === read ? [] : [[letters, id]];
    }),
  );
}

/** The choices once a column is said to be something: what is chosen here is no other column. */
export function withChoice(
  choices: ColumnChoices,
  letters: string,
  choice: ColumnId | "none" | null,
): ColumnChoices {
  const others = Object.entries(choices).filter(
    ([other, id]) => other !== letters && (id === "none" || id !== choice),
  );
  return Object.fromEntries(choice === null ? others : [...others, [letters, choice]]);
}

/** What a column counts as: a choice goes before its heading, and a heading whose column was given away counts as none. */
export function meaningOf(
  { letters, read }: DescribedColumn,
  choices: ColumnChoices,
): ColumnId | "none" | null {
  const own = choices[letters];
  if (own !== undefined) return own;
  if (read === null) return null;
  return Object.values(choices).includes(read) ? "none" : read;
}

/** The letters of every column that is known or chosen. */
export function columnsOf(
  columns: readonly DescribedColumn[],
  choices: ColumnChoices,
): ChosenTable["columns"] {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const id = meaningOf(column, choices);
      return id === null || id === "none" ? [] : [[id, column.letters]];
    }),
  );
}
