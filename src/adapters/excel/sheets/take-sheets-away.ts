import { succeed, type Result } from "../../../app/ports/result";
import type { SheetsRecord, TakenSheets } from "../../../app/ports/spreadsheet";
import { runExcel } from "../host/run-excel";
import type { Session } from "../host/session";
import { startTaking, type Making, type Taking } from "./making";
import { takeAway } from "./take-away";

const RUN = { delayForCellEdit: true };

/**
 * Takes away the sheets of one making, and brings back those that they replaced. A sheet goes only after it was hidden and then
 * read: nobody types into a hidden sheet. After a fault it looks at what is there and tries once more; where that fails too, what
 * was hidden is shown again.
 */
export async function takeSheetsAway(session: Session, record: SheetsRecord): Promise<Result<TakenSheets>> {
  const making = record.making as Making;
  const take = (): Promise<Result<TakenSheets>> => runExcel(RUN, (context) => takeAway(context, making));
  session.ownWrites += 1;
  try {
    const first = await take();
    if (first.ok) return first;
    const second = await take();
    if (second.ok || !making.taking.isBegun) return second;
    const shown = await runExcel(RUN, (context) => showAgain(context, making.taking));
    if (shown.ok && making.taking.going.size === 0) {
      making.taking = startTaking();
      return second;
    }
    const left = record.sheets.map((sheet) => ({ sheet, reason: second.fault }));
    return succeed({ removed: [], restored: [], left });
  } finally {
    session.ownWrites -= 1;
  }
}

async function showAgain(context: Excel.RequestContext, { hidden }: Taking): Promise<void> {
  const found = [...hidden].map(([id, visibility]) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
    worksheet.load("id");
    return { worksheet, visibility };
  });
  await context.sync();
  for (const { worksheet, visibility } of found) {
    if (!worksheet.isNullObject) worksheet.visibility = visibility;
  }
  await context.sync();
}
