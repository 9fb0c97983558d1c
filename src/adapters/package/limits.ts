/** Bytes in a megabyte, as Windows Explorer counts them. */
export const MEGABYTE = 1024 * 1024;

/** Largest Office file that is read. */
export const MAX_FILE_BYTES = 50 * MEGABYTE;

/** Most bytes that all parts of a file may unpack to; a zip of 600 KB can claim 600 MB. */
export const MAX_UNPACKED_BYTES = 200 * MEGABYTE;

/** Most files inside the package; a workbook full of photographs has some hundreds. */
export const MAX_PARTS = 20_000;

/**
 * Most characters that are shown in all, with a text as often as it is shown: a workbook keeps equal texts once, so that a file of 100 KB
 * can show 200 million. 10,000 measures of real length are 12 million.
 */
export const MAX_TEXT_CHARACTERS = 20_000_000;

/** Most pointers from one part to others; a report full of photographs has some hundreds. */
export const MAX_RELATIONSHIPS = 20_000;

/** Most cell styles and number formats, or styles and lists of a Word file; Excel itself allows 65,490. */
export const MAX_STYLES = 100_000;

/** How large an Office file may be to be read. */
export interface PackageLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly parts: number;
  /** Characters shown in all. */
  readonly textCharacters: number;
  /** Pointers of one part. */
  readonly relationships: number;
  /** Styles of every kind. */
  readonly styles: number;
}

/** The limits for files that users bring. */
export const PACKAGE_LIMITS: PackageLimits = {
  fileBytes: MAX_FILE_BYTES,
  unpackedBytes: MAX_UNPACKED_BYTES,
  parts: MAX_PARTS,
  textCharacters: MAX_TEXT_CHARACTERS,
  relationships: MAX_RELATIONSHIPS,
  styles: MAX_STYLES,
};

/** Deepest nesting of XML elements; real parts of a workbook stay under twenty, a text box inside nested tables of a Word file under sixty. */
export const MAX_XML_DEPTH = 100;

/** Longest tag; Word keeps drawings of some megabytes in an attribute (o:gfxdata). */
export const MAX_TAG_CHARACTERS = 8 * MEGABYTE;

/** Most references (&amp;, &#10;) in a part; 10,000 measures have some 100,000, for line ends. */
export const MAX_REFERENCES = 5_000_000;

/** Most attributes of an element; the outermost of a Word file has forty, all of them namespaces. */
export const MAX_ATTRIBUTES = 500;
