/** Where the characters begin and end that a name may begin with (XML 1.0, 2.3), and those that may only follow. */
const FIRST =
  ":|A-Z|_|a-z|c0-d6|d8-f6|f8-2ff|370-37d|37f-1fff|200c-200d|2070-218f|2c00-2fef|3001-d7ff|f900-fdcf|fdf0-fffd|10000-effff";
const FOLLOWING = "-|.|0-9|b7|300-36f|203f-2040";
const NAME = new RegExp(`^[${classOf(FIRST)}][${classOf(FIRST)}${classOf(FOLLOWING)}]*$`, "u");
const MOST_KNOWN = 2000;

/** Names that were found to be sound: an Office file has few of them, each thousands of times. */
const KNOWN = new Set<string>();

/**
 * Whether an element or an attribute may have this name.
 * @example isXmlName("w:tblPr") // true
 */
export function isXmlName(name: string): boolean {
  if (KNOWN.has(name)) return true;
  if (!NAME.test(name)) return false;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.add(name);
  return true;
}

/** The inside of a character class: of each range a character stands for itself, more of them for its number. */
function classOf(ranges: string): string {
  return ranges
    .split("|")
    .map((range) => (range === "-" ? escaped(range) : range.split("-").map(escaped).join("-")))
    .join("");
}

function escaped(end: string): string {
  const code = end.length === 1 ? end.charCodeAt(0) : parseInt(end, 16);
  return `\\u{${code.toString(16)}}`;
}
