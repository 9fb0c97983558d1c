import { join } from "node:path";
import { build } from "esbuild";

const ADAPTER = join(__dirname, "../../../src/adapters/xlsx");

test.each([["read-workbook.ts"], ["write-workbook.ts"]])(
  "%s bundles for a browser, without anything of Node",
  async (file) => {
    const { outputFiles, errors, warnings, metafile } = await build({
      entryPoints: [join(ADAPTER, file)],
      bundle: true,
      platform: "browser",
      format: "esm",
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    expect([...errors, ...warnings]).toEqual([]);
    expect(imports.filter(({ external }) => external)).toEqual([]);
    expect(outputFiles[0]?.text).not.toMatch(/\brequire\(|\bnew Function\b|\beval\(/);
  },
);
