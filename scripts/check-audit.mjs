// npm run audit:check: known weaknesses of packages, asked of the registry; where it does not answer, that is said and nothing fails.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const SKIPPED =
  "ข้ามการถามจุดอ่อนของแพ็กเกจ: ทะเบียนไม่ตอบ\nSkipped asking for weaknesses of packages: the registry does not answer";
const LONGEST_WAIT_MS = 60_000;

const shipped = ask(["--omit=dev"]);
const all = ask([]);
if (shipped === null || all === null) console.log(SKIPPED);
else {
  for (const { name, severity, range } of all) console.log(`${severity}: ${name} ${range}`);
  console.log(`weaknesses: ${shipped.length} in what is shipped, ${all.length} with tools`);
  // Of tools only those that are grave: they run on a developer's machine, on our own files.
  const isGrave = ({ severity }) => severity === "high" || severity === "critical";
  process.exitCode = shipped.length > 0 || all.some(isGrave) ? 1 : 0;
}

/** The packages with a known weakness; null where nobody answers. */
function ask(words) {
  const isWindows = process.platform === "win32";
  const { stdout } = spawnSync(isWindows ? "npm.cmd" : "npm", ["audit", "--json", ...words], {
    cwd: root,
    encoding: "utf8",
    shell: isWindows,
    timeout: LONGEST_WAIT_MS,
  });
  try {
    const { vulnerabilities } = JSON.parse(stdout);
    return vulnerabilities === undefined ? null : Object.values(vulnerabilities);
  } catch {
    return null;
  }
}
