import type { CellParagraph } from "../../core/report/model/report-model";
import { cleanText } from "./clean-text";

/**
 * A cell as plain text: a line for each paragraph, its marker before it. Blank for a blank cell.
 * @example paragraphsText([{ marker: "๑.", level: 0, text: "จัดทำคู่มือ" }]) // "๑. จัดทำคู่มือ"
 */
export function paragraphsText(paragraphs: readonly CellParagraph[]): string {
  return paragraphs
    .map(({ marker, text }) => cleanText(marker === null ? text : `${marker} ${text}`).trim())
    .join("\n");
}
