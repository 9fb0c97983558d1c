import { HOSTILE_FILES } from "../../scripts/hostile/all-files";
import { leaveFilesBrowser, openFilesPage, SAMPLE, type OpenFilesPage } from "./open-files-page";

jest.setTimeout(240_000);

let files: OpenFilesPage;

beforeAll(async () => {
  files = await openFilesPage();
});
afterAll(async () => {
  await files.close();
  await leaveFilesBrowser();
});

const QUICK = HOSTILE_FILES.filter(({ isQuick }) => isQuick);

// One window for all of them: what one file does to the page is met by the next.
test.each(QUICK.map((file) => [file.name, file] as const))("%s", async (name, { make }) => {
  const { page } = files;
  await files.drop([[name, make()]]);
  const told = page.locator("[data-fault] p");
  const opened = page.locator("[data-name]", { hasText: name });
  await told.or(opened).first().waitFor();
  if ((await told.count()) > 0) {
    const sentence = (await told.textContent()) ?? "";
    expect(sentence.length).toBeGreaterThan(10);
    expect(sentence.length).toBeLessThan(400);
    expect(sentence).not.toMatch(/undefined|Error|\n|โปรแกรมขัดข้อง/);
    await page.getByRole("button", { name: "ปิด" }).first().click();
  } else {
    // Read as it is: the pane says what it finds, or that there is no table.
    await page.locator("[data-pane] [role=tabpanel]").waitFor();
  }
  expect(files.thrown).toEqual([]);
});

test("after all of them a workbook is opened as ever", async () => {
  await files.drop([["แผน.xlsx", SAMPLE]]);
  await files.waitForFindings();
});

test("several files, a folder or nothing at all are told in one sentence, and the open workbook stays", async () => {
  const { page } = files;
  await files.drop([
    ["หนึ่ง.xlsx", SAMPLE],
    ["สอง.xlsx", SAMPLE],
  ]);
  await page.getByText(/^เปิดได้ครั้งละหนึ่งสมุดงาน/).waitFor();
  await files.drop([]);
  await page.getByText(/^ไม่ได้รับไฟล์/).waitFor();
  expect(await page.locator("[data-name]").textContent()).toBe("แผน.xlsx");
});
