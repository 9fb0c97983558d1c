import type { Text } from "../language/language";
import { helpLink } from "./help-link";

const CLOSE = { th: "ปิด", en: "Close" };

/** Says above the pane what the workbook keeps it from doing; the pane goes on below. Nothing is shown where there is nothing to say. */
export function showNotices(notices: readonly Text[]): void {
  const strip = document.getElementById("notice");
  if (strip === null || notices.length === 0) return;
  const close = document.createElement("button");
  close.type = "button";
  close.append(inBoth(CLOSE));
  close.addEventListener("click", () => {
    strip.replaceChildren();
    delete document.documentElement.dataset.notice;
    document.querySelector<HTMLElement>("#pane button")?.focus();
  });
  const end = document.createElement("p");
  end.append(helpLink("th"), helpLink("en"), close);
  document.documentElement.dataset.notice = "";
  strip.replaceChildren(...notices.map(paragraph), end);
}

function paragraph(notice: Text): HTMLElement {
  const element = document.createElement("p");
  element.append(inBoth(notice));
  return element;
}

/** Both languages; the page shows the one that the pane speaks, also after it is changed. */
function inBoth(text: Text): DocumentFragment {
  const both = document.createDocumentFragment();
  both.append(
    ...(["th", "en"] as const).map((language) => {
      const span = document.createElement("span");
      span.lang = language;
      span.textContent = text[language];
      return span;
    }),
  );
  return both;
}
