import { decodeCellText } from "./cell-text";
import type { OfficePackage } from "../package/open-package";
import { parsePart } from "../package/parse-part";

/** The texts that cells share, by index: runs of a rich text joined, phonetic guides left out. */
export function readSharedStrings(source: OfficePackage, part: string): readonly string[] {
  const strings: string[] = [];
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
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === "t") isText = false;
      else if (name === "rPh") isPhonetic = false;
      else if (name === "si") strings.push(decodeCellText(text));
    },
  });
  return strings;
}
