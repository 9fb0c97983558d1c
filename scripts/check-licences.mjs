// npm run licences:check: whether every package of the lock file may be where it is, without the network (scripts/licences/allowed-licences.ts).
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const { findLicenceFaults, installedPackages } = await import(await bundle("scripts/licences/main.ts"));
const packages = installedPackages(join(import.meta.dirname, ".."));
const faults = findLicenceFaults(packages);
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`licences: ${packages.length} packages, all allowed`);
process.exitCode = faults.length === 0 ? 0 : 1;
