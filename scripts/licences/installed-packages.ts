import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { InstalledPackage } from "./find-licence-faults";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

/** Every package of the lock file, with the licence that it names where it is installed; those of other platforms as the lock file has it. */
export function installedPackages(root: string): readonly InstalledPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(packages)
    .filter(([path, { link }]) => path.startsWith("node_modules/") && link !== true)
    .map(([path, locked]) => {
      const file = join(root, path, "package.json");
      const own = existsSync(file)
        ? (JSON.parse(readFileSync(file, "utf8")) as { license?: unknown }).license
        : locked.license;
      return {
        name: path.replace(/^.*node_modules\//, ""),
        version: locked.version ?? "",
        licence: typeof own === "string" ? own : null,
        isTool: locked.dev === true || locked.devOptional === true,
      };
    });
}
