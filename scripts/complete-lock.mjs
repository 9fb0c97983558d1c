import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Adds to package-lock.json the packages for other platforms that npm left out because the registry at hand did not hold
 * them: `npm ci` refuses a lock file that does not name every optional package (https://github.com/npm/cli/issues/4828).
 * Run after `npm install`.
 */
const file = join(import.meta.dirname, "..", "package-lock.json");
const lock = JSON.parse(await readFile(file, "utf8"));
const { packages } = lock;

const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];

for (const [parent, { optionalDependencies = {}, dev, license }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (`node_modules/${name}` in packages || `${parent}/node_modules/${name}` in packages) continue;
    packages[`node_modules/${name}`] = {
      version,
      ...(dev ? { dev } : {}),
      license,
      optional: true,
      ...platformOf(name),
    };
    console.log(`added ${name}`);
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);

/** "binding-linux-arm64-musl" is for os linux, cpu arm64, libc musl. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const at = words.findIndex((word) => SYSTEMS.includes(word));
  if (at < 0) throw new Error(`${name} names no platform; install it with npm`);
  const [os, cpu, libc = ""] = words.slice(at);
  const family = libc.includes("musl") ? "musl" : "glibc";
  return { os: [os], cpu: [cpu], ...(os === "linux" && libc ? { libc: [family] } : {}) };
}
