import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltFile } from "../build/check-build";
import { manifestVersion } from "../build/rewrite-manifest";
import { associatedFunctions } from "./associated-functions";
import type { ManifestSurroundings } from "./manifest-rule";
import { pngSize } from "./png-size";

/** What a finished build has for its manifest to refer to, and this project for its functions. */
export function buildSurroundings(root: string, files: readonly BuiltFile[]): ManifestSurroundings {
  const pictures = new Map(files.map(({ path, bytes }) => [path, pngSize(bytes)]));
  return {
    ...projectSurroundings(root),
    pages: files.map(({ path }) => path).filter((path) => !path.endsWith(".png")),
    imageSize: (path) => pictures.get(path) ?? null,
  };
}

/** What this project has for its manifest to refer to. */
export function projectSurroundings(root: string): ManifestSurroundings {
  const ribbon = join(root, "src/taskpane/ribbon-functions.ts");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return {
    version: manifestVersion(version),
    functionNames: existsSync(ribbon) ? associatedFunctions(readFileSync(ribbon, "utf8")) : [],
    pages: ["taskpane.html", "support.html", "functions.json", "functions.en.json", "functions.js"],
    imageSize: (path) => {
      const file = join(root, path);
      return existsSync(file) ? pngSize(readFileSync(file)) : null;
    },
  };
}
