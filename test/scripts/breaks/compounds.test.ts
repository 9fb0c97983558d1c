import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packCompounds } from "../../../scripts/breaks/main";

const ROOT = join(__dirname, "../../..");

test("the packed compounds are what the lists give (npm run words)", () => {
  expect(readFileSync(join(ROOT, "src/core/text/breaks/compounds.json"), "utf8")).toBe(
    packCompounds(join(ROOT, "scripts/breaks")),
  );
});
