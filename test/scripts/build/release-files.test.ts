import { unzipSync } from "fflate";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BuiltFile } from "../../../scripts/build/check-build";
import { checksums, zipFiles } from "../../../scripts/build/release-files";

const file = (path: string, text: string): BuiltFile => ({ path, bytes: new TextEncoder().encode(text) });
const FILES = [file("b.js", "two"), file("assets/ก.txt", "สาม"), file("a.html", "one")];

test("a line for each file, sorted, as sha256sum reads them", () => {
  expect(checksums(FILES)).toBe(
    [
      "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  a.html\n",
      "f3f487280cb16c154daa5565ec74e884371bfee569b1cbd5ce2b6806c12c513f  assets/ก.txt\n",
      "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3  b.js\n",
    ].join(""),
  );
});

test("the zip holds what it was given, and is the same for another order, another time and another zone", () => {
  const zip = zipFiles(FILES);
  expect(Object.keys(unzipSync(zip))).toEqual(["a.html", "assets/ก.txt", "b.js"]);
  expect(new TextDecoder().decode(unzipSync(zip)["assets/ก.txt"])).toBe("สาม");
  jest.useFakeTimers({ now: new Date("2031-07-08T09:10:11Z") });
  expect(Buffer.from(zipFiles(FILES.toReversed())).equals(Buffer.from(zip))).toBe(true);
  jest.useRealTimers();
  // First of January 1980, midnight, in the numbers of a zip.
  const view = new DataView(zip.buffer, zip.byteOffset);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
});

test("sha256sum itself agrees, where there is one", () => {
  const folder = mkdtempSync(join(tmpdir(), "sums-"));
  try {
    writeFileSync(join(folder, "a.html"), "one");
    writeFileSync(join(folder, "SHA256SUMS"), checksums([file("a.html", "one")]));
    const said = run(["-c", "SHA256SUMS"], folder);
    expect(said === null || said.includes("a.html: OK")).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Null where the machine has no such program. */
function run(words: readonly string[], cwd: string): string | null {
  try {
    return execFileSync("sha256sum", words, { cwd, encoding: "utf8" });
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return null;
    throw error;
  }
}
