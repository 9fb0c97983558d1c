// Writes what the task pane shows of docs/checks (why a slip matters, how to mend it); with --check it only tells whether it is stale.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "..");
const target = join(root, "src/taskpane/findings/check-pages.json");
const folder = join(root, "docs/checks");

const pages = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => [basename(file, ".md"), pageOf(readFileSync(join(folder, file), "utf8"))]),
);
const current = `${JSON.stringify(pages, null, 2)}\n`;
if (!process.argv.includes("--check")) writeFileSync(target, current);
else if (readFileSync(target, "utf8") !== current) {
  console.error(`${target}: stale; run node scripts/make-check-pages.mjs`);
  process.exitCode = 1;
}

function pageOf(markdown) {
  return {
    title: /^# (.+)$/m.exec(markdown)?.[1] ?? "",
    why: sectionOf(markdown, "ทำไมจึงสำคัญ"),
    how: sectionOf(markdown, "แก้อย่างไร"),
    english: sectionOf(markdown, "In English"),
  };
}

function sectionOf(markdown, heading) {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  return (section ?? "").slice(heading.length).trim();
}
