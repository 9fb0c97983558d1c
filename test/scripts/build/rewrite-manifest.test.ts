import { readFileSync } from "node:fs";
import { join } from "node:path";
import { baseAddress, rewriteManifest } from "../../../scripts/build/rewrite-manifest";

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

test.each([
  ["https://example.go.th/", "https://example.go.th/"],
  ["https://example.go.th", "https://example.go.th/"],
  ["https://example.go.th:8443/addin", "https://example.go.th:8443/addin/"],
])("files under %s", (url, base) => {
  expect(baseAddress(url)).toBe(base);
  const rewritten = rewriteManifest(manifest, url);
  expect(rewritten).not.toContain("localhost");
  expect(rewritten).toContain(`<SourceLocation DefaultValue="${base}taskpane.html"`);
});

test("a dollar sign in the address stays one", () => {
  const rewritten = rewriteManifest("https://localhost:3000/a", "https://example.go.th/$$/");
  expect(rewritten).toBe("https://example.go.th/$$/a");
});

test.each([
  ["", /no address/],
  ["example.go.th", /no address/],
  ["http://example.go.th/", /over https only/],
  ["https://localhost:3000/", /your own machine/],
  ["https://127.0.0.1/", /your own machine/],
  ["https://example.go.th/?v=1", /without \? and #/],
  ["https://example.go.th/#top", /without \? and #/],
  ['https://example.go.th/"x"', /characters that do not belong/],
])("%p is refused", (url, message) => {
  expect(() => baseAddress(url)).toThrow(message);
});
