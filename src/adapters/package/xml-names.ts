const START =
  ":A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
const NAME = new RegExp(`^[${START}][${START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*$`, "u");
const MOST_KNOWN = 2000;

/** Names that were found to be sound: an Office file has few of them, each thousands of times. */
const known = new Set<string>();

/**
 * Whether an element or an attribute may have this name (XML 1.0, 2.3).
 * @example isXmlName("w:tblPr") // true
 */
export function isXmlName(name: string): boolean {
  if (known.has(name)) return true;
  if (!NAME.test(name)) return false;
  if (known.size >= MOST_KNOWN) known.clear();
  known.add(name);
  return true;
}
