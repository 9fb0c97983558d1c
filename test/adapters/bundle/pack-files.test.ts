import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { packFiles } from "../../../src/adapters/bundle/pack-files";

const FILES = [
  { name: "O26_รายงาน_2568.docx", bytes: strToU8("word") },
  { name: "O26_รายงาน_2568.csv", bytes: strToU8("ก,ข\r\n".repeat(500)) },
];

describe("files in one zip", () => {
  test("each as it was, and a list of their hashes that sha256sum reads", () => {
    const packed = unzipSync(packFiles(FILES));
    expect(Object.keys(packed)).toEqual([...FILES.map(({ name }) => name), "SHA256SUMS.txt"]);
    for (const { name, bytes } of FILES) expect(packed[name]).toEqual(bytes);
    expect(strFromU8(packed["SHA256SUMS.txt"] as Uint8Array)).toBe(
      FILES.map(({ name, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`).join(
        "",
      ),
    );
  });

  test("the same bytes in every time zone", () => {
    const inZone = (zone: string): string => {
      const was = process.env.TZ;
      process.env.TZ = zone;
      try {
        return Buffer.from(packFiles(FILES)).toString("base64");
      } finally {
        process.env.TZ = was;
      }
    };
    expect(inZone("Pacific/Honolulu")).toBe(inZone("Asia/Bangkok"));
  });

  test("names of other letters than ASCII are marked as UTF-8, or Windows would guess them", () => {
    const view = new DataView(packFiles(FILES).slice().buffer);
    const flags: number[] = [];
    // Local headers (APPNOTE 4.3.7): the signature, and two bytes of flags behind the version.
    for (let at = 0; at + 8 <= view.byteLength; at += 1)
      if (view.getUint32(at, true) === 0x04034b50) flags.push(view.getUint16(at + 6, true) & 0x800);
    expect(flags).toEqual([0x800, 0x800, 0]);
  });

  test("made on Unix and readable by all, or unzip would turn Thai letters into others", () => {
    const view = new DataView(packFiles(FILES).slice().buffer);
    const made: (readonly number[])[] = [];
    // Headers of the directory (APPNOTE 4.3.12): who made the file, and the upper half of its attributes.
    for (let at = 0; at + 46 <= view.byteLength; at += 1)
      if (view.getUint32(at, true) === 0x02014b50)
        made.push([view.getUint8(at + 5), view.getUint16(at + 40, true)]);
    expect(made).toEqual([0, 1, 2].map(() => [3, 0o100644]));
  });
});
