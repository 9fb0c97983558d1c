import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rewriteManifest } from "../../../scripts/build/rewrite-manifest";
import { checkManifest } from "../../../scripts/manifest/check-manifest";
import { buildSurroundings } from "../../../scripts/manifest/project-surroundings";

const ROOT = join(__dirname, "../../..");
const target = { url: "https://example.go.th/a/b/", version: "1.0.0", suffix: "" };
const manifest = rewriteManifest(readFileSync(join(ROOT, "manifest.xml"), "utf8"), target);
const icons = [...manifest.matchAll(/assets\/icons\/[\w-]+\.png/g)].map(([path]) => path);
const pages = ["taskpane.html", "support.html", "functions.json", "functions.en.json", "functions.js"];
const files = [...pages, ...icons].map((path) => ({
  path,
  bytes: path.endsWith(".png") ? readFileSync(join(ROOT, path)) : new Uint8Array(),
}));

test.each(["", "test"])("a built manifest with the suffix %p is in order beside its files", (suffix) => {
  const xml = rewriteManifest(readFileSync(join(ROOT, "manifest.xml"), "utf8"), { ...target, suffix });
  expect(checkManifest(xml, buildSurroundings(ROOT, files))).toEqual([]);
});

test.each(["support.html", "functions.json", "assets/icons/icon-64.png"])(
  "%s is missed where the build has it not",
  (path) => {
    const others = files.filter((file) => file.path !== path);
    expect(checkManifest(manifest, buildSurroundings(ROOT, others)).join("\n")).toContain(path);
  },
);
