import { Paragraph } from "docx";
import { PART_DESIGN, PART_MARGINS } from "../../core/report/model/part-design";
import { MEMO_DESIGN, printWidth } from "../../core/report/model/memo-design";
import type { Foreword } from "../../core/report/model/report-model";
import { centredLine } from "./centred-line";
import { STYLE } from "./document-styles";
import { partTitle } from "./part-title";
import type { ReportPlaces } from "./report-places";
import type { WriteText } from "./text-runs";
import { pointTwips } from "./twips";
import { SIGNED_FROM } from "./signed-from";

/** คำนำ, on a page of its own. */
export function forewordBlocks(
  { heading, paragraphs, signedLines }: Foreword,
  places: ReportPlaces,
  write: WriteText,
): Paragraph[] {
  return [
    partTitle([[heading]], places.here({ part: "foreword" }), write),
    ...paragraphs.map((text) => new Paragraph({ style: STYLE.forewordBody, children: write(text) })),
    ...signedLines.map((line, index) =>
      centredLine(line, {
        style: STYLE.forewordSigned,
        size: MEMO_DESIGN.bodySize,
        left: SIGNED_FROM,
        right: printWidth(PART_MARGINS),
        write,
        ...(index === 0 ? { spacing: { before: pointTwips(PART_DESIGN.beforeSigned) } } : {}),
      }),
    ),
  ];
}
