import { Paragraph } from "docx";
import type { ReportText } from "../../core/report/model/report-model";
import { STYLE } from "./document-styles";
import { markPlace, type PlaceMarks } from "./mark-place";
import type { WriteText } from "./text-runs";

/**
 * The title of a part in one paragraph, so that the navigation pane shows one.
 * @param marks of the place where it stands
 */
export function partTitle(lines: readonly ReportText[], marks: PlaceMarks, write: WriteText): Paragraph {
  return new Paragraph({
    style: STYLE.partTitle,
    children: markPlace(
      marks,
      lines.flatMap((line, index) => write(line, index === 0 ? {} : { break: 1 })),
    ),
  });
}
