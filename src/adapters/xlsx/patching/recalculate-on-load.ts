import { localName, scanTags, type Tag } from "./scan-tags";
import { spliceText } from "./splice-text";
import { setAttributes } from "./xml-attributes";

// What may come before calcPr (CT_Workbook, ECMA-376 part 1, 18.2.27).
const BEFORE = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

/**
 * A workbook part that makes Excel calculate every formula again when it opens the file, since the values stored with the
 * formulas are the old ones.
 * @param text of the workbook part
 */
export function recalculateOnLoad(text: string): string {
  let calculation: Tag | null = null;
  let end = -1;
  let prefix = "";
  scanTags(text, (tag) => {
    const element = localName(tag.name);
    if (element === "calcPr" && tag.kind !== "close") calculation = tag;
    if (!BEFORE.has(element) || tag.kind === "open") return;
    end = tag.end;
    prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
  });
  const found = calculation as Tag | null;
  if (found === null)
    return spliceText(text, [{ start: end, end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
  const xml = setAttributes(text.slice(found.start, found.end), { fullCalcOnLoad: "1" });
  return spliceText(text, [{ start: found.start, end: found.end, text: xml }]);
}
