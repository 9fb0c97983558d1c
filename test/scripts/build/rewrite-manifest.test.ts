import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXml, elementsNamed } from "../../../scripts/manifest/read-xml";
import {
  baseAddress,
  checkedSuffix,
  manifestVersion,
  rewriteManifest,
} from "../../../scripts/build/rewrite-manifest";

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

test.each([
  ["https://example.go.th/", "https://example.go.th/"],
  ["https://example.go.th", "https://example.go.th/"],
  ["https://example.go.th:8443/addin", "https://example.go.th:8443/addin/"],
])("files under %s", (url, base) => {
  expect(baseAddress(url)).toBe(base);
  const rewritten = rewriteManifest(manifest, { url, version: "1.2.3", suffix: "" });
  expect(rewritten).not.toContain("localhost");
  expect(rewritten).toContain(`<SourceLocation DefaultValue="${base}taskpane.html"`);
});

test("a dollar sign in the address stays one", () => {
  const rewritten = rewriteManifest("https://localhost:3000/a", {
    url: "https://example.go.th/$$/",
    version: "1.2.3",
    suffix: "",
  });
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

test("the version is the package's, with a fourth number", () => {
  const rewritten = rewriteManifest(manifest, {
    url: "https://example.go.th/",
    version: "12.3.45",
    suffix: "",
  });
  expect(rewritten).toContain("<Version>12.3.45.0</Version>");
});

test.each(["0.9.9", "1.0", "1.0.0-beta", "1.0.0.0", ""])("the version %p is refused", (version) => {
  expect(() => manifestVersion(version)).toThrow(/three numbers, the first at least 1/);
});

describe("an installation for trying out", () => {
  const target = { url: "https://example.go.th/", version: "1.0.0", suffix: "" };
  const usual = rewriteManifest(manifest, target);
  const test1 = rewriteManifest(manifest, { ...target, suffix: "test" });
  const idOf = (xml: string): string => elementsNamed(readXml(xml), "Id")[0]?.text ?? "";

  test("has an Id of its own, the same each time, and another for another suffix", () => {
    expect(idOf(usual)).toBe(idOf(manifest));
    expect(idOf(test1)).toBe("1a06f9cd-82b6-5af4-be1a-995a12f50a87");
    expect(rewriteManifest(manifest, { ...target, suffix: "test" })).toBe(test1);
    expect(idOf(rewriteManifest(manifest, { ...target, suffix: "test2" }))).not.toBe(idOf(test1));
  });

  test("shows the suffix in its names, in both languages, and in the prefix of its functions, and differs in nothing else", () => {
    expect(test1).toContain('<DisplayName DefaultValue="รายงานผลมาตรการคุณธรรม (test)">');
    expect(test1).toContain('<Override Locale="en-US" Value="Integrity Report (test)" />');
    expect(test1).toContain('<bt:String id="Group.Label" DefaultValue="รายงานมาตรการ (test)">');
    expect(test1).toContain('<bt:Override Locale="en-US" Value="Integrity Report (test)" />');
    expect(test1).toContain('<bt:String id="Functions.Namespace" DefaultValue="ITA_TEST" />');
    const lines = usual.split("\n");
    const changed = test1.split("\n").filter((line, at) => line !== lines[at]);
    expect(changed).toHaveLength(6);
  });
});

test.each(["", "t", "test", "test-2", "a2345678901234567890"])("the suffix %p is taken", (suffix) => {
  expect(checkedSuffix(suffix)).toBe(suffix);
});

test.each(["Test", "ทดสอบ", "-a", "a-", "a b", "../x", "a23456789012345678901"])(
  "the suffix %p is refused",
  (suffix) => {
    expect(() => checkedSuffix(suffix)).toThrow(/at most 20 small letters/);
  },
);
