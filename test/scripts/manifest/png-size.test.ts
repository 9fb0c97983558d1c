import { drawIcon } from "../../../scripts/icons/draw-icon";
import { encodePng } from "../../../scripts/icons/encode-png";
import { pngSize } from "../../../scripts/manifest/png-size";

test("a picture states its size", () => {
  expect(pngSize(encodePng(drawIcon(24)))).toEqual({ width: 24, height: 24 });
});

test.each([
  ["nothing", new Uint8Array()],
  ["a header cut off", encodePng(drawIcon(16)).subarray(0, 20)],
  ["another kind of file", new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>")],
])("%s has none", (_, bytes) => {
  expect(pngSize(bytes)).toBeNull();
});
