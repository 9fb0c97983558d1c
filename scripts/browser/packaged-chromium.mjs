import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { unpackTar } from "./unpack-tar.mjs";

const decompress = promisify(brotliDecompress);
const EXECUTABLE = 0o755;
const FONT_LIST = "our-fonts.conf";

/**
 * Unpacks the Chromium that the npm package @sparticuz/chromium carries, once, with the shared libraries and the font it
 * needs where a machine has none: without any font it dies on its first page. The package's list of arguments is left
 * alone: it turns the browser's own security off.
 * @returns {Promise<{ executablePath: string, environment: Record<string, string> }>} what to add to the environment
 */
export async function packagedChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "the packaged Chromium is for Linux on x64; install Chrome, Edge or Chromium, or set CHROME_PATH",
    );
  }
  const bin = join(
    dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium/package.json")),
    "bin",
  );
  const { version } = JSON.parse(await readFile(join(bin, "..", "package.json"), "utf8"));
  const folder = join(
    import.meta.dirname,
    "..",
    "..",
    "node_modules",
    ".cache",
    "integrity-report",
    `chromium-${version}`,
  );
  if (!existsSync(folder)) await unpack(bin, folder);
  const libraries = [join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executablePath: join(folder, "chromium"),
    environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, FONT_LIST) },
  };
}

async function unpack(bin, folder) {
  // Unpacked beside its place and renamed: two runs started together never use half a browser.
  const temporary = `${folder}.${process.pid}`;
  await mkdir(temporary, { recursive: true });
  const packed = async (name) => decompress(await readFile(join(bin, name)));
  await writeFile(join(temporary, "chromium"), await packed("chromium.br"));
  await chmod(join(temporary, "chromium"), EXECUTABLE);
  // The older set is there for libsqlite3 alone, which the newer one takes for granted and TLS cannot do without.
  await unpackTar(await packed("al2.tar.br"), temporary);
  await unpackTar(await packed("al2023.tar.br"), temporary);
  await unpackTar(await packed("swiftshader.tar.br"), temporary);
  await unpackTar(await packed("fonts.tar.br"), temporary);
  await writeFile(join(temporary, FONT_LIST), fontList(folder));
  await rename(temporary, folder).catch(() => rm(temporary, { recursive: true, force: true }));
}

/** The package's own list names folders of the service it was made for. */
function fontList(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "font-cache")}</cachedir>
</fontconfig>
`;
}
