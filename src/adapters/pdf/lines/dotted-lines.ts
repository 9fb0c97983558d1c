// Measures of the dotted lines that people write on, in points.

/** Dots are a little below the line of the letters. */
export const DOTS_BELOW = 1.5;

/** From a value of the memo's head to the dots after it. */
export const DOTS_AFTER_VALUE = 3;

/** From "(ลงชื่อ)", or the heading of an endorsement, to the dots after it. */
export const DOTS_AFTER_LABEL = 2;
