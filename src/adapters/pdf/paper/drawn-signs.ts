import type { PathCommand } from "pdfkit";

/** A sign that is drawn instead of set: its width and its shape, in thousandths of an em, the axis pointing up. */
export interface DrawnSign {
  readonly advance: number;
  readonly commands: readonly PathCommand[];
  /** Letters of the font in the middle of the shape, in parts of the size of the text around it. */
  readonly inside?: { readonly text: string; readonly scale: number };
}

type Points = readonly (readonly [x: number, y: number])[];
type Shape = readonly PathCommand[];

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
/** As high as a letter with its marks, and thin, so that what is inside can be read. */
const HIGH_FRAME: readonly Points[] = [
  [
    [90, -120],
    [670, -120],
    [670, 720],
    [90, 720],
  ],
  [
    [130, -80],
    [130, 680],
    [630, 680],
    [630, -80],
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
const DIAMOND: Points = [
  [380, 0],
  [680, 300],
  [380, 600],
  [80, 300],
];
const SMALLER_DIAMOND: Points = [
  [380, 75],
  [155, 300],
  [380, 525],
  [605, 300],
];
/** In the middle of the small letters and the capitals. */
const MIDDLE = [380, 300] as const;
const STAR = star(320, false);
const ARROW_BODY: Points = [
  [90, 265],
  [90, 335],
  [670, 335],
  [670, 265],
];
const RIGHT_HEAD: Points = [
  [690, 300],
  [520, 470],
  [470, 420],
  [590, 300],
  [470, 180],
  [520, 130],
];

const BLANK_BOX = polygons(...FRAME);
const TICKED_BOX = polygons(...FRAME, TICK);
const CROSSED_BOX = polygons(...FRAME, ...CROSS);
const TICK_ALONE = polygons(TICK);
const CROSS_ALONE = polygons(...CROSS);
const FULL_STAR = polygons(STAR);
const OPEN_STAR = polygons(STAR, star(245, true));
const FULL_CIRCLE = sign(circle(230, false));
const OPEN_CIRCLE = sign(circle(230, false), circle(175, true));
const SMALL_CIRCLE = sign(circle(150, false), circle(105, true));
const SMALL_SQUARE = polygons(square(130, false));
const SMALL_BOX = polygons(square(150, false), square(105, true));
const BULLS_EYE = sign(circle(270, false), circle(220, true), circle(110, false));
const OPEN_DIAMOND = polygons(DIAMOND, SMALLER_DIAMOND);
const RIGHT_ARROW = polygons(ARROW_BODY, RIGHT_HEAD);
const BOTH_ARROW = polygons(ARROW_BODY, RIGHT_HEAD, mirror(RIGHT_HEAD));
const RING = [circle(330, false), circle(285, true)];

/** What forms are ticked with and lists are set out with, in the ways people and programs write it; the font has none of them. */
const SIGNS: ReadonlyMap<string, DrawnSign> = new Map([
  ...[..."☐□▢◻⬜❏❐❑❒🗆"].map((character) => [character, BLANK_BOX] as const),
  ...[..."☑✅🗹🮱"].map((character) => [character, TICKED_BOX] as const),
  ...[..."☒⊠❎🗵🗷"].map((character) => [character, CROSSED_BOX] as const),
  ...[..."✓✔🗸"].map((character) => [character, TICK_ALONE] as const),
  ...[..."✗✘✕✖❌🗙"].map((character) => [character, CROSS_ALONE] as const),
  ...[..."★⭐🌟✭✯✪"].map((character) => [character, FULL_STAR] as const),
  ...[..."☆✩✰"].map((character) => [character, OPEN_STAR] as const),
  ...[..."●⚫⬤🔴🔵🟢🟡⚬"].map((character) => [character, FULL_CIRCLE] as const),
  ...[..."○◯⚪"].map((character) => [character, OPEN_CIRCLE] as const),
  ...[..."◦∘"].map((character) => [character, SMALL_CIRCLE] as const),
  ...[..."▪◾"].map((character) => [character, SMALL_SQUARE] as const),
  ...[..."▫◽"].map((character) => [character, SMALL_BOX] as const),
  ...[..."◎◉"].map((character) => [character, BULLS_EYE] as const),
  ...[..."◇⬦❖"].map((character) => [character, OPEN_DIAMOND] as const),
  ...[..."➔➜➝➞➡⇒⇨➙➛⟶➤➢➣"].map((character) => [character, RIGHT_ARROW] as const),
  ...[..."↔⇔⟷"].map((character) => [character, BOTH_ARROW] as const),
  ...circledSigns(),
]);

/** Stands where the font has no glyph and nothing alike: it says that something is there, where an empty box says nothing. */
export const UNKNOWN_SIGN: DrawnSign = { ...polygons(...HIGH_FRAME), inside: { text: "?", scale: 0.9 } };

/**
 * The sign that is drawn for a character, null for a character that has to be set.
 * @example drawnSign("☑")?.advance // 760
 */
export function drawnSign(character: string): DrawnSign | null {
  return SIGNS.get(character) ?? null;
}

/** ① to ⑳ and Ⓐ to ⓩ, and the same white on black, which is drawn as the others are. */
function circledSigns(): readonly (readonly [string, DrawnSign])[] {
  const circled = (first: number, texts: readonly string[]): readonly (readonly [string, DrawnSign])[] =>
    texts.map((text, index) => [
      String.fromCodePoint(first + index),
      { ...sign(...RING), inside: { text, scale: 0.62 } },
    ]);
  const numbers = Array.from({ length: 20 }, (_, index) => String(index + 1));
  const capitals = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return [
    ...circled(0x2460, numbers),
    ...circled(0x2776, numbers.slice(0, 10)),
    ...circled(0x2780, numbers.slice(0, 10)),
    ...circled(0x278a, numbers.slice(0, 10)),
    ...circled(0x24eb, numbers.slice(10)),
    ...circled(0x24b6, capitals),
    ...circled(
      0x24d0,
      capitals.map((letter) => letter.toLowerCase()),
    ),
  ];
}

function polygons(...shapes: readonly Points[]): DrawnSign {
  return sign(...shapes.map(closedPath));
}

function sign(...shapes: readonly Shape[]): DrawnSign {
  return { advance: 760, commands: shapes.flat() };
}

function closedPath([first, ...others]: Points): Shape {
  if (first === undefined) return [];
  return [
    { command: "moveTo", args: [...first] },
    ...others.map((point): PathCommand => ({ command: "lineTo", args: [...point] })),
    { command: "closePath", args: [] },
  ];
}

/** Five points, the first of them upwards. */
function star(radius: number, isInner: boolean): Points {
  const points = Array.from({ length: 10 }, (_, index): readonly [number, number] => {
    const away = index % 2 === 0 ? radius : radius * 0.42;
    const angle = Math.PI / 2 - (index * Math.PI) / 5;
    return [Math.round(MIDDLE[0] + away * Math.cos(angle)), Math.round(MIDDLE[1] + away * Math.sin(angle))];
  });
  return isInner ? points.reverse() : points;
}

function square(half: number, isInner: boolean): Points {
  const [x, y] = MIDDLE;
  const points: Points = [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ];
  return isInner ? [...points].reverse() : points;
}

function mirror(points: Points): Points {
  return points.map(([x, y]): readonly [number, number] => [2 * MIDDLE[0] - x, y]).reverse();
}

/** Four curves; one that leaves a hole runs the other way round. */
function circle(radius: number, isHole: boolean): Shape {
  const [x, y] = MIDDLE;
  const far = isHole ? -radius : radius;
  // The control points of a quarter of a circle.
  const near = far * 0.5523;
  const up = Math.abs(far);
  const side = Math.abs(near);
  return [
    { command: "moveTo", args: [x, y + up] },
    { command: "bezierCurveTo", args: [x + near, y + up, x + far, y + side, x + far, y] },
    { command: "bezierCurveTo", args: [x + far, y - side, x + near, y - up, x, y - up] },
    { command: "bezierCurveTo", args: [x - near, y - up, x - far, y - side, x - far, y] },
    { command: "bezierCurveTo", args: [x - far, y + side, x - near, y + up, x, y + up] },
    { command: "closePath", args: [] },
  ];
}
