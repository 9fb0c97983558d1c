import { gzipSync } from "node:zlib";

export interface BuiltFile {
  /** From the folder of the build, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const KILOBYTE = 1000;
/** Our own code and libraries, compressed; office.js, which Microsoft serves, apart. */
const FIRST_SCREEN_BUDGET = 300 * KILOBYTE;
/** The PDF engine is the largest thing that comes in later; its links, structure and drawn signs are 10 kB of it (issue 15). */
const LATER_BUDGET = 170 * KILOBYTE;
const TEXT_FILE = /\.(html|js|css|json|xml|txt|svg|map)$/;
const NOT_SHIPPED = /(^|\/)(preview|excel-host|conformance|office)[^/]*(\/|\.js$|\.html$)|\.map$/;
const WORKER_SCRIPT = /^worker\.[0-9a-f]{10,}\.js$/;
/** With and without quotes: a minifier leaves out those it can. */
const SCRIPT_OF_OURS = /<script\b[^>]*\bsrc="?(?!https?:)([^"?\s>]+)/g;

/** Says what forbids a finished build to be put on a host: a sentence for each fault. */
export function checkBuild(files: readonly BuiltFile[]): readonly string[] {
  return [...findLeftovers(files), ...checkSizes(files), ...checkPages(files), ...checkWorker(files)];
}

/** Kilobytes (gzip) of what the first screen loads and of each file that comes later, largest first. */
export function measureBuild(files: readonly BuiltFile[]): {
  readonly firstScreen: number;
  readonly later: readonly { readonly path: string; readonly size: number }[];
} {
  const first = scriptsOf(files);
  const sizes = files
    .filter(({ path }) => path.endsWith(".js") || path.endsWith(".css"))
    .map(({ path, bytes }) => ({ path, size: gzipSync(bytes, { level: 9 }).length }));
  return {
    firstScreen: sizes.filter(({ path }) => first.includes(path)).reduce((sum, { size }) => sum + size, 0),
    later: sizes.filter(({ path }) => !first.includes(path)).sort((one, other) => other.size - one.size),
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
  const { firstScreen, later } = measureBuild(files);
  const over = later.filter(({ size }) => size > LATER_BUDGET);
  return [
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
    ...["manifest.xml", "support.html"]
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

function scriptsOf(files: readonly BuiltFile[]): readonly string[] {
  const page = textOf(files, "taskpane.html") ?? "";
  return [...page.matchAll(SCRIPT_OF_OURS)].map(([, path = ""]) => path.replace(/^\.\//, ""));
}

function textOf(files: readonly BuiltFile[], path: string): string | null {
  const file = files.find((one) => one.path === path);
  return file === undefined ? null : new TextDecoder().decode(file.bytes);
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / KILOBYTE)} kB`;
}
