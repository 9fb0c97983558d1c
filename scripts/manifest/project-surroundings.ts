import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { associatedFunctions } from "./associated-functions";
import type { ManifestSurroundings } from "./manifest-rule";
import { pngSize } from "./png-size";

/** What this project has for its manifest to refer to. */
export function projectSurroundings(root: string): ManifestSurroundings {
  const ribbon = join(root, "src/taskpane/ribbon-functions.ts");
  return {
    functionNames: existsSync(ribbon) ? associatedFunctions(readFileSync(ribbon, "utf8")) : [],
    pages: ["taskpane.html", "support.html", "functions.json", "functions.en.json", "functions.js"],
    imageSize: (path) => {
      const file = join(root, path);
      return existsSync(file) ? pngSize(readFileSync(file)) : null;
    },
  };
}
