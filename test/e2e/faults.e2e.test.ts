import { OFFICE_FAULTS } from "../../src/adapters/excel/host/office-faults";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { checkAgain } from "./pane-options";

jest.setTimeout(240_000);

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
});
afterEach(async () => {
  await preview.page.locator("#choose-fault").selectOption("noFault");
});
afterAll(async () => {
  const { strangers } = preview;
  const faults = await preview.faults();
  await preview.close();
  await leaveBrowser();
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});

test.each([
  ["lostSession", OFFICE_FAULTS.lostSession],
  ["activityLimit", OFFICE_FAULTS.busy],
  ["accessDenied", OFFICE_FAULTS.accessDenied],
  ["requestTooLarge", OFFICE_FAULTS.requestTooLarge],
  ["responseTooLarge", OFFICE_FAULTS.responseTooLarge],
] as const)("%s: the pane says what to do, and is itself again afterwards", async (fault, { th }) => {
  await preview.page.locator("#choose-fault").selectOption(fault);
  await checkAgain(preview.pane);
  await preview.pane.getByText(th).first().waitFor();
  await preview.page.locator("#choose-fault").selectOption("noFault");
  await checkAgain(preview.pane);
  await preview.pane.getByRole("button", { name: /^5 ต้องแก้$/ }).waitFor();
  await preview.pane.getByText(th).waitFor({ state: "detached" });
});

test("a cell in edit: the check waits, says so, and goes on by itself once it is left", async () => {
  await preview.page.locator("#choose-fault").selectOption("cellEdit");
  await checkAgain(preview.pane);
  await preview.pane.getByText(/แล้วจะตรวจต่อให้เอง$/).waitFor();
  await preview.page.locator("#choose-fault").selectOption("noFault");
  await preview.pane.getByText(/แล้วจะตรวจต่อให้เอง$/).waitFor({ state: "detached" });
  await preview.pane.getByRole("button", { name: /^5 ต้องแก้$/ }).waitFor();
});

test("a slow Excel is waited for, and the pane says that it works", async () => {
  await preview.page.locator("#choose-fault").selectOption("slow");
  await checkAgain(preview.pane);
  await preview.pane
    .getByText(/กำลัง(อ่าน|ตรวจ)/)
    .first()
    .waitFor();
  await preview.pane.locator("footer[data-strip=rest]").waitFor();
});

test("a protected sheet refuses typing in the grid with a sentence", async () => {
  await preview.inHost((host) => {
    host.workbook.active.protection = { options: {} as never, password: null };
  });
  await preview.page.locator('[data-cell="E5"]').click();
  await preview.page.keyboard.press("Delete");
  await preview.page.getByRole("status").filter({ hasText: "ไม่ยอมให้แก้" }).waitFor();
  await preview.inHost((host) => {
    host.workbook.active.protection = null;
  });
});
