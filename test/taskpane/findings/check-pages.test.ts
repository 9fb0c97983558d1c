import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { CHECKS } from "../../../src/core/checks/index";
import { loadCheckPage } from "../../../src/taskpane/findings/load-check-page";

test("the pages of the pane are those of docs/checks", () => {
  const script = join(__dirname, "../../../scripts/make-check-pages.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test.each(CHECKS.map(({ id }) => id))("%s says why and how in both languages", async (id) => {
  const page = await loadCheckPage(id);
  for (const part of ["title", "why", "how", "english"] as const) {
    expect(page?.[part]).toMatch(/\S/);
    expect(page?.[part]).not.toMatch(/^#|`|\*\*|\]\(/m); // the pane draws plain text
  }
});

test("a check without a page has none", async () => {
  expect(await loadCheckPage("no-such-check")).toBeNull();
});
