// Writes the head of every page in docs/checks from the registry of checks; with --check it only tells which are stale.
// Both ways it names each path in backticks, each link and each picture of a page that leads nowhere.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const SEVERITIES = {
  error: "ต้องแก้ (error)",
  warning: "ควรตรวจ (warning)",
  review: "ให้เจ้าหน้าที่พิจารณา (review)",
};
const HEAD = /<!-- generated -->\n[\s\S]*?<!-- \/generated -->\n/;

const root = join(import.meta.dirname, "..");
const onlyCheck = process.argv.includes("--check");
const faults = [];
const { CHECKS } = await import(await bundle("src/core/checks/index.ts"));
for (const check of CHECKS) {
  const path = join(root, `docs/checks/${check.id}.md`);
  const page = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (!HEAD.test(page)) {
    faults.push(`docs/checks/${check.id}.md: no page with a generated head`);
    continue;
  }
  const current = page.replace(HEAD, () => headOf(check));
  if (current === page) continue;
  if (onlyCheck) faults.push(`docs/checks/${check.id}.md: stale head; run node scripts/check-docs.mjs`);
  else writeFileSync(path, current);
}
const { deadLinks, deadPaths } = await import(await bundle("scripts/docs/main.ts"));
for (const page of ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...pagesIn("docs")]) {
  const dead = deadPaths(readFileSync(join(root, page), "utf8"), (path) => existsSync(join(root, path)));
  faults.push(...[...dead, ...deadLinks(page, readPage)].map((path) => `${page}: there is no ${path}`));
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The text of a page; empty for what has none, null where nothing is. */
function readPage(path) {
  const place = join(root, path);
  if (!existsSync(place)) return null;
  return path.endsWith(".md") ? readFileSync(place, "utf8") : "";
}

function pagesIn(folder) {
  const names = readdirSync(join(root, folder), { recursive: true });
  return names.filter((name) => name.endsWith(".md")).map((name) => join(folder, name));
}

function headOf({ id, severity, fixable, messages }) {
  return [
    "<!-- generated -->",
    "",
    `- รหัส (id): \`${id}\``,
    `- ระดับ (severity): ${SEVERITIES[severity]}`,
    `- โปรแกรมเสนอวิธีแก้ให้ได้ (fixable): ${fixable ? "ได้ (yes)" : "ไม่ได้ (no)"}`,
    "",
    "ข้อความที่แสดง (messages):",
    "",
    ...Object.values(messages).flatMap(({ th, en }) => [`- \`${th}\``, `  \`${en}\``]),
    "",
    "<!-- /generated -->",
    "",
  ].join("\n");
}
