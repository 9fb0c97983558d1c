import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isVersionAtLeast, versionOf } from "../../src/protocol/member-versions";
import { simulatedMembers } from "../../src/objects/object-types";

/** The versions that @types/office-js names in its comments: `[Api set: ExcelApi 1.9]`. */
function documentedVersions(): ReadonlyMap<string, string> {
  const text = readFileSync(join(process.cwd(), "node_modules/@types/office-js/index.d.ts"), "utf8");
  const excel = text.slice(text.indexOf("declare namespace Excel {"));
  const versions = new Map<string, string>();
  for (const [, name = "", body = ""] of excel.matchAll(/^ {4}class (\w+)[^\n]*\{\n(.*?)^ {4}\}/gms)) {
    for (const [, comment = "", member = ""] of body.matchAll(
      /\/\*\*(.*?)\*\/\s*(?:readonly )?(\w+)\s*\??[:(<]/gs,
    )) {
      const version = /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1];
      const known = versions.get(`${name}.${member}`);
      const isFirst = version !== undefined && (known === undefined || isVersionAtLeast(known, version));
      if (isFirst) versions.set(`${name}.${member}`, version);
    }
  }
  return versions;
}

test("every simulated member has the version that the types document", () => {
  const documented = documentedVersions();
  const known = simulatedMembers().filter((member) => documented.has(member));
  expect(known.length).toBeGreaterThan(300);
  const versions = Object.fromEntries(known.map((member) => [member, versionOf(member)]));
  expect(versions).toEqual(Object.fromEntries(known.map((member) => [member, documented.get(member)])));
});

test.each([
  ["1.9", "1.9", true],
  ["1.10", "1.9", true],
  ["1.9", "1.10", false],
  ["1.9", "1.13", false],
  ["2.0", "1.15", true],
])("an Excel of %s has what came with %s: %s", (version, wanted, expected) => {
  expect(isVersionAtLeast(version, wanted)).toBe(expected);
});
