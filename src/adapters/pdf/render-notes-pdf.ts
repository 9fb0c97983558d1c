import type { RenderNotes } from "../../app/export-notes";
import { layOutParts, type PartPlan } from "./lay-out-parts";
import { loadPieces } from "./load-extras";
import { notePages } from "./pages/note-pages";
import { unitPages } from "./pages/unit-pages";
import { loadAssets } from "./paper/load-assets";

/** Notes to units as one PDF/A-2a file, each note with pages of its own, and those of its unit behind it. The same notes give the same bytes every time. */
export const renderNotesPdf: RenderNotes = async (model, onShare) => {
  const { notes, emblem, layout } = model;
  const pieces = { hasParts: false, hasPictures: emblem !== null, hasFields: layout.hasSignatureFields };
  const [assets, extras] = await Promise.all([loadAssets(), loadPieces(pieces)]);
  const plans = notes.flatMap(({ pages, ...note }): PartPlan[] => [
    {
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
    },
    {
      title: pages.runningTitle,
      target: null,
      labels: { prefix: `${note.unit} ตาราง `, isCounted: true },
      margins: layout.tableMargins,
      orientation: "landscape",
      head: { numbers: "all", runningTitle: pages.runningTitle, firstTitle: pages.day },
      count: { pages: 0 },
      draw: (part) => unitPages(pages, part),
    },
  ]);
  const steps = notes.reduce((sum, { pages }) => sum + pages.rows.length, 0);
  const { document } = await layOutParts(model, plans, { assets, extras, steps, onShare });
  return document.finish();
};
