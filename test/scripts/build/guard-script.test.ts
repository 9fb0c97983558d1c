import { Linter } from "eslint";
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const SCRIPT = join(__dirname, "../../../scripts/build/guard-script.mjs");

interface Guard {
  readonly name: string;
  readonly code: string;
  readonly files: readonly string[];
}

/** In a process of its own: it is a script of Node's and no module of Jest's. */
function makeGuard(): Guard {
  const script = `
    const { guardScript } = await import(${JSON.stringify(SCRIPT)});
    console.log(JSON.stringify(await guardScript()));
  `;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }),
  ) as Guard;
}

function faultsInES5(code: string): readonly string[] {
  const languageOptions = { ecmaVersion: 5, sourceType: "script" } as const;
  return new Linter().verify(code, [{ languageOptions }]).map(({ message }) => message);
}

test("the reader of the oldest JavaScript sees what is newer", () => {
  expect(faultsInES5("var old = function () { return 1; };")).toEqual([]);
  expect(faultsInES5("const x = 1;")).not.toEqual([]);
  expect(faultsInES5("x?.y;")).not.toEqual([]);
});

test("the guard is in the JavaScript that Internet Explorer reads, small, and the same each time", () => {
  const guard = makeGuard();
  expect(faultsInES5(guard.code)).toEqual([]);
  expect(guard.name).toMatch(/^guard\.[0-9a-f]{12}\.js$/);
  expect(guard.code.length).toBeLessThan(8000);
  expect(guard.code).toMatch(/^[\x20-\x7e\n]*$/);
  expect(guard.files.some((file) => file.endsWith("watch-start.ts"))).toBe(true);
  expect(makeGuard()).toEqual(guard);
});
