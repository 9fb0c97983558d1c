import { isUnchanged, type OwnSheet } from "./find-own-sheets";
import { readContent } from "./read-content";

/** Removes sheets that were replaced earlier still, where nobody changed them: hidden ones of a making before the last. */
export async function removeAsides(
  context: Excel.RequestContext,
  asides: readonly OwnSheet[],
): Promise<void> {
  const worksheets = asides.map(({ id }) => context.workbook.worksheets.getItem(id));
  for (const worksheet of worksheets) worksheet.load("name,visibility");
  const contents = await readContent(context, worksheets);
  for (const [index, worksheet] of worksheets.entries()) {
    const content = contents[index];
    const isHidden = worksheet.visibility !== "Visible";
    if (content && isHidden && isUnchanged(worksheet.name, content)) worksheet.delete();
  }
  await context.sync();
}
