import { throwPackageFault, type PackageFaultId } from "./package-fault";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06], // a zip with nothing in it
];
const HEAD_BYTES = 4096;
const MARKUP = /^\s*(?:<|MIME-Version:|Content-Type:)/i;

/** Entries of an OLE compound file, in the order in which they decide: a password hides a file of either format. */
const OLE_STREAMS: readonly (readonly [name: string, fault: PackageFaultId])[] = [
  ["EncryptionInfo", "passwordProtected"],
  ["EncryptedPackage", "passwordProtected"],
  ["Workbook", "oldExcelFormat"],
  ["Book", "oldExcelFormat"],
  ["WordDocument", "oldWordFormat"],
  ["PowerPoint Document", "presentation"],
];

/** Refuses a file that is no zip, saying what it is instead: old .xls, a password, a web page, text. */
export function throwForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throwPackageFault("emptyFile");
  if (ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature))) return;
  if (startsWith(bytes, OLE_SIGNATURE)) throwPackageFault(recogniseOle(bytes));
  throwPackageFault(recogniseText(bytes.subarray(0, HEAD_BYTES)));
}

/**
 * The kinds of Office file that are read, each with the folder of its parts and the fault for a reader that expects another kind.
 */
const KINDS = [
  { kind: "workbook", folder: "xl/" },
  { kind: "wordDocument", folder: "word/" },
  { kind: "presentation", folder: "ppt/" },
] as const;

/** A kind of Office file that a reader can ask for. */
export type PackageKind = "workbook" | "wordDocument";

/** Refuses a zip that is not of the kind wanted, by the parts it holds. */
export function throwForeignPackage(parts: Iterable<string>, wanted: PackageKind): void {
  const names = [...parts];
  const has = (part: string): boolean => names.includes(part);
  const hasFolder = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  if (has("xl/workbook.bin")) throwPackageFault("binaryWorkbook");
  const foreign = KINDS.find(({ kind, folder }) => kind !== wanted && hasFolder(folder));
  if (has("_rels/.rels") && foreign === undefined) return;
  if (foreign !== undefined) throwPackageFault(foreign.kind);
  if (KINDS.some(({ folder }) => hasFolder(folder)))
    throwPackageFault("missingPart", { part: "_rels/.rels" });
  if (has("mimetype") && has("content.xml")) throwPackageFault("openDocument");
  throwPackageFault("otherArchive");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Directory entries of a compound file are 128 bytes long and lie on such a boundary; the name's length is at 64 ([MS-CFB] 2.6.1). */
function recogniseOle(bytes: Uint8Array): PackageFaultId {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true) / 2 - 1;
    if (length < 4 || length > 31 || !Number.isInteger(length)) continue;
    let name = "";
    for (let index = 0; index < length; index++) {
      name += String.fromCharCode(view.getUint16(at + index * 2, true));
    }
    found.add(name);
  }
  return OLE_STREAMS.find(([name]) => found.has(name))?.[1] ?? "unknownFile";
}

function recogniseText(head: Uint8Array): PackageFaultId {
  const isWide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  const text = new TextDecoder(isWide ? (head[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(head);
  if (text.includes("\0") || startsWith(head, [0x25, 0x50, 0x44, 0x46])) return "unknownFile"; // %PDF
  if (MARKUP.test(text)) return "webPage";
  return hasControlCharacters(text) ? "unknownFile" : "plainText";
}

function hasControlCharacters(text: string): boolean {
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}
