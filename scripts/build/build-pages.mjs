import { join } from "node:path";
import webpack from "webpack";
import { keepBuild } from "../keep-build.mjs";
import { cacheFolder, sourceKey } from "../source-key.mjs";
import { paneConfig } from "./pane-config.mjs";
import { previewConfig } from "./preview-config.mjs";

const PARTS = ["preview", "taskpane"];
/** What pages are made from besides the sources of every build. */
const FURTHER = ["assets", "manifest.xml"];

/**
 * The task pane and the preview page as they ship, in folders of their own: built from these sources once.
 * @returns {Promise<string[]>} where the files are
 */
export async function buildPages() {
  const place = await keepBuild(
    join(cacheFolder, "pages"),
    sourceKey(webpack.version, FURTHER),
    async (into) => {
      const compiler = await makeCompiler("production", foldersIn(into));
      await new Promise((resolve, reject) => {
        compiler.run((error, stats) => {
          const fault = faultOf(error, stats);
          if (fault === null) resolve();
          else reject(fault);
        });
      });
      await new Promise((resolve) => compiler.close(() => resolve()));
    },
  );
  return foldersIn(place);
}

/**
 * The same for work on the sources, which are watched.
 * @param {(sentence: string) => void} onRebuilt told of every build after the first: what is wrong, or nothing
 * @returns {Promise<string[]>} where the files are, once they are built for the first time
 */
export async function watchPages(onRebuilt) {
  const folders = foldersIn(join(cacheFolder, "watched-pages"));
  const compiler = await makeCompiler("development", folders);
  let isFirst = true;
  await new Promise((resolve, reject) => {
    compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
      const fault = faultOf(error, stats);
      if (!isFirst) onRebuilt(fault === null ? "" : fault.message);
      else if (fault === null) resolve();
      else reject(fault);
      isFirst = false;
    });
  });
  return folders;
}

function foldersIn(place) {
  return PARTS.map((part) => join(place, part));
}

async function makeCompiler(mode, [preview, pane]) {
  const configs = [previewConfig({ folder: preview }), await paneConfig({ mode, folder: pane, url: null })];
  const remembered = { type: "filesystem", cacheDirectory: join(cacheFolder, "webpack") };
  return webpack(
    configs.map((config) => ({ ...config, cache: { ...remembered, name: `${mode}-${config.name}` } })),
  );
}

function faultOf(error, stats) {
  return error ?? (stats.hasErrors() ? new Error(stats.toString({ preset: "errors-only" })) : null);
}
