import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../..");
const depcruise = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

interface Case {
  readonly name: string;
  readonly from: string;
  /** A folder of ours, or a module of Node. */
  readonly to: string;
  /** The rule that forbids it, null where it is free. */
  readonly rule: string | null;
}

const CASES: readonly Case[] = [
  {
    name: "lists know no text",
    from: "src/core/lists",
    to: "src/core/text",
    rule: "core-lists-imports-from-its-left",
  },
  {
    name: "text knows no model",
    from: "src/core/text",
    to: "src/core/model",
    rule: "core-text-imports-from-its-left",
  },
  {
    name: "calendar knows no engine",
    from: "src/core/calendar",
    to: "src/core/engine",
    rule: "core-calendar-imports-from-its-left",
  },
  {
    name: "model knows no sheet",
    from: "src/core/model",
    to: "src/core/sheet",
    rule: "core-model-imports-from-its-left",
  },
  {
    name: "the engine knows no check",
    from: "src/core/engine",
    to: "src/core/checks",
    rule: "core-engine-imports-from-its-left",
  },
  {
    name: "a check knows no sheet",
    from: "src/core/checks",
    to: "src/core/sheet",
    rule: "core-checks-imports-from-its-left",
  },
  {
    name: "the sheet knows no check",
    from: "src/core/sheet",
    to: "src/core/checks",
    rule: "core-sheet-imports-from-its-left",
  },
  {
    name: "the summary knows no sheet",
    from: "src/core/summary",
    to: "src/core/sheet",
    rule: "core-summary-imports-from-its-left",
  },
  {
    name: "a check knows no check",
    from: "src/core/checks",
    to: "src/core/checks",
    rule: "a-check-imports-no-check",
  },
  {
    name: "many hands know no board",
    from: "src/core/hands",
    to: "src/core/board",
    rule: "core-hands-imports-from-its-left",
  },
  {
    name: "the board knows no report",
    from: "src/core/board",
    to: "src/core/report",
    rule: "core-board-imports-from-its-left",
  },
  {
    name: "the core knows no app",
    from: "src/core/report",
    to: "src/app",
    rule: "core-report-imports-from-its-left",
  },
  { name: "the core has no Node", from: "src/core/text", to: "node:fs", rule: "core-is-pure" },
  { name: "the app knows no adapter", from: "src/app", to: "src/adapters/xlsx", rule: "app-knows-no-edge" },
  { name: "the app has no Node", from: "src/app", to: "node:fs", rule: "app-has-no-packages" },
  {
    name: "adapters never meet",
    from: "src/adapters/docx",
    to: "src/adapters/xlsx",
    rule: "adapters-never-meet",
  },
  {
    name: "the Excel adapter looks for no headings",
    from: "src/adapters/excel/read",
    to: "src/core/sheet",
    rule: "excel-reads-and-thinks-nothing",
  },
  { name: "adapters know no door", from: "src/adapters/docx", to: "src/cli", rule: "adapters-know-no-door" },
  {
    name: "the pane knows nothing of the page on files",
    from: "src/taskpane",
    to: "src/files-page",
    rule: "doors-never-meet",
  },
  {
    name: "the page on files knows no Excel",
    from: "src/files-page",
    to: "src/adapters/excel",
    rule: "the-files-page-knows-no-excel",
  },
  { name: "the page on files is the pane's", from: "src/files-page", to: "src/taskpane", rule: null },
  { name: "doors never meet", from: "src/cli", to: "src/taskpane", rule: "doors-never-meet" },
  { name: "sources need no test", from: "src/cli", to: "test/support", rule: "src-needs-no-test" },
  {
    name: "calendar knows no model",
    from: "src/core/calendar",
    to: "src/core/model",
    rule: "core-calendar-imports-from-its-left",
  },
  {
    name: "changes know no engine",
    from: "src/core/changes",
    to: "src/core/engine",
    rule: "core-changes-imports-from-its-left",
  },
  {
    name: "what checks share knows no check",
    from: "src/core/checks/shared",
    to: "src/core/checks",
    rule: "a-check-imports-no-check",
  },
  {
    name: "a check may use what checks share",
    from: "src/core/checks",
    to: "src/core/checks/shared",
    rule: null,
  },
  {
    name: "the report's model knows no print sheet",
    from: "src/core/report/model",
    to: "src/core/report/print-sheets",
    rule: "report-model-imports-from-its-left",
  },
  {
    name: "a port knows no change",
    from: "src/app/ports",
    to: "src/app/changes",
    rule: "app-ports-imports-from-its-left",
  },
  {
    name: "changes know no use case",
    from: "src/app/changes",
    to: "src/app",
    rule: "app-changes-imports-from-its-left",
  },
  ...(
    [
      ["excel", "host", "read"],
      ["excel", "read", "cells"],
      ["excel", "cells", "steps"],
      ["excel", "steps", "undo"],
      ["excel", "undo", "write"],
      ["excel", "write", "sheets"],
      ["excel", "sheets", "write"],
      ["pdf", "paper", "lines"],
      ["pdf", "lines", "pages"],
    ] as const
  ).map(([adapter, from, to]) => ({
    name: `adapters/${adapter}: ${from} knows no ${to}`,
    from: `src/adapters/${adapter}/${from}`,
    to: `src/adapters/${adapter}/${to}`,
    rule: `${adapter}-${from}-imports-from-its-left`,
  })),
  ...(
    [
      ["language", "services"],
      ["services", "checking"],
      ["start", "checking"],
      ["checking", "parts"],
      ["parts", "fixes"],
      ["fixes", "changes"],
      ["changes", "tables"],
      ["tables", "findings"],
      ["pages", "report"],
      ["pages", "tables"],
      ["findings", "report"],
      ["report", "results"],
      ["results", "findings"],
      ["results", "begin"],
      ["begin", "findings"],
      ["begin", "results"],
      ["begin", "report"],
      ["begin", "shell"],
    ] as const
  ).map(([from, to]) => ({
    name: `the pane: ${from} knows no ${to}`,
    from: `src/taskpane/${from}`,
    to: `src/taskpane/${to}`,
    rule: `pane-${from}-imports-from-its-left`,
  })),
  ...(
    [
      ["workbook", "data"],
      ["data", "protocol"],
      ["protocol", "objects"],
      ["objects", "server"],
      ["server", "transport"],
      ["transport", "host"],
    ] as const
  ).map(([from, to]) => ({
    name: `the simulated Excel: ${from} knows no ${to}`,
    from: `packages/excel-host/src/${from}`,
    to: `packages/excel-host/src/${to}`,
    rule: `excel-host-${from}-imports-from-its-left`,
  })),
  {
    name: "the simulated Excel: the last room knows no file above all rooms",
    from: "packages/excel-host/src/host",
    to: "packages/excel-host/src",
    rule: "excel-host-host-imports-from-its-left",
  },
  {
    name: "the simulated Excel: an import from the left is free",
    from: "packages/excel-host/src/host",
    to: "packages/excel-host/src/workbook",
    rule: null,
  },
  {
    name: "the simulated Excel knows no product",
    from: "packages/excel-host/src",
    to: "src/core/text",
    rule: "packages-need-no-product",
  },
  {
    name: "nobody reaches past the package's door",
    from: "test/support",
    to: "packages/excel-host/src/workbook",
    rule: "packages-have-one-door",
  },
  {
    name: "tests may use what the package has for tests",
    from: "test/support",
    to: "packages/excel-host/testing",
    rule: null,
  },
  {
    name: "the product ships no simulation",
    from: "src/taskpane",
    to: "packages/excel-host/src/workbook",
    rule: "the-product-ships-no-simulation",
  },
  {
    name: "what adapters share stands open to each",
    from: "src/adapters/xlsx",
    to: "src/adapters/cell-values",
    rule: null,
  },
  { name: "so do QR codes", from: "src/adapters/pdf", to: "src/adapters/qr", rule: null },
  { name: "an import from the left is free", from: "src/core/model", to: "src/core/text", rule: null },
  { name: "a door may use an adapter", from: "src/cli", to: "src/adapters/xlsx", rule: null },
];

/** Two folders that import each other, though no file of theirs comes back to itself. */
const CIRCLE = { here: "src/cli/here", there: "src/cli/there" };

/** A tree of made-up files, one importing pair a case, as dependency-cruiser sees it: rules broken by importing file. */
async function brokenRules(): Promise<Map<string, string[]>> {
  const tree = await mkdtemp(join(tmpdir(), "layers-"));
  try {
    await write(tree, "tsconfig.json", "{}");
    await write(tree, "package.json", '{"name":"tree"}');
    for (const [index, { from, to }] of CASES.entries()) {
      const target = to.startsWith("node:")
        ? to
        : `${"../".repeat(from.split("/").length)}${to}/imported${index}`;
      if (!to.startsWith("node:"))
        await write(tree, `${to}/imported${index}.ts`, "export const sound = 0;\n");
      await write(
        tree,
        `${from}/importing${index}.ts`,
        `import * as all from "${target}";\nexport const a = all;\n`,
      );
    }
    const { here, there } = CIRCLE;
    await write(tree, `${here}/one.ts`, 'import * as all from "../there/two";\nexport const a = all;\n');
    await write(tree, `${there}/two.ts`, "export const sound = 0;\n");
    await write(tree, `${there}/three.ts`, 'import * as all from "../here/four";\nexport const a = all;\n');
    await write(tree, `${here}/four.ts`, "export const sound = 0;\n");
    const words = [
      depcruise,
      "src",
      "packages",
      "test",
      "--config",
      join(root, ".dependency-cruiser.cjs"),
      "--output-type",
      "json",
    ];
    const options = { cwd: tree, maxBuffer: 1 << 26 };
    // The exit code is the number of violations, which is more than none here.
    const { stdout } = await promisify(execFile)(process.execPath, words, options).catch(
      (fault: { stdout: string }) => fault,
    );
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    const rules = new Map<string, string[]>();
    for (const { from, rule } of summary.violations) rules.set(from, [...(rules.get(from) ?? []), rule.name]);
    return rules;
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

async function write(tree: string, name: string, text: string): Promise<void> {
  await mkdir(dirname(join(tree, name)), { recursive: true });
  await writeFile(join(tree, name), text);
}

describe("the layers", () => {
  let rules = new Map<string, string[]>();
  beforeAll(async () => {
    rules = await brokenRules();
  }, 60_000);

  test.each(CASES.map((item, index) => ({ ...item, index })))("$name", ({ from, rule, index }) => {
    const broken = rules.get(`${from}/importing${index}.ts`) ?? [];
    if (rule === null) expect(broken).toEqual([]);
    else expect(broken).toContain(rule);
  });

  test("folders go in no circle", () => {
    expect(rules.get(CIRCLE.here)).toEqual(["no-folder-circle"]);
    expect(rules.get(CIRCLE.there)).toEqual(["no-folder-circle"]);
  });
});
