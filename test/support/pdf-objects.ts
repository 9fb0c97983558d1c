import { inflateSync } from "node:zlib";

/** A name of PDF: /Type is { name: "Type" }. */
export interface PdfName {
  readonly name: string;
}

/** A pointer to an object. */
export interface PdfPointer {
  readonly ref: number;
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export type PdfValue =
  null | boolean | number | string | PdfName | PdfPointer | readonly PdfValue[] | PdfDictionary;

/** What a file says of itself, object by object: for what readers of its text do not tell. */
export interface PdfObjects {
  readonly trailer: PdfDictionary;
  /** The value that a pointer leads to, or the value itself. */
  readonly follow: (value: PdfValue | undefined) => PdfValue;
  /** The dictionary at the end of a path of keys from another one. */
  readonly dictionary: (value: PdfValue | undefined, ...path: readonly string[]) => PdfDictionary;
  readonly list: (value: PdfValue | undefined) => readonly PdfValue[];
  /** A stream's bytes, unpacked, as Latin-1. */
  readonly stream: (value: PdfValue | undefined) => string;
  readonly numbers: readonly number[];
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Reads the objects of a file by its table of places; an object whose place is wrong throws. */
export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes).toString("latin1");
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  const places = readTable(file, tableAt);
  const trailer = readValue(file, file.indexOf("trailer", tableAt) + "trailer".length).value as PdfDictionary;
  const known = new Map<number, { readonly value: PdfValue; readonly end: number }>();
  const object = (number: number): { readonly value: PdfValue; readonly end: number } => {
    const read = known.get(number) ?? readObject(file, number, places.get(number));
    known.set(number, read);
    return read;
  };
  const follow = (value: PdfValue | undefined): PdfValue =>
    isPointer(value) ? follow(object(value.ref).value) : (value ?? null);
  const dictionary = (value: PdfValue | undefined, ...path: readonly string[]): PdfDictionary => {
    const own = follow(value);
    if (!(own instanceof Map)) throw new Error(`no dictionary before ${path.join("/")}`);
    const [key, ...rest] = path;
    return key === undefined ? own : dictionary(own.get(key), ...rest);
  };
  return {
    trailer,
    follow,
    dictionary,
    list: (value) => {
      const own = follow(value);
      return Array.isArray(own) ? (own as readonly PdfValue[]) : own === null ? [] : [own];
    },
    stream: (value) => {
      if (!isPointer(value)) throw new Error("a stream is an object of its own");
      const { value: head, end } = object(value.ref);
      const start = /^\s*stream\r?\n/.exec(file.slice(end, end + 20))?.[0].length ?? Number.NaN;
      const packed = bytes.subarray(end + start, end + start + Number(dictionary(head).get("Length")));
      return Buffer.from(dictionary(head).has("Filter") ? inflateSync(packed) : packed).toString("latin1");
    },
    numbers: [...places.keys()],
  };
}

export function isPointer(value: PdfValue | undefined): value is PdfPointer {
  return typeof value === "object" && value !== null && "ref" in value;
}

/** The text of a name, null for anything else. */
export function nameOf(value: PdfValue | undefined): string | null {
  return typeof value === "object" && value !== null && "name" in value ? value.name : null;
}

/** A text of the file: UTF-16 with its mark, or one byte a character. */
export function textOf(value: PdfValue | undefined): string | null {
  if (typeof value !== "string") return null;
  if (!value.startsWith("\u00fe\u00ff")) return value;
  return Buffer.from(value.slice(2), "latin1").swap16().toString("utf16le");
}

function readTable(file: string, at: number): ReadonlyMap<number, number> {
  const head = /^xref\s+0 (\d+)\s+/.exec(file.slice(at, at + 40));
  if (head === null) throw new Error("no table of places");
  const places = new Map<number, number>();
  for (let number = 1; number < Number(head[1]); number++) {
    const line = file.slice(at + head[0].length + number * 20, at + head[0].length + (number + 1) * 20);
    places.set(number, Number(line.slice(0, 10)));
  }
  return places;
}

function readObject(
  file: string,
  number: number,
  at = Number.NaN,
): { readonly value: PdfValue; readonly end: number } {
  const head = /^(\d+) 0 obj\s/.exec(file.slice(at, at + 20));
  if (head === null || Number(head[1]) !== number) throw new Error(`object ${number} is not at its place`);
  return readValue(file, at + head[0].length);
}

function readValue(file: string, from: number): { readonly value: PdfValue; readonly end: number } {
  let at = from;
  const skip = (): void => {
    while (/\s/.test(file.charAt(at))) at++;
  };
  const read = (): PdfValue => {
    skip();
    const sign = file.charAt(at);
    if (file.startsWith("<<", at)) return readDictionary();
    if (sign === "[") return readList();
    if (sign === "(") return readString();
    if (sign === "<") {
      const end = file.indexOf(">", at);
      const hex = file.slice(at + 1, end);
      at = end + 1;
      return Buffer.from(hex, "hex").toString("latin1");
    }
    const [word = ""] = /^\/?[^\s()<>[\]{}/%]*/.exec(file.slice(at, at + 200)) ?? [];
    if (word === "") throw new Error(`nothing to read at ${at}`);
    const pointer = /^(\d+) 0 R\b/.exec(file.slice(at, at + 20));
    at += pointer?.[0].length ?? word.length;
    if (pointer !== null) return { ref: Number(pointer[1]) };
    if (word.startsWith("/"))
      return {
        name: word
          .slice(1)
          .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      };
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    const number = Number(word);
    if (Number.isNaN(number)) throw new Error(`${word} is no value`);
    return number;
  };
  const readDictionary = (): PdfDictionary => {
    const entries = new Map<string, PdfValue>();
    at += 2;
    for (skip(); !file.startsWith(">>", at); skip()) {
      const key = nameOf(read());
      if (key === null) throw new Error(`no key at ${at}`);
      entries.set(key, read());
    }
    at += 2;
    return entries;
  };
  const readList = (): readonly PdfValue[] => {
    const items: PdfValue[] = [];
    at++;
    for (skip(); file.charAt(at) !== "]"; skip()) items.push(read());
    at++;
    return items;
  };
  const readString = (): string => {
    let text = "";
    let depth = 0;
    do {
      const sign = file.charAt(at++);
      if (sign === "(" && depth++ === 0) continue;
      if (sign === ")" && --depth === 0) break;
      if (sign !== "\\") {
        text += sign;
        continue;
      }
      const octal = /^[0-7]{1,3}/.exec(file.slice(at, at + 3))?.[0];
      const escaped = file.charAt(at);
      at += octal?.length ?? 1;
      if (octal === undefined) text += ESCAPES[escaped] ?? escaped;
      else text += String.fromCharCode(Number.parseInt(octal, 8));
    } while (depth > 0);
    return text;
  };
  const value = read();
  return { value, end: at };
}
