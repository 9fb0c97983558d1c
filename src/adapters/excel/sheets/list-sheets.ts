import type { CellFont } from "./printed-width";

/** A sheet of the open workbook. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
}

/** In a workbook of the old kind the last one; nobody gives it a format. */
const FAR_CELL = "IV65536";

/** All sheets in the order of their tabs, which is in front, and the font of its cells without a format: one round trip. */
export async function listSheets(
  context: Excel.RequestContext,
): Promise<{ readonly sheets: readonly ListedSheet[]; readonly front: string; readonly font: CellFont }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const front = worksheets.getActiveWorksheet();
  front.load("id");
  const font = front.getRange(FAR_CELL).format.font;
  font.load("name,size");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  return { sheets, front: front.id, font: { name: font.name, size: font.size } };
}
