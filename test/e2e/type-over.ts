import type { Page } from "playwright-core";

/** Replaces what the selected cell holds; Playwright sends letters without a key of their own, as Thai, to an open cell only. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}
