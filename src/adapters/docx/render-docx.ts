import { Document } from "docx";
import { A4 } from "../../core/report/model/memo-design";
import type { ReportModel } from "../../core/report/model/report-model";
import { compileParts } from "./compile-parts";
import { coverBlocks } from "./cover-blocks";
import { documentStyles } from "./document-styles";
import { finishPackage } from "./finish-package";
import { memoBlocks } from "./memo-blocks";
import { coverPages, memoPages, summaryPages, tablePages } from "./page-sections";
import { summaryBlocks } from "./summary-blocks";
import { tableBlocks } from "./table-blocks";
import { textWriter } from "./text-runs";
import { twips } from "./twips";
import { xmlText } from "./xml-text";

/** The official font of government documents (cabinet resolution of 7 September 2010); the office's machine supplies it. */
const OFFICIAL_FONT = "TH SarabunPSK";

/** Word 2013 and later, without compatibility mode. */
const WORD_VERSION = 15;

/** The report as a Word file: memo, cover, table and the summary if it is asked for. The same model gives the same bytes. */
export async function renderDocx(model: ReportModel): Promise<Uint8Array> {
  const font = xmlText(model.layout.font ?? OFFICIAL_FONT);
  const write = textWriter(model.keepTogether);
  const { left, right } = model.layout.tableMargins;
  const tableWidth = twips(A4.height) - twips(left) - twips(right);
  const document = new Document({
    compatibility: { version: WORD_VERSION },
    styles: documentStyles(font, model.memo.spacing),
    sections: [
      { ...memoPages(model), children: memoBlocks(model.memo, model.layout.memoMargins, write) },
      { ...coverPages(model), children: coverBlocks(model.cover) },
      { ...tablePages(model), children: tableBlocks(model.table, tableWidth) },
      ...(model.summary === null
        ? []
        : [{ ...summaryPages(model), children: summaryBlocks(model.summary, tableWidth) }]),
    ],
  });
  const facts = { properties: model.properties, draftMark: model.draftMark, font };
  return finishPackage(compileParts(document), facts);
}
