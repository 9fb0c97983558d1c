import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
/** How many times more often than by day each property is tried; FUZZ_TIMES says otherwise. */
const TIMES = 20;
/** Milliseconds for one property, with many of them side by side. */
const TIMEOUT = 3_600_000;

/**
 * Tries every property of the test suites many times: `npm run fuzz`, or `npm run fuzz -- change-log` for the suites whose
 * path has that word. The seed is printed, and given again it finds the same failure: `FUZZ_SEED=2568 npm run fuzz`. What begins
 * with two dashes is for Jest: `npm run fuzz -- laws --maxWorkers=1` leaves the other cores alone.
 */
const given = process.argv.slice(2);
const forJest = given.filter((word) => word.startsWith("--"));
const words = given.filter((word) => !word.startsWith("--"));
const suites = readdirSync(join(root, "test"), { recursive: true })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join("test", file))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .filter((file) => readFileSync(join(root, file), "utf8").includes("support/property-runs"));
if (suites.length === 0) {
  console.error(`No suite with a property has ${words.join(" or ")} in its path.`);
  process.exit(1);
}

const seed = process.env.FUZZ_SEED || String(randomInt(2 ** 31));
const times = process.env.FUZZ_TIMES || String(TIMES);
const again = `FUZZ_SEED=${seed} npm run fuzz${given.length === 0 ? "" : ` -- ${given.join(" ")}`}`;
console.log(
  `${suites.length} suites, ${times} times the runs by day, seed ${seed}. The same again: ${again}`,
);

const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const options = [...forJest, "--testTimeout", String(TIMEOUT), "--runTestsByPath", ...suites];
spawn(process.execPath, [jest, ...options], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, FUZZ_SEED: seed, FUZZ_TIMES: times },
}).on("exit", (code) => {
  if (code !== 0) console.log(`The same again: ${again}`);
  process.exitCode = code ?? 1;
});
