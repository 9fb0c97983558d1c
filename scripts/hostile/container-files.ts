import { quick, large, type HostileFile } from "./hostile-file";
import {
  entriesOf,
  relationships,
  sheetPart,
  TABLE_ROWS,
  workbookPart,
  workbookParts,
  zipOf,
} from "./office-parts";
import { rawZip, type RawEntry } from "./raw-zip";

const MEGABYTE = 1024 * 1024;
const SHEET = "xl/worksheets/sheet1.xml";

/** The entries of the small workbook, with what is told of its sheet changed. */
function withSheet(change: Partial<RawEntry>): RawEntry[] {
  return entriesOf(workbookParts()).map((entry) => (entry.name === SHEET ? { ...entry, ...change } : entry));
}

const plain = (): RawEntry[] => entriesOf(workbookParts());
const blanks = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGABYTE, " ");

/** Zips that are bombs, that lie, or that say a thing twice. */
export const CONTAINER_FILES: readonly HostileFile[] = [
  large("bomb-by-ratio.xlsx", "unpackedTooLarge", () =>
    rawZip(withSheet({ content: sheetPart(TABLE_ROWS + " ".repeat(210 * MEGABYTE)) })),
  ),
  large("bomb-under-the-limit.xlsx", "read", () =>
    rawZip(withSheet({ content: sheetPart(TABLE_ROWS + " ".repeat(190 * MEGABYTE)) })),
  ),
  large("bomb-in-total.xlsx", "unpackedTooLarge", () => {
    const picture = Buffer.alloc(MEGABYTE);
    return rawZip([
      ...plain(),
      ...Array.from({ length: 300 }, (_, index) => ({ name: `xl/media/${index}.png`, content: picture })),
    ]);
  }),
  large("bomb-nobody-opens.xlsx", "read", () =>
    rawZip([...plain(), { name: "xl/media/image1.png", content: Buffer.alloc(90 * MEGABYTE) }]),
  ),
  large("bomb-that-says-it-is-small.xlsx", "damagedPart", () =>
    rawZip(withSheet({ content: blanks(150), central: { size: 900 }, local: { size: 900 } })),
  ),
  large("bomb-in-relationships.xlsx", "damagedPart", () =>
    zipOf(workbookParts({ "_rels/.rels": blanks(190) })),
  ),
  quick("size-too-small.xlsx", "damagedPart", () => rawZip(withSheet({ central: { size: 10 } }))),
  quick("size-too-large.xlsx", "damagedPart", () => rawZip(withSheet({ central: { size: 100_000 } }))),
  quick("size-of-four-gigabytes.xlsx", "unpackedTooLarge", () =>
    rawZip(withSheet({ central: { size: 0xfffffff0 } })),
  ),
  quick("packed-size-too-small.xlsx", "damagedPart", () =>
    rawZip(withSheet({ central: { packedSize: 20 } })),
  ),
  quick("packed-size-beyond-the-file.xlsx", "damagedPart", () =>
    rawZip(withSheet({ central: { packedSize: 5_000_000 } })),
  ),
  quick("stored-with-two-sizes.xlsx", "damagedPart", () =>
    rawZip(withSheet({ isStored: true, central: { size: 50 } })),
  ),
  quick("stored-called-deflated.xlsx", "damagedPart", () =>
    rawZip(withSheet({ isStored: true, central: { method: 8 } })),
  ),
  quick("deflated-called-stored.xlsx", "damagedSheet", () => rawZip(withSheet({ central: { method: 0 } }))),
  quick("unknown-method.xlsx", "damagedPart", () => rawZip(withSheet({ central: { method: 12 } }))),
  quick("wrong-checksum.xlsx", "damagedPart", () => rawZip(withSheet({ central: { crc: 1 } }))),
  quick("local-sizes-differ.xlsx", "damagedPart", () =>
    rawZip(withSheet({ local: { size: 7, packedSize: 7 } })),
  ),
  quick("local-name-differs.xlsx", "damagedPart", () =>
    rawZip(withSheet({ local: { name: "xl/other/sheet9.xml" } })),
  ),
  quick("with-descriptors.xlsx", "read", () =>
    rawZip(plain().map((one) => ({ ...one, hasDescriptor: true }))),
  ),
  quick("descriptor-and-wrong-size.xlsx", "damagedPart", () =>
    rawZip(withSheet({ hasDescriptor: true, central: { size: 3 } })),
  ),
  quick("in-zip64.xlsx", "read", () => rawZip(plain().map((one) => ({ ...one, isZip64: true })))),
  quick("zip64-with-a-huge-size.xlsx", "unpackedTooLarge", () =>
    rawZip(withSheet({ isZip64: true, central: { size: 2 ** 52 } })),
  ),
  quick("zip64-with-a-huge-offset.xlsx", "damagedPart", () =>
    rawZip(withSheet({ isZip64: true, central: { offset: 2 ** 52 } })),
  ),
  quick("encrypted-part.xlsx", "passwordProtected", () =>
    rawZip(withSheet({ central: { flags: 0x0801 }, local: { flags: 0x0801 } })),
  ),
  quick("the-same-name-twice.xlsx", "contradictory", () =>
    rawZip([...plain(), { name: SHEET, content: sheetPart("") }]),
  ),
  quick("the-same-name-in-capitals.xlsx", "contradictory", () =>
    rawZip([...plain(), { name: SHEET.toUpperCase(), content: sheetPart("") }]),
  ),
  quick("the-same-name-with-back-slashes.xlsx", "contradictory", () =>
    rawZip([...plain(), { name: SHEET.replaceAll("/", "\\"), content: sheetPart("") }]),
  ),
  quick("a-picture-twice.xlsx", "contradictory", () =>
    rawZip([
      ...plain(),
      { name: "xl/media/image1.png", content: "one" },
      { name: "xl/media/image1.png", content: "two" },
    ]),
  ),
  quick("listed-twice.xlsx", "contradictory", () =>
    rawZip([
      ...plain(),
      { name: SHEET, content: sheetPart(TABLE_ROWS), isListedOnly: true, central: { offset: 0 } },
    ]),
  ),
  quick("two-names-for-one-entry.xlsx", "contradictory", () => {
    const entries = plain();
    return rawZip([
      ...entries,
      { name: "xl/media/again.xml", content: "", isListedOnly: true, central: { offset: 0 } },
    ]);
  }),
  quick("overlapping-entries.xlsx", "contradictory", () => {
    const inner = rawZip([{ name: "xl/media/inner.bin", content: "x".repeat(500), isStored: true }]);
    const entries = [...plain(), { name: "xl/media/outer.bin", content: inner, isStored: true }];
    const before = rawZip(entries);
    const at = Buffer.from(before).indexOf("xl/media/inner.bin") - 30;
    return rawZip([
      ...entries,
      {
        name: "xl/media/inner.bin",
        content: "x".repeat(500),
        isStored: true,
        isListedOnly: true,
        central: { offset: at },
      },
    ]);
  }),
  large("thousand-overlapping-bombs.xlsx", "contradictory", () => {
    const bomb = Buffer.alloc(MEGABYTE / 8);
    const before = rawZip([...plain(), { name: "xl/media/0.bin", content: bomb }]);
    const at = Buffer.from(before).indexOf("xl/media/0.bin") - 30;
    return rawZip([
      ...plain(),
      { name: "xl/media/0.bin", content: bomb },
      ...Array.from({ length: 1000 }, (_, index) => ({
        name: `xl/media/${index + 1}.bin`,
        content: bomb,
        isListedOnly: true,
        central: { offset: at },
      })),
    ]);
  }),
  quick("names-that-climb-out.xlsx", "read", () =>
    rawZip([
      ...plain(),
      { name: "../../../../climbed.txt", content: "x" },
      { name: "/etc/passwd", content: "x" },
      { name: "C:\\Windows\\win.ini", content: "x" },
    ]),
  ),
  quick("sheet-that-climbs-out.xlsx", "missingPart", () =>
    zipOf(
      workbookParts({
        "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "../../../../etc/passwd"]]),
      }),
    ),
  ),
  quick("sheet-on-another-machine.xlsx", "missingPart", () =>
    zipOf(
      workbookParts({
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "http://example.invalid/sheet.xml"],
        ]),
      }),
    ),
  ),
  quick("name-of-64k.xlsx", "read", () => rawZip([...plain(), { name: "x".repeat(65_000), content: "x" }])),
  quick("names-with-nul.xlsx", "read", () => rawZip([...plain(), { name: "a\u0000b", content: "x" }])),
  quick("directory-claims-more.xlsx", "cutOff", () => rawZip(plain(), { count: 60 })),
  quick("directory-claims-fewer.xlsx", "contradictory", () => rawZip(plain(), { count: 1 })),
  quick("directory-claims-none.xlsx", "contradictory", () => rawZip(plain(), { count: 0 })),
  quick("comment-like-an-end.xlsx", "cutOff", () => {
    const comment = Buffer.alloc(44);
    comment.writeUInt32LE(0x06054b50, 10);
    comment.writeUInt16LE(9, 20);
    return rawZip(plain(), { comment });
  }),
  quick("bytes-before-the-zip.xlsx", "unknownFile", () => rawZip(plain(), { before: Buffer.alloc(100, 1) })),
  large("sixty-thousand-parts.xlsx", "tooManyParts", () =>
    rawZip([
      ...plain(),
      ...Array.from({ length: 60_000 }, (_, index) => ({
        name: `xl/media/${index}`,
        content: "",
        isStored: true,
      })),
    ]),
  ),
  large("nineteen-thousand-parts.xlsx", "read", () =>
    rawZip([
      ...plain(),
      ...Array.from({ length: 19_000 }, (_, index) => ({
        name: `xl/media/${index}`,
        content: "",
        isStored: true,
      })),
    ]),
  ),
  large("one-part-as-a-thousand-sheets.xlsx", "tooManySheets", () =>
    zipOf(
      workbookParts({
        "xl/workbook.xml": workbookPart(
          Array.from({ length: 1000 }, (_, index) => [`แผ่น ${index}`, "rId1"] as const),
        ),
        [SHEET]: sheetPart(TABLE_ROWS + " ".repeat(150_000)),
      }),
    ),
  ),
  large("one-part-as-two-hundred-sheets.xlsx", "read", () =>
    zipOf(
      workbookParts({
        "xl/workbook.xml": workbookPart(
          Array.from({ length: 200 }, (_, index) => [`แผ่น ${index}`, "rId1"] as const),
        ),
      }),
    ),
  ),
];
