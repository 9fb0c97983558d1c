import type { RenderNotes } from "../../app/export-notes";
import { layOutParts, type PartPlan } from "./lay-out-parts";
import { loadPieces } from "./load-extras";
import { notePages } from "./pages/note-pages";
import { loadAssets } from "./paper/load-assets";

/** Notes to units as one PDF/A-2a file, each note with pages of its own. The same notes give the same bytes every time. */
export const renderNotesPdf: RenderNotes = async (model) => {
  const { notes, emblem, layout } = model;
  const pieces = { hasParts: false, hasPictures: emblem !== null, hasFields: layout.hasSignatureFields };
  const [assets, extras] = await Promise.all([loadAssets(), loadPieces(pieces)]);
  const plans = notes.map((note): PartPlan => ({
    title: note.unit,
    target: null,
    labels: { prefix: `${note.unit} `, isCounted: true },
    margins: layout.memoMargins,
    orientation: "portrait",
    head: { numbers: "all-but-first", runningTitle: null },
    count: { pages: 0 },
    draw: (part) => {
      notePages(note, { emblem, margins: layout.memoMargins }, part);
      return [].values();
    },
  }));
  const { document } = await layOutParts(model, plans, { assets, extras, steps: notes.length });
  return document.finish();
};
