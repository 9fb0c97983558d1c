import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

const OFFICE_DIST = join(
  dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const SCRIPTS = new Map<string, Script | null>();

/**
 * A file of the office.js package as a compiled script, null if the package has none. Telemetry is left out, as where the
 * network forbids it; office.js goes on without.
 */
export function officeScript(name: string): Script | null {
  const known = SCRIPTS.get(name);
  if (known !== undefined) return known;
  const path = join(OFFICE_DIST, name);
  const isThere = !name.includes("telemetry") && existsSync(path);
  const script = isThere ? new Script(readFileSync(path, "utf8"), { filename: path }) : null;
  SCRIPTS.set(name, script);
  return script;
}
