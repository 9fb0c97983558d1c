import { Document, Paragraph, type ISectionOptions } from "docx";
import { A4 } from "../../core/report/model/memo-design";
import type { ReportModel } from "../../core/report/model/report-model";
import { appendixBlocks } from "./appendix-blocks";
import { compileParts } from "./compile-parts";
import { contentsBlocks } from "./contents-blocks";
import { coverBlocks } from "./cover-blocks";
import { documentStyles, STYLE } from "./document-styles";
import { createDrawnRuns, type DrawnRuns } from "./drawn-runs";
import { finishPackage } from "./finish-package";
import { forewordBlocks } from "./foreword-blocks";
import { markPlace } from "./mark-place";
import { memoBlocks } from "./memo-blocks";
import { OFFICIAL_FONT, WORD_VERSION } from "./official-font";
import type { CountPages } from "./page-heads";
import {
  appendixPages,
  contentsPages,
  coverPages,
  forewordPages,
  memoPages,
  summaryPages,
  tablePages,
} from "./page-sections";
import { partStyles } from "./part-styles";
import { createReportLists, type ReportLists } from "./report-lists";
import { createReportPlaces, type ReportPlaces } from "./report-places";
import { summaryBlocks } from "./summary-blocks";
import { tableBlocks } from "./table-blocks";
import { textWriter } from "./text-runs";
import { twips } from "./twips";
import { xmlText } from "./xml-text";

/**
 * The report as a Word file: memo, cover and table, and foreword, contents, summary and appendix where they are asked for. The same
 * model gives the same bytes.
 */
export async function renderDocx(model: ReportModel): Promise<Uint8Array> {
  const font = xmlText(model.layout.font ?? OFFICIAL_FONT);
  const lists = createReportLists();
  const drawn = createDrawnRuns();
  const sections = sectionsOf(model, { lists, drawn });
  const document = new Document({
    compatibility: { version: WORD_VERSION },
    styles: documentStyles(font, model.memo.spacing, partStyles(model)),
    sections,
    // After the table, which places its items in them.
    numbering: { config: lists.definitions() },
  });
  const facts = { properties: model.properties, draftMark: model.draftMark, font };
  const parts = compileParts(document);
  return finishPackage(new Map([...parts, ...drawn.files()]), facts);
}

interface Makers {
  readonly lists: ReportLists;
  readonly drawn: DrawnRuns;
}

function sectionsOf(model: ReportModel, { lists, drawn }: Makers): ISectionOptions[] {
  const { memo, cover, foreword, contents, summary, table, appendix, emblem, layout } = model;
  const write = textWriter(model.keepTogether);
  const places = createReportPlaces(model);
  const countPages: CountPages = () => (layout.hasTotalPages ? places.pageInHead({ part: "end" }) : []);
  const { left, right } = layout.tableMargins;
  const tableWidth = twips(A4.height) - twips(left) - twips(right);
  // Below it Word has a paragraph of its own in any case.
  const end = layout.hasTotalPages ? [endOfPages(places)] : [];
  const things = { emblem, drawn };
  const summaryWriter = { write: write.text, drawn, places };
  return [
    { ...memoPages(model), children: memoBlocks(memo, layout.memoMargins, write.text, things) },
    { ...coverPages(model), children: coverBlocks(cover, layout.coverMargins, write.text, things) },
    ...(foreword === null
      ? []
      : [{ ...forewordPages(model), children: forewordBlocks(foreword, places, write.text) }]),
    ...(contents === null
      ? []
      : [{ ...contentsPages(model), children: contentsBlocks(contents, places, write) }]),
    ...(summary === null
      ? []
      : [{ ...summaryPages(model, countPages), children: summaryBlocks(summary, summaryWriter) }]),
    {
      ...tablePages(model, countPages),
      children: [
        ...tableBlocks(table, tableWidth, { write, lists, drawn, places }),
        ...(appendix === null ? end : []),
      ],
    },
    ...(appendix === null
      ? []
      : [
          {
            ...appendixPages(model, appendix.runningTitle, countPages),
            children: [...appendixBlocks(appendix, { write, drawn, places }), ...end],
          },
        ]),
  ];
}

/** What the number of all pages counts up to. */
function endOfPages(places: ReportPlaces): Paragraph {
  return new Paragraph({
    style: STYLE.sectionEnd,
    children: markPlace(places.here({ part: "end" }), []),
  });
}
