import type { Text } from "../language/language";
import { helpLink } from "./help-link";
import { removePlainPage } from "./take-first-card";

const RETRY = { th: "ลองอีกครั้ง", en: "Try again" };

interface PlainMessageOptions {
  /** For a developer, selectable. */
  readonly detail?: string;
  /** What "Try again" does; null where it would change nothing, and there is no such button. */
  readonly retry?: (() => void) | null;
}

/** Shows a message with nothing but HTML, for when the pane itself cannot be drawn: what is wrong, what to do, and a way to help. */
export function showPlainMessage(message: Text, options: PlainMessageOptions = {}): void {
  const { detail, retry = reloadPage } = options;
  removePlainPage();
  const box = document.getElementById("start") ?? document.body.appendChild(document.createElement("div"));
  box.id = "start";
  box.hidden = false;
  box.setAttribute("role", "alert");
  box.textContent = "";
  box.appendChild(paragraph(message.th, "th"));
  box.appendChild(paragraph(message.en, "en"));
  if (retry !== null) box.appendChild(retryButton(retry));
  const help = box.appendChild(document.createElement("p"));
  help.appendChild(helpLink("th"));
  help.appendChild(document.createTextNode(" · "));
  help.appendChild(helpLink("en"));
  if (detail === undefined) return;
  const text = document.createElement("textarea");
  text.readOnly = true;
  text.rows = 8;
  text.value = detail;
  text.setAttribute("aria-label", "รายละเอียด · Detail");
  box.appendChild(text);
}

function paragraph(text: string, language: string): HTMLElement {
  const element = document.createElement("p");
  element.lang = language;
  element.textContent = text;
  return element;
}

function retryButton(retry: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `${RETRY.th} · ${RETRY.en}`;
  button.addEventListener("click", retry);
  return button;
}

function reloadPage(): void {
  location.reload();
}
