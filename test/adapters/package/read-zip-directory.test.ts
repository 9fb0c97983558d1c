import { strToU8, zipSync } from "fflate";
import { readZipDirectory } from "../../../src/adapters/package/read-zip-directory";
import { fileFaultOf } from "../../../src/adapters/package/package-fault";

const NAME = "xl/workbook.xml";
const zip = zipSync({ [NAME]: strToU8("<workbook/>") }, { level: 0 });

/** The same zip with sizes and offset in the 64-bit fields, as writers of streams store them. */
function toZip64(bytes: Uint8Array): Buffer {
  const source = Buffer.from(bytes);
  const directory = source.readUInt32LE(source.length - 6);
  const entry = Buffer.from(source.subarray(directory, directory + 46 + NAME.length));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(0n, 20);
  for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field);
  entry.writeUInt16LE(extra.length, 30);

  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(directory), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory + entry.length + extra.length), 8);
  const end = Buffer.from(source.subarray(source.length - 22));
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([source.subarray(0, directory), entry, extra, record, locator, end]);
}

test("a plain zip", () => {
  expect(readZipDirectory(zip).get(NAME)).toMatchObject({
    name: NAME,
    method: 0,
    isLocked: false,
    size: 11,
    offset: 0,
  });
});

test("a zip64", () => {
  expect(readZipDirectory(toZip64(zip)).get(NAME)).toEqual(readZipDirectory(zip).get(NAME));
});

test.each([
  ["without its locator", (bytes: Buffer) => bytes.fill(0, bytes.length - 42, bytes.length - 22)],
  [
    "with a locator that points beyond the file",
    (bytes: Buffer) => bytes.fill(0x7f, bytes.length - 34, bytes.length - 28),
  ],
])("a zip64 %s is cut off", (_, damage) => {
  const bytes = toZip64(zip);
  damage(bytes);
  expect(faultFrom(() => readZipDirectory(bytes))).toEqual({ id: "cutOff", values: {} });
});

function faultFrom(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return fileFaultOf(error);
  }
  return null;
}
