import { breakWords } from "./break-words";
import { createPlaceRanker, type RankRun } from "./create-place-ranker";

/** The part of Intl.Segmenter that is used. */
export interface WordSegmenter {
  readonly segment: (text: string) => Iterable<{ readonly segment: string }>;
}

/**
 * Makes the ranker with the words of Thai.
 * @param segmenter the dictionary of the JavaScript engine, null where it has none
 */
export function createThaiRanker(segmenter: WordSegmenter | null): RankRun {
  let ranker: RankRun | null = null;
  const split =
    segmenter === null
      ? null
      : (run: string): string[] => Array.from(segmenter.segment(run), ({ segment }) => segment);
  return (run, hasDotAfter) => (ranker ??= createPlaceRanker(breakWords(), split))(run, hasDotAfter);
}
