// npm run release:check: copies what a clone would have into two folders with names of other lengths and letters, makes the release in both, at other times
// of other zones and languages, and compares the bytes. Packages are linked, not copied, where the disk can.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { readFiles } from "./build/read-files.mjs";

const root = join(import.meta.dirname, "..");
const place = join(root, "node_modules", ".cache", "integrity-report-release");
const NOT_COPIED = ["node_modules", "dist", "out", "release", "coverage", ".git"];
const NOT_LINKED = [".cache"];
const CLONES = [
  { name: "a", TZ: "UTC", LANG: "C" },
  { name: "ชุดที่ 2, in another place", TZ: "Asia/Bangkok", LANG: "th_TH.UTF-8" },
];
const WORDS = ["--url", "https://forms.example.go.th/measures/", "--suffix", "test"];

const begun = Date.now();
rmSync(place, { recursive: true, force: true });
const [one, other] = CLONES.map(makeRelease);
rmSync(place, { recursive: true, force: true });
const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
  (path) => !one.get(path)?.equals(other.get(path) ?? new Uint8Array()),
);
for (const path of differing) console.error(`${path}: two clones of one source made other bytes of it`);
if (differing.length === 0)
  console.log(`the same ${one.size} files from two clones, in ${Math.round((Date.now() - begun) / 1000)} s`);
process.exitCode = differing.length === 0 ? 0 : 1;

function makeRelease({ name, ...surroundings }) {
  const clone = join(place, name);
  mkdirSync(clone, { recursive: true });
  for (const entry of readdirSync(root).filter((entry) => !NOT_COPIED.includes(entry)))
    cpSync(join(root, entry), join(clone, entry), {
      recursive: true,
      filter: (file) => !/[\\/]node_modules$/.test(file),
    });
  linkFolder(join(root, "node_modules"), join(clone, "node_modules"));
  const { status } = spawnSync(process.execPath, ["scripts/release.mjs", ...WORDS], {
    cwd: clone,
    env: { ...process.env, ...surroundings },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
  const made = ["dist", "release"].flatMap((folder) =>
    readFiles(join(clone, folder)).map(({ path, bytes }) => [`${folder}/${path}`, bytes]),
  );
  // A path of the machine would be the same twice where it leads to what both share, so it is looked for by itself.
  for (const [path, bytes] of made)
    if (bytes.includes(root)) {
      console.error(`${path}: names ${root}`);
      process.exit(1);
    }
  return new Map(made);
}

function linkFolder(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (NOT_LINKED.includes(entry.name)) continue;
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
