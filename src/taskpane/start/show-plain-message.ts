import type { Text } from "../language/language";
import { removePlainPage } from "./take-first-card";

const RETRY = { th: "ลองอีกครั้ง", en: "Try again" };

/**
 * Shows a message with nothing but HTML, for when the pane itself cannot be drawn.
 * @param detail for a developer, selectable; null where there is none
 */
export function showPlainMessage(message: Text, detail: string | null = null, reload = reloadPage): void {
  removePlainPage();
  const box = document.getElementById("start") ?? document.body.appendChild(document.createElement("div"));
  box.id = "start";
  box.hidden = false;
  box.setAttribute("role", "alert");
  box.replaceChildren(paragraph(message.th, "th"), paragraph(message.en, "en"), retryButton(reload));
  if (detail === null) return;
  const text = document.createElement("textarea");
  text.readOnly = true;
  text.rows = 8;
  text.value = detail;
  text.setAttribute("aria-label", "รายละเอียด · Detail");
  box.append(text);
}

function paragraph(text: string, language: string): HTMLElement {
  const element = document.createElement("p");
  element.lang = language;
  element.textContent = text;
  return element;
}

function retryButton(reload: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `${RETRY.th} · ${RETRY.en}`;
  button.addEventListener("click", reload);
  return button;
}

function reloadPage(): void {
  location.reload();
}
