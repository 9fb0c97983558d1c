/** A tag of an XML text by place. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** As written, with its prefix. */
  readonly name: string;
  /** Of its "<". */
  readonly start: number;
  /** The offset after its ">". */
  readonly end: number;
}

const TAG_NAME = /[^\s/>]+/y;

/**
 * Names every tag of an XML text in order, with its exact place, so that a part can be changed where it must be and stay as it is
 * everywhere else. Comments, CDATA and declarations are stepped over. The text has been found sound before.
 */
export function scanTags(text: string, onTag: (tag: Tag) => void): void {
  let at = text.indexOf("<");
  while (at !== -1) {
    const end = scanOne(text, at, onTag);
    at = text.indexOf("<", end);
  }
}

/** @returns where the markup ends that begins at `start` */
function scanOne(text: string, start: number, onTag: (tag: Tag) => void): number {
  const second = text.charCodeAt(start + 1);
  if (second === EXCLAMATION) {
    if (text.startsWith("<!--", start)) return behind(text, "-->", start + 4);
    if (text.startsWith("<![CDATA[", start)) return behind(text, "]]>", start + 9);
    return behind(text, ">", start);
  }
  if (second === QUESTION) return behind(text, "?>", start);
  const isClosing = second === SLASH;
  TAG_NAME.lastIndex = start + (isClosing ? 2 : 1);
  const name = TAG_NAME.exec(text)?.[0] ?? "";
  const end = tagEnd(text, start);
  const isEmpty = text.charCodeAt(end - 2) === SLASH;
  onTag({ kind: isClosing ? "close" : isEmpty ? "empty" : "open", name, start, end });
  return end;
}

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GREATER = 0x3e;

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

/** An attribute may contain a ">". */
function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at + 1;
  }
  return text.length;
}

/**
 * Where the text of an element ends, at its closing tag or its first child.
 * @param from the offset after the element's opening tag
 */
export function textEnd(text: string, from: number): number {
  for (let at = text.indexOf("<", from); at !== -1; at = text.indexOf("<", at)) {
    if (text.startsWith("<![CDATA[", at)) at = behind(text, "]]>", at + 9);
    else if (text.startsWith("<!--", at)) at = behind(text, "-->", at + 4);
    else return at;
  }
  return text.length;
}

/**
 * The name of an element without its prefix.
 * @example localName("x:row") // "row"
 */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
