import { Document, Packer } from "docx";
import { documentStyles } from "../../src/adapters/docx/document-styles";
import { createDrawnRuns } from "../../src/adapters/docx/drawn-runs";
import { memoBlocks } from "../../src/adapters/docx/memo-blocks";
import { createReportLists } from "../../src/adapters/docx/report-lists";
import { createReportPlaces } from "../../src/adapters/docx/report-places";
import { tableBlocks } from "../../src/adapters/docx/table-blocks";
import { textWriter } from "../../src/adapters/docx/text-runs";
import type { ReportModel } from "../../src/core/report/model/report-model";

const FONT = "TH SarabunPSK";
/** Twentieths of a point between the margins of a page that lies on its side. */
const TABLE_WIDTH = 14_000;

/** What the library alone makes of the report's paragraphs and rows: one section, its own package, as it comes. */
export async function bareWord(model: ReportModel): Promise<Uint8Array> {
  const { memo, table, layout, keepTogether, emblem } = model;
  const write = textWriter(keepTogether);
  const lists = createReportLists();
  const drawn = createDrawnRuns();
  const places = createReportPlaces(model);
  const children = [
    ...memoBlocks(memo, layout.memoMargins, write.text, { emblem, drawn }),
    ...tableBlocks(table, TABLE_WIDTH, { write, lists, drawn, places }),
  ];
  const document = new Document({
    styles: documentStyles(FONT, memo.spacing),
    numbering: { config: lists.definitions() },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
