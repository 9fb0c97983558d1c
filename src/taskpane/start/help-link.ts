import type { Language } from "../language/language";
import { HELP_LINK } from "./start-messages";

/** A link to the page with help, which opens in a browser window and leaves the pane as it is. */
export function helpLink(language: Language): HTMLElement {
  const link = document.createElement("a");
  link.lang = language;
  link.href = HELP_LINK.page[language];
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = HELP_LINK.words[language];
  return link;
}
