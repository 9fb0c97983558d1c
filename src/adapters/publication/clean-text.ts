// What neither HTML nor a data file should contain: control characters, except line ends.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that any reader of a published file can hold; half of a surrogate pair becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, "").replace(LONE_SURROGATE, "\ufffd");
}
