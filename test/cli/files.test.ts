import {
  appendFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileExists, isSameFile, readFileBytes, removeUnfinished, writeFileBytes } from "../../src/cli/files";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("readFileBytes", () => {
  test("gives the bytes, up to the limit", async () => {
    await writeFile(join(folder, "a"), "12345");
    const read = await readFileBytes(join(folder, "a"), "a", 5);
    expect(read.ok && Buffer.from(read.value as Uint8Array).toString()).toBe("12345");
  });

  test("one byte over the limit is not read", async () => {
    await writeFile(join(folder, "a"), "123456");
    expect(await readFileBytes(join(folder, "a"), "a", 5)).toEqual({ ok: true, value: "too-large" });
  });

  test.each([
    ["no such file", "none.xlsx", /There is no file none\.xlsx/],
    ["no such folder", "none/plan.xlsx", /There is no file none\/plan\.xlsx/],
    ["a folder", ".", /is a folder/],
  ])("%s", async (_, name, sentence) => {
    const read = await readFileBytes(join(folder, name), name, 5);
    expect(!read.ok && read.fault.en).toMatch(sentence);
  });
});

describe("a file that somebody is still writing", () => {
  /** Appends until the reading has ended. */
  async function readWhileItGrows(maxBytes: number, piece: string): ReturnType<typeof readFileBytes> {
    const path = join(folder, "grows");
    await writeFile(path, "x".repeat(8_000_000));
    let isDone = false;
    const reading = readFileBytes(path, "grows", maxBytes).finally(() => (isDone = true));
    while (!isDone) await appendFile(path, piece);
    return reading;
  }

  test("ends: it is read no further than the limit, or told as changing", async () => {
    const read = await readWhileItGrows(9_000_000, "y".repeat(100_000));
    if (read.ok) expect(read.value === "too-large" || read.value.length >= 8_000_000).toBe(true);
    else expect(read.fault.en).toMatch(/changed while it was read/);
  });
});

describe("a file whose size the system does not tell", () => {
  const path = "/proc/self/maps";
  const files = process.platform === "linux" ? [path] : [];
  test("is read to its end, and no further than the limit", async () => {
    for (const file of files) {
      const read = await readFileBytes(file, file, 1_000_000);
      expect(read.ok && (read.value as Uint8Array).length).toBeGreaterThan(100);
      expect(await readFileBytes(file, file, 100)).toEqual({ ok: true, value: "too-large" });
    }
  });
});

describe("writeFileBytes", () => {
  const bytes = new Uint8Array([1, 2, 3]);

  test("writes the file and leaves nothing beside it", async () => {
    expect(await writeFileBytes(join(folder, "out.docx"), "out.docx", bytes)).toEqual({
      ok: true,
      value: null,
    });
    expect(await readdir(folder)).toEqual(["out.docx"]);
    expect([...(await readFile(join(folder, "out.docx")))]).toEqual([1, 2, 3]);
  });

  test("takes the place of an older file", async () => {
    await writeFile(join(folder, "out.docx"), "older and longer");
    await writeFileBytes(join(folder, "out.docx"), "out.docx", bytes);
    expect([...(await readFile(join(folder, "out.docx")))]).toEqual([1, 2, 3]);
  });

  test("a missing folder is named and nothing is written", async () => {
    const written = await writeFileBytes(join(folder, "none", "out.docx"), "none/out.docx", bytes);
    expect(!written.ok && written.fault.en).toBe("There is no folder for none/out.docx; make it first");
    expect(await readdir(folder)).toEqual([]);
  });

  test("a folder in the file's place is left alone", async () => {
    await mkdir(join(folder, "out.docx"));
    const written = await writeFileBytes(join(folder, "out.docx"), "out.docx", bytes);
    expect(!written.ok && written.fault.en).toMatch(/is a folder/);
    expect(await readdir(folder)).toEqual(["out.docx"]);
  });
});

test("what is being written is taken away at an end that waits for nothing", async () => {
  const writing = writeFileBytes(join(folder, "out.docx"), "out.docx", new Uint8Array(50_000_000));
  while ((await readdir(folder)).length === 0) await new Promise((resolve) => setImmediate(resolve));
  removeUnfinished();
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  await writing;
  removeUnfinished();
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

describe("isSameFile", () => {
  test.each([
    ["itself, though it is not there", "none", "none", true],
    ["itself through a linked folder", "real/a", "linked/a", true],
    ["itself through a link", "real/a", "link", true],
    ["another file of the same content", "real/a", "real/b", false],
    ["one that is not there yet", "real/a", "real/c", false],
    ["two that are not there", "real/c", "real/d", false],
  ])("%s", async (_, one, other, isSame) => {
    await mkdir(join(folder, "real"));
    for (const name of ["a", "b"]) await writeFile(join(folder, "real", name), "1");
    await symlink(join(folder, "real"), join(folder, "linked"), "junction");
    await link(join(folder, "real", "a"), join(folder, "link"));
    expect(await isSameFile(join(folder, one), join(folder, other))).toBe(isSame);
  });
});

describe("fileExists", () => {
  test.each([
    ["a file", "a", true],
    ["a folder", ".", true],
    ["nothing", "b", false],
  ])("%s", async (_, name, exists) => {
    await writeFile(join(folder, "a"), "");
    expect(await fileExists(join(folder, name))).toBe(exists);
  });
});
