import { decodeReferences } from "./decode-references";
import { MAX_ATTRIBUTES } from "./limits";
import { isXmlName } from "./xml-names";

/** An opening tag. */
export interface OpeningTag {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** True where one of the attributes declares a namespace. */
  readonly declares: boolean;
  /** True for `<a/>`. */
  readonly isEmpty: boolean;
  /** The offset after its ">". */
  readonly end: number;
}

/** What ends the reading of a tag: XML that is not sound, or more attributes than any program writes. */
export interface TagFaults {
  readonly damaged: () => never;
  readonly unsafe: () => never;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Reads the opening tag that begins at an offset.
 * @returns null where the text ends before the tag does
 * @throws what `faults` throw, for a tag that is not sound (XML 1.0, 3.1)
 */
export function readTag(text: string, start: number, faults: TagFaults): OpeningTag | null {
  const { length } = text;
  let at = nameEnd(text, start + 1);
  if (at === length) return null;
  const name = text.slice(start + 1, at);
  if (!isXmlName(name)) faults.damaged();
  let attributes: Record<string, string> | null = null;
  let declares = false;
  let count = 0;
  for (;;) {
    const before = at;
    at = spaceEnd(text, at);
    if (at >= length) return null;
    const code = text.charCodeAt(at);
    if (code === GREATER || code === SLASH) {
      const isEmpty = code === SLASH;
      if (isEmpty && at + 1 >= length) return null;
      if (isEmpty && text.charCodeAt(at + 1) !== GREATER) faults.damaged();
      const end = at + (isEmpty ? 2 : 1);
      return { name, attributes: attributes ?? NO_ATTRIBUTES, declares, isEmpty, end };
    }
    if (at === before) faults.damaged();
    const nameStart = at;
    at = nameEnd(text, at);
    if (at >= length) return null;
    const key = text.slice(nameStart, at);
    if (!isXmlName(key)) faults.damaged();
    at = spaceEnd(text, at);
    if (at >= length) return null;
    if (text.charCodeAt(at) !== EQUALS) faults.damaged();
    at = spaceEnd(text, at + 1);
    if (at >= length) return null;
    const quote = text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) faults.damaged();
    const valueStart = at + 1;
    let isPlain = true;
    for (at = valueStart; at < length; at++) {
      const letter = text.charCodeAt(at);
      if (letter === quote) break;
      if (letter === LESS) faults.damaged();
      if (letter === AMPERSAND || letter === TAB || letter === LINE_FEED) isPlain = false;
    }
    if (at >= length) return null;
    const value = text.slice(valueStart, at);
    at++;
    if (attributes === null) attributes = {};
    else if (Object.hasOwn(attributes, key)) faults.damaged();
    if (++count > MAX_ATTRIBUTES) faults.unsafe();
    attributes[key] = isPlain ? value : decodeValue(value, faults.damaged);
    declares ||= key.startsWith("xmlns");
  }
}

/** A line end or a tab inside of a value is a space (XML 1.0, 3.3.3); one that is given by its number stays. */
function decodeValue(value: string, refuse: () => never): string {
  return decodeReferences(value.replace(/[\t\n]/g, " "), refuse);
}

/** What stands in a name is looked at later, all at once. */
function nameEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= GREATER && (code <= SPACE || code === SLASH || code === EQUALS || code === GREATER)) break;
  }
  return at;
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== LINE_FEED && code !== TAB && code !== RETURN) break;
  }
  return at;
}
