import type { StandardFont } from "./workbook-layout";

/**
 * A font of every Windows and Mac. Its digits are half a square wide: at this size exactly 8 pixels, on the screen and on paper,
 * where most fonts have fractions that Excel rounds on the one and not on the other. Columns are counted in them, so that they are
 * as wide as the page asks, whether or not a machine has the official font.
 */
export const STANDARD_FONT: StandardFont = { name: "Times New Roman", size: 12, digitPixels: 8 };
