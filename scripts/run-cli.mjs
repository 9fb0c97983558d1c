import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");

/**
 * Runs a command of the command line in this process, from the project's folder.
 * @param {readonly string[]} words
 * @returns {Promise<string>} what it wrote to the standard output
 */
export async function runCli(words) {
  const { main } = await import(await bundle("src/cli/main.ts"));
  let written = "";
  const asIs = (text) => text;
  await main([...words], {
    out: (text) => (written += text),
    err: (text) => process.stderr.write(text),
    style: { strong: asIs, faint: asIs, error: asIs, warning: asIs, review: asIs },
    isWatched: false,
    folder: root,
  });
  return written;
}
