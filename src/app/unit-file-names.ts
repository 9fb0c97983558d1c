/** Letters that no file may have in its name on Windows, and what nobody sees. */
// eslint-disable-next-line no-control-regex -- control characters are what Windows forbids
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u2028-\u202f\ufeff]+/g;
/** Names of devices, with or without an ending (Microsoft: naming files, paths and namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** A name has 255 bytes on Linux; a Thai letter takes three, and the ending and a count want room. */
const MOST_LETTERS = 75;

/**
 * The names of the files that units are sent, each once, whatever capitals a system heeds.
 * @example unitFileNames(["กองคลัง", "งาน A/B"]) // ["กองคลัง.xlsx", "งาน A B.xlsx"]
 */
export function unitFileNames(units: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const plain = plainName(unit);
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain} (${count})`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}

function plainName(unit: string): string {
  const letters = [...unit.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim()];
  const name = letters
    .slice(0, MOST_LETTERS)
    .join("")
    .replace(/^\.+|[.\s]+$/g, "");
  return name === "" || DEVICE.test(name) ? `หน่วยงาน ${name}`.trim() : name;
}
