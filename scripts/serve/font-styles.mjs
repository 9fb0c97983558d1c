const THAI = "U+02D7, U+0303, U+0331, U+0E01-0E5B, U+200C-200D, U+25CC";
const WEIGHTS = [400, 700];

/**
 * Thai letters for a machine that has none: Sarabun under its own name, and in place of Segoe UI (the pane's font) where
 * that is not installed. Development and tests only: officers' machines have Thai fonts.
 */
export function fontStyles() {
  return WEIGHTS.flatMap((weight) => [
    face("Sarabun", weight, [fontFile("latin", weight)]),
    face("Sarabun", weight, [fontFile("thai", weight)], THAI),
    face("Segoe UI", weight, ['local("Segoe UI")', fontFile("latin", weight)]),
    face("Segoe UI", weight, ['local("Segoe UI")', fontFile("thai", weight)], THAI),
  ]).join("\n");
}

function fontFile(script, weight) {
  return `url("fonts/sarabun-${script}-${weight}-normal.woff2") format("woff2")`;
}

function face(family, weight, sources, range) {
  const unicodeRange = range === undefined ? "" : `; unicode-range: ${range}`;
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: ${sources.join(", ")}${unicodeRange} }`;
}
