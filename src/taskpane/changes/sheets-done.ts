import type { MadeSheets } from "../../app/ports/spreadsheet";
import type { Text } from "../language/language";
import type { ChangeDone } from "./changes";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";

/**
 * New sheets as an entry of the list of changes; sheets that are only half made after a fault are reported, and can be taken
 * away.
 */
export function sheetsDone({ added, replaced, kept, undo, halfMade }: MadeSheets): ChangeDone {
  const names = (sheets: readonly string[]): string => sheets.join(" · ");
  const said: { text: Text; values: Record<string, string> } =
    added.length === 0
      ? { text: TEXTS.noSheets, values: {} }
      : halfMade !== null
        ? { text: TEXTS.halfSheets, values: { sheets: names(added) } }
        : { text: TEXTS.addedSheets, values: { sheets: names(added) } };
  return {
    made: [],
    left: [],
    sheets: undo && { names: added, record: undo },
    said,
    notes: [
      ...(halfMade === null ? [] : [halfMade]),
      ...(replaced.length > 0 ? [fillSheets(TEXTS.replacedSheets, replaced)] : []),
      ...(kept.length > 0 ? [fillSheets(TEXTS.keptSheets, kept)] : []),
    ],
  };
}

/** A text with names of sheets in it. */
export function fillSheets({ th, en }: Text, names: readonly string[]): Text {
  const sheets = names.join(" · ");
  return { th: th.replace("{sheets}", () => sheets), en: en.replace("{sheets}", () => sheets) };
}
