import { execFileSync } from "node:child_process";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(__dirname, "../..");

/** What is installed once for two checkouts: the esbuild of this project. */
let folder = "";
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "bundle-")));
  await mkdir(join(folder, "node_modules"));
  for (const name of ["esbuild", "@esbuild"])
    await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(checkout: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, checkout, name)), { recursive: true });
    await writeFile(join(folder, checkout, name), text);
  }
}

/** A checkout whose entry says a word from `src` and one from a package of the workspace. */
async function makeCheckout(checkout: string, word: string): Promise<void> {
  await write(checkout, {
    "package-lock.json": "{}",
    "src/say.ts":
      'import { word } from "./word";\nimport { other } from "../packages/one/src/other";\nexport const said = `${word} ${other}`;\n',
    "src/word.ts": `export const word: string = ${JSON.stringify(word)};\n`,
    "packages/one/src/other.ts": 'export const other = "ชุดหนึ่ง";\n',
  });
  await mkdir(join(folder, checkout, "scripts"));
  for (const script of ["bundle", "keep-build", "source-key"])
    await cp(join(root, `scripts/${script}.mjs`), join(folder, checkout, `scripts/${script}.mjs`));
  await symlink(join(folder, "node_modules"), join(folder, checkout, "node_modules"));
}

interface Bundle {
  readonly said: string;
  readonly main: string;
}

const RUN = `
  const { bundle } = await import(process.argv[1]);
  const main = await bundle("src/say.ts");
  const { said } = await import(main);
  process.stdout.write(JSON.stringify({ said, main }));
`;

/** A process of its own: a bundle is loaded as Node loads it. */
function run(checkout: string): Bundle {
  const script = join(folder, checkout, "scripts/bundle.mjs");
  const words = ["--input-type=module", "--eval", RUN, script];
  const { said, main } = JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" })) as Bundle;
  return { said, main: fileURLToPath(main) };
}

test("two checkouts that share node_modules never run each other's code", async () => {
  await makeCheckout("ก", "เรือนหนึ่ง");
  await makeCheckout("ข", "เรือนสอง");
  expect(run("ก").said).toBe("เรือนหนึ่ง ชุดหนึ่ง");
  expect(run("ข").said).toBe("เรือนสอง ชุดหนึ่ง");
  expect(run("ก").said).toBe("เรือนหนึ่ง ชุดหนึ่ง");
});

test("two checkouts of the same content have a bundle each, and keep it when the other changes", async () => {
  await makeCheckout("ก", "เรือน");
  await makeCheckout("ข", "เรือน");
  const [one, other] = [run("ก"), run("ข")];
  expect(other.said).toBe(one.said);
  expect(other.main).not.toBe(one.main);
  await write("ก", { "src/word.ts": 'export const word = "ใหม่";\n' });
  expect(run("ก").said).toBe("ใหม่ ชุดหนึ่ง");
  expect((await stat(other.main)).isFile()).toBe(true);
});

test("a file that was touched is not compiled again, nor is one that was not", async () => {
  await makeCheckout("ก", "เรือน");
  const { main } = run("ก");
  const { mtimeMs, ino } = await stat(main);
  expect(run("ก").main).toBe(main);
  const later = new Date(Date.now() + 3_600_000);
  await utimes(join(folder, "ก/src/word.ts"), later, later);
  expect(run("ก").main).toBe(main);
  expect(await stat(main)).toMatchObject({ mtimeMs, ino });
});

test("new content is compiled though its file bears an old date, and what was compiled before is taken away", async () => {
  const changes = [
    { file: "src/word.ts", text: 'export const word = "ใหม่";\n', said: "ใหม่ ชุดหนึ่ง" },
    {
      file: "packages/one/src/other.ts",
      text: 'export const other = "ชุดใหม่";\n',
      said: "ใหม่ ชุดใหม่",
    },
    { file: "package-lock.json", text: '{ "lockfileVersion": 3 }', said: "ใหม่ ชุดใหม่" },
    { file: "scripts/other.mjs", text: "export {};\n", said: "ใหม่ ชุดใหม่" },
  ];
  await makeCheckout("ก", "เรือน");
  let { main } = run("ก");
  for (const { file, text, said } of changes) {
    await write("ก", { [file]: text });
    await utimes(join(folder, "ก", file), new Date(0), new Date(0));
    const after = run("ก");
    expect({ file, said: after.said, isNew: after.main !== main }).toEqual({ file, said, isNew: true });
    expect(await readdir(dirname(dirname(after.main)))).toHaveLength(1);
    main = after.main;
  }
});
