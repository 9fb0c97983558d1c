import type { FrameLocator } from "playwright-core";

/** Has the whole sheet checked again, by the page behind ⋯. */
export async function checkAgain(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: /^(ตัวเลือกและปุ่มลัด|Options and shortcuts)$/ }).click();
  await pane.getByRole("button", { name: /^(ตรวจใหม่ทั้งแผ่น|Check the whole sheet again)$/ }).click();
}

/** Asks for drafts as long as errors stand, in the report's tab. */
export async function tickDraft(pane: FrameLocator): Promise<void> {
  await pane.getByRole("checkbox", { name: /^(ทำฉบับร่างไปก่อน|Make a draft for now)$/ }).check();
}

/** Makes the pane speak English, by the page behind ⋯, and goes back. */
export async function speakEnglish(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "ตัวเลือกและปุ่มลัด" }).click();
  await pane.getByRole("radio", { name: "English" }).click();
  await pane.getByRole("button", { name: "Back", exact: true }).click();
}
