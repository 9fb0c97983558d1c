import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Recording } from "../../../src/preview/conformance/probe";
import { PROBES } from "../../../src/preview/conformance/probes";
import { runProbes } from "../../../src/preview/conformance/run-probes";
import { usePane } from "excel-host/testing/use-pane";

const folder = join(__dirname, "../../fixtures/conformance");
const recordings = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, ...(JSON.parse(readFileSync(join(folder, name), "utf8")) as Recording) }));

const shared = usePane();
let simulated: Recording;
beforeAll(async () => {
  shared.fresh({ S: [] });
  simulated = await runProbes(
    PROBES,
    { run: shared.run as typeof Excel.run, has: () => true, name: "simulated" },
    () => undefined,
  );
});

test.each(PROBES)("$id: the simulated Excel answers as documented", ({ id, expected }) => {
  expect(simulated.answers[id]).toEqual(expected);
});

test("no two probes bear one id", () => {
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
});

test("the simulated Excel answers as every real one did that was recorded (docs/conformance.md)", () => {
  for (const { name, answers } of recordings) {
    const asked = PROBES.filter(({ id }) => id in answers).map(({ id }) => id);
    const own = Object.fromEntries(asked.map((id) => [id, simulated.answers[id]]));
    expect({ name, answers: own }).toEqual({ name, answers });
  }
});

test("the workbook is left as it was", () => {
  expect(shared.host.workbook.sheets.map(({ name }) => name)).toEqual(["S"]);
});
