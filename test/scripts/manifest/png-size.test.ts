import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pngSize } from "../../../scripts/manifest/png-size";

const ICON = readFileSync(join(__dirname, "../../../assets/icons/icon-24.png"));

test("a picture states its size", () => {
  expect(pngSize(ICON)).toEqual({ width: 24, height: 24 });
});

test.each([
  ["nothing", new Uint8Array()],
  ["a header cut off", ICON.subarray(0, 20)],
  ["another kind of file", new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>")],
])("%s has none", (_, bytes) => {
  expect(pngSize(bytes)).toBeNull();
});
