// npm run validate: checks the manifest without the network; `npm run validate:online` asks Microsoft's service.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");
const { checkManifest, projectSurroundings } = await import(await bundle("scripts/manifest/main.ts"));
const file = process.argv[2] ?? "manifest.xml";
const faults = checkManifest(await readFile(join(root, file), "utf8"), projectSurroundings(root));
for (const fault of faults) console.error(`${file}: ${fault}`);
if (faults.length === 0) console.log(`${file}: in order`);
process.exitCode = faults.length === 0 ? 0 : 1;
