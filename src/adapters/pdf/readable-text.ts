/** Control characters, and those that only steer line breaks, joining and direction: no glyph, and strays when copied. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const WHITE_SPACE = /\s/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as a page can show it: one kind of space, no invisible characters, half of a surrogate pair as U+FFFD.
 * @example readableText("ก\u200bข\u00a0ค") // "กข ค"
 */
export function readableText(text: string): string {
  return text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ").replace(LONE_SURROGATE, "\ufffd");
}
