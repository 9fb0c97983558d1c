import { succeed, type Result } from "../../../app/ports/result";
import type { SelectedRow, StopWatching } from "../../../app/ports/spreadsheet";
import { runExcel } from "./run-excel";

/** Tells which row a person has selected: at once, and whenever another cell or another sheet is chosen. */
export async function watchSelection(
  onSelect: (selected: SelectedRow) => void,
): Promise<Result<StopWatching>> {
  let isOver = false;
  const tell = async (): Promise<void> => {
    const asked = await runExcel({ delayForCellEdit: false }, async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("rowIndex");
      cell.worksheet.load("name");
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex + 1 };
    });
    // While a cell is edited, or a chart is selected, there is no answer: the row before stays.
    if (asked.ok && !isOver) onSelect(asked.value);
  };
  const added = await runExcel({ delayForCellEdit: false }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
    await context.sync();
    return handlers;
  });
  if (!added.ok) return added;
  await tell();
  return succeed(async () => {
    isOver = true;
    const [first] = added.value;
    if (!first) return;
    // Handlers are taken away in the context that they were added in.
    await Excel.run(first.context, async (context) => {
      for (const handler of added.value) handler.remove();
      await context.sync();
    });
  });
}
