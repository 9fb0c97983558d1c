import { deflateRawSync } from "node:zlib";
import { large, quick, type HostileFile } from "./hostile-file";
import { sheetPart, sheetRow, TABLE_ROWS, times, workbookParts, zipOf } from "./office-parts";

const MEGABYTE = 1024 * 1024;

/** A workbook whose sheet is this XML. */
function sheet(xml: string | Uint8Array): Uint8Array {
  return zipOf(workbookParts({ "xl/worksheets/sheet1.xml": xml }));
}

/** A workbook whose sheet has this behind its table. */
const behindRows = (after: string): Uint8Array => sheet(sheetPart(TABLE_ROWS, after));
const GOOD = sheetPart(TABLE_ROWS);
const afterDeclaration = (doctype: string, xml = GOOD): string => `<?xml version="1.0"?>${doctype}${xml}`;
const LAUGHS = times(10, (index) =>
  index === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${index} "${`&l${index - 1};`.repeat(10)}">`,
);

/** Parts whose XML is endless, unsound, or does what no Office file needs. */
export const XML_FILES: readonly HostileFile[] = [
  quick("doctype.xlsx", "unsafePart", () => sheet(afterDeclaration("<!DOCTYPE worksheet>"))),
  large("long-doctype.xlsx", "unsafePart", () =>
    sheet(afterDeclaration(`<!DOCTYPE worksheet [${"<!-- x -->".repeat(15 * MEGABYTE)}]>`)),
  ),
  quick("billion-laughs.xlsx", "unsafePart", () =>
    sheet(afterDeclaration(`<!DOCTYPE worksheet [${LAUGHS}]>`, sheetPart(sheetRow(1, ["&l9;"])))),
  ),
  quick("external-entity.xlsx", "unsafePart", () =>
    sheet(
      afterDeclaration(
        '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        sheetPart(sheetRow(1, ["&x;"])),
      ),
    ),
  ),
  quick("doctype-inside.xlsx", "unsafePart", () =>
    sheet(GOOD.replace("<sheetData>", "<!DOCTYPE x><sheetData>")),
  ),
  quick("unknown-entity.xlsx", "damagedSheet", () => sheet(sheetPart(sheetRow(1, ["&nobody;"])))),
  large("entity-without-end.xlsx", "damagedSheet", () =>
    sheet(sheetPart(sheetRow(1, [`&${"a".repeat(90 * MEGABYTE)};`]))),
  ),
  large("thirty-million-references.xlsx", "textTooLong", () =>
    sheet(sheetPart(sheetRow(1, ["&#3585;".repeat(12 * MEGABYTE)]))),
  ),
  large("references-nobody-reads.xlsx", "unsafePart", () =>
    behindRows(`<x>${"&lt;".repeat(40 * MEGABYTE)}</x>`),
  ),
  quick("reference-to-no-character.xlsx", "damagedSheet", () =>
    sheet(sheetPart(sheetRow(1, ["&#0;&#x110000;"]))),
  ),
  quick("hundred-levels.xlsx", "unsafePart", () => behindRows("<x>".repeat(100) + "</x>".repeat(100))),
  large("million-levels.xlsx", "unsafePart", () => behindRows("<x>".repeat(1e6) + "</x>".repeat(1e6))),
  large("tag-name-of-100-megabytes.xlsx", "unsafePart", () => behindRows(`<${"x".repeat(95 * MEGABYTE)}/>`)),
  large("closing-name-of-100-megabytes.xlsx", "damagedSheet", () =>
    behindRows(`<x></${"x".repeat(95 * MEGABYTE)}>`),
  ),
  large("attribute-of-100-megabytes.xlsx", "unsafePart", () =>
    behindRows(`<x a="${"x".repeat(95 * MEGABYTE)}"/>`),
  ),
  large("attribute-name-of-100-megabytes.xlsx", "unsafePart", () =>
    behindRows(`<x ${"x".repeat(95 * MEGABYTE)}=""/>`),
  ),
  large("million-attributes.xlsx", "unsafePart", () =>
    behindRows(`<x ${times(1e6, (index) => `a${index}="" `)}/>`),
  ),
  large("spaces-in-a-tag.xlsx", "unsafePart", () => behindRows(`<x${" ".repeat(95 * MEGABYTE)}/>`)),
  large("tag-without-end.xlsx", "unsafePart", () =>
    sheet(`${GOOD.slice(0, -20)}<x a="${"x".repeat(90 * MEGABYTE)}`),
  ),
  large("namespaces-without-end.xlsx", "unsafePart", () =>
    behindRows(
      times(90, (level) => `<x ${times(300, (index) => `xmlns:p${level}-${index}="u" `)}>`) +
        '<x xmlns:q="u"/>'.repeat(100_000) +
        "</x>".repeat(90),
    ),
  ),
  large("comment-of-150-megabytes.xlsx", "read", () =>
    sheet(GOOD.replace("<sheetData>", `<!--${"x".repeat(150 * MEGABYTE)}--><sheetData>`)),
  ),
  large("instruction-of-150-megabytes.xlsx", "read", () =>
    sheet(GOOD.replace("<sheetData>", `<?x ${"x".repeat(150 * MEGABYTE)}?><sheetData>`)),
  ),
  large("million-comments.xlsx", "read", () =>
    sheet(GOOD.replace("<sheetData>", `${"<!--x-->".repeat(5e6)}<sheetData>`)),
  ),
  large("text-of-150-megabytes.xlsx", "textTooLong", () =>
    sheet(sheetPart(sheetRow(1, ["ก".repeat(50 * MEGABYTE)]))),
  ),
  large("cdata-of-150-megabytes.xlsx", "textTooLong", () =>
    sheet(sheetPart(sheetRow(1, [`<![CDATA[${"x".repeat(150 * MEGABYTE)}]]>`]))),
  ),
  large("value-of-100-megabytes.xlsx", "textTooLong", () =>
    sheet(sheetPart(`<row r="1"><c r="A1"><v>${"1".repeat(100 * MEGABYTE)}</v></c></row>`)),
  ),
  large("formula-of-100-megabytes.xlsx", "read", () =>
    sheet(
      sheetPart(`${TABLE_ROWS}<row r="9"><c r="A9"><f>${"1+".repeat(50 * MEGABYTE)}1</f><v>1</v></c></row>`),
    ),
  ),
  large("twenty-million-tags.xlsx", "read", () => behindRows("<x/>".repeat(20e6))),
  large("other-text-of-150-megabytes.xlsx", "read", () => behindRows(`<x>${"y".repeat(150 * MEGABYTE)}</x>`)),
  quick("invalid-utf-8.xlsx", "damagedSheet", () =>
    sheet(
      Buffer.concat([Buffer.from(GOOD.slice(0, -30)), Buffer.of(0xc3, 0x28), Buffer.from(GOOD.slice(-30))]),
    ),
  ),
  quick("overlong-utf-8.xlsx", "damagedSheet", () =>
    sheet(Buffer.from(sheetPart(sheetRow(1, ["@"]))).map((byte) => (byte === 0x40 ? 0xc0 : byte))),
  ),
  quick("nul-in-a-text.xlsx", "damagedSheet", () => sheet(sheetPart(sheetRow(1, ["a\u0000b"])))),
  quick("control-character.xlsx", "damagedSheet", () => sheet(sheetPart(sheetRow(1, ["a\u0001b"])))),
  quick("utf-16.xlsx", "read", () => sheet(Buffer.from(`\ufeff${GOOD}`, "utf16le"))),
  quick("utf-16-cut-off.xlsx", "damagedSheet", () =>
    sheet(Buffer.from(`\ufeff${GOOD}`, "utf16le").subarray(0, -7)),
  ),
  quick("no-root.xlsx", "damagedSheet", () => sheet("")),
  quick("spaces-only.xlsx", "damagedSheet", () => sheet("   \n  ")),
  quick("two-roots.xlsx", "damagedSheet", () => sheet(GOOD + GOOD)),
  quick("text-behind-the-root.xlsx", "damagedSheet", () => sheet(`${GOOD}text`)),
  quick("another-root.xlsx", "damagedSheet", () => sheet("<chartsheet/>")),
  quick("crossed-tags.xlsx", "damagedSheet", () => behindRows("<a><b></a></b>")),
  quick("attribute-twice.xlsx", "damagedSheet", () => behindRows('<a b="1" b="2"/>')),
  quick("less-than-in-an-attribute.xlsx", "damagedSheet", () => behindRows('<a b="<"/>')),
  quick("pieces-that-end-inside-everything.xlsx", "read", () =>
    sheet(
      GOOD.replace(
        "<sheetData>",
        `${times(3000, (index) => `<!--${"-x".repeat(index % 40)}--><?p ${"?".repeat(index % 9)}?>`)}<sheetData>`,
      ),
    ),
  ),
  quick("compressed-part-in-a-part.xlsx", "damagedSheet", () => sheet(deflateRawSync(Buffer.from(GOOD)))),
];
