/**
 * Signs that say whether something was done, as the inside of a character class: ticks, crosses, boxes with or without one, and those
 * of the Wingdings font that Word leaves behind. They are a part of what the text says, where a bullet only sets it out.
 */
export const TICKS = "✓✔✗✘✕✖✅❌❎☐☑☒□\uf0a8\uf0fb\uf0fc\uf0fd\uf0fe";
