import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addContentSecurityPolicy } from "../../../scripts/build/content-security-policy";

const page = addContentSecurityPolicy('<head><meta charset="utf-8" /><script src="a.js"></script></head>');

test("the policy stands behind the character set and before every script", () => {
  expect(page).toMatch(
    /^<head><meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy" content="[^"]*"><script/,
  );
});

test.each([
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com/lib/1/hosted/ https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js;",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "worker-src blob:;",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
])("it holds %s", (directive) => {
  expect(page).toContain(directive);
});

test.each(["'unsafe-eval'", "script-src *", "'self' 'unsafe-inline' https", "http:"])(
  "it never says %s",
  (word) => {
    expect(page).not.toContain(word);
  },
);

test("a page that names no character set is refused", () => {
  expect(() => addContentSecurityPolicy("<head></head>")).toThrow(/charset/);
});

describe("of other hosts it allows what the source of office.js asks for", () => {
  const office = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
  const taskPane = readFileSync(join(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");
  /** office.js and what it may load in any Excel since 2016, as Microsoft ships them. */
  const sources = readdirSync(office)
    .filter((name) => /^(?:office|excel-[a-z0-9]+-16\.\d+(?:-core)?)\.js$/.test(name))
    .map((name) => readFileSync(join(office, name), "utf8"));
  /** Addresses of scripts in the source, with or without https: before them. */
  const asked = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/["'](?:https:)?(\/\/[a-z0-9.-]+\/[^"'\s]+\.js)["']/g)].map(
        ([, url]) => `https:${url}`,
      ),
    ),
  );
  /** Asked for only by add-ins of Microsoft that sign people in; this one signs nobody in. */
  const SIGNING_IN = /^https:\/\/alcdn\.msauth\.net\//;
  const allowed = [...(/script-src ([^;"]*)/.exec(page)?.[1] ?? "").matchAll(/https:\S+/g)].map(
    ([url]) => url,
  );

  test("all of it was read", () => {
    expect(sources.length).toBeGreaterThan(8);
    expect(asked.size).toBeGreaterThan(0);
  });

  test("the folder that the pane loads it from, since it loads its parts beside itself", () => {
    const [, folder] = /src="(https:\/\/[^"]*\/)office\.js"/.exec(taskPane) ?? [];
    expect(allowed).toContain(folder);
    expect(sources.some((source) => source.includes("getOfficeJsBasePath"))).toBe(true);
  });

  test("each address elsewhere, by its whole path, and no host as a whole", () => {
    const elsewhere = [...asked].filter((url) => !SIGNING_IN.test(url));
    const [folder] = allowed.filter((url) => url.endsWith("/"));
    expect(allowed.filter((url) => url !== folder)).toEqual(elsewhere);
    for (const url of allowed) expect(new URL(url).pathname.length).toBeGreaterThan(1);
  });
});
