import { join } from "node:path";
import { paneConfig } from "./scripts/build/pane-config.mjs";
import { readFiles } from "./scripts/build/read-files.mjs";
import { bundle } from "./scripts/bundle.mjs";

/** npm run build -- --env url=https://HOST/PATH/ (--env suffix=test) makes dist/ for a static host, or fails and says why. */
export default async function configure({ url, suffix } = {}) {
  const folder = join(import.meta.dirname, "dist");
  const { baseAddress, checkedSuffix } = await import(await bundle("scripts/build/main.ts"));
  const config = await paneConfig({
    mode: "production",
    folder,
    url: orStop(() => baseAddress(url ?? "")),
    suffix: orStop(() => checkedSuffix(suffix ?? "")),
  });
  return { ...config, plugins: [...config.plugins, refuseFaultyBuild(folder)] };
}

/** What was typed wrong gets its sentence, not webpack's stack trace. */
function orStop(check) {
  try {
    return check();
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
        const { checkManifest, buildSurroundings } = await import(await bundle("scripts/manifest/main.ts"));
        const files = readFiles(folder);
        const manifest = files.find(({ path }) => path === "manifest.xml");
        const faults = [
          ...checkBuild(files),
          ...(manifest === undefined
            ? []
            : checkManifest(String(manifest.bytes), buildSurroundings(import.meta.dirname, files)).map(
                (fault) => `manifest.xml: ${fault}`,
              )),
        ];
        for (const fault of faults) compilation.errors.push(new Error(fault));
        const { firstButton, firstScreen, filesPage, later } = measureBuild(files);
        const laterSizes = later.map(({ path, size }) => `${path} ${size}`).join(", ");
        console.log(
          `first button ${firstButton}, first screen ${firstScreen}, files.html ${filesPage} bytes (gzip), later: ${laterSizes}`,
        );
      });
    },
  };
}
