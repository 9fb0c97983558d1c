import { gzipSync } from "node:zlib";
import { quick, type HostileFile } from "./hostile-file";
import { documentParts, entriesOf, WORD_TABLE, workbookParts, zipOf, type Parts } from "./office-parts";
import { rawZip } from "./raw-zip";

const OLE = "d0cf11e0a1b11ae1";

/** The head of an old Office file whose directory has an entry of this name. */
function oleFile(stream: string): Uint8Array {
  const file = Buffer.alloc(1024);
  Buffer.from(OLE, "hex").copy(file);
  const name = Buffer.from(`${stream}\0`, "utf16le");
  name.copy(file, 512);
  file.writeUInt16LE(name.length, 512 + 64);
  return file;
}

/** Files of another kind under the names of a workbook and a document. */
const OTHER_KINDS: readonly (readonly [name: string, fault: string, bytes: () => Uint8Array])[] = [
  ["empty", "emptyFile", () => new Uint8Array()],
  ["one-byte", "plainText", () => Buffer.from("x")],
  ["pdf", "unknownFile", () => Buffer.from("%PDF-1.7\n1 0 obj\n")],
  ["png", "unknownFile", () => Buffer.from("89504e470d0a1a0a0000000d", "hex")],
  ["gzip", "unknownFile", () => gzipSync("x")],
  ["csv", "plainText", () => Buffer.from("มาตรการ,ขั้นตอน\n๑,๒\n")],
  ["rtf", "plainText", () => Buffer.from("{\\rtf1 x}")],
  ["web-page", "webPage", () => Buffer.from("<html><body>x</body></html>")],
  ["encrypted", "passwordProtected", () => oleFile("EncryptedPackage")],
  ["powerpoint-97", "presentation", () => oleFile("PowerPoint Document")],
  ["another-ole", "unknownFile", () => oleFile("Nothing Known")],
  ["zip", "otherArchive", () => zipOf({ "readme.txt": "x" })],
  ["empty-zip", "otherArchive", () => rawZip([])],
  ["open-document", "openDocument", () => zipOf({ mimetype: "x", "content.xml": "<x/>" })],
  ["presentation", "presentation", () => zipOf({ "_rels/.rels": "<x/>", "ppt/presentation.xml": "<x/>" })],
  ["zip-head-only", "cutOff", () => Buffer.from("504b0304", "hex")],
  ["many-zip-heads", "cutOff", () => Buffer.alloc(400_000, Buffer.from("504b0304", "hex"))],
  ["many-zip-ends", "cutOff", () => Buffer.alloc(400_000, Buffer.from("504b0506", "hex"))],
];

const WORKBOOK = workbookParts();
const DOCUMENT = documentParts(WORD_TABLE);

/** Each part cut in half, though the zip is sound. */
function cutParts(parts: Parts, ending: string): HostileFile[] {
  return Object.entries(parts)
    .filter(([name]) => name !== "[Content_Types].xml")
    .map(([name, content]) => {
      const isSheet = name.includes("worksheets/");
      const half = Buffer.from(content as string).subarray(0, Math.floor(content.length / 2));
      return quick(
        `cut-in-half-${name.replaceAll("/", "-")}.${ending}`,
        isSheet ? "damagedSheet" : "damagedPart",
        () => zipOf({ ...parts, [name]: half }),
      );
    });
}

/** The file cut off behind the beginning of each of its parts. */
function cutFiles(parts: Parts, ending: string): HostileFile[] {
  const whole = Buffer.from(zipOf(parts));
  return entriesOf(parts).map(({ name }) =>
    quick(`cut-off-at-${name.replaceAll("/", "-")}.${ending}`, "cutOff", () =>
      whole.subarray(0, whole.indexOf(name) + name.length + 10),
    ),
  );
}

/** Each part left out. */
function missingParts(parts: Parts, ending: string): HostileFile[] {
  const needed = ["_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "word/document.xml"];
  return needed
    .filter((name) => name in parts)
    .map((name) =>
      quick(`without-${name.replaceAll("/", "-")}.${ending}`, "missingPart", () =>
        zipOf(Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name))),
      ),
    );
}

/** Files that are something else, or only a part of what they should be. */
export const OTHER_FILES: readonly HostileFile[] = [
  ...["xlsx", "docx"].flatMap((ending) =>
    OTHER_KINDS.map(([name, fault, make]) => quick(`really-${name}.${ending}`, fault, make)),
  ),
  quick("really-excel-97.xlsx", "oldExcelFormat", () => oleFile("Workbook")),
  quick("really-word-97.xlsx", "oldWordFormat", () => oleFile("WordDocument")),
  quick("really-word-97.docx", "oldWordFormat", () => oleFile("WordDocument")),
  quick("really-excel-97.docx", "oldExcelFormat", () => oleFile("Workbook")),
  quick("really-binary.xlsx", "binaryWorkbook", () =>
    zipOf({ "_rels/.rels": "<x/>", "xl/workbook.bin": "x" }),
  ),
  quick("really-a-document.xlsx", "wordDocument", () => zipOf(DOCUMENT)),
  quick("really-a-workbook.docx", "workbook", () => zipOf(WORKBOOK)),
  ...cutParts(WORKBOOK, "xlsx"),
  ...cutParts(DOCUMENT, "docx"),
  ...cutFiles(WORKBOOK, "xlsx"),
  ...cutFiles(DOCUMENT, "docx"),
  ...missingParts(WORKBOOK, "xlsx"),
  ...missingParts(DOCUMENT, "docx"),
];
