import type { PathCommand } from "pdfkit";

/** A sign that is drawn instead of set: its width and its shape, in thousandths of an em, the axis pointing up. */
export interface DrawnSign {
  readonly advance: number;
  readonly commands: readonly PathCommand[];
}

type Points = readonly (readonly [x: number, y: number])[];

// The ring of the frame is left by an inner square that runs the other way round (the nonzero rule of PDF).
const FRAME: readonly Points[] = [
  [
    [60, -20],
    [700, -20],
    [700, 620],
    [60, 620],
  ],
  [
    [115, 35],
    [115, 565],
    [645, 565],
    [645, 35],
  ],
];
const TICK: Points = [
  [150, 310],
  [210, 370],
  [325, 245],
  [550, 515],
  [612, 460],
  [330, 125],
];
const CROSS: readonly Points[] = [
  [
    [170, 140],
    [220, 90],
    [590, 460],
    [540, 510],
  ],
  [
    [540, 90],
    [590, 140],
    [220, 510],
    [170, 460],
  ],
];

const BLANK_BOX = sign(...FRAME);
const TICKED_BOX = sign(...FRAME, TICK);
const CROSSED_BOX = sign(...FRAME, ...CROSS);
const TICK_ALONE = sign(TICK);
const CROSS_ALONE = sign(...CROSS);

/** What forms are ticked with, in the ways people and programs write it; the font has none of them. */
const SIGNS: ReadonlyMap<string, DrawnSign> = new Map([
  ...[..."☐□▢◻⬜❏❐❑❒🗆"].map((character) => [character, BLANK_BOX] as const),
  ...[..."☑✅🗹🮱"].map((character) => [character, TICKED_BOX] as const),
  ...[..."☒⊠❎🗵🗷"].map((character) => [character, CROSSED_BOX] as const),
  ...[..."✓✔🗸"].map((character) => [character, TICK_ALONE] as const),
  ...[..."✗✘✕✖❌🗙"].map((character) => [character, CROSS_ALONE] as const),
]);

/**
 * The sign that is drawn for a character, null for a character that has to be set.
 * @example drawnSign("☑")?.advance // 760
 */
export function drawnSign(character: string): DrawnSign | null {
  return SIGNS.get(character) ?? null;
}

function sign(...shapes: readonly Points[]): DrawnSign {
  return { advance: 760, commands: shapes.flatMap(closedPath) };
}

function closedPath([first, ...others]: Points): PathCommand[] {
  if (first === undefined) return [];
  return [
    { command: "moveTo", args: [...first] },
    ...others.map((point): PathCommand => ({ command: "lineTo", args: [...point] })),
    { command: "closePath", args: [] },
  ];
}
