import { createThaiRanker } from "../core/text/breaks/create-thai-ranker";

// Browsers before 2024 may have no Intl.Segmenter, although the type says otherwise.
const segmenter =
  typeof Intl.Segmenter === "function" ? new Intl.Segmenter("th", { granularity: "word" }) : null;

/** Ranks the places of a run of Thai letters by our list of words and the engine's dictionary. */
export const rankRun = createThaiRanker(segmenter);
