import { createFontkitShaper } from "../../../../src/adapters/pdf/paper/create-fontkit-shaper";
import { loadAssets } from "../../../../src/adapters/pdf/paper/load-assets";
import { chooseShaper } from "../../../../src/adapters/pdf/paper/open-fonts";

describe("the shaper", () => {
  afterEach(() => jest.restoreAllMocks());

  test("is HarfBuzz where it can be", async () => {
    expect(await chooseShaper(await loadAssets())).not.toBe(createFontkitShaper);
  });
  test("is pdfkit's where the file could not be fetched", async () => {
    expect(await chooseShaper({ harfbuzz: null })).toBe(createFontkitShaper);
  });
  test("is pdfkit's where a policy forbids WebAssembly", async () => {
    jest.spyOn(WebAssembly, "instantiate").mockRejectedValue(new WebAssembly.CompileError("blocked by CSP"));
    expect(await chooseShaper(await loadAssets())).toBe(createFontkitShaper);
  });
  test("is pdfkit's where there is no WebAssembly", async () => {
    const scope = globalThis as { WebAssembly?: unknown };
    const known = scope.WebAssembly;
    delete scope.WebAssembly;
    try {
      expect(await chooseShaper(await loadAssets())).toBe(createFontkitShaper);
    } finally {
      scope.WebAssembly = known;
    }
  });
  test("is pdfkit's where the file is none", async () => {
    expect(await chooseShaper({ harfbuzz: new Uint8Array([1, 2, 3]) })).toBe(createFontkitShaper);
  });
});
