import { fail, succeed, type Result } from "../../../app/ports/result";
import type { TextSample, TextSize } from "../../../app/ports/spreadsheet";
import { SHEET_NAMES } from "../../../core/model/sheet-names";
import { isOfficeError } from "../host/office-faults";
import { whatIsLacking } from "../host/requirements";
import { runExcel } from "../host/run-excel";
import type { Session } from "../host/session";
import { hashContent, type ShownCell } from "./sheet-content";
import { queueMark } from "./sheet-mark";
import { OFFICIAL_FONT } from "./sheet-styles";

const RUN = { delayForCellEdit: true };
/** Lines of the high cell: together no higher than a row may be. */
const LINES = 5;

/**
 * Measures a text in a hidden sheet that is added, read and removed in one round trip. After a fault the sheet is looked for and
 * removed, twice if need be. Where that fails, too, it stays hidden, with the mark of a print sheet that was replaced: it goes when
 * print sheets are made the next time.
 * @returns null where Excel does not say, or the measuring failed and left nothing
 */
export async function measureText(session: Session, sample: TextSample): Promise<Result<TextSize | null>> {
  if (whatIsLacking("add-report-sheets") !== null) return succeed(null);
  const name = `${SHEET_NAMES.table} (${100_000 + Math.floor(Math.random() * 900_000)})`;
  session.ownWrites += 1;
  try {
    const measured = await measureOrNull(name, sample);
    if (measured !== null) return succeed(measured.value);
    const left = await removeProbe(name);
    return left.ok ? succeed(null) : fail(left.fault);
  } finally {
    session.ownWrites -= 1;
  }
}

/** Null after any fault of Excel, also one that tells of a slip of the tool: sheets can be made without this. */
async function measureOrNull(
  name: string,
  sample: TextSample,
): Promise<{ readonly value: TextSize | null } | null> {
  try {
    const measured = await runExcel(RUN, (context) => measure(context, name, sample));
    return measured.ok ? measured : null;
  } catch (error) {
    if (isOfficeError(error)) return null;
    throw error;
  }
}

/** The width is what the text twice over has more than the text once: Excel's padding is in both. So with the lines. */
async function measure(
  context: Excel.RequestContext,
  name: string,
  { text, font, sizePt }: TextSample,
): Promise<TextSize | null> {
  const worksheet = context.workbook.worksheets.add(name);
  const cells: readonly ShownCell[] = [
    [1, 1, text],
    [1, 2, text + text],
    [1, 3, text],
    [2, 3, Array.from({ length: LINES }, () => text).join("\n")],
  ];
  queueMark(worksheet, { token: "probe", content: hashContent({ cells, others: 0 }), name, isAside: true });
  worksheet.visibility = "Hidden";
  const all = worksheet.getRange("A1:C2");
  all.format.font.name = font ?? OFFICIAL_FONT;
  all.format.font.size = sizePt;
  const once = worksheet.getRange("A1");
  const twice = worksheet.getRange("B1");
  const low = worksheet.getRange("C1");
  const high = worksheet.getRange("C2");
  for (const [row, column, content] of cells) worksheet.getCell(row - 1, column - 1).values = [[content]];
  // Twice as wide as the widest font needs, so that no line is broken in two.
  low.format.columnWidth = WIDE;
  high.format.wrapText = true;
  worksheet.getRange("A1:B1").format.autofitColumns();
  worksheet.getRange("C1:C2").format.autofitRows();
  for (const { format } of [once, twice]) format.load("columnWidth");
  for (const { format } of [low, high]) format.load("rowHeight");
  worksheet.delete();
  await context.sync();
  const width = twice.format.columnWidth - once.format.columnWidth;
  const line = (high.format.rowHeight - low.format.rowHeight) / (LINES - 1);
  return width > 0 && line > 0 ? { width, line } : null;
}

/** In points; Excel's widest column has 1,342. */
const WIDE = 1000;

async function removeProbe(name: string): Promise<Result<null>> {
  const remove = (): Promise<Result<null>> =>
    runExcel(RUN, async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
      worksheet.load("id");
      await context.sync();
      if (!worksheet.isNullObject) worksheet.delete();
      await context.sync();
      return null;
    });
  const first = await remove();
  return first.ok ? first : remove();
}
