import { fail, succeed, type Result } from "../../../app/ports/result";
import type { StopWatching } from "../../../app/ports/spreadsheet";
import { hasSet, whatIsLacking, type ExcelApiSet } from "./requirements";
import { runExcel } from "./run-excel";
import type { Session } from "./session";

/** `WorksheetCollection.onNameChanged`; in an older Excel the next change or check tells of the new name. */
const RENAMED_SET: ExcelApiSet = "1.17";

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Reports every change in any sheet, its new name and its end, also those of other people, but not our own writes. */
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
  const onSheetGone = (event: Excel.WorksheetDeletedEventArgs): Promise<void> => {
    if (!isOwnWrite(session, {})) onChange({ sheet: session.sheetNames.get(event.worksheetId) ?? "" });
    return Promise.resolve();
  };
  const onRenamed = (event: Excel.WorksheetNameChangedEventArgs): Promise<void> => {
    session.sheetNames = new Map(session.sheetNames).set(event.worksheetId, event.nameAfter);
    if (!isOwnWrite(session, {})) onChange({ sheet: event.nameAfter });
    return Promise.resolve();
  };
  const added = await runExcel({ delayForCellEdit: false }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const handlers: Handler[] = [worksheets.onChanged.add(onChanged), worksheets.onDeleted.add(onSheetGone)];
    if (hasSet(RENAMED_SET)) handlers.push(worksheets.onNameChanged.add(onRenamed));
    await context.sync();
    session.sheetNames = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return handlers;
  });
  if (!added.ok) return added;
  return succeed(async () => {
    const [first] = added.value;
    if (!first) return;
    // Handlers are taken away in the context that they were added in.
    await Excel.run(first.context, async (context) => {
      for (const handler of added.value) handler.remove();
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
