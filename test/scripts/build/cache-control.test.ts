import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheControl } from "../../../scripts/build/cache-control";

test.each([
  "taskpane.0123456789ab.js",
  "assets/Sarabun-Regular.e4a771fcf9af.ttf",
  "assets/harfbuzz.8f239dd4b065.wasm",
])("%s is kept for ever", (path) => {
  expect(cacheControl(path)).toBe("public, max-age=31536000, immutable");
});

test.each([
  "taskpane.html",
  "support.html",
  "manifest.xml",
  "SHA256SUMS",
  "THIRD-PARTY-NOTICES.txt",
  "assets/icons/icon-32.png",
  "taskpane.0123456789a.js",
  "0123456789ab.js",
  "taskpane.0123456789ab",
])("%s is asked for each time", (path) => {
  expect(cacheControl(path)).toBe("no-cache");
});

test("the page for those who host it says the same", () => {
  const page = readFileSync(join(__dirname, "../../../docs/install/hosting.md"), "utf8");
  const rows = [...page.matchAll(/^\|[^|]*\| `([^`]+)` +\|/gm)].map(([, value]) => value);
  expect(rows.slice(1)).toEqual([cacheControl("taskpane.0123456789ab.js"), cacheControl("taskpane.html")]);
});
