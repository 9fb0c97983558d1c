import { randomBytes } from "node:crypto";
import { checkBuild, measureBuild, type BuiltFile } from "../../../scripts/build/check-build";

const PAGE = `<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer="defer" src="libraries.0123456789ab.js"></script><script defer src="./taskpane.ba9876543210.js"></script></head>
<body><script src="guard.0123456789ab.js"></script></body></html>`;

const FILES_PAGE = `<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<script defer src="libraries.0123456789ab.js"></script><script defer src="files.0123456789ab.js"></script></head></html>`;
const OFFLINE = `const FILES = ["files.html","files.0123456789ab.js","libraries.0123456789ab.js"];`;

test("a build that is in order has no fault", () => {
  expect(checkBuild(build({}))).toEqual([]);
});

test("a page that a minifier took the quotes from is understood too", () => {
  const bare = PAGE.replace(/(src|defer)="([^"]*)"/g, "$1=$2");
  const files = build({ "taskpane.html": bare });
  expect(checkBuild(files)).toEqual([]);
  expect(measureBuild(files).later).toEqual(measureBuild(build({})).later);
});

test.each([
  [
    "localhost in the manifest",
    { "manifest.xml": "https://localhost:3000/" },
    ["manifest.xml: still names localhost"],
  ],
  [
    "localhost in a script",
    { "taskpane.ba9876543210.js": "fetch('localhost')" },
    ["taskpane.ba9876543210.js: still names localhost"],
  ],
  [
    "the preview",
    { "preview/index.html": "" },
    ["preview/index.html: this does not belong in what is shipped"],
  ],
  ["the preview's script", { "preview.js": "" }, ["preview.js: this does not belong in what is shipped"]],
  ["office.js", { "office/office.js": "" }, ["office/office.js: this does not belong in what is shipped"]],
  [
    "the conformance page",
    { "conformance.html": "" },
    ["conformance.html: this does not belong in what is shipped"],
  ],
  [
    "a source map",
    { "taskpane.ba9876543210.js.map": "{}" },
    ["taskpane.ba9876543210.js.map: this does not belong in what is shipped"],
  ],
  ["no manifest", { "manifest.xml": null }, ["manifest.xml is missing"]],
  ["no support page", { "support.html": null }, ["support.html is missing"]],
  [
    "no description of the functions of cells",
    { "functions.en.json": null },
    ["functions.en.json is missing"],
  ],
  ["no page", { "taskpane.html": null }, ["taskpane.html is missing"]],
  [
    "a script that is not there",
    { "libraries.0123456789ab.js": null },
    ["taskpane.html: libraries.0123456789ab.js is missing"],
  ],
  [
    "no policy",
    { "taskpane.html": PAGE.replace("Content-Security-Policy", "x") },
    ["taskpane.html: no Content-Security-Policy before the first script"],
  ],
  [
    "a policy behind a script",
    { "taskpane.html": PAGE.replace("<meta charset", "<script></script><meta charset") },
    ["taskpane.html: no Content-Security-Policy before the first script"],
  ],
  [
    "office.js from elsewhere",
    { "taskpane.html": PAGE.replace("appsforoffice.microsoft.com", "example.com") },
    ["taskpane.html: does not load office.js from Microsoft"],
  ],
  [
    "a name without a hash",
    { "taskpane.html": PAGE.replace("libraries.0123456789ab.js", "libraries.js"), "libraries.js": "" },
    ["taskpane.html: libraries.js has no hash in its name, so browsers would keep an old one"],
  ],
  [
    "no notices of others' licences",
    { "THIRD-PARTY-NOTICES.txt": null },
    ["THIRD-PARTY-NOTICES.txt is missing"],
  ],
  [
    "a guard that waits",
    { "taskpane.html": PAGE.replace('<script src="guard', '<script defer src="guard') },
    ["taskpane.html: the guard of the start is not the first script that the page waits for"],
  ],
  [
    "no worker",
    { "worker.0123456789ab.js": null },
    ["worker.HASH.js is missing: checks and reports would hold up the pane"],
  ],
  [
    "a worker without a hash in its name",
    { "worker.0123456789ab.js": null, "worker.js": "" },
    ["worker.HASH.js is missing: checks and reports would hold up the pane"],
  ],
  [
    "a worker in the first screen",
    { "taskpane.html": PAGE.replace("libraries.0123456789ab.js", "worker.0123456789ab.js") },
    ["taskpane.html: loads worker.0123456789ab.js, which belongs to the worker alone"],
  ],
  ["no page for files", { "files.html": null }, ["files.html is missing"]],
  [
    "a page for files without a policy",
    { "files.html": FILES_PAGE.replace("Content-Security-Policy", "x") },
    ["files.html: no Content-Security-Policy before the first script"],
  ],
  [
    "a page for files that names another host",
    { "files.html": FILES_PAGE.replace("</html>", "https://example.com</html>") },
    ["files.html: names another host"],
  ],
  [
    "a page for files that is not kept as a whole",
    { "files-offline.js": OFFLINE.replace("files.0123456789ab.js", "files.js") },
    ["files-offline.js: does not keep files.0123456789ab.js"],
  ],
])("%s is refused", (_, changes: Readonly<Record<string, string | null>>, faults) => {
  expect(checkBuild(build(changes))).toEqual(faults);
});

describe("sizes, in bytes that do not shrink", () => {
  test("the first screen may be 250 kB in all, and no more", () => {
    const inTwo = (size: number): readonly BuiltFile[] =>
      build({ "libraries.0123456789ab.js": noise(100_000), "taskpane.ba9876543210.js": noise(size) });
    expect(checkBuild(inTwo(149_000))).toEqual([]);
    expect(checkBuild(inTwo(151_000))).toEqual([
      expect.stringMatching(/^the first screen is 252 kB, over its budget of 250 kB/),
    ]);
  });

  test("what the first button waits for may be 110 kB: the page, and scripts that hold it up", () => {
    const inBody = (size: number, attributes = ""): readonly BuiltFile[] =>
      build({
        "taskpane.html": PAGE.replace(
          "</html>",
          `<script ${attributes} src="first.aaaaaaaaaaaa.js"></script></html>`,
        ),
        "first.aaaaaaaaaaaa.js": noise(size),
      });
    expect(checkBuild(inBody(109_000))).toEqual([]);
    expect(checkBuild(inBody(111_000))).toEqual([
      expect.stringMatching(/^what the first button waits for is 112 kB, over its budget of 110 kB/),
    ]);
    expect(checkBuild(inBody(111_000, "defer"))).toEqual([]);
  });

  test("the page for files may be 270 kB in all, and no more", () => {
    const inTwo = (size: number): readonly BuiltFile[] =>
      build({ "libraries.0123456789ab.js": noise(100_000), "files.0123456789ab.js": noise(size) });
    expect(checkBuild(inTwo(169_000)).filter((fault) => fault.startsWith("files.html"))).toEqual([]);
    expect(checkBuild(inTwo(171_000)).filter((fault) => fault.startsWith("files.html"))).toEqual([
      expect.stringMatching(/^files.html is 272 kB, over its budget of 270 kB/),
    ]);
  });

  test("what comes later may be 170 kB each", () => {
    expect(checkBuild(build({ "docx.aaaaaaaaaaaa.js": noise(169_000) }))).toEqual([]);
    expect(checkBuild(build({ "docx.aaaaaaaaaaaa.js": noise(171_000) }))).toEqual([
      expect.stringMatching(/^docx.aaaaaaaaaaaa.js: 172 kB, over the budget of 170 kB/),
    ]);
  });

  test("they are told apart, the largest first", () => {
    const files = build({ "small.aaaaaaaaaaaa.js": noise(10), "large.aaaaaaaaaaaa.js": noise(1000) });
    const { firstScreen, later } = measureBuild(files);
    expect(later.map(({ path }) => path)).toEqual([
      "large.aaaaaaaaaaaa.js",
      "files-offline.js",
      "small.aaaaaaaaaaaa.js",
      "worker.0123456789ab.js",
      "files.0123456789ab.js",
      "functions.js",
    ]);
    expect(firstScreen).toBeLessThan(500);
  });
});

function build(changes: Readonly<Record<string, string | Uint8Array | null>>): readonly BuiltFile[] {
  const files = {
    "taskpane.html": PAGE,
    "support.html": "<html></html>",
    "files.html": FILES_PAGE,
    "files.0123456789ab.js": "open()",
    "files-offline.js": OFFLINE,
    "manifest.xml": "<OfficeApp/>",
    "functions.js": "",
    "functions.json": "{}",
    "functions.en.json": "{}",
    "THIRD-PARTY-NOTICES.txt": "MIT",
    "guard.0123456789ab.js": "watch()",
    "libraries.0123456789ab.js": "react()",
    "taskpane.ba9876543210.js": "start()",
    "worker.0123456789ab.js": "serve()",
    ...changes,
  };
  return Object.entries(files).flatMap(([path, content]) =>
    content === null
      ? []
      : [{ path, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }],
  );
}

function noise(size: number): Uint8Array {
  return randomBytes(size);
}
