import { join } from "node:path";
import { bundle } from "./bundle.mjs";

/**
 * Tries the command line on hostile files: `npm run hostile`, or `npm run hostile -- bomb sheets` for those whose names have one of
 * these words.
 */
const { main } = await import(await bundle("scripts/hostile/main.ts"));
const isSafe = await main(join(import.meta.dirname, ".."), process.argv.slice(2));
process.exitCode = isSafe ? 0 : 1;
