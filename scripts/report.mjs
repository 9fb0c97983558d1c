import { join } from "node:path";
import { bundle } from "./bundle.mjs";

process.chdir(join(import.meta.dirname, ".."));
const { main } = await import(await bundle("scripts/report/main.ts"));
process.exitCode = await main();
