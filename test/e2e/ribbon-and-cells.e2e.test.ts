import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

let preview: OpenPreview;

beforeEach(async () => {
  preview = await openPreview();
});
afterEach(async () => {
  const [strangers, faults] = [preview.strangers, await preview.faults()];
  await preview.close();
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});
afterAll(leaveBrowser);

/** What office.js keeps of the functions that a page connects. */
type Connected = Readonly<Record<string, (...inputs: readonly unknown[]) => Promise<string | number>>>;

async function formula(id: string, ...inputs: readonly unknown[]): Promise<unknown> {
  return preview.pane.locator("body").evaluate(
    async (_, [name, given]) => {
      const { CustomFunctions } = window as unknown as {
        CustomFunctions: { _association: { mappings: Connected } };
      };
      try {
        return await CustomFunctions._association.mappings[name]?.(...given);
      } catch (error) {
        const { code, message } = error as { code: string; message: string };
        return `${code} ${message}`;
      }
    },
    [id, inputs] as const,
  );
}

async function askAbout(cell: string): Promise<void> {
  await preview.page.locator(`[data-cell="${cell}"]`).first().click({ button: "right" });
  await preview.page.getByRole("menuitem", { name: "ตรวจมาตรการนี้" }).click();
}

test("the menu of a cell opens a closed pane on the measure's first finding, and leaves the cell selected", async () => {
  await preview.page.locator("#pane-close").click();
  await askAbout("C6");
  await preview.page.locator("#pane-frame").waitFor();
  await preview.pane
    .locator('[role="treeitem"][aria-current="true"]:focus')
    .filter({ hasText: /[A-F]6(?!\d)/ })
    .waitFor();
  expect(await preview.inHost((host) => host.workbook.active.selection)).toMatchObject({ top: 6, left: 3 });
});

test("a row without a measure is told so, until the next check", async () => {
  await askAbout("A1");
  const note = preview.pane.getByText("แถว 1 ไม่ใช่แถวของมาตรการในตารางนี้");
  await note.waitFor();
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await note.waitFor({ state: "detached" });
});

test("cells are worked out by the functions that the built metadata names, through the real office.js", async () => {
  const metadata = await preview.page.evaluate(async () => {
    const response = await fetch("functions.json");
    return (await response.json()) as { functions: { id: string }[] };
  });
  const connected = await preview.pane.locator("body").evaluate(() => {
    const { CustomFunctions } = window as unknown as {
      CustomFunctions: { _association: { mappings: object } };
    };
    return Object.keys(CustomFunctions._association.mappings);
  });
  expect(connected.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  expect(await formula("DEADLINE", "ไตรมาสที่ ๒", 2568)).toBe(45747);
  expect(await formula("STATUS.TH", "ไตรมาสที่ ๒", "", "", 2568, 45748)).toBe("เกินกำหนด");
  expect(await formula("THAIDATE", 45747, "สั้น")).toBe("๓๑ มี.ค. ๖๘");
  expect(await formula("DEADLINE", "", 2568)).toBe("#VALUE! ไม่มีระยะเวลา ให้ชี้ช่องระยะเวลาของมาตรการ");
});

test("opening with the workbook is a tick that the workbook carries", async () => {
  const tick = async (): Promise<ReturnType<OpenPreview["pane"]["getByRole"]>> => {
    await preview.pane.getByRole("button", { name: /^ตัวเลือก/ }).click();
    const box = preview.pane.getByRole("checkbox", { name: "เปิดแถบงานเองกับสมุดงานนี้" });
    await box.waitFor();
    return box;
  };
  const carried = (): Promise<unknown> =>
    preview.inHost((host) => host.workbook.documentSettings["Office.AutoShowTaskpaneWithDocument"] ?? null);
  const box = await tick();
  expect([await box.isChecked(), await carried()]).toEqual([false, null]);
  const until = (isOn: boolean): Promise<unknown> =>
    preview.page.waitForFunction(
      `("Office.AutoShowTaskpaneWithDocument" in window.preview.host.workbook.documentSettings) === ${isOn}`,
    );
  await box.click();
  await until(true);
  await preview.pane.locator("[aria-disabled=true]").waitFor({ state: "detached" });
  expect(await box.isChecked()).toBe(true);
  await box.click();
  await until(false);
  expect(await box.isChecked()).toBe(false);
});
