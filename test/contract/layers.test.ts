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
  { name: "adapters know no door", from: "src/adapters/docx", to: "src/cli", rule: "adapters-know-no-door" },
  { name: "doors never meet", from: "src/cli", to: "src/taskpane", rule: "doors-never-meet" },
  { name: "sources need no test", from: "src/cli", to: "test/support", rule: "src-needs-no-test" },
  { name: "an import from the left is free", from: "src/core/model", to: "src/core/text", rule: null },
  { name: "a door may use an adapter", from: "src/cli", to: "src/adapters/xlsx", rule: null },
];

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
    const words = [
      depcruise,
      "src",
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
});
