import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..", "..");
const HASH_LETTERS = 12;

/**
 * The guard of the pane's start (src/taskpane/start/guard.ts) in the JavaScript of 2009, which every engine of Office since 2013
 * reads: esbuild joins its files, TypeScript takes it down to ES5, which esbuild alone cannot.
 * @returns {Promise<{ name: string, code: string, files: string[] }>} with the files that it was made from
 */
export async function guardScript() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/taskpane/start/guard.ts"],
    bundle: true,
    format: "iife",
    target: "es2018",
    charset: "utf8",
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const { outputText } = ts.transpileModule(outputFiles[0].text, {
    compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.None, ignoreDeprecations: "6.0" },
  });
  const { code } = await transform(outputText, { minify: true, target: "es5", charset: "ascii" });
  const hash = createHash("sha256").update(code).digest("hex").slice(0, HASH_LETTERS);
  const files = Object.keys(metafile.inputs).map((file) => join(root, file));
  return { name: `guard.${hash}.js`, code, files };
}
