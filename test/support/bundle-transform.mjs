import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { buildSync, version } from "esbuild";

/** React stays outside: the pane and the library must have the same one. */
const OPTIONS = {
  bundle: true,
  format: "cjs",
  target: "node20",
  external: ["react", "react-dom", "scheduler"],
};

/** Makes one file of a module and of the packages that it imports. Jest keeps it until a package changes. */
export default {
  process(_source, path) {
    const { outputFiles } = buildSync({
      ...OPTIONS,
      entryPoints: [path],
      absWorkingDir: dirname(path),
      write: false,
    });
    return { code: outputFiles[0].text };
  },
  getCacheKey(source, _path, { config }) {
    const packages = readFileSync(`${config.rootDir}/package-lock.json`);
    return createHash("sha256")
      .update(JSON.stringify([version, OPTIONS]))
      .update(source)
      .update(packages)
      .digest("hex");
  },
};
