import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../../..");

test("Microsoft's own parser reads the manifest, without the network", async () => {
  const program = join(root, "node_modules/office-addin-manifest/cli.js");
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    "info",
    join(root, "manifest.xml"),
  ]);
  expect(stdout).toMatch(/Default Locale: th-TH/);
  expect(stdout).toMatch(/Hosts: Workbook/);
  expect(stdout).toMatch(/Permissions: ReadWriteDocument/);
  expect(stdout).toMatch(/Source Location: https:\/\/localhost:3000\/taskpane\.html/);
});
