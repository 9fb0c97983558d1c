import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "../../../../src/adapters/package/crc32";
import { rewriteZip } from "../../../../src/adapters/xlsx/patching/rewrite-zip";
import { readZipDirectory } from "../../../../src/adapters/package/read-zip-directory";
import { unpackEntry } from "../../../../src/adapters/package/unpack-entry";

interface FilePlan {
  readonly name: string;
  readonly text: string;
  readonly isStored?: boolean;
  /** Sizes behind the data, with or without a signature before them. */
  readonly descriptor?: "signed" | "bare";
  readonly extra?: Uint8Array;
  readonly isWide?: boolean;
}

const bytesOf = (...numbers: [value: number, size: number][]): Uint8Array =>
  Uint8Array.from(
    numbers.flatMap(([value, size]) =>
      Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  );
const joined = (...pieces: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]));

/** A zip with things that writers do and fflate does not. */
function makeZip(files: readonly FilePlan[], comment = ""): Uint8Array {
  let body = new Uint8Array(0);
  let directory = new Uint8Array();
  for (const {
    name,
    text,
    isStored = false,
    descriptor,
    extra = new Uint8Array(),
    isWide = false,
  } of files) {
    const content = strToU8(text);
    const data = isStored ? content : deflateSync(content);
    const sizes = bytesOf([crc32(content, 0), 4], [data.length, 4], [content.length, 4]);
    const flags = 0x0800 + (descriptor ? 8 : 0);
    const fields = joined(
      bytesOf([flags, 2], [isStored ? 0 : 8, 2], [0x1234, 2], [0x5821, 2]),
      descriptor ? new Uint8Array(12) : sizes,
    );
    const own = strToU8(name);
    const offset = body.length;
    const wide = isWide ? joined(bytesOf([1, 2], [8, 2], [offset, 8])) : new Uint8Array();
    body = joined(
      body,
      bytesOf([0x04034b50, 4], [20, 2]),
      fields,
      bytesOf([own.length, 2], [extra.length, 2]),
      own,
      extra,
      data,
      descriptor === "signed"
        ? joined(bytesOf([0x08074b50, 4]), sizes)
        : descriptor === "bare"
          ? sizes
          : new Uint8Array(),
    );
    directory = joined(
      directory,
      bytesOf([0x02014b50, 4], [45, 2], [20, 2]),
      fields.subarray(0, 8),
      sizes,
      bytesOf(
        [own.length, 2],
        [extra.length + wide.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [isWide ? 0xffffffff : offset, 4],
      ),
      own,
      extra,
      wide,
    );
  }
  const end = bytesOf(
    [0x06054b50, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [directory.length, 4],
    [body.length, 4],
    [comment.length, 2],
  );
  return joined(body, directory, end, strToU8(comment));
}

function textsOf(zip: Uint8Array): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const entry of readZipDirectory(zip).values()) {
    let text = "";
    unpackEntry(zip, entry, (piece) => (text += strFromU8(piece)));
    texts[entry.name] = text;
  }
  return texts;
}

const OTHERS: [name: string, plan: Omit<FilePlan, "name" | "text">][] = [
  ["deflated", {}],
  ["stored", { isStored: true }],
  ["sizes behind the data", { descriptor: "signed" }],
  ["sizes behind the data, no signature", { descriptor: "bare" }],
  ["extra fields", { extra: bytesOf([0x5455, 2], [5, 2], [7, 5]) }],
  ["its place in a zip64 field", { isWide: true }],
];
test.each(OTHERS)("a file beside the changed one is the same, bit for bit: %s", (_, plan) => {
  const files = [
    { name: "[Content_Types].xml", text: "ก" },
    { name: "xl/ก.xml", text: "ข".repeat(99), ...plan },
    { name: "xl/z.xml", text: "ค", ...plan },
  ];
  const before = makeZip(files, "note");
  const after = rewriteZip(before, new Map([["[content_types].xml", strToU8("ยาวกว่าเดิม")]]));
  expect(textsOf(after)).toEqual({
    "[Content_Types].xml": "ยาวกว่าเดิม",
    "xl/ก.xml": "ข".repeat(99),
    "xl/z.xml": "ค",
  });
  const rest = (zip: Uint8Array): Uint8Array => {
    const entries = readZipDirectory(zip);
    const end = new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 22 - 4 + 16, true);
    return zip.subarray(entries.get("xl/ก.xml")?.offset, end);
  };
  expect(rest(after)).toEqual(rest(before));
  expect(strFromU8(after.subarray(-4))).toBe("note");
});

test.each(OTHERS)("the changed file keeps its name, time and place: %s", (_, plan) => {
  const before = makeZip([
    { name: "a.xml", text: "ก" },
    { name: "xl/ก.xml", text: "ข", ...plan },
    { name: "z.xml", text: "ค" },
  ]);
  const after = rewriteZip(before, new Map([["xl/ก.xml", strToU8("ใหม่")]]));
  expect([...readZipDirectory(after).values()].map(({ name }) => name)).toEqual([
    "a.xml",
    "xl/ก.xml",
    "z.xml",
  ]);
  expect(textsOf(after)).toEqual({ "a.xml": "ก", "xl/ก.xml": "ใหม่", "z.xml": "ค" });
  expect(unzipSync(after)["xl/ก.xml"]).toEqual(strToU8("ใหม่"));
  const offset = readZipDirectory(after).get("xl/ก.xml")?.offset ?? 0;
  expect([...after.subarray(offset + 6, offset + 14)]).toEqual([0, 8, 8, 0, 0x34, 0x12, 0x21, 0x58]);
});

test("a file is taken out", () => {
  const before = zipSync({ "a.xml": strToU8("ก"), "b.xml": strToU8("ข"), "c.xml": strToU8("ค") });
  expect(textsOf(rewriteZip(before, new Map([["b.xml", null]])))).toEqual({ "a.xml": "ก", "c.xml": "ค" });
});

test("nothing changed, the same bytes; and the same changes give the same bytes", () => {
  const before = makeZip([{ name: "a.xml", text: "ก", descriptor: "signed" }]);
  expect(rewriteZip(before, new Map())).toEqual(before);
  const changes = new Map([["a.xml", strToU8("ข")]]);
  expect(rewriteZip(before, changes)).toEqual(rewriteZip(before, changes));
});

test("what was read stays as it is, though a Buffer's slice is no copy", () => {
  const zip = makeZip([
    { name: "a.xml", text: "ก" },
    { name: "xl/ก.xml", text: "ข" },
  ]);
  const read = Buffer.from(zip);
  const changes = new Map([["a.xml", strToU8("ยาวกว่าเดิม")]]);
  expect(rewriteZip(read, changes)).toEqual(rewriteZip(zip, changes));
  expect(new Uint8Array(read)).toEqual(zip);
});
