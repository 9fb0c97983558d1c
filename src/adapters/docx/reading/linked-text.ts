import { saysAddress } from "./says-address";

/** A link that may go on: in the next run, or in the next paragraph. */
export interface OpenLink {
  readonly address: string;
  /** The text that is shown for it. */
  readonly shown: string;
  /** Writes the address behind its text, where that is in an earlier paragraph; null where it is in the open one. */
  readonly write: ((suffix: string) => void) | null;
}

/** The text of a paragraph, in two: up to the end of the link that may go on, and behind it. */
export interface PartedText {
  readonly head: string;
  readonly tail: string;
  readonly link: OpenLink | null;
}

export const NO_TEXT: PartedText = { head: "", tail: "", link: null };

/** Letters and figures; behind an address in brackets they need a space, or they would belong to it. */
const WORD_START = /^[^\s.,;:!?)\]}…ฯ"'”’]/;

/** Collects a text whose links say where they lead: "text (address)", once for each link, however many runs it is made of. */
export class LinkedText {
  readonly #pieces: string[];
  readonly #count: (characters: number) => void;
  #link: OpenLink | null;
  /** Piece with the last letters of the link. */
  #at: number;

  /** @param count called with the length of each address that is written */
  constructor({ head, tail, link }: PartedText, count: (characters: number) => void) {
    this.#pieces = [head, tail].filter((piece) => piece !== "");
    this.#link = link;
    this.#at = link?.write === null ? 0 : -1;
    this.#count = count;
  }

  /** How many pieces there are. */
  get length(): number {
    return this.#pieces.length;
  }

  /** True where the link of an earlier paragraph is still open. */
  get isCarried(): boolean {
    return this.#link !== null && this.#link.write !== null;
  }

  /** @param address "" for a text that is no link */
  add(text: string, address: string): void {
    const link = this.#link;
    const isBlank = text.trim() === "";
    // Blank between two pieces of a link it belongs to the link.
    if (link !== null && link.address !== address && !(isBlank && address === "")) this.endLink(text);
    this.#pieces.push(text);
    if (address === "") return;
    // Addresses in two paragraphs are two, though one link leads from both.
    const shown = (this.#link?.shown ?? "") + (this.isCarried ? "\n" : "") + text;
    if (isBlank) {
      if (this.#link !== null) this.#link = { ...this.#link, shown };
      return;
    }
    this.#link = { address, shown, write: null };
    this.#at = this.#pieces.length - 1;
  }

  /** Forgets all pieces behind so many. */
  cut(length: number): void {
    if (this.#pieces.length <= length) return;
    this.#pieces.length = length;
    if (this.#at >= length) this.#link = null;
  }

  /** @param next the text that follows, if any */
  endLink(next = ""): void {
    const link = this.#link;
    this.#link = null;
    const suffix = link === null ? "" : addressOf(link);
    if (link === null || suffix === "") return;
    this.#count(suffix.length);
    if (link.write !== null) {
      link.write(suffix);
      return;
    }
    const written = withAddress(this.#pieces[this.#at] ?? "", suffix);
    const isGlued = this.#at === this.#pieces.length - 1 && !/\s$/.test(written) && WORD_START.test(next);
    this.#pieces[this.#at] = isGlued ? `${written} ` : written;
  }

  /** The text so far; the link at its end stays open. */
  close(): PartedText {
    const at = this.#link === null || this.isCarried ? this.#pieces.length - 1 : this.#at;
    return { head: join(this.#pieces, 0, at + 1), tail: join(this.#pieces, at + 1), link: this.#link };
  }
}

/** The address of a link as it is written behind the link's text; "" where the text says it. */
export function addressOf({ shown, address }: OpenLink): string {
  return saysAddress(shown, address) ? "" : `(${address})`;
}

/** @example withAddress("คลิก ", "(https://a.go.th)") // "คลิก (https://a.go.th) " */
export function withAddress(text: string, suffix: string): string {
  if (suffix === "") return text;
  const end = text.trimEnd().length;
  return `${text.slice(0, end)} ${suffix}${text.slice(end)}`;
}

/** Not `Array.join`: of paragraphs that run on into one another each would be copied again and again. */
function join(pieces: readonly string[], from: number, to = pieces.length): string {
  let text = "";
  for (let at = from; at < to; at++) text += pieces[at] ?? "";
  return text;
}
