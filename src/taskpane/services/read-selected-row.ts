import type { SelectedRow, Spreadsheet } from "../../app/ports/spreadsheet";

/** The row that is selected in Excel now; null where this Excel does not tell. */
export async function readSelectedRow({
  watchSelection,
}: Pick<Spreadsheet, "watchSelection">): Promise<SelectedRow | null> {
  let selected: SelectedRow | null = null;
  const watching = await watchSelection?.((row) => (selected = row));
  if (watching?.ok) await watching.value();
  return selected;
}
