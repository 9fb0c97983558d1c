import { Document, SectionType, type ISectionOptions } from "docx";
import type { RenderNotes } from "../../app/export-notes";
import { NOTE_DESIGN } from "../../core/owed/note-design";
import { A4, MEMO_DESIGN } from "../../core/report/model/memo-design";
import type { MemoSpacing } from "../../core/report/model/report-model";
import { compileParts } from "./compile-parts";
import { documentStyles } from "./document-styles";
import { createDrawnRuns } from "./drawn-runs";
import { finishPackage } from "./finish-package";
import { noteBlocks } from "./note-blocks";
import { OFFICIAL_FONT, WORD_VERSION } from "./official-font";
import { memoPages, unitPages } from "./page-sections";
import { createReportLists } from "./report-lists";
import { textWriter } from "./text-runs";
import { twips } from "./twips";
import { unitBlocks } from "./unit-blocks";
import { unitStyles } from "./unit-styles";
import { xmlText } from "./xml-text";

/** Notes have no endorsements. */
const SPACING: MemoSpacing = {
  headingsInline: true,
  lineHeight: null,
  beforeParagraph: MEMO_DESIGN.beforeParagraph,
  beforeSignature: NOTE_DESIGN.beforeSignature,
  beforeEndorsement: 0,
  endorsementLine: null,
  beforeWritingLine: 0,
  beforeEndorsementSignature: 0,
};

/** Notes to units as one Word file, each a section of its own, and one for the pages behind it. The same notes give the same bytes. */
export const renderNotesDocx: RenderNotes = async (model) => {
  const { notes, layout, emblem, properties, draftMark } = model;
  const font = xmlText(layout.font ?? OFFICIAL_FONT);
  const drawn = createDrawnRuns();
  const lists = createReportLists();
  const write = textWriter(model.keepTogether);
  const { properties: page, ...heads } = memoPages(model);
  const { left, right } = layout.tableMargins;
  const tableWidth = twips(A4.height) - twips(left) - twips(right);
  const sections = notes.flatMap((note): ISectionOptions[] => [
    {
      ...heads,
      properties: { ...page, type: SectionType.NEXT_PAGE },
      children: noteBlocks(note, layout.memoMargins, write.text, { emblem, drawn }),
    },
    {
      ...unitPages(model, note.pages),
      children: unitBlocks(note.pages, tableWidth, { write, lists, drawn }),
    },
  ]);
  const document = new Document({
    compatibility: { version: WORD_VERSION },
    styles: documentStyles(font, SPACING, unitStyles()),
    sections,
    // After the tables, which place their items in them.
    numbering: { config: lists.definitions() },
  });
  const parts = compileParts(document);
  return finishPackage(new Map([...parts, ...drawn.files()]), { properties, draftMark, font });
};
