import { Paragraph, Tab, TextRun, type ParagraphChild } from "docx";
import type { Contents, ContentsEntry } from "../../core/report/model/report-model";
import { BUILT_IN_STYLE, STYLE } from "./document-styles";
import { CONTENTS_LIST, fieldBegin, fieldEnd, linkToBookmark } from "./page-fields";
import { partTitle } from "./part-title";
import type { ReportPlaces } from "./report-places";
import { tabRun, type TextWriter } from "./text-runs";
import { xmlText } from "./xml-text";

/** What of Word's table of contents: entries that are marked with our letter, each a link, no number on a web page. */
const TABLE_OF_CONTENTS = `TOC \\f ${CONTENTS_LIST} \\h \\z`;

/**
 * สารบัญ as a table of contents of Word's, filled: it is right when the file opens, and counts its pages anew when it is asked to.
 */
export function contentsBlocks(
  { heading, columnLabels, entries }: Contents,
  places: ReportPlaces,
  write: TextWriter,
): Paragraph[] {
  return [
    partTitle([[heading]], places.here({ part: "contents" }), write.text),
    new Paragraph({
      style: STYLE.contentsLabels,
      children: [
        new TextRun(xmlText(columnLabels.entries)),
        tabRun(),
        new TextRun(xmlText(columnLabels.pages)),
      ],
    }),
    ...entries.map((entry, index) => {
      const runs: ParagraphChild[] = [
        ...(index === 0 ? fieldBegin(TABLE_OF_CONTENTS) : []),
        linkToBookmark(places.nameOf(entry.target), entryRuns(entry, places, write)),
        ...(index === entries.length - 1 ? [fieldEnd()] : []),
      ];
      return new Paragraph({
        style: entry.level === 0 ? BUILT_IN_STYLE.contents1 : BUILT_IN_STYLE.contents2,
        children: runs,
      });
    }),
  ];
}

function entryRuns(
  { marker, text, target }: ContentsEntry,
  places: ReportPlaces,
  write: TextWriter,
): readonly TextRun[] {
  return [
    ...(marker === null ? [] : [new TextRun({ children: [xmlText(marker), new Tab()] })]),
    new TextRun(write.plain(text)),
    tabRun(),
    ...places.page(target),
  ];
}
