import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { paneConfig } from "./scripts/build/pane-config.mjs";
import { bundle } from "./scripts/bundle.mjs";

/** npm run build -- --env url=https://HOST/PATH/ makes dist/ for a static host, or fails and says why. */
export default async function configure({ url } = {}) {
  const folder = join(import.meta.dirname, "dist");
  const { baseAddress } = await import(await bundle("scripts/build/main.ts"));
  const config = await paneConfig({ mode: "production", folder, url: addressOrStop(baseAddress, url ?? "") });
  return { ...config, plugins: [...config.plugins, refuseFaultyBuild(folder)] };
}

/** What was typed wrong gets its sentence, not webpack's stack trace. */
function addressOrStop(baseAddress, url) {
  try {
    return baseAddress(url);
  } catch (fault) {
    console.error(fault.message);
    return process.exit(1);
  }
}

function refuseFaultyBuild(folder) {
  return {
    apply(compiler) {
      compiler.hooks.afterEmit.tapPromise("refuseFaultyBuild", async (compilation) => {
        const { checkBuild, measureBuild } = await import(await bundle("scripts/build/main.ts"));
        const files = await readFolder(folder);
        for (const fault of checkBuild(files)) compilation.errors.push(new Error(fault));
        const { firstButton, firstScreen, filesPage, later } = measureBuild(files);
        const laterSizes = later.map(({ path, size }) => `${path} ${size}`).join(", ");
        console.log(
          `first button ${firstButton}, first screen ${firstScreen}, files.html ${filesPage} bytes (gzip), later: ${laterSizes}`,
        );
      });
    },
  };
}

async function readFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => ({
      path: relative(folder, file).split(sep).join("/"),
      bytes: await readFile(file),
    })),
  );
}
