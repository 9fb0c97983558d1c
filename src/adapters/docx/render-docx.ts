import { Document } from "docx";
import { A4 } from "../../core/report/model/memo-design";
import type { ReportModel } from "../../core/report/model/report-model";
import { compileParts } from "./compile-parts";
import { coverBlocks } from "./cover-blocks";
import { documentStyles } from "./document-styles";
import { finishPackage } from "./finish-package";
import { memoBlocks } from "./memo-blocks";
import { coverPages, memoPages, summaryPages, tablePages } from "./page-sections";
import { createReportLists } from "./report-lists";
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
  const lists = createReportLists();
  const { memoMargins, coverMargins } = model.layout;
  const sections = [
    { ...memoPages(model), children: memoBlocks(model.memo, memoMargins, write.text) },
    { ...coverPages(model), children: coverBlocks(model.cover, coverMargins, write.text) },
    { ...tablePages(model), children: tableBlocks(model.table, tableWidth, { write, lists }) },
    ...(model.summary === null
      ? []
      : [{ ...summaryPages(model), children: summaryBlocks(model.summary, tableWidth, write.text) }]),
  ];
  const document = new Document({
    compatibility: { version: WORD_VERSION },
    styles: documentStyles(font, model.memo.spacing),
    // After the table, which places its items in them.
    numbering: { config: lists.definitions() },
    sections,
  });
  const facts = { properties: model.properties, draftMark: model.draftMark, font };
  return finishPackage(compileParts(document), facts);
}
