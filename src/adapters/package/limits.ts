/** Bytes in a megabyte, as Windows Explorer counts them. */
export const MEGABYTE = 1024 * 1024;

/** Largest Office file that is read. */
export const MAX_FILE_BYTES = 50 * MEGABYTE;

/** Most bytes that all parts of a file may unpack to; a zip of 600 KB can claim 600 MB. */
export const MAX_UNPACKED_BYTES = 200 * MEGABYTE;

/** Most files inside the package; a workbook full of photographs has some hundreds. */
export const MAX_PARTS = 20_000;

/** How large an Office file may be to be read. */
export interface PackageLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly parts: number;
}

/** The limits for files that users bring. */
export const PACKAGE_LIMITS: PackageLimits = {
  fileBytes: MAX_FILE_BYTES,
  unpackedBytes: MAX_UNPACKED_BYTES,
  parts: MAX_PARTS,
};

/** Deepest nesting of XML elements; real parts of a workbook stay under twenty, a text box inside nested tables of a Word file under sixty. */
export const MAX_XML_DEPTH = 100;

/** Longest tag; Word keeps drawings of some megabytes in an attribute (o:gfxdata). */
export const MAX_TAG_CHARACTERS = 8 * MEGABYTE;

/** Most attributes of an element; the outermost of a Word file has forty, all of them namespaces. */
export const MAX_ATTRIBUTES = 500;
