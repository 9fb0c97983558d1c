/** A box to be ticked, in every format: as large as the square of a status. */
export const TICK = {
  /** Millimetres of its lines: what is thinner is lost on a copy. */
  line: 0.31,
  /** Where the tick turns, in parts of the box's side from its left and from its top. */
  corners: [
    [0.2, 0.5],
    [0.44, 0.78],
    [0.84, 0.2],
  ],
} as const;
