import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

const dist = join(
  dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const scripts = new Map<string, Script | null>();

/**
 * A file of the office.js package as a compiled script, null if the package has none. Telemetry is left out, as where the
 * network forbids it; office.js goes on without.
 */
export function officeScript(name: string): Script | null {
  const known = scripts.get(name);
  if (known !== undefined) return known;
  const path = join(dist, name);
  const isThere = !name.includes("telemetry") && existsSync(path);
  const script = isThere ? new Script(readFileSync(path, "utf8"), { filename: path }) : null;
  scripts.set(name, script);
  return script;
}
