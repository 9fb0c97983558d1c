import { act } from "@testing-library/react";
import { settleTurns } from "excel-host/testing/office-globals";
import { letScreenDraw } from "../../../src/taskpane/services/let-screen-draw";
import { isExcelAsked } from "../../support/open-workbook";

/** Lets what was begun come to its end: promises, what Excel was asked for, and code that is loaded when it is asked for. */
export async function settle(): Promise<void> {
  await settleExcel(() => new Promise((resolve) => setTimeout(resolve, 0)));
  await act(letScreenDraw); // the line under a tab that was chosen moves there
}

/** The same where the timers are the test's own: nothing waits for a timer. */
export async function settleExcel(turn: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  for (let quiet = 0; quiet < 4; quiet = isExcelAsked() ? 0 : quiet + 1)
    await act(async () => {
      await settleTurns();
      await turn();
    });
}

/**
 * The buttons (tabs, choices) by name. The library's own search works out every element's role and style, which takes seconds over a
 * long list; axe-core holds the names to the rules elsewhere.
 */
export function buttonsNamed(
  name: string | RegExp,
  role: "button" | "tab" | "radio" = "button",
): HTMLElement[] {
  const buttons = document.querySelectorAll<HTMLElement>(
    role === "button" ? "button:not([role=tab])" : `[role=${role}]`,
  );
  return [...buttons].filter((button) => {
    const words = button.querySelector(".fui-Tab__content") ?? button; // Fluent draws a tab's words twice
    const own = button.getAttribute("aria-label") ?? words.textContent ?? "";
    return typeof name === "string" ? own === name : name.test(own);
  });
}

/** Presses the first button of a name. */
export async function press(
  name: string | RegExp,
  role: "button" | "tab" | "radio" = "button",
): Promise<void> {
  const [button] = buttonsNamed(name, role);
  if (!button) throw new Error(`no ${role} ${String(name)} in: ${document.body.textContent}`);
  await act(async () => {
    button.focus(); // as a press does in a browser
    button.click();
  });
  await settle();
}

/** Has the whole sheet checked again, as a person does it by the page behind ⋯. */
export async function checkAgain(): Promise<void> {
  await press("ตัวเลือกและปุ่มลัด");
  await press("ตรวจใหม่ทั้งแผ่น");
}
