import { hashText } from "../../../core/text/hash-text";
import type { ListedSheet } from "./list-sheets";
import { isOneOf } from "./plain-name";
import { readContent, type MarkedContent } from "./read-content";
import { hashContent } from "./sheet-content";
import type { ReadMark } from "./sheet-mark";

/** A sheet that the tool made and nobody changed since. */
export interface OwnSheet extends ListedSheet {
  readonly mark: ReadMark;
}

/** Sheets that have a wanted name, sorted by who made them. */
export interface OwnSheets {
  /** To be replaced. */
  readonly current: readonly OwnSheet[];
  /** Replaced earlier and still hidden: nobody needs them once their successors are replaced as well. */
  readonly asides: readonly OwnSheet[];
  /** A person's, or changed by one: they stay under their names. */
  readonly kept: readonly string[];
}

/** Looks for the sheets that new ones of these names replace: one round trip, or none where no sheet has such a name. */
export async function findOwnSheets(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  names: readonly string[],
): Promise<OwnSheets> {
  const candidates = sheets.filter(({ name }) => isOneOf(name, names));
  if (candidates.length === 0) return { current: [], asides: [], kept: [] };
  const { worksheets } = context.workbook;
  const contents = await readContent(
    context,
    candidates.map(({ id }) => worksheets.getItem(id)),
  );
  const own = candidates.flatMap((sheet, index): OwnSheet[] => {
    const content = contents[index];
    const mark = content?.mark ?? null;
    return content && mark && isUnchanged(sheet.name, content) ? [{ ...sheet, mark }] : [];
  });
  const isAside = ({ visibility, mark }: OwnSheet): boolean => mark.isAside && visibility !== "Visible";
  const kept = candidates.filter(({ id }) => !own.some((one) => one.id === id));
  return {
    current: own.filter((sheet) => !isAside(sheet)),
    asides: own.filter(isAside),
    kept: kept.map(({ name }) => name),
  };
}

/** Whether a marked sheet has the name that it was given, and shows only what was put in. */
export function isUnchanged(name: string, content: MarkedContent): boolean {
  const { mark } = content;
  return mark !== null && mark.nameHash === hashText(name) && mark.content === hashContent(content);
}
