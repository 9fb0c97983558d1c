// npm run bench:pane: how quick the built pane is in Chromium over the simulated Excel (docs/performance.md). Not run by the tests.
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { installProbe } from "./bench/pane-probe.mjs";
import { PANE_PLACES } from "./bench/pane-places.mjs";
import { startPaneServers } from "./bench/pane-server.mjs";
import { measureStart } from "./bench/pane-start.mjs";
import { measureWork, median } from "./bench/pane-work.mjs";
import { launchOptions } from "./browser/launch-options.mjs";
import { buildPages } from "./build/build-pages.mjs";
import { bundle } from "./bundle.mjs";

/** Two weeks after the workbook's fiscal year: results that are missing are errors. */
const TODAY = Date.parse("2025-10-15T10:00:00+07:00");
const SMALL = 17;

const { values } = parseArgs({
  options: {
    measures: { type: "string", default: "17,200,1000,5000" },
    runs: { type: "string", default: "3" },
    edits: { type: "string", default: "6" },
    "no-start": { type: "boolean", default: false },
  },
});
const sizes = values.measures.split(",").map(Number);
const runs = Number(values.runs);

const [[, folder], { paneWorkbook }] = await Promise.all([
  buildPages(),
  bundle("scripts/bench/pane-workbook.ts").then((address) => import(address)),
]);
const servers = await startPaneServers(folder);
const options = await launchOptions();
const browser = await chromium.launch({
  ...options,
  args: [
    ...options.args,
    `--ignore-certificate-errors-spki-list=${servers.keyHash}`,
    `--host-resolver-rules=MAP appsforoffice.microsoft.com:443 127.0.0.1:${servers.hostPort}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
  ],
});
try {
  const start = values["no-start"]
    ? null
    : await repeat(runs, (context) => measureStart(context, { servers, data: paneWorkbook(SMALL).data }));
  const columns = [];
  for (const measures of sizes) {
    const workbook = paneWorkbook(measures);
    columns.push(
      await repeat(runs, (context) =>
        measureWork(context, { servers, workbook, edits: Number(values.edits) }),
      ),
    );
    console.error(`measured: ${measures} measures`);
  }
  print(start, columns);
} finally {
  await browser.close();
  servers.close();
}

/** The middle of each figure over so many new browser profiles. */
async function repeat(times, measure) {
  const all = [];
  for (let run = 0; run < times; run += 1) {
    const context = await browser.newContext({
      viewport: { width: 400, height: 768 },
      locale: "th-TH",
    });
    context.setDefaultTimeout(60_000);
    const probe = { today: TODAY, page: PANE_PLACES.page };
    await context.addInitScript(`(${installProbe.toString()})(${JSON.stringify(probe)})`);
    all.push(await measure(context));
    await context.close();
  }
  const names = new Set(all.flatMap((figures) => Object.keys(figures)));
  return Object.fromEntries([...names].map((name) => [name, median(all.map((figures) => figures[name]))]));
}

function startTable(start) {
  const seconds = (value) => (value == null ? "–" : `${(value / 1000).toFixed(2)} s`);
  const kilobytes = (value) => `${(value / 1000).toFixed(0)} kB`;
  return [
    "| start: CPU 4 × slower, 1.5 Mbit/s, 100 ms | |",
    "| - | - |",
    `| first button, nothing kept | ${seconds(start["start.cold"])} |`,
    `| first button, all files kept | ${seconds(start["start.warm"])} |`,
    `| own bytes before it (gzip) | ${kilobytes(start["bytes.button"])} |`,
    `| own bytes of the first screen (gzip) | ${kilobytes(start["bytes.screen"])} |`,
    "",
  ];
}

function print(start, columns) {
  const ms = (value) => (value == null ? "–" : Math.round(value).toLocaleString("en"));
  const withLongest = (figures, name) => `${ms(figures[`${name}.ms`])} (${ms(figures[`${name}.longest`])})`;
  const row = (name, cell) => `| ${name} | ${columns.map(cell).join(" | ")} |`;
  console.log(
    [
      `median of ${runs}, ${join("Chromium", browser.version())}, Node ${process.version}`,
      "",
      ...(start === null ? [] : startTable(start)),
      `| ms (longest task on the pane's thread; 0: none of 50 or more) | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} |`,
      `| - | ${sizes.map(() => "-").join(" | ")} |`,
      row("first check", (figures) => withLongest(figures, "check")),
      row("edit to right list", (figures) => withLongest(figures, "again")),
      row(
        "CPU of it: pane's thread / whole process",
        (figures) => `${ms(figures["again.cpu"])} / ${ms(figures["again.all"])}`,
      ),
      row("all fixes shown", (figures) => withLongest(figures, "fixes")),
      row(
        "scroll to the end: frames over 50 / all, worst",
        (figures) =>
          `${ms(figures["scroll.over"])} / ${ms(figures["scroll.frames"])}, ${ms(figures["scroll.worst"])} (${ms(figures["scroll.longest"])})`,
      ),
      row("Word", (figures) => withLongest(figures, "word")),
      row("PDF", (figures) => withLongest(figures, "pdf")),
      row("pane in a process of its own", ({ isApart }) => (isApart === 1 ? "yes" : "no")),
    ].join("\n"),
  );
}
