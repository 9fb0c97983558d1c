import type { FrameLocator, Locator } from "playwright-core";

/** The list of findings, once it is drawn. */
export function findingTree(pane: Pick<FrameLocator, "getByRole">): Locator {
  return pane.getByRole("tree", { name: /^(ข้อที่พบ|Findings)$/ });
}

/** The lines about a cell that are drawn. */
export function linesAt(pane: Pick<FrameLocator, "getByRole">, cell: string): Locator {
  return findingTree(pane)
    .locator('[role=treeitem][aria-level="2"]')
    .filter({ hasText: new RegExp(`^\\s*(ต้องแก้|ควรตรวจ|ให้พิจารณา) ช่อง ${cell} `) });
}

/** Looks a cell up by the search and takes its line: that which can be mended, where there is one. */
export async function takeFinding(pane: Pick<FrameLocator, "getByRole">, cell: string): Promise<Locator> {
  const search = pane.getByRole("searchbox");
  if ((await search.count()) === 0) await pane.getByRole("button", { name: "ค้นหาและกรอง" }).click();
  await search.fill(cell);
  const lines = linesAt(pane, cell);
  await lines.first().waitFor();
  for (const line of await lines.all()) {
    await line.click();
    if ((await line.getByRole("button", { name: "แก้ให้" }).count()) > 0) return line;
  }
  return lines.first();
}

/** Opens the page with the fix of a finding. */
export async function openFixOf(pane: Pick<FrameLocator, "getByRole">, cell: string): Promise<void> {
  await (await takeFinding(pane, cell)).getByRole("button", { name: "แก้ให้" }).click();
}

/** Opens the page with all fixes, from the view by kind. */
export async function openAllFixes(pane: Pick<FrameLocator, "getByRole">): Promise<void> {
  await pane.getByRole("radio", { name: /^(ชนิด|Kind)$/ }).click();
  await pane.getByRole("button", { name: /^(ดูทุกข้อที่แก้ให้ได้|See all that can be mended)/ }).click();
}
