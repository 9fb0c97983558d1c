import { decodeXml, escapeXml } from "./xml-text";

const ATTRIBUTE = /\s([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The attributes of a tag, by name as written.
 * @param tag from "<" to ">"
 * @example readAttributes('<c r="A1" s="2"/>') // { r: "A1", s: "2" }
 */
export function readAttributes(tag: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of tag.matchAll(ATTRIBUTE)) {
    attributes[name] = decodeXml(double ?? single ?? "");
  }
  return attributes;
}

/**
 * A tag with some attributes changed, or removed where the new value is null; all others stay as they are written.
 * @example setAttributes('<c r="A1" t="s"/>', { r: "A2", t: null }) // '<c r="A2"/>'
 */
export function setAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const missing = new Map(Object.entries(changes));
  const changed = tag.replace(ATTRIBUTE, (whole, name: string) => {
    const value = changes[name];
    missing.delete(name);
    if (value === undefined) return whole;
    return value === null ? "" : ` ${name}="${escapeXml(value)}"`;
  });
  const added = [...missing].map(([name, value]) => (value === null ? "" : ` ${name}="${escapeXml(value)}"`));
  const close = changed.endsWith("/>") ? changed.length - 2 : changed.length - 1;
  return changed.slice(0, close).trimEnd() + added.join("") + changed.slice(close);
}
