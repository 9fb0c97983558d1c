import { decodeReferences } from "./decode-references";
import { MAX_REFERENCES, MAX_TAG_CHARACTERS, MAX_XML_DEPTH } from "./limits";
import { readTag, type OpeningTag } from "./read-tag";
import { isXmlName } from "./xml-names";

/** The contents of a part, in their order; names come with their prefix as written. */
export interface XmlHandlers {
  /** @param declares true where one of the attributes declares a namespace */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, declares: boolean) => void;
  readonly close: (name: string) => void;
  /** A text may come in several pieces. */
  readonly text: (text: string) => void;
}

/** What ends the reading: XML that is not sound, or that does what no Office program does. */
export interface XmlFaults {
  readonly damaged: () => never;
  readonly unsafe: () => never;
}

type State = "content" | "tag" | "comment" | "instruction" | "cdata";

const GREATER = 0x3e;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const CDATA = "<![CDATA[";
const COMMENT = "<!--";
/** XML 1.0, 2.2; that surrogates stand in pairs is seen to where bytes become text. */
// eslint-disable-next-line no-control-regex
const NO_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const NO_SPACE = /[^ \t\n]/;
const DECLARATION =
  /^xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.[0-9]"|'1\.[0-9]')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*$/;
const INSTRUCTION_TARGET = /^[^ \t\n]+/;
/** The longest end of a piece that only what follows explains: "&#x10ffff" or "<![CDATA". */
const MOST_HELD = 24;
/** What is kept of a declaration or an instruction: its beginning says what it is. */
const MOST_INSTRUCTION = 1000;

/**
 * Reads XML strictly, piece by piece, so that a part that is cut off is never taken for a short one. Nothing of it is kept but the
 * names of the open elements. Document types are refused where they begin.
 */
export class XmlScanner {
  readonly #handlers: XmlHandlers;
  readonly #faults: XmlFaults;
  readonly #open: string[] = [];
  #state: State = "content";
  /** The end of the last piece, to be read with the next. */
  #held = "";
  /** A tag, a declaration or an instruction that goes on in the next piece. */
  #pending = "";
  /** The quotation mark inside which the pending tag is; 0 for none. */
  #quote = 0;
  #hasRoot = false;
  #isStart = true;
  #references = 0;

  constructor(handlers: XmlHandlers, faults: XmlFaults) {
    this.#handlers = handlers;
    this.#faults = faults;
  }

  /** Takes the next piece, whole characters of it. */
  write(piece: string): void {
    if (piece === "") return;
    let text = this.#held + piece;
    this.#held = "";
    // A line end is one line feed, however it is written (XML 1.0, 2.11).
    if (text.includes("\r")) {
      const isOpen = text.endsWith("\r");
      if (isOpen) text = text.slice(0, -1);
      text = text.replace(/\r\n?/g, "\n");
      if (isOpen) this.#held = "\r";
    }
    if (NO_CHARACTER.test(text)) this.#faults.damaged();
    this.#read(text);
  }

  /** Says that the last piece was the last. */
  end(): void {
    const rest = this.#held;
    this.#held = "";
    if (rest === "\r") this.#read("\n");
    else if (rest !== "") this.#faults.damaged();
    if (this.#held !== "" || this.#state !== "content" || this.#open.length > 0 || !this.#hasRoot)
      this.#faults.damaged();
  }

  #read(text: string): void {
    let at = 0;
    while (at < text.length) {
      switch (this.#state) {
        case "content":
          at = this.#readContent(text, at);
          break;
        case "tag":
          at = this.#goOnWithTag(text, at);
          break;
        case "comment":
          at = this.#readComment(text, at);
          break;
        case "instruction":
          at = this.#readInstruction(text, at);
          break;
        case "cdata":
          at = this.#readCdata(text, at);
          break;
      }
    }
  }

  /** Keeps the end of a piece for the next; a return that is kept already stands behind it. */
  #hold(text: string, at: number): number {
    this.#held = text.slice(at) + this.#held;
    return text.length;
  }

  #readContent(text: string, start: number): number {
    let at = start;
    while (at < text.length) {
      const mark = text.indexOf("<", at);
      if (mark !== at) at = this.#readText(text, at, mark === -1 ? text.length : mark);
      if (mark === -1) return text.length;
      const next = text.charCodeAt(mark + 1);
      if (next === SLASH) {
        const end = text.indexOf(">", mark + 2);
        if (end === -1) return this.#beginTag(text, mark);
        this.#close(text.slice(mark + 2, end));
        at = end + 1;
      } else if (next === EXCLAMATION || next === QUESTION || mark + 1 === text.length) {
        return this.#readOther(text, mark);
      } else {
        const tag = readTag(text, mark, this.#faults);
        if (tag === null) return this.#beginTag(text, mark);
        this.#openTag(tag);
        at = tag.end;
      }
      this.#isStart = false;
    }
    return at;
  }

  /** @returns where the reading goes on; the end of the text where its last characters wait for the next piece */
  #readText(text: string, start: number, end: number): number {
    this.#isStart = false;
    let part = text.slice(start, end);
    if (end === text.length) {
      const held = heldLength(part);
      if (held > MOST_HELD) this.#faults.damaged();
      if (held > 0) {
        this.#hold(text, end - held);
        part = part.slice(0, -held);
        if (part === "") return end;
      }
    }
    if (this.#open.length === 0) {
      if (NO_SPACE.test(part)) this.#faults.damaged();
      return end;
    }
    if (part.includes("]]>")) this.#faults.damaged();
    this.#handlers.text(
      part.includes("&") ? decodeReferences(part, this.#faults.damaged, this.#countReference) : part,
    );
    return end;
  }

  readonly #countReference = (): void => {
    this.#references++;
    if (this.#references > MAX_REFERENCES) this.#faults.unsafe();
  };

  #beginTag(text: string, start: number): number {
    this.#state = "tag";
    this.#pending = "";
    this.#quote = 0;
    this.#isStart = false;
    return this.#goOnWithTag(text, start);
  }

  /** Looks for the end of a tag in the new piece only, however many pieces it goes on for. */
  #goOnWithTag(text: string, start: number): number {
    const isClosing =
      (this.#pending === "" ? text.charCodeAt(start + 1) : this.#pending.charCodeAt(1)) === SLASH;
    const end = isClosing ? text.indexOf(">", start) : this.#tagEnd(text, start);
    this.#pending += text.slice(start, end === -1 ? text.length : end + 1);
    if (this.#pending.length > MAX_TAG_CHARACTERS) this.#faults.unsafe();
    if (end === -1) return text.length;
    const whole = this.#pending;
    this.#pending = "";
    this.#state = "content";
    if (isClosing) this.#close(whole.slice(2, -1));
    else this.#openTag(readTag(whole, 0, this.#faults) ?? this.#faults.damaged());
    return end + 1;
  }

  #tagEnd(text: string, start: number): number {
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#quote !== 0) {
        if (code === this.#quote) this.#quote = 0;
      } else if (code === GREATER) return at;
      else if (code === QUOTE || code === APOSTROPHE) this.#quote = code;
    }
    return -1;
  }

  #openTag({ name, attributes, declares, isEmpty }: OpeningTag): void {
    if (this.#open.length === 0) {
      if (this.#hasRoot) this.#faults.damaged();
      this.#hasRoot = true;
    }
    if (this.#open.length >= MAX_XML_DEPTH) this.#faults.unsafe();
    this.#handlers.open(name, attributes, declares);
    if (isEmpty) this.#handlers.close(name);
    else this.#open.push(name);
  }

  /** @param written what stands between "</" and ">" */
  #close(written: string): void {
    const name = this.#open.pop();
    if (name === undefined) return this.#faults.damaged();
    if (written !== name && (!written.startsWith(name) || NO_SPACE.test(written.slice(name.length))))
      this.#faults.damaged();
    this.#handlers.close(name);
  }

  #readOther(text: string, start: number): number {
    if (text.startsWith("<?", start)) {
      this.#state = "instruction";
      this.#pending = "";
      return start + 2;
    }
    if (text.startsWith(COMMENT, start)) {
      this.#state = "comment";
      this.#isStart = false;
      return start + COMMENT.length;
    }
    if (text.startsWith(CDATA, start)) {
      if (this.#open.length === 0) this.#faults.damaged();
      this.#state = "cdata";
      return start + CDATA.length;
    }
    const rest = text.slice(start, start + CDATA.length);
    if (start + rest.length === text.length && [COMMENT, CDATA].some((mark) => mark.startsWith(rest)))
      return this.#hold(text, start);
    return text.startsWith("<!D", start) || "<!D".startsWith(rest)
      ? this.#faults.unsafe()
      : this.#faults.damaged();
  }

  #readComment(text: string, start: number): number {
    const end = text.indexOf("--", start);
    if (end === -1)
      return text.endsWith("-") && text.length > start ? this.#hold(text, text.length - 1) : text.length;
    if (end + 2 === text.length) return this.#hold(text, end);
    if (text.charCodeAt(end + 2) !== GREATER) this.#faults.damaged();
    this.#state = "content";
    return end + 3;
  }

  #readInstruction(text: string, start: number): number {
    const end = text.indexOf("?>", start);
    const stop = end === -1 ? text.length : end;
    if (this.#pending.length < MOST_INSTRUCTION)
      this.#pending += text.slice(start, Math.min(stop, start + MOST_INSTRUCTION));
    if (end === -1) {
      const isOpen = text.endsWith("?") && text.length > start;
      if (!isOpen) return text.length;
      if (this.#pending.endsWith("?")) this.#pending = this.#pending.slice(0, -1);
      return this.#hold(text, text.length - 1);
    }
    this.#endInstruction(this.#pending);
    this.#pending = "";
    this.#isStart = false;
    this.#state = "content";
    return end + 2;
  }

  #endInstruction(written: string): void {
    const target = INSTRUCTION_TARGET.exec(written)?.[0] ?? "";
    if (!isXmlName(target)) this.#faults.damaged();
    if (target.toLowerCase() === "xml" && !(this.#isStart && DECLARATION.test(written)))
      this.#faults.damaged();
  }

  #readCdata(text: string, start: number): number {
    const end = text.indexOf("]]>", start);
    if (end === -1) {
      const held = text.endsWith("]]") ? 2 : text.endsWith("]") ? 1 : 0;
      const stop = Math.max(start, text.length - held);
      if (stop > start) this.#handlers.text(text.slice(start, stop));
      return stop < text.length ? this.#hold(text, stop) : text.length;
    }
    if (end > start) this.#handlers.text(text.slice(start, end));
    this.#state = "content";
    return end + 3;
  }
}

/** How many characters at the end of a text may be the beginning of a reference or of "]]>". */
function heldLength(text: string): number {
  const last = text.lastIndexOf("&");
  if (last !== -1 && !text.includes(";", last)) return text.length - last;
  return text.endsWith("]]") ? 2 : text.endsWith("]") ? 1 : 0;
}
