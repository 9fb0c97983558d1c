import { gzipSync } from "node:zlib";

export interface BuiltFile {
  /** From the folder of the build, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const PAGE = "taskpane.html";
const FILES_PAGE = "files.html";
const KILOBYTE = 1000;
/** The page, our own code and libraries, compressed; office.js, which Microsoft serves, apart (issue 16). */
const FIRST_SCREEN_BUDGET = 250 * KILOBYTE;
/** The same for files.html, which brings the frame of the pane and no office.js (issue 20). */
const FILES_PAGE_BUDGET = 270 * KILOBYTE;
/** What must come before the first button works: the page and the scripts that do not wait for it to be read (issue 16). */
const FIRST_BUTTON_BUDGET = 110 * KILOBYTE;
/** The PDF engine is the largest thing that comes in later; its links, structure and drawn signs are 10 kB of it (issue 15). */
const LATER_BUDGET = 170 * KILOBYTE;
const TEXT_FILE = /\.(html|js|css|json|xml|txt|svg|map)$/;
const NOT_SHIPPED = /(^|\/)(preview|excel-host|conformance|office)[^/]*(\/|\.js$|\.html$)|\.map$/;
const WORKER_SCRIPT = /^worker\.[0-9a-f]{10,}\.js$/;
/** With and without quotes: a minifier leaves out those it can. */
const SCRIPT_TAG = /<script\b[^>]*>/g;
const WAITS = /\s(?:defer|async|type="?module)\b/;
const SCRIPT_OF_OURS = /<script\b[^>]*\bsrc="?(?!https?:)([^"?\s>]+)/g;

/** Says what forbids a finished build to be put on a host: a sentence for each fault. */
export function checkBuild(files: readonly BuiltFile[]): readonly string[] {
  return [
    ...findLeftovers(files),
    ...checkSizes(files),
    ...checkPages(files),
    ...checkWorker(files),
    ...checkFilesPage(files),
  ];
}

/** Bytes (gzip) of what the first button needs, of what the first screen loads and of each file that comes later, largest first. */
export function measureBuild(files: readonly BuiltFile[]): {
  readonly firstButton: number;
  readonly firstScreen: number;
  readonly filesPage: number;
  readonly later: readonly { readonly path: string; readonly size: number }[];
} {
  const first = scriptsOf(files);
  const atOnce = scriptsAtOnce(files);
  const sizes = files
    .filter(
      ({ path }) => path.endsWith(".js") || path.endsWith(".css") || path === PAGE || path === FILES_PAGE,
    )
    .map(({ path, bytes }) => ({ path, size: gzipSync(bytes, { level: 9 }).length }));
  const sizeOf = (paths: readonly string[]): number =>
    sizes.filter(({ path }) => paths.includes(path)).reduce((sum, { size }) => sum + size, 0);
  return {
    firstButton: sizeOf([PAGE, ...atOnce]),
    firstScreen: sizeOf([PAGE, ...first]),
    filesPage: sizeOf([FILES_PAGE, ...sourcesIn(textOf(files, FILES_PAGE) ?? "")]),
    later: sizes
      .filter(({ path }) => path !== PAGE && path !== FILES_PAGE && !first.includes(path))
      .sort((one, other) => other.size - one.size),
  };
}

function findLeftovers(files: readonly BuiltFile[]): readonly string[] {
  return files.flatMap(({ path, bytes }) => [
    ...(NOT_SHIPPED.test(path) ? [`${path}: this does not belong in what is shipped`] : []),
    ...(TEXT_FILE.test(path) && new TextDecoder().decode(bytes).includes("localhost")
      ? [`${path}: still names localhost`]
      : []),
  ]);
}

function checkSizes(files: readonly BuiltFile[]): readonly string[] {
  const { firstButton, firstScreen, later } = measureBuild(files);
  const over = later.filter(({ size }) => size > LATER_BUDGET);
  return [
    ...(firstButton > FIRST_BUTTON_BUDGET
      ? [
          `what the first button waits for is ${kilobytes(firstButton)}, over its budget of ${kilobytes(FIRST_BUTTON_BUDGET)} (gzip)`,
        ]
      : []),
    ...(firstScreen > FIRST_SCREEN_BUDGET
      ? [
          `the first screen is ${kilobytes(firstScreen)}, over its budget of ${kilobytes(FIRST_SCREEN_BUDGET)} (gzip)`,
        ]
      : []),
    ...over.map(
      ({ path, size }) => `${path}: ${kilobytes(size)}, over the budget of ${kilobytes(LATER_BUDGET)} (gzip)`,
    ),
  ];
}

function checkPages(files: readonly BuiltFile[]): readonly string[] {
  const page = textOf(files, "taskpane.html");
  if (page === null) return ["taskpane.html is missing"];
  const policyAt = page.indexOf("Content-Security-Policy");
  return [
    ...(policyAt === -1 || policyAt > page.indexOf("<script")
      ? ["taskpane.html: no Content-Security-Policy before the first script"]
      : []),
    ...(page.includes("https://appsforoffice.microsoft.com/lib/1/hosted/office.js")
      ? []
      : ["taskpane.html: does not load office.js from Microsoft"]),
    ...scriptsOf(files)
      .filter((path) => !files.some((file) => file.path === path))
      .map((path) => `taskpane.html: ${path} is missing`),
    ...scriptsOf(files)
      .filter((path) => !/\.[0-9a-f]{10,}\.js$/.test(path))
      .map((path) => `taskpane.html: ${path} has no hash in its name, so browsers would keep an old one`),
    ...(/^guard\./.test(scriptsAtOnce(files)[0] ?? "")
      ? []
      : ["taskpane.html: the guard of the start is not the first script that the page waits for"]),
    ...[
      "manifest.xml",
      "support.html",
      "functions.js",
      "functions.json",
      "functions.en.json",
      "THIRD-PARTY-NOTICES.txt",
    ]
      .filter((path) => textOf(files, path) === null)
      .map((path) => `${path} is missing`),
  ];
}

/** The worker's script must be there, and come after the first screen. */
function checkWorker(files: readonly BuiltFile[]): readonly string[] {
  const path = files.find((file) => WORKER_SCRIPT.test(file.path))?.path;
  if (path === undefined) return ["worker.HASH.js is missing: checks and reports would hold up the pane"];
  return scriptsOf(files).includes(path)
    ? [`taskpane.html: loads ${path}, which belongs to the worker alone`]
    : [];
}

/** The page without the add-in loads nothing of another host, and its service worker keeps all that it loads at once. */
function checkFilesPage(files: readonly BuiltFile[]): readonly string[] {
  const page = textOf(files, FILES_PAGE);
  if (page === null) return [`${FILES_PAGE} is missing`];
  const { filesPage } = measureBuild(files);
  const offline = textOf(files, "files-offline.js") ?? "";
  const policyAt = page.indexOf("Content-Security-Policy");
  return [
    ...(policyAt === -1 || policyAt > page.indexOf("<script")
      ? [`${FILES_PAGE}: no Content-Security-Policy before the first script`]
      : []),
    ...(/https?:/.test(page) ? [`${FILES_PAGE}: names another host`] : []),
    ...[FILES_PAGE, ...sourcesIn(page)]
      .filter((path) => !offline.includes(JSON.stringify(path)))
      .map((path) => `files-offline.js: does not keep ${path}`),
    ...(filesPage > FILES_PAGE_BUDGET
      ? [
          `${FILES_PAGE} is ${kilobytes(filesPage)}, over its budget of ${kilobytes(FILES_PAGE_BUDGET)} (gzip)`,
        ]
      : []),
  ];
}

function scriptsOf(files: readonly BuiltFile[]): readonly string[] {
  return sourcesIn(textOf(files, PAGE) ?? "");
}

/** Those that run where they stand in the page, which waits for them. */
function scriptsAtOnce(files: readonly BuiltFile[]): readonly string[] {
  const tags = (textOf(files, PAGE) ?? "").match(SCRIPT_TAG) ?? [];
  return tags.filter((tag) => !WAITS.test(tag)).flatMap(sourcesIn);
}

function sourcesIn(html: string): readonly string[] {
  return [...html.matchAll(SCRIPT_OF_OURS)].map(([, path = ""]) => path.replace(/^\.\//, ""));
}

function textOf(files: readonly BuiltFile[], path: string): string | null {
  const file = files.find((one) => one.path === path);
  return file === undefined ? null : new TextDecoder().decode(file.bytes);
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / KILOBYTE)} kB`;
}
