import type { JobParts } from "./create-jobs";
import { nextTurn } from "./next-turn";

/** What the shipped pane's jobs load; each piece comes when it is first needed. */
export const JOB_PARTS: JobParts = {
  renderers: {
    docx: async () => (await import("../../adapters/docx/render-docx")).renderDocx,
    pdf: async () => (await import("../../adapters/pdf/render-pdf")).renderPdf,
    html: async () => (await import("../../adapters/publication/render-html")).renderHtml,
    csv: async () => (await import("../../adapters/publication/render-csv")).renderCsv,
    json: async () => (await import("../../adapters/publication/render-json")).renderJson,
    zip: async () => (await import("./render-every-format")).renderEveryFormat(),
  },
  noteRenderers: {
    docx: async () => (await import("../../adapters/docx/render-notes-docx")).renderNotesDocx,
    pdf: async () => (await import("../../adapters/pdf/render-notes-pdf")).renderNotesPdf,
  },
  loadDrawPages: async () => (await import("../../adapters/pdf/draw-pages")).drawPages,
  loadWorkbookFiles: async () => (await import("./workbook-files")).WORKBOOK_FILES,
  loadSpelling: async () => (await import("../../app/create-spelling")).createSpellingInSteps(nextTurn),
  pause: nextTurn,
};
