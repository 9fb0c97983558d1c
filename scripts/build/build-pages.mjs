import { join } from "node:path";
import webpack from "webpack";
import { paneConfig } from "./pane-config.mjs";
import { previewConfig } from "./preview-config.mjs";

const cache = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "integrity-report");

/**
 * Builds the task pane and the preview page into folders of their own.
 * @param {{ mode: "production" | "development", name: string, onRebuilt?: (sentence: string) => void }} options with `onRebuilt` the
 *   sources are watched, and it is told of every later build
 * @returns {Promise<{ folders: string[], close: () => Promise<void> }>} where the files are
 */
export async function buildPages({ mode, name, onRebuilt }) {
  const folders = ["preview", "taskpane"].map((part) => join(cache, `${name}-${part}`));
  const [preview, pane] = folders;
  const configs = [previewConfig({ folder: preview }), await paneConfig({ mode, folder: pane, url: null })];
  const remembered = { type: "filesystem", cacheDirectory: join(cache, "webpack") };
  const compiler = webpack(
    configs.map((config) => ({ ...config, cache: { ...remembered, name: `${name}-${config.name}` } })),
  );
  let isFirst = true;
  await new Promise((resolve, reject) => {
    const settle = (error, stats) => {
      const fault =
        error ?? (stats.hasErrors() ? new Error(stats.toString({ preset: "errors-only" })) : null);
      if (!isFirst) onRebuilt?.(fault === null ? "" : fault.message);
      else if (fault === null) resolve();
      else reject(fault);
      isFirst = false;
    };
    if (onRebuilt === undefined) compiler.run(settle);
    else compiler.watch({ aggregateTimeout: 200 }, settle);
  });
  return { folders, close: () => new Promise((resolve) => compiler.close(() => resolve())) };
}
