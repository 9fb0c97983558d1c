/**
 * Signs that Word, web pages and PDF files leave in a text and nobody sees, as the inside of a character class: soft hyphen,
 * Mongolian separator, zero-width space, joiners and marks of direction, word joiner, byte order mark.
 */
export const INVISIBLE_SIGNS = String.raw`\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;
