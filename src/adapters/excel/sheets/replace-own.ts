import { isUnchanged, type OwnSheet, type OwnSheets } from "./find-own-sheets";
import { freeSheetName } from "../../../core/model/free-sheet-name";
import { lastName, type Making, type SetAside } from "./making";
import { plainName } from "./plain-name";
import { readContent } from "./read-content";
import { formatMark, queueNewMark } from "./sheet-mark";

/**
 * Puts whole new sheets in the place of earlier ones: those are hidden, read once more, and given other names, so that they can
 * come back; then the new ones get the names. One round trip, one more where there are earlier ones.
 * @param names all names in the workbook, those of the new sheets included
 * @returns names of sheets that somebody changed at the last moment: they are in sight again, and stay
 */
export async function replaceOwn(
  context: Excel.RequestContext,
  making: Making,
  { current }: OwnSheets,
  names: readonly string[],
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  const sheetOf = ({ id }: { readonly id: string | null }): Excel.Worksheet => worksheets.getItem(id ?? "");
  const markNew = (): void => {
    for (const made of making.made) {
      const mark = { token: making.token, content: made.content, name: lastName(made), isAside: false };
      queueNewMark(sheetOf(made), formatMark(mark));
    }
  };

  making.asides = current.map(toAside);
  for (const sheet of current) sheetOf(sheet).visibility = "Hidden";
  markNew();
  const contents = await readContent(context, current.map(sheetOf));
  if (current.length === 0) return [];

  const isStill = (sheet: OwnSheet, index: number): boolean => {
    const content = contents[index];
    return content !== undefined && isUnchanged(sheet.name, content);
  };
  const changed = current.filter((sheet, index) => !isStill(sheet, index));
  making.asides = making.asides.filter(({ id }) => !changed.some((sheet) => sheet.id === id));
  for (const sheet of changed) sheetOf(sheet).visibility = sheet.visibility;

  const taken = new Set(names);
  for (const aside of making.asides) {
    aside.hiddenName = freeSheetName(plainName(aside.name), [...taken]);
    taken.delete(aside.name);
    taken.add(aside.hiddenName);
    const worksheet = sheetOf(aside);
    worksheet.name = aside.hiddenName;
    const { token, content } = markOf(current, aside);
    queueNewMark(worksheet, formatMark({ token, content, name: aside.hiddenName, isAside: true }));
  }
  for (const made of making.made) {
    const before = lastName(made);
    taken.delete(before);
    const name = freeSheetName(made.layout.name, [...taken]);
    taken.add(name);
    if (name === before) continue;
    made.names.push(name);
    sheetOf(made).name = name;
  }
  markNew();
  const [first] = making.made;
  if (first) sheetOf(first).activate();
  await context.sync();
  return changed.map(({ name }) => name);
}

function toAside({ id, name, visibility, mark }: OwnSheet): SetAside {
  return { id, name, visibility, hiddenName: null, mark: mark.formula };
}

function markOf(current: readonly OwnSheet[], { id }: SetAside): OwnSheet["mark"] {
  const found = current.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found.mark;
}
