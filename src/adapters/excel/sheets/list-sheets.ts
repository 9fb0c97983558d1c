/** A sheet of the open workbook. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
}

/** All sheets in the order of their tabs, and which is in front: one round trip. */
export async function listSheets(
  context: Excel.RequestContext,
): Promise<{ readonly sheets: readonly ListedSheet[]; readonly front: string }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const front = worksheets.getActiveWorksheet();
  front.load("id");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  return { sheets, front: front.id };
}
