import { fail, succeed, type Result } from "../../../app/ports/result";
import type { StopWatching } from "../../../app/ports/spreadsheet";
import { whatIsLacking } from "./requirements";
import { runExcel } from "./run-excel";
import type { Session } from "./session";

/** Reports every change in any sheet, also those of other people, but not our own writes. */
export async function watchChanges(
  session: Session,
  onChange: (change: { readonly sheet: string }) => void,
): Promise<Result<StopWatching>> {
  const lacking = whatIsLacking("watch-changes");
  if (lacking !== null) return fail(lacking);

  const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (isOwnWrite(session, event)) return;
    const known = session.sheetNames.get(event.worksheetId);
    onChange({ sheet: known ?? (await findName(event.worksheetId)) });
  };
  const added = await runExcel({ delayForCellEdit: false }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const handler = worksheets.onChanged.add(onChanged);
    await context.sync();
    session.sheetNames = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return handler;
  });
  if (!added.ok) return added;
  return succeed(async () => {
    const handler = added.value;
    // A handler is taken away in the context that it was added in.
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  });
}

/** Since ExcelApi 1.14 an event says who made the change; in an older Excel, changes that come while we write count as ours. */
export function isOwnWrite(
  { ownWrites }: Pick<Session, "ownWrites">,
  { triggerSource }: { readonly triggerSource?: string },
): boolean {
  return triggerSource === "ThisLocalAddin" || (triggerSource === undefined && ownWrites > 0);
}

/** The name of a sheet that was added since the names were read, "" where it is gone again. */
async function findName(id: string): Promise<string> {
  const found = await runExcel({ delayForCellEdit: false }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? "" : sheet.name;
  });
  return found.ok ? found.value : "";
}
