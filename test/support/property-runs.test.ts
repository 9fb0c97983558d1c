import * as fc from "fast-check";
import { propertyRuns, RUNS_ON_SHEETS } from "./property-runs";

const { FUZZ_TIMES, FUZZ_SEED } = process.env;

function setEnvironment(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

afterEach(() => {
  setEnvironment({ FUZZ_TIMES, FUZZ_SEED });
});

test.each([
  ["by day", {}, undefined, { numRuns: 100 }],
  ["over whole sheets", {}, RUNS_ON_SHEETS, { numRuns: 25 }],
  ["in a fuzz run", { FUZZ_TIMES: "20", FUZZ_SEED: "2568" }, RUNS_ON_SHEETS, { numRuns: 500, seed: 2568 }],
  ["a failure again by day", { FUZZ_SEED: "-7" }, undefined, { numRuns: 100, seed: -7 }],
  ["no seed said", { FUZZ_SEED: "" }, undefined, { numRuns: 100 }],
])("%s", (_, environment, byDay, parameters) => {
  setEnvironment({ FUZZ_TIMES: undefined, FUZZ_SEED: undefined, ...environment });
  expect(propertyRuns(byDay)).toEqual(parameters);
});

test("a failure names the seed that finds it again", () => {
  setEnvironment({ FUZZ_TIMES: undefined, FUZZ_SEED: "2568" });
  const law = fc.property(fc.nat(), (value) => value < 10);
  expect(() => {
    fc.assert(law, propertyRuns());
  }).toThrow("seed: 2568");
});
