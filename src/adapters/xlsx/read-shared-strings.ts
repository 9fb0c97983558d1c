import { decodeCellText } from "./cell-text";
import { countUpTo } from "../package/count-up-to";
import type { OfficePackage } from "../package/open-package";
import { parsePart } from "../package/parse-part";
import type { WorkbookLimits } from "./limits";
import { throwLongText } from "./workbook-fault";

/** The texts that cells share, by index: runs of a rich text joined, phonetic guides left out. */
export function readSharedStrings(
  source: OfficePackage,
  part: string,
  {
    sharedTexts,
    textCharacters,
    cellCharacters,
  }: Pick<WorkbookLimits, "sharedTexts" | "textCharacters" | "cellCharacters">,
): readonly string[] {
  const strings: string[] = [];
  const countText = countUpTo(sharedTexts, "tooManyTexts");
  const countCharacters = countUpTo(textCharacters, "tooMuchText");
  let text = "";
  let isText = false;
  let isPhonetic = false;
  parsePart(source, part, "sst", {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") isPhonetic = true;
      else if (name === "t") isText = !isPhonetic;
    },
    text: (piece) => {
      if (!isText) return;
      countCharacters(piece.length);
      text += piece;
      if (text.length > cellCharacters) throwLongText(cellCharacters);
    },
    close: (name) => {
      if (name === "t") isText = false;
      else if (name === "rPh") isPhonetic = false;
      else if (name === "si") {
        countText();
        strings.push(decodeCellText(text));
      }
    },
  });
  return strings;
}
