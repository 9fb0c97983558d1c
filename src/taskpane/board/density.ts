import type { Board } from "../../core/board/board";
import { largest } from "../../core/lists/extremes";

/** How the measures of a quarter are drawn: with their numbers, as small squares, as bars with counts. */
export type Density = "tiles" | "squares" | "bars";

/** The most measures of a quarter that have room with their numbers, and as squares. */
const MOST_TILES = 12;
const MOST_SQUARES = 60;

/** One way for all quarters, as the fullest needs it, so that a tile stands for as much in each. */
export function densityOf({ quarters }: Pick<Board, "quarters">): Density {
  const most = largest(
    quarters.map(({ measures }) => measures.length),
    0,
  );
  if (most <= MOST_TILES) return "tiles";
  return most <= MOST_SQUARES ? "squares" : "bars";
}
