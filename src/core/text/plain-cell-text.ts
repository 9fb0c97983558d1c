// Word's manual line break is a vertical tab; pages end in a form feed, lines of old host systems in U+0085.
const LINE_BREAK = /\r[\n\u0085]|[\r\v\f\u0085]/g;
// eslint-disable-next-line no-control-regex -- these are what is to be removed: nothing shows for them and no XML can hold them
const UNSHOWN = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g;

/**
 * A cell's text as it is shown, no matter which adapter read it: line breaks as "\n", control characters left out.
 * @example plainCellText("ข้อ ๑\r\nข้อ ๒") // "ข้อ ๑\nข้อ ๒"
 */
export function plainCellText(text: string): string {
  return text.replace(LINE_BREAK, "\n").replace(UNSHOWN, "");
}
