import { Packer, type Document } from "docx";

/** What turns a document into the files of its package; part of the library, but not of what it promises. */
interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The files of a document's package by their names, not yet zipped. The library gives them zipped only, and some of them must be
 * finished by us: unpacking and packing the text of a long report once more took a fifth of the time that its Word file takes
 * (issue 14). Its version is held exactly, and the test of this file fails should a next one keep its compiler elsewhere.
 */
export function compileParts(document: Document): ReadonlyMap<string, string | Uint8Array> {
  // Private in the library's types, which may be reached by its name only.
  const compiler = Packer["compiler"] as Compiler;
  return compiler.compile(document);
}
